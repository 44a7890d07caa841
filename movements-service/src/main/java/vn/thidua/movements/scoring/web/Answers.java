package vn.thidua.movements.scoring.web;

import java.util.function.Function;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.ErrorResponseException;
import vn.thidua.movements.scoring.usecase.Outcome;
import vn.thidua.platform.problem.ProblemType;

/** What becomes of an order, as an answer. */
final class Answers {

    private Answers() {}

    static <T> ResponseEntity<?> of(Outcome<T> outcome, Function<T, ResponseEntity<?>> done) {
        return switch (outcome) {
            case Outcome.Done<T>(var value) -> done.apply(value);
            case Outcome.Refused<T>(var reason, var places) -> {
                ProblemDetail problem = ProblemType.REFUSED.detail(reason, reason.sentence());
                if (!places.isEmpty()) {
                    problem.setProperty(
                            "errors",
                            places.entrySet().stream()
                                    .map(
                                            each ->
                                                    new ProblemType.FieldError(
                                                            each.getKey(), each.getValue()))
                                    .toList());
                }
                yield ResponseEntity.status(problem.getStatus())
                        .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                        .body(problem);
            }
            case Outcome.Stale<T>(var current) -> ProblemType.staleVersion(current);
            case Outcome.Absent<T>() -> throw absent();
            case Outcome.Forbidden<T>(var sentence) -> ProblemType.FORBIDDEN.response(sentence);
        };
    }

    static ErrorResponseException absent() {
        return ProblemType.NOT_FOUND.exception(
                "Không có cụm, khối hoặc phiếu chấm này, hoặc đơn vị của bạn không được xem. Kiểm tra lại đường dẫn.");
    }
}
