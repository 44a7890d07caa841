package vn.thidua.plans.export.web;

import java.util.EnumSet;
import java.util.Set;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.ErrorResponseException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.thidua.plans.export.usecase.PrintPlan;
import vn.thidua.plans.plan.Person;
import vn.thidua.plans.plan.PlanId;
import vn.thidua.plans.unit.UnitId;
import vn.thidua.platform.problem.ProblemType;
import vn.thidua.platform.tenancy.Caller;

/** Plans as files in the form of a document. */
@RestController
@RequestMapping("/api/plans")
class PaperController {

    private static final MediaType WORD =
            MediaType.parseMediaType(
                    "application/vnd.openxmlformats-officedocument.wordprocessingml.document");

    private final PrintPlan print;

    PaperController(PrintPlan print) {
        this.print = print;
    }

    /** What the paper says otherwise than the wording, before it is downloaded. */
    @GetMapping("/{id}/papers")
    WordingView wording(Caller caller, @PathVariable String id) {
        if (!PlanId.isOne(id)) {
            throw absent();
        }
        return print.wording(person(caller), new PlanId(id))
                .map(WordingView::of)
                .orElseThrow(PaperController::absent);
    }

    /** Always as a download, and never from a cache: a draft changes with every letter typed. */
    @GetMapping("/{id}/papers/{format}")
    ResponseEntity<?> paper(Caller caller, @PathVariable String id, @PathVariable String format) {
        PrintPlan.Format wanted = PrintPlan.Format.of(format).orElseThrow(PaperController::absent);
        if (!PlanId.isOne(id)) {
            throw absent();
        }
        return switch (print.print(person(caller), new PlanId(id), wanted)) {
            case PrintPlan.Outcome.Done(var file) -> download(file, wanted);
            case PrintPlan.Outcome.Refused(var reason) ->
                    ProblemType.REFUSED.response(reason, reason.sentence());
            case PrintPlan.Outcome.Absent _ -> throw absent();
        };
    }

    private static ResponseEntity<byte[]> download(
            PrintPlan.Printed printed, PrintPlan.Format wanted) {
        return ResponseEntity.ok()
                .contentType(
                        switch (wanted) {
                            case DOCX -> WORD;
                            case PDF -> MediaType.APPLICATION_PDF;
                        })
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(printed.name()).build().toString())
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .header("X-Content-Type-Options", "nosniff")
                .body(printed.content().bytes());
    }

    private static Person person(Caller caller) {
        Set<Person.Role> nothingToDo = EnumSet.noneOf(Person.Role.class);
        return new Person(
                caller.subject(),
                caller.displayName(),
                new UnitId(caller.tenant().value()),
                nothingToDo);
    }

    private static ErrorResponseException absent() {
        return ProblemType.NOT_FOUND.exception(
                "Không có văn bản này hoặc đơn vị của bạn không được xem. Kiểm tra lại đường dẫn.");
    }
}
