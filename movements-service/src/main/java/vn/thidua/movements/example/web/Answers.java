package vn.thidua.movements.example.web;

import java.util.function.Function;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.ErrorResponseException;
import vn.thidua.movements.example.Picture;
import vn.thidua.movements.example.usecase.Outcome;
import vn.thidua.platform.problem.ProblemType;

/** What becomes of an order, as an answer. */
final class Answers {

    private Answers() {}

    static <T> ResponseEntity<?> of(Outcome<T> outcome, Function<T, ResponseEntity<?>> done) {
        return switch (outcome) {
            case Outcome.Done<T>(var value) -> done.apply(value);
            case Outcome.Refused<T>(var reason) ->
                    ProblemType.REFUSED.response(reason, reason.sentence());
            case Outcome.Stale<T>(var current) -> ProblemType.staleVersion(current);
            case Outcome.Absent<T>() -> throw absent();
            case Outcome.Forbidden<T>(var sentence) -> ProblemType.FORBIDDEN.response(sentence);
        };
    }

    /** Never from a cache: a consent may be taken back at any moment. */
    static ResponseEntity<byte[]> of(Picture picture) {
        return ResponseEntity.ok()
                .contentType(MediaType.IMAGE_JPEG)
                .cacheControl(CacheControl.noStore())
                .header("X-Content-Type-Options", "nosniff")
                .body(picture.jpeg());
    }

    static ErrorResponseException absent() {
        return ProblemType.NOT_FOUND.exception(
                "Không có gương điển hình hoặc ảnh này, hoặc đơn vị của bạn không được xem. Kiểm tra lại đường dẫn.");
    }
}
