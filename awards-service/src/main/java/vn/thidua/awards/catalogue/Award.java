package vn.thidua.awards.catalogue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A title or commendation (danh hiệu thi đua, hình thức khen thưởng) as the law has it for a time.
 *
 * @param code short name, e.g. CSTDCS; several entries of one code differ in their dates
 * @param decidedBy who decides, any of them within his own field
 * @param article where the law says so
 * @param validFrom first day
 * @param validTo first day on which it is no longer so; empty: until further notice
 */
public record Award(
        AwardCode code,
        String name,
        Kind kind,
        List<Subject> appliesTo,
        List<Decider> decidedBy,
        String article,
        LocalDate validFrom,
        Optional<LocalDate> validTo) {

    /** What sort of award. */
    public enum Kind {
        /** Danh hiệu thi đua. */
        TITLE,
        /** Hình thức khen thưởng. */
        COMMENDATION
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
        ENTERPRISE
    }

    public Award {
        appliesTo = List.copyOf(appliesTo);
        decidedBy = List.copyOf(decidedBy);
        if (validTo.filter(end -> !end.isAfter(validFrom)).isPresent()) {
            throw new IllegalArgumentException(code + " ends before it begins");
        }
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
