package vn.thidua.reporting.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import vn.thidua.platform.tenancy.TenantId;

/**
 * Báo cáo tổng hợp: what was asked and what has come of it.
 *
 * @param rows one a unit that was asked, by name
 * @param own the requester's own figures: of the lock, or as they are now; empty while the roll-up is being read
 * @param ownNow the requester's own figures now
 */
public record Consolidated(
        ReportRequest request,
        String unitName,
        List<Row> rows,
        Optional<FrozenFigures> own,
        Optional<Map<String, Long>> ownNow,
        LocalDate today) {

    /**
     * A unit that was asked.
     *
     * @param report what it has sent, of whatever state; one that is only being written is not shown
     * @param now what the roll-up says of it now
     * @param owed if its day is over and it has not answered
     */
    public record Row(
            TenantId unit,
            String name,
            Optional<Report> report,
            Optional<Map<String, Long>> now,
            Optional<Owed> owed) {

        /** What counts: only what was received. */
        public Optional<FrozenFigures> counted() {
            return report.flatMap(Report::received).flatMap(Content::figures);
        }

        public boolean isSilent() {
            return report.isEmpty();
        }
    }

    /** The requester's own figures and those of the reports received, added up; what formulas are taken of. */
    public Map<String, Long> sum() {
        List<Map<String, Long>> parts = new ArrayList<>();
        own.ifPresent(frozen -> parts.add(frozen.values()));
        rows.forEach(row -> row.counted().ifPresent(frozen -> parts.add(frozen.values())));
        return FrozenFigures.sum(parts);
    }

    public boolean isLate(Row row) {
        return row.report().map(report -> report.isLate(request)).orElse(false);
    }

    public long count(Predicate<Row> wanted) {
        return rows.stream().filter(wanted).count();
    }

    /** What the asking unit's own part is called: "Cơ quan tỉnh Hưng Yên". */
    public String office() {
        return "Cơ quan "
                + unitName.substring(0, 1).toLowerCase(Locale.forLanguageTag("vi"))
                + unitName.substring(1);
    }
}
