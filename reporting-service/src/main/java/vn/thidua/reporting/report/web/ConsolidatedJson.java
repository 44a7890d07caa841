package vn.thidua.reporting.report.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.thidua.platform.tenancy.Caller;
import vn.thidua.reporting.report.Consolidated;
import vn.thidua.reporting.report.Content;
import vn.thidua.reporting.report.NamedFigures;
import vn.thidua.reporting.report.Report;
import vn.thidua.reporting.report.ReportRequest;
import vn.thidua.reporting.report.ReportState;
import vn.thidua.reporting.report.Section;
import vn.thidua.reporting.report.Shown;

/** {@code Consolidated} of the contract. */
@JsonInclude(JsonInclude.Include.ALWAYS)
record ConsolidatedJson(
        String id,
        String unitName,
        String kind,
        String title,
        LocalDate from,
        LocalDate to,
        LocalDate dueOn,
        Instant askedAt,
        long version,
        @Nullable Instant lockedAt,
        boolean figuresKnown,
        String number,
        String capacity,
        String signer,
        List<SectionJson> sections,
        List<UnitJson> units,
        CountsJson counts,
        List<LeaveJson> leaves,
        List<String> actions) {

    record SectionJson(
            String id, String title, String kind, String hint, String text, List<RowJson> rows) {}

    /** {@code parts} are what the number is made of: the own figures first, then each report received. */
    record RowJson(
            String id,
            String label,
            String unit,
            String formula,
            @Nullable BigDecimal value,
            String words,
            List<PartJson> parts) {}

    record PartJson(@Nullable String unitId, String name, String words, @Nullable String now) {}

    record UnitJson(
            String unitId,
            String name,
            @Nullable String state,
            boolean late,
            @Nullable OwedJson owed,
            @Nullable Instant sentAt,
            @Nullable LocalDate leaveUntil) {}

    record CountsJson(
            int asked,
            long received,
            long waiting,
            long returned,
            long silent,
            long overdue,
            long late) {

        static CountsJson of(Consolidated all) {
            return new CountsJson(
                    all.rows().size(),
                    all.count(row -> is(row, ReportState.RECEIVED)),
                    all.count(row -> is(row, ReportState.SENT)),
                    all.count(row -> is(row, ReportState.RETURNED)),
                    all.count(Consolidated.Row::isSilent),
                    all.count(row -> row.owed().isPresent()),
                    all.count(all::isLate));
        }

        private static boolean is(Consolidated.Row row, ReportState state) {
            return row.report().filter(report -> report.state() == state).isPresent();
        }
    }

    record LeaveJson(
            String unitId, String unitName, LocalDate until, String reason, Instant allowedAt) {}

    static ConsolidatedJson of(Consolidated all, ReportJson.Look look) {
        ReportRequest request = all.request();
        Content summary = request.summary();
        return new ConsolidatedJson(
                request.id(),
                all.unitName(),
                request.kind().name(),
                request.title(),
                request.from(),
                request.to(),
                request.dueOn(),
                request.askedAt(),
                request.version(),
                request.lock().map(ReportRequest.Lock::at).orElse(null),
                all.own().isPresent(),
                summary.number(),
                summary.capacity(),
                summary.signer(),
                request.template().sections().stream()
                        .map(section -> section(section, all, look.known()))
                        .toList(),
                all.rows().stream().map(row -> unit(row, all, look.names())).toList(),
                CountsJson.of(all),
                request.leaves().stream()
                        .map(
                                leave ->
                                        new LeaveJson(
                                                leave.unit().value(),
                                                look.names().of(leave.unit()),
                                                leave.until(),
                                                leave.reason(),
                                                leave.allowedAt()))
                        .toList(),
                actions(request, look.caller()));
    }

    private static SectionJson section(Section section, Consolidated all, NamedFigures known) {
        return switch (section) {
            case Section.Narrative(String id, String title, String hint) ->
                    new SectionJson(
                            id,
                            title,
                            "NARRATIVE",
                            hint,
                            all.request().summary().text(id),
                            List.of());
            case Section.Table(String id, String title, var rows) ->
                    new SectionJson(
                            id,
                            title,
                            "TABLE",
                            "",
                            "",
                            rows.stream().map(row -> row(row, all, known)).toList());
        };
    }

    private static RowJson row(Section.Row row, Consolidated all, NamedFigures known) {
        Optional<BigDecimal> sum = Shown.of(row, known, all.sum());
        List<PartJson> parts = new ArrayList<>();
        ReportJson.RowJson own = ReportJson.row(row, all.own(), all.ownNow(), known);
        parts.add(new PartJson(null, all.office(), own.words(), own.now()));
        for (Consolidated.Row each : all.rows()) {
            if (each.counted().isPresent()) {
                ReportJson.RowJson part = ReportJson.row(row, each.counted(), each.now(), known);
                parts.add(new PartJson(each.unit().value(), each.name(), part.words(), part.now()));
            }
        }
        return new RowJson(
                row.id(),
                row.label(),
                row.unit(),
                row.formula(),
                sum.orElse(null),
                ReportJson.words(row, sum),
                parts);
    }

    private static UnitJson unit(Consolidated.Row row, Consolidated all, ReportJson.Names names) {
        return new UnitJson(
                row.unit().value(),
                row.name(),
                row.report().map(report -> report.state().name()).orElse(null),
                all.isLate(row),
                row.owed().map(owed -> OwedJson.of(owed, names)).orElse(null),
                row.report().flatMap(Report::lastSent).map(Report.Sending::at).orElse(null),
                all.request()
                        .openLeave(row.unit(), all.today())
                        .map(ReportRequest.Leave::until)
                        .orElse(null));
    }

    private static List<String> actions(ReportRequest request, Caller caller) {
        List<String> actions = new ArrayList<>();
        boolean leader = caller.has("leader");
        if (request.lock().isEmpty() && (leader || caller.has("specialist"))) {
            actions.add("WRITE");
        }
        if (request.lock().isEmpty() && leader) {
            actions.add("LOCK");
        }
        if (request.lock().isPresent() && leader) {
            actions.add("ALLOW");
        }
        return actions;
    }
}
