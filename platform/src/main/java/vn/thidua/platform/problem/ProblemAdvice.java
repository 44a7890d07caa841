package vn.thidua.platform.problem;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.ConstraintViolationException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.MDC;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.validation.method.ParameterErrors;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.method.annotation.HandlerMethodValidationException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import vn.thidua.platform.problem.ProblemType.FieldError;
import vn.thidua.platform.tenancy.OversightRefused;

/** The one place where trouble becomes an answer. What nobody expected is logged here, once. */
@RestControllerAdvice
class ProblemAdvice {

    private static final Logger LOG = LoggerFactory.getLogger(ProblemAdvice.class);
    private static final String RETRY_AFTER_SECONDS = "5";

    @ExceptionHandler
    ResponseEntity<ProblemDetail> fields(MethodArgumentNotValidException invalid) {
        return ProblemType.response(
                ProblemType.invalid(
                        invalid.getBindingResult().getAllErrors().stream()
                                .map(
                                        error ->
                                                new FieldError(
                                                        error
                                                                        instanceof
                                                                        org.springframework
                                                                                        .validation
                                                                                        .FieldError
                                                                                field
                                                                ? field.getField()
                                                                : error.getObjectName(),
                                                        message(error.getDefaultMessage())))
                                .toList()));
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> parameters(HandlerMethodValidationException invalid) {
        return ProblemType.response(
                ProblemType.invalid(
                        invalid.getParameterValidationResults().stream()
                                .flatMap(
                                        result ->
                                                result instanceof ParameterErrors bean
                                                        ? bean.getFieldErrors().stream()
                                                                .map(
                                                                        error ->
                                                                                new FieldError(
                                                                                        error
                                                                                                .getField(),
                                                                                        message(
                                                                                                error
                                                                                                        .getDefaultMessage())))
                                                        : result.getResolvableErrors().stream()
                                                                .map(
                                                                        error ->
                                                                                new FieldError(
                                                                                        name(
                                                                                                result.getMethodParameter()
                                                                                                        .getParameterName()),
                                                                                        message(
                                                                                                error
                                                                                                        .getDefaultMessage()))))
                                .toList()));
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> constraints(ConstraintViolationException invalid) {
        return ProblemType.response(
                ProblemType.invalid(
                        invalid.getConstraintViolations().stream()
                                .map(
                                        violation ->
                                                new FieldError(
                                                        violation.getPropertyPath().toString(),
                                                        message(violation.getMessage())))
                                .toList()));
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> parameter(MethodArgumentTypeMismatchException mismatch) {
        return ProblemType.response(
                ProblemType.invalid(
                        List.of(
                                new FieldError(
                                        mismatch.getName(),
                                        "Giá trị không đúng kiểu, nhập lại."))));
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> unreadable(HttpMessageNotReadableException unreadable) {
        LOG.debug("unreadable request body", unreadable);
        return ProblemType.INVALID_REQUEST.response(
                "Nội dung gửi lên không đọc được. Tải lại trang rồi gửi lại.");
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> tooLarge(MaxUploadSizeExceededException tooLarge) {
        LOG.debug("upload too large", tooLarge);
        return ProblemType.TOO_LARGE.response(
                "Tệp vượt quá dung lượng cho phép. Nén ảnh trong tệp hoặc tách tệp rồi tải lại.");
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> stale(OptimisticLockingFailureException stale) {
        LOG.debug("stale version", stale);
        return ProblemType.STALE_VERSION.response(
                "Nội dung đã được người khác sửa sau khi bạn mở. Tải lại trang để xem bản mới rồi"
                        + " sửa tiếp.");
    }

    /** As if absent: nothing tells that the unit exists. */
    @ExceptionHandler
    ResponseEntity<ProblemDetail> neighbour(OversightRefused refused) {
        LOG.debug("oversight refused", refused);
        return absent();
    }

    @ExceptionHandler({
        DataAccessResourceFailureException.class,
        TransientDataAccessException.class
    })
    ResponseEntity<ProblemDetail> down(Exception down) {
        LOG.warn("the database does not answer", down);
        return ResponseEntity.status(ProblemType.SERVICE_UNAVAILABLE.status())
                .header(HttpHeaders.RETRY_AFTER, RETRY_AFTER_SECONDS)
                .body(
                        ProblemType.SERVICE_UNAVAILABLE.detail(
                                "Hệ thống đang bận hoặc bảo trì. Đợi ít phút rồi thử lại; nội dung"
                                        + " đã lưu trước đó không mất."));
    }

    /** Whatever else: the framework's own refusals keep their status, the unexpected becomes 500 with its trace. */
    @ExceptionHandler
    @Nullable ResponseEntity<ProblemDetail> other(Exception trouble, HttpServletRequest request)
            throws Exception {
        if (trouble instanceof org.springframework.security.access.AccessDeniedException denied) {
            throw denied;
        }
        if (trouble
                instanceof
                org.springframework.web.context.request.async.AsyncRequestNotUsableException) {
            return null;
        }
        if (trouble instanceof ErrorResponse refusal) {
            return refused(refusal);
        }
        String trace = Optional.ofNullable(MDC.get("traceId")).orElse("-");
        LOG.error(
                "unexpected trouble method={} path={}",
                request.getMethod(),
                request.getRequestURI(),
                trouble);
        ProblemDetail problem =
                ProblemType.UNEXPECTED.detail(
                        "Hệ thống gặp lỗi ngoài dự kiến và đã ghi lại. Thử lại sau ít phút; nếu vẫn"
                                + " lỗi, báo quản trị viên kèm mã "
                                + trace
                                + ".");
        problem.setProperty("traceId", trace);
        return ProblemType.response(problem);
    }

    private static ResponseEntity<ProblemDetail> refused(ErrorResponse refusal) {
        ProblemDetail body = refusal.getBody();
        if (body.getType() != null && body.getType().getPath().startsWith("/problems/")) {
            return ResponseEntity.status(refusal.getStatusCode())
                    .headers(refusal.getHeaders())
                    .body(body);
        }
        HttpStatusCode status = refusal.getStatusCode();
        return switch (status.value()) {
            case 404 -> absent();
            case 413 ->
                    ProblemType.TOO_LARGE.response(
                            "Tệp vượt quá dung lượng cho phép. Nén ảnh trong tệp hoặc tách tệp rồi"
                                    + " tải lại.");
            case 503 ->
                    ProblemType.SERVICE_UNAVAILABLE.response(
                            "Hệ thống đang bận hoặc bảo trì. Đợi ít phút rồi thử lại.");
            default -> misused(refusal, status);
        };
    }

    /** A client that does not keep to the contract: method, media type, missing parameter. */
    private static ResponseEntity<ProblemDetail> misused(
            ErrorResponse refusal, HttpStatusCode status) {
        ProblemDetail problem =
                ProblemType.INVALID_REQUEST.detail(
                        "Yêu cầu không đúng cách gọi. Tải lại trang rồi thử lại.");
        problem.setStatus(status.value());
        return ResponseEntity.status(status).headers(refusal.getHeaders()).body(problem);
    }

    private static ResponseEntity<ProblemDetail> absent() {
        return ProblemType.NOT_FOUND.response(
                "Không có nội dung này hoặc đơn vị của bạn không được xem. Kiểm tra lại đường dẫn.");
    }

    private static String message(@Nullable String message) {
        return Stream.ofNullable(message).findFirst().orElse("Giá trị chưa đúng.");
    }

    private static String name(@Nullable String parameter) {
        return Stream.ofNullable(parameter).findFirst().orElse("?");
    }
}
