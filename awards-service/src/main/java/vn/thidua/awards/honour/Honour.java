package vn.thidua.awards.honour;

import java.time.LocalDate;
import java.util.Optional;
import vn.thidua.awards.catalogue.AwardCode;
import vn.thidua.awards.catalogue.MeritKind;
import vn.thidua.awards.subject.PeriodKind;
import vn.thidua.awards.subject.SubjectId;
import vn.thidua.platform.tenancy.TenantId;

/**
 * One award that a subject has received (thành tích đã được ghi nhận).
 *
 * @param unit whose subject it is; the register is kept there
 * @param year the year for which it was given, in the sense of {@code period}
 * @param merit for what, in a sentence; the same merit is not awarded twice
 * @param decision the act that gave it
 * @param revoked the day on which it was taken back (hủy bỏ quyết định; Luật Thi đua, khen thưởng 2022, Điều 93)
 */
public record Honour(
        HonourId id,
        TenantId unit,
        SubjectId subject,
        AwardCode award,
        MeritKind kind,
        PeriodKind period,
        int year,
        String merit,
        DecisionRef decision,
        Optional<LocalDate> revoked) {

    /**
     * The decision.
     *
     * @param number as written, e.g. 123/QĐ-UBND
     * @param authority who decided, in words
     * @param unit the unit that decided, if it works with the system
     */
    public record DecisionRef(
            String number, LocalDate date, String authority, Optional<TenantId> unit) {}

    /** Whether it counts: an honour that was taken back has never been given. */
    public boolean counts() {
        return revoked.isEmpty();
    }

    /** Whether it counts for whatever is asked: neither taken back nor given for a movement or suddenly. */
    public boolean isPlain() {
        return counts() && kind.isGroundForMerit();
    }
}
