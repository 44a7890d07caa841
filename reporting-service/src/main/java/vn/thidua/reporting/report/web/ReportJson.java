package vn.thidua.reporting.report.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.thidua.platform.tenancy.Caller;
import vn.thidua.platform.tenancy.TenantId;
import vn.thidua.reporting.report.Change;
import vn.thidua.reporting.report.Content;
import vn.thidua.reporting.report.FrozenFigures;
import vn.thidua.reporting.report.NamedFigures;
import vn.thidua.reporting.report.Report;
import vn.thidua.reporting.report.ReportRequest;
import vn.thidua.reporting.report.ReportState;
import vn.thidua.reporting.report.Section;
import vn.thidua.reporting.report.Seen;
import vn.thidua.reporting.report.Shown;

/** {@code Report} of the contract. */
@JsonInclude(JsonInclude.Include.ALWAYS)
record ReportJson(
        String requestId,
        String unitId,
        String unitName,
        String requesterId,
        String requesterName,
        String kind,
        String title,
        LocalDate from,
        LocalDate to,
        LocalDate dueOn,
        String state,
        long version,
        boolean late,
        boolean overdue,
        @Nullable Instant lockedAt,
        boolean locked,
        @Nullable LocalDate leaveUntil,
        @Nullable String leaveReason,
        @Nullable Instant figuresAt,
        boolean nowKnown,
        String number,
        String capacity,
        String signer,
        List<SectionJson> sections,
        List<ChangeJson> changes,
        List<StepJson> history,
        List<String> actions) {

    /** {@code rows} are those of a table, {@code text} the words of a narrative. */
    record SectionJson(
            String id,
            String title,
            String kind,
            String hint,
            String text,
            List<String> remarks,
            List<RowJson> rows) {}

    /** {@code now} is what the roll-up says today if it is other than what the report says. */
    record RowJson(
            String id,
            String label,
            String unit,
            String formula,
            @Nullable BigDecimal value,
            String words,
            @Nullable String now) {}

    record ChangeJson(String section, String label, String before, String after) {
        static ChangeJson of(Change change) {
            return new ChangeJson(
                    change.section(), change.label(), change.before(), change.after());
        }
    }

    record StepJson(String step, Instant at, List<RemarkJson> remarks) {}

    record RemarkJson(String section, String title, String words) {}

    /** Who looks, and what the service knows beside the report. */
    record Look(Caller caller, NamedFigures known, Names names, LocalDate today) {}

    /** What a unit is called. */
    interface Names {
        String of(TenantId unit);
    }

    static ReportJson of(Seen seen, Look look) {
        ReportRequest request = seen.request();
        Report report = seen.report();
        boolean ours = report.unit().equals(look.caller().tenant());
        Content content = content(report, ours);
        Optional<ReportRequest.Leave> leave = request.openLeave(report.unit(), look.today());
        return new ReportJson(
                request.id(),
                report.unit().value(),
                look.names().of(report.unit()),
                request.requester().value(),
                look.names().of(request.requester()),
                request.kind().name(),
                request.title(),
                request.from(),
                request.to(),
                request.dueOn(),
                report.state().name(),
                report.version(),
                report.isLate(request),
                report.sendings().isEmpty() && request.isOverdue(look.today()),
                request.lock().map(ReportRequest.Lock::at).orElse(null),
                request.isLockedFor(report.unit(), look.today()),
                leave.map(ReportRequest.Leave::until).orElse(null),
                leave.map(ReportRequest.Leave::reason).orElse(null),
                content.figures().map(FrozenFigures::readAt).orElse(null),
                seen.now().isPresent(),
                content.number(),
                content.capacity(),
                content.signer(),
                request.template().sections().stream()
                        .map(section -> section(section, content, seen, look.known()))
                        .toList(),
                changes(report, request, ours, look.known()).stream().map(ChangeJson::of).toList(),
                history(report, request),
                actions(report, request, ours, look));
    }

    /** The unit sees what it writes, the one that asked what was sent. */
    private static Content content(Report report, boolean ours) {
        return ours
                ? report.content()
                : report.lastSent().map(Report.Sending::content).orElse(Content.NONE);
    }

    private static SectionJson section(
            Section section, Content content, Seen seen, NamedFigures known) {
        List<String> remarks =
                seen.report().openRemarks().stream()
                        .filter(remark -> remark.section().equals(section.id()))
                        .map(Report.Remark::words)
                        .toList();
        return switch (section) {
            case Section.Narrative(String id, String title, String hint) ->
                    new SectionJson(
                            id, title, "NARRATIVE", hint, content.text(id), remarks, List.of());
            case Section.Table(String id, String title, var rows) ->
                    new SectionJson(
                            id,
                            title,
                            "TABLE",
                            "",
                            "",
                            remarks,
                            rows.stream()
                                    .map(row -> row(row, content.figures(), seen.now(), known))
                                    .toList());
        };
    }

    static RowJson row(
            Section.Row row,
            Optional<FrozenFigures> frozen,
            Optional<Map<String, Long>> now,
            NamedFigures known) {
        Optional<BigDecimal> value =
                frozen.flatMap(figures -> Shown.of(row, known, figures.values()));
        return new RowJson(
                row.id(),
                row.label(),
                row.unit(),
                row.formula(),
                value.orElse(null),
                words(row, value),
                frozen.flatMap(_ -> now)
                        .map(figures -> words(row, Shown.of(row, known, figures)))
                        .filter(words -> !words.equals(words(row, value)))
                        .orElse(null));
    }

    static String words(Section.Row row, Optional<BigDecimal> value) {
        return value.map(number -> Shown.words(number, row.decimals())).orElse("–");
    }

    private static List<Change> changes(
            Report report, ReportRequest request, boolean ours, NamedFigures known) {
        List<Report.Sending> sent = report.sendings();
        if (sent.isEmpty()) {
            return List.of();
        }
        if (ours && report.state().isOpen()) {
            return Change.between(
                    request.template(), known, sent.getLast().content(), report.content());
        }
        return sent.size() < 2
                ? List.of()
                : Change.between(
                        request.template(),
                        known,
                        sent.get(sent.size() - 2).content(),
                        sent.getLast().content());
    }

    private static List<StepJson> history(Report report, ReportRequest request) {
        return report.history().reversed().stream()
                .map(
                        step ->
                                new StepJson(
                                        step.to().name(),
                                        step.at(),
                                        step.remarks().stream()
                                                .map(
                                                        remark ->
                                                                new RemarkJson(
                                                                        remark.section(),
                                                                        request.template()
                                                                                .section(
                                                                                        remark
                                                                                                .section())
                                                                                .map(Section::title)
                                                                                .orElse(""),
                                                                        remark.words()))
                                                .toList()))
                .toList();
    }

    private static List<String> actions(
            Report report, ReportRequest request, boolean ours, Look look) {
        boolean worker = look.caller().has("specialist") || look.caller().has("leader");
        List<String> actions = new ArrayList<>();
        if (!worker || request.isLockedFor(report.unit(), look.today())) {
            return actions;
        }
        if (ours && report.state().isOpen()) {
            actions.addAll(List.of("TAKE", "WRITE", "SEND"));
        }
        if (!ours && report.state() == ReportState.SENT) {
            actions.add("RECEIVE");
        }
        if (!ours && !report.state().isOpen()) {
            actions.add("GIVE_BACK");
        }
        return actions;
    }
}
