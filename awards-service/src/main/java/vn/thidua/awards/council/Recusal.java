package vn.thidua.awards.council;

import vn.thidua.awards.dossier.DossierId;

/**
 * Không tham gia bỏ phiếu: a member who has to leave a dossier to the others.
 *
 * @param note what was found, or what the person says who entered it
 */
public record Recusal(DossierId dossier, String member, Ground ground, State state, String note) {

    /** Why. */
    public enum Ground {
        /** Chính người được đề nghị. */
        SELF,
        /** Người thân. */
        RELATIVE,
        /** Cùng đơn vị. */
        OWN_UNIT,
        /** Lý do khác. */
        OTHER
    }

    /** What people have said of it. */
    public enum State {
        /** Hệ thống gợi ý: nobody has said yes or no. */
        PROPOSED,
        /** Đã xác nhận: does not vote. */
        CONFIRMED,
        /** Không phải: votes. */
        DISMISSED
    }

    boolean isOf(DossierId other, String otherMember) {
        return dossier.equals(other) && member.equals(otherMember);
    }

    Recusal in(State next, String words) {
        return new Recusal(dossier, member, ground, next, words.isBlank() ? note : words);
    }
}
