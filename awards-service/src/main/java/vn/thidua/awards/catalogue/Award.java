package vn.thidua.awards.catalogue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A title or commendation (danh hiệu thi đua, hình thức khen thưởng) as the law has it for a time.
 *
 * @param code short name, e.g. CSTDCS; several entries of one code differ in their dates
 * @param rank place in the order in which awards are listed and called (thứ bậc), the highest ones first
 * @param certificate whether anything is handed over beside the money (bằng, giấy khen, giấy chứng nhận)
 * @param decidedBy who decides, any of them within his own field
 * @param article where the law says so
 * @param certainty how far the entry was compared with the text of the law
 * @param note what an official should know of the entry, e.g. what was not compared; may be blank
 * @param vote the ballot without which it cannot be proposed; empty: none is prescribed
 * @param money what goes with it
 * @param postingDays for how many working days it is posted before the council meets (công khai lấy ý kiến); 0: the
 *     centre prescribes none
 * @param papers what a dossier holds (thành phần hồ sơ)
 * @param simplePapers what it holds in the simple procedure (thủ tục đơn giản; Luật Thi đua, khen thưởng 2022, Điều
 *     85); empty: there is none
 * @param validFrom first day
 * @param validTo first day on which it is no longer so; empty: until further notice
 */
public record Award(
        AwardCode code,
        String name,
        Group group,
        int rank,
        boolean certificate,
        List<Subject> appliesTo,
        List<Decider> decidedBy,
        String article,
        Certainty certainty,
        String note,
        Optional<Vote> vote,
        Money money,
        int postingDays,
        List<Paper> papers,
        List<Paper> simplePapers,
        LocalDate validFrom,
        Optional<LocalDate> validTo) {

    /** What sort of award. */
    public enum Kind {
        /** Danh hiệu thi đua. */
        TITLE,
        /** Hình thức khen thưởng. */
        COMMENDATION
    }

    /** Nhóm of the award; the higher commendations come first. */
    public enum Group {
        /** Danh hiệu thi đua. */
        TITLE,
        /** Huân chương. */
        ORDER,
        /** Danh hiệu vinh dự nhà nước. */
        STATE_HONOUR,
        /** Giải thưởng Hồ Chí Minh, Giải thưởng Nhà nước. */
        STATE_PRIZE,
        /** Kỷ niệm chương, Huy hiệu. */
        COMMEMORATIVE_MEDAL,
        /** Bằng khen. */
        CERTIFICATE_OF_MERIT,
        /** Giấy khen. */
        COMMENDATION_PAPER
    }

    /** Who can have it. */
    public enum Subject {
        /** Cá nhân. */
        INDIVIDUAL,
        /** Tập thể. */
        COLLECTIVE,
        /** Hộ gia đình. */
        HOUSEHOLD
    }

    /** Who decides. */
    public enum Decider {
        /** Chủ tịch nước. */
        PRESIDENT,
        /** Thủ tướng Chính phủ. */
        PRIME_MINISTER,
        /** Bộ trưởng, thủ trưởng ban, ngành, đoàn thể trung ương. */
        MINISTRY,
        /** Chủ tịch Ủy ban nhân dân cấp tỉnh. */
        PROVINCE,
        /** Chủ tịch Ủy ban nhân dân cấp huyện. */
        DISTRICT,
        /** Chủ tịch Ủy ban nhân dân cấp xã. */
        COMMUNE,
        /** Thủ trưởng sở, ban, ngành, đơn vị có tư cách pháp nhân thuộc bộ, tỉnh. */
        AGENCY,
        /** Giám đốc doanh nghiệp, hợp tác xã. */
        ENTERPRISE,
        /** Cấp có thẩm quyền trong Quân đội, Công an. */
        ARMED_FORCES
    }

    public Award {
        appliesTo = List.copyOf(appliesTo);
        decidedBy = List.copyOf(decidedBy);
        papers = List.copyOf(papers);
        simplePapers = List.copyOf(simplePapers);
        if (validTo.filter(end -> !end.isAfter(validFrom)).isPresent()) {
            throw new IllegalArgumentException(code + " ends before it begins");
        }
        if (postingDays < 0) {
            throw new IllegalArgumentException(code + " is posted for " + postingDays + " days");
        }
    }

    public Kind kind() {
        return group == Group.TITLE ? Kind.TITLE : Kind.COMMENDATION;
    }

    /** The papers of a dossier for that sort of merit: the simple procedure is for sudden merit. */
    public List<Paper> papers(MeritKind merit) {
        return merit == MeritKind.SUDDEN && !simplePapers.isEmpty() ? simplePapers : papers;
    }

    /** Whether the chairman of the unit of that level of the tree (PROVINCE, DISTRICT, COMMUNE) decides it. */
    public boolean decidedAtLevel(String level) {
        return decidedBy.stream().anyMatch(decider -> decider.name().equals(level));
    }

    public boolean validOn(LocalDate date) {
        return !date.isBefore(validFrom) && validTo.map(date::isBefore).orElse(true);
    }

    /** Whether there is a day on which both hold. */
    boolean overlaps(Award other) {
        return validTo.map(other.validFrom::isBefore).orElse(true)
                && other.validTo.map(validFrom::isBefore).orElse(true);
    }
}
