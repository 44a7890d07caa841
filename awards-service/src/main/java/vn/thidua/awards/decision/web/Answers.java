package vn.thidua.awards.decision.web;

import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.ErrorResponseException;
import vn.thidua.awards.decision.DecisionReason;
import vn.thidua.platform.problem.ProblemType;

/** Refusals with whom they concern. */
final class Answers {

    private Answers() {}

    static ErrorResponseException absent() {
        return ProblemType.NOT_FOUND.exception(
                "Không có quyết định này, hoặc đơn vị của bạn không được xem. Kiểm tra lại đường dẫn.");
    }

    static ResponseEntity<ProblemDetail> refused(DecisionReason reason, String about) {
        ProblemDetail problem =
                ProblemType.REFUSED.detail(
                        reason,
                        about.isBlank() ? reason.sentence() : about + ": " + reason.sentence());
        problem.setProperty("about", about);
        return ResponseEntity.status(problem.getStatus())
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(problem);
    }
}
