package vn.thidua.reporting.workforce.web;

import jakarta.validation.Valid;
import java.util.List;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.thidua.platform.problem.ProblemType;
import vn.thidua.platform.problem.SeenVersion;
import vn.thidua.platform.tenancy.Caller;
import vn.thidua.reporting.workforce.Flaw;
import vn.thidua.reporting.workforce.usecase.KeepWorkforce;
import vn.thidua.reporting.workforce.usecase.KeepWorkforce.Outcome;

/** The own unit's list, and nobody else's. */
@RestController
@RequestMapping("/api/statistics/workforce")
class WorkforceController {

    private final KeepWorkforce workforce;

    WorkforceController(KeepWorkforce workforce) {
        this.workforce = workforce;
    }

    @GetMapping
    WorkforceJson.Shown own() {
        return WorkforceJson.Shown.of(workforce.own());
    }

    @PutMapping
    ResponseEntity<?> keep(
            Caller caller,
            @RequestHeader("If-Match") String version,
            @RequestBody @Valid WorkforceJson.Wish wish) {
        Outcome outcome =
                workforce.keep(
                        caller,
                        SeenVersion.in(version),
                        wish.bodies().stream().map(WorkforceJson.BodyJson::body).toList(),
                        wish.officials().stream()
                                .map(WorkforceJson.OfficialJson::official)
                                .toList());
        return switch (outcome) {
            case Outcome.Done(var stored) -> ResponseEntity.ok(WorkforceJson.Shown.of(stored));
            case Outcome.Refused(var flaws) -> refused(flaws);
            case Outcome.Stale(long current) -> ProblemType.staleVersion(current);
            case Outcome.Forbidden() ->
                    ProblemType.FORBIDDEN.response(
                            "Chỉ chuyên viên hoặc lãnh đạo của đơn vị được sửa danh sách này.");
        };
    }

    private static ResponseEntity<?> refused(List<Flaw> flaws) {
        ProblemDetail problem =
                ProblemType.REFUSED.detail(
                        flaws.getFirst().reason(),
                        "Danh sách còn chỗ chưa đúng nên chưa lưu. Hãy sửa các ô được đánh dấu rồi lưu"
                                + " lại.");
        problem.setProperty(
                "errors",
                flaws.stream()
                        .map(
                                flaw ->
                                        new ProblemType.FieldError(
                                                flaw.field(), flaw.reason().sentence()))
                        .toList());
        return ResponseEntity.status(problem.getStatus())
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(problem);
    }
}
