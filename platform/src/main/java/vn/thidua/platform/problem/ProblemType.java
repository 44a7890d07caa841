package vn.thidua.platform.problem;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.ErrorResponseException;

/**
 * What a client can be told when something does not work (RFC 9457): the closed set of {@code contracts/problems.yaml}.
 * The detail is a Vietnamese sentence that says what to do next.
 */
public enum ProblemType {
    UNAUTHENTICATED(HttpStatus.UNAUTHORIZED, "Chưa đăng nhập"),
    FORBIDDEN(HttpStatus.FORBIDDEN, "Không đủ quyền"),
    NOT_FOUND(HttpStatus.NOT_FOUND, "Không tìm thấy"),
    INVALID_REQUEST(HttpStatus.BAD_REQUEST, "Dữ liệu gửi lên chưa đúng"),
    STALE_VERSION(HttpStatus.CONFLICT, "Người khác vừa sửa"),
    REFUSED(HttpStatus.UNPROCESSABLE_CONTENT, "Chưa làm được"),
    DOCUMENT_REFUSED(HttpStatus.UNPROCESSABLE_CONTENT, "Không nhận được tệp"),
    TOO_LARGE(HttpStatus.CONTENT_TOO_LARGE, "Tệp quá lớn"),
    TOO_MANY_REQUESTS(HttpStatus.TOO_MANY_REQUESTS, "Thao tác quá nhanh"),
    SERVICE_UNAVAILABLE(HttpStatus.SERVICE_UNAVAILABLE, "Tạm thời chưa phục vụ được"),
    TIMEOUT(HttpStatus.GATEWAY_TIMEOUT, "Chưa nhận được trả lời"),
    UNEXPECTED(HttpStatus.INTERNAL_SERVER_ERROR, "Có lỗi ngoài dự kiến");

    /**
     * A field that is not as it should be.
     *
     * @param message Vietnamese
     */
    public record FieldError(String field, String message) {}

    private final HttpStatus status;
    private final String title;

    ProblemType(HttpStatus status, String title) {
        this.status = status;
        this.title = title;
    }

    public HttpStatus status() {
        return status;
    }

    public String title() {
        return title;
    }

    /** The last part of the type's address, e.g. {@code not-found}. */
    public String slug() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /**
     * The problem with what to do next.
     *
     * @param detail a Vietnamese sentence that says what to do next
     */
    public ProblemDetail detail(String detail) {
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(status, detail);
        problem.setType(URI.create("/problems/" + slug()));
        problem.setTitle(title);
        return problem;
    }

    /** With the named refusal of the use case. */
    public ProblemDetail detail(Enum<?> reason, String detail) {
        ProblemDetail problem = detail(detail);
        problem.setProperty("reason", reason.name());
        return problem;
    }

    /** The answer of a controller method. */
    public ResponseEntity<ProblemDetail> response(String detail) {
        return response(detail(detail));
    }

    /** The answer of a controller method, with the named refusal of the use case. */
    public ResponseEntity<ProblemDetail> response(Enum<?> reason, String detail) {
        return response(detail(reason, detail));
    }

    /** For where no value can be returned; the advice turns it into the same answer. */
    public ErrorResponseException exception(String detail) {
        return new ErrorResponseException(status, detail(detail), null);
    }

    /** Another edit came first. */
    public static ResponseEntity<ProblemDetail> staleVersion(long currentVersion) {
        ProblemDetail problem =
                STALE_VERSION.detail(
                        "Nội dung đã được người khác sửa sau khi bạn mở. Tải lại trang để xem bản"
                                + " mới rồi sửa tiếp.");
        problem.setProperty("currentVersion", currentVersion);
        return response(problem);
    }

    /** Fields that are not as they should be. */
    public static ProblemDetail invalid(List<FieldError> errors) {
        ProblemDetail problem =
                INVALID_REQUEST.detail("Kiểm tra lại các ô được đánh dấu rồi gửi lại.");
        problem.setProperty("errors", errors);
        return problem;
    }

    static ResponseEntity<ProblemDetail> response(ProblemDetail problem) {
        return ResponseEntity.status(problem.getStatus())
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(problem);
    }
}
