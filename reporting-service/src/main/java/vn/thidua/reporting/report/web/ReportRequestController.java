package vn.thidua.reporting.report.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.thidua.platform.problem.ProblemType;
import vn.thidua.platform.problem.SeenVersion;
import vn.thidua.platform.tenancy.Caller;
import vn.thidua.platform.tenancy.TenantId;
import vn.thidua.reporting.report.Consolidated;
import vn.thidua.reporting.report.NamedFigures;
import vn.thidua.reporting.report.Report;
import vn.thidua.reporting.report.ReportKind;
import vn.thidua.reporting.report.Seen;
import vn.thidua.reporting.report.print.PrintedReports;
import vn.thidua.reporting.report.print.ReportWorkbooks;
import vn.thidua.reporting.report.usecase.AnswerReports;
import vn.thidua.reporting.report.usecase.CollectReports;
import vn.thidua.reporting.report.usecase.Outcome;
import vn.thidua.reporting.report.usecase.Target;
import vn.thidua.reporting.report.usecase.WatchOwed;

/** What the own unit asks of units below, and what has come of it. */
@RestController
@RequestMapping("/api/reports")
class ReportRequestController {

    private static final String IF_MATCH = "If-Match";

    record AskJson(
            @NotNull ReportKind kind,
            @NotBlank @Size(max = 300) String title,
            @NotNull LocalDate from,
            @NotNull LocalDate to,
            @NotNull LocalDate dueOn,
            @NotNull @Size(max = 100) String templateId,
            @NotNull @Size(max = 5000) List<@NotNull TenantId> units) {

        CollectReports.Wish wish() {
            return new CollectReports.Wish(kind, title.strip(), from, to, dueOn, templateId, units);
        }
    }

    record LeaveWish(
            @NotNull TenantId unitId,
            @NotNull LocalDate until,
            @NotNull @Size(max = 2000) String reason) {}

    record RemarksJson(@NotNull @Size(max = 100) List<@Valid @NotNull RemarkWish> remarks) {}

    record RemarkWish(
            @NotNull @Size(max = 20) String section, @NotNull @Size(max = 2000) String words) {}

    private final CollectReports collect;
    private final AnswerReports answers;
    private final WatchOwed watch;
    private final NamedFigures known;
    private final PrintedReports printer;
    private final ReportWorkbooks workbooks;

    ReportRequestController(
            CollectReports collect,
            AnswerReports answers,
            WatchOwed watch,
            NamedFigures known,
            PrintedReports printer,
            ReportWorkbooks workbooks) {
        this.collect = collect;
        this.answers = answers;
        this.watch = watch;
        this.known = known;
        this.printer = printer;
        this.workbooks = workbooks;
    }

    @GetMapping
    ReportLists.AllJson all(Caller caller) {
        ReportJson.Look look = look(caller);
        boolean asks =
                (caller.has("specialist") || caller.has("leader"))
                        && !collect.below(caller).isEmpty();
        return new ReportLists.AllJson(
                answers.all(caller).stream().map(seen -> toUs(seen, look)).toList(),
                collect.all(caller).stream().map(ReportLists.ByUsJson::of).toList(),
                asks ? List.of("ASK") : List.of());
    }

    @GetMapping("/due")
    ReportLists.DueJson due(Caller caller) {
        ReportJson.Look look = look(caller);
        return new ReportLists.DueJson(
                answers.all(caller).stream()
                        .filter(seen -> seen.report().state().isOpen())
                        .map(seen -> toUs(seen, look))
                        .filter(report -> !report.locked())
                        .toList(),
                watch.below(caller).stream()
                        .map(owed -> ReportLists.OwedBelowJson.of(owed, look))
                        .toList());
    }

    private ReportLists.ToUsJson toUs(Seen seen, ReportJson.Look look) {
        return ReportLists.ToUsJson.of(seen, watch.of(seen.request(), seen.report()), look);
    }

    @GetMapping("/options")
    ReportLists.OptionsJson options(Caller caller) {
        return new ReportLists.OptionsJson(
                collect.below(caller).stream()
                        .map(unit -> ReportLists.UnitJson.of(unit, collect.today()))
                        .toList(),
                collect.templates().stream().map(ReportLists.TemplateJson::of).toList(),
                known.all().stream().map(ReportLists.FigureJson::of).toList());
    }

    @PostMapping("/templates")
    ResponseEntity<?> define(
            Caller caller, @RequestBody @Valid ReportLists.TemplateWishJson template) {
        return ReportAnswers.answer(
                collect.define(caller, template.wish().template(UUID.randomUUID().toString())),
                ReportLists.TemplateJson::of);
    }

    @PostMapping("/requests")
    ResponseEntity<?> ask(Caller caller, @RequestBody @Valid AskJson ask) {
        return answer(caller, collect.ask(caller, ask.wish()));
    }

    @GetMapping("/requests/{id}")
    ConsolidatedJson one(Caller caller, @PathVariable String id) {
        return ConsolidatedJson.of(consolidated(caller, id), look(caller));
    }

    @PutMapping("/requests/{id}")
    ResponseEntity<?> write(
            Caller caller,
            @PathVariable String id,
            @RequestHeader(IF_MATCH) String version,
            @RequestBody @Valid WordsJson words) {
        return answer(caller, collect.write(target(caller, id, version), words.content()));
    }

    @PostMapping("/requests/{id}/lock")
    ResponseEntity<?> lock(
            Caller caller, @PathVariable String id, @RequestHeader(IF_MATCH) String version) {
        return answer(caller, collect.lock(target(caller, id, version)));
    }

    @PostMapping("/requests/{id}/leaves")
    ResponseEntity<?> allow(
            Caller caller,
            @PathVariable String id,
            @RequestHeader(IF_MATCH) String version,
            @RequestBody @Valid LeaveWish leave) {
        return answer(
                caller,
                collect.allow(
                        target(caller, id, version),
                        leave.unitId(),
                        leave.until(),
                        leave.reason().strip()));
    }

    @GetMapping("/requests/{id}/docx")
    ResponseEntity<byte[]> docx(Caller caller, @PathVariable String id) {
        Consolidated all = withFigures(caller, id);
        return ReportAnswers.file(
                "bao-cao-tong-hop.docx",
                ReportAnswers.DOCX,
                printer.consolidated(
                        all,
                        new PrintedReports.Sender(
                                all.unitName(), collect.above(caller), collect.today())));
    }

    @GetMapping("/requests/{id}/xlsx")
    ResponseEntity<byte[]> xlsx(Caller caller, @PathVariable String id) {
        return ReportAnswers.file(
                "so-lieu-tong-hop.xlsx",
                ReportAnswers.XLSX,
                workbooks.consolidated(withFigures(caller, id)));
    }

    @GetMapping("/requests/{id}/units/{unit}")
    ReportJson below(Caller caller, @PathVariable String id, @PathVariable String unit) {
        return collect.below(caller, id, ReportAnswers.unit(unit))
                .map(seen -> ReportJson.of(seen, look(caller)))
                .orElseThrow(ReportAnswers::absent);
    }

    @GetMapping("/requests/{id}/units/{unit}/docx")
    ResponseEntity<byte[]> docxBelow(
            Caller caller, @PathVariable String id, @PathVariable String unit) {
        Report report =
                collect.below(caller, id, ReportAnswers.unit(unit))
                        .map(Seen::report)
                        .orElseThrow(ReportAnswers::absent);
        Report.Sending sent = report.lastSent().orElseThrow(ReportAnswers::absent);
        return ReportAnswers.file(
                "bao-cao.docx",
                ReportAnswers.DOCX,
                printer.report(
                        consolidated(caller, id).request(),
                        sent.content(),
                        new PrintedReports.Sender(
                                collect.name(report.unit()),
                                Optional.of(collect.name(caller.tenant())),
                                sent.day())));
    }

    @PostMapping("/requests/{id}/units/{unit}/receipt")
    ResponseEntity<?> receive(
            Caller caller,
            @PathVariable String id,
            @PathVariable String unit,
            @RequestHeader(IF_MATCH) String version) {
        return seen(caller, collect.receive(target(caller, id, version), ReportAnswers.unit(unit)));
    }

    @PostMapping("/requests/{id}/units/{unit}/return")
    ResponseEntity<?> giveBack(
            Caller caller,
            @PathVariable String id,
            @PathVariable String unit,
            @RequestHeader(IF_MATCH) String version,
            @RequestBody @Valid RemarksJson remarks) {
        return seen(
                caller,
                collect.giveBack(
                        target(caller, id, version),
                        ReportAnswers.unit(unit),
                        remarks.remarks().stream()
                                .map(
                                        each ->
                                                new Report.Remark(
                                                        each.section(), each.words().strip()))
                                .toList()));
    }

    private Consolidated consolidated(Caller caller, String id) {
        return collect.one(caller, id).orElseThrow(ReportAnswers::absent);
    }

    /** A paper with half of the numbers would be an untrue one. */
    private Consolidated withFigures(Caller caller, String id) {
        Consolidated all = consolidated(caller, id);
        if (all.own().isEmpty()) {
            throw ProblemType.SERVICE_UNAVAILABLE.exception(
                    "Số liệu tổng hợp đang được nạp lại. Đợi vài giây rồi tải lại.");
        }
        return all;
    }

    private ResponseEntity<?> answer(Caller caller, Outcome<Consolidated> outcome) {
        return ReportAnswers.answer(outcome, all -> ConsolidatedJson.of(all, look(caller)));
    }

    private ResponseEntity<?> seen(Caller caller, Outcome<Seen> outcome) {
        return ReportAnswers.answer(outcome, seen -> ReportJson.of(seen, look(caller)));
    }

    private ReportJson.Look look(Caller caller) {
        return new ReportJson.Look(caller, known, collect::name, collect.today());
    }

    private static Target target(Caller caller, String request, String version) {
        return new Target(caller, request, SeenVersion.in(version));
    }
}
