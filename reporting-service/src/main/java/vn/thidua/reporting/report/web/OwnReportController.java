package vn.thidua.reporting.report.web;

import jakarta.validation.Valid;
import java.util.Optional;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.thidua.platform.problem.SeenVersion;
import vn.thidua.platform.tenancy.Caller;
import vn.thidua.reporting.report.NamedFigures;
import vn.thidua.reporting.report.Seen;
import vn.thidua.reporting.report.print.PrintedReports;
import vn.thidua.reporting.report.print.ReportWorkbooks;
import vn.thidua.reporting.report.usecase.AnswerReports;
import vn.thidua.reporting.report.usecase.CollectReports;
import vn.thidua.reporting.report.usecase.Outcome;
import vn.thidua.reporting.report.usecase.Target;

/** The own unit's answers to what units above have asked. */
@RestController
@RequestMapping("/api/reports/own/{request}")
class OwnReportController {

    private static final String IF_MATCH = "If-Match";

    private final AnswerReports answers;
    private final CollectReports collect;
    private final NamedFigures known;
    private final PrintedReports printer;
    private final ReportWorkbooks workbooks;

    OwnReportController(
            AnswerReports answers,
            CollectReports collect,
            NamedFigures known,
            PrintedReports printer,
            ReportWorkbooks workbooks) {
        this.answers = answers;
        this.collect = collect;
        this.known = known;
        this.printer = printer;
        this.workbooks = workbooks;
    }

    @GetMapping
    ReportJson own(Caller caller, @PathVariable String request) {
        return json(caller, seen(caller, request));
    }

    @PostMapping("/figures")
    ResponseEntity<?> take(
            Caller caller, @PathVariable String request, @RequestHeader(IF_MATCH) String version) {
        return answer(caller, answers.take(target(caller, request, version)));
    }

    @PutMapping
    ResponseEntity<?> write(
            Caller caller,
            @PathVariable String request,
            @RequestHeader(IF_MATCH) String version,
            @RequestBody @Valid WordsJson words) {
        return answer(caller, answers.write(target(caller, request, version), words.content()));
    }

    @PostMapping("/sending")
    ResponseEntity<?> send(
            Caller caller, @PathVariable String request, @RequestHeader(IF_MATCH) String version) {
        return answer(caller, answers.send(target(caller, request, version)));
    }

    @GetMapping("/docx")
    ResponseEntity<byte[]> docx(Caller caller, @PathVariable String request) {
        Seen seen = seen(caller, request);
        return ReportAnswers.file(
                "bao-cao.docx",
                ReportAnswers.DOCX,
                printer.report(
                        seen.request(),
                        seen.report().content(),
                        new PrintedReports.Sender(
                                collect.name(caller.tenant()),
                                Optional.of(collect.name(seen.request().requester())),
                                collect.today())));
    }

    @GetMapping("/xlsx")
    ResponseEntity<byte[]> xlsx(Caller caller, @PathVariable String request) {
        Seen seen = seen(caller, request);
        return ReportAnswers.file(
                "so-lieu-bao-cao.xlsx",
                ReportAnswers.XLSX,
                workbooks.report(
                        seen.request(), seen.report().content(), collect.name(caller.tenant())));
    }

    private Seen seen(Caller caller, String request) {
        return answers.own(caller, request).orElseThrow(ReportAnswers::absent);
    }

    private static Target target(Caller caller, String request, String version) {
        return new Target(caller, request, SeenVersion.in(version));
    }

    private ResponseEntity<?> answer(Caller caller, Outcome<Seen> outcome) {
        return ReportAnswers.answer(outcome, seen -> json(caller, seen));
    }

    private ReportJson json(Caller caller, Seen seen) {
        return ReportJson.of(
                seen, new ReportJson.Look(caller, known, collect::name, collect.today()));
    }
}
