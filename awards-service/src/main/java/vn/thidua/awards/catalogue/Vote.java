package vn.thidua.awards.catalogue;

/**
 * The ballot that an award needs (tỷ lệ phiếu đồng ý), of all members of the council, also of those who were absent
 * (Nghị định 98/2023/NĐ-CP, Điều 30 khoản 7, continued in Nghị định 152/2025/NĐ-CP). An exact fraction: 10 of 11
 * members are at least 9/10, 9 of 11 are not.
 */
public record Vote(int numerator, int denominator, Council council) {

    /** Whose council votes. */
    public enum Council {
        /** Hội đồng thi đua, khen thưởng cấp bộ, cấp tỉnh. */
        PROVINCE_OR_MINISTRY,
        /** Hội đồng thi đua, khen thưởng của đơn vị đề nghị. */
        PROPOSING
    }

    public Vote {
        if (numerator < 1 || denominator < numerator) {
            throw new IllegalArgumentException(
                    numerator + "/" + denominator + " is no share of a council");
        }
    }

    /** Whether that many of all members are enough. */
    public boolean passedBy(int inFavour, int allMembers) {
        return (long) inFavour * denominator >= (long) numerator * allMembers;
    }
}
