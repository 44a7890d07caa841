package vn.thidua.awards.catalogue.web;

import jakarta.validation.Valid;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.thidua.awards.catalogue.usecase.KeepProvincialRules;
import vn.thidua.awards.catalogue.usecase.KeepProvincialRules.Outcome;
import vn.thidua.platform.problem.ProblemType;
import vn.thidua.platform.problem.SeenVersion;
import vn.thidua.platform.tenancy.Caller;

/** What the caller's province prescribes itself. */
@RestController
@RequestMapping("/api/awards/rules")
class RulesController {

    private final KeepProvincialRules rules;

    RulesController(KeepProvincialRules rules) {
        this.rules = rules;
    }

    @GetMapping
    RulesViews.View see(Caller caller) {
        return rules.see(caller)
                .map(RulesViews.View::of)
                .orElseThrow(
                        () ->
                                ProblemType.NOT_FOUND.exception(
                                        "Đơn vị của bạn không thuộc tỉnh nào vào ngày làm việc, nên không có quy định riêng của tỉnh."));
    }

    @PutMapping
    ResponseEntity<?> write(
            Caller caller,
            @RequestHeader("If-Match") String version,
            @RequestBody @Valid RulesViews.RegulationsJson regulations) {
        return switch (rules.write(caller, SeenVersion.in(version), regulations.all())) {
            case Outcome.Done(var seen) -> ResponseEntity.ok(RulesViews.View.of(seen));
            case Outcome.Flawed(var flaws) -> {
                ProblemDetail problem =
                        ProblemType.REFUSED.detail(
                                flaws.getFirst().reason(),
                                "Quy định chưa lưu được. Sửa các ô được đánh dấu rồi lưu lại; những gì đã nhập vẫn còn.");
                problem.setProperty(
                        "errors",
                        flaws.stream()
                                .map(
                                        flaw ->
                                                new ProblemType.FieldError(
                                                        flaw.field(), flaw.reason().sentence()))
                                .toList());
                yield ResponseEntity.status(problem.getStatus())
                        .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                        .body(problem);
            }
            case Outcome.Stale(var current) -> ProblemType.staleVersion(current);
            case Outcome.Forbidden(var sentence) -> ProblemType.FORBIDDEN.response(sentence);
        };
    }
}
