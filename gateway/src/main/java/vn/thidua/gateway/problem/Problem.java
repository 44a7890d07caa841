package vn.thidua.gateway.problem;

import java.time.Duration;
import java.util.Optional;

/**
 * Lỗi trả về: one answer of the gateway itself (RFC 9457).
 *
 * @param kind one of the closed list
 * @param detail a Vietnamese sentence that says what to do next
 * @param retryAfter how long to wait before the next try, where waiting helps
 */
public record Problem(Kind kind, String detail, Optional<Duration> retryAfter) {

    /** The problems of {@code contracts/problems.yaml} that the gateway itself can answer. */
    public enum Kind {
        UNAUTHENTICATED("unauthenticated", 401, "Chưa đăng nhập"),
        FORBIDDEN("forbidden", 403, "Không đủ quyền"),
        NOT_FOUND("not-found", 404, "Không tìm thấy"),
        INVALID_REQUEST("invalid-request", 400, "Dữ liệu gửi lên chưa đúng"),
        TOO_LARGE("too-large", 413, "Tệp quá lớn"),
        TOO_MANY_REQUESTS("too-many-requests", 429, "Thao tác quá nhanh"),
        SERVICE_UNAVAILABLE("service-unavailable", 503, "Tạm thời chưa phục vụ được"),
        TIMEOUT("timeout", 504, "Chưa nhận được trả lời"),
        UNEXPECTED("unexpected", 500, "Có lỗi ngoài dự kiến");

        private final String type;
        private final int status;
        private final String title;

        Kind(String type, int status, String title) {
            this.type = type;
            this.status = status;
            this.title = title;
        }

        /** Name behind {@code /problems/}. */
        public String type() {
            return type;
        }

        /** HTTP status. */
        public int status() {
            return status;
        }

        /** Vietnamese title. */
        public String title() {
            return title;
        }
    }

    public static Problem signedOut() {
        return of(
                Kind.UNAUTHENTICATED,
                "Bạn chưa đăng nhập hoặc phiên làm việc đã hết. Hãy đăng nhập lại.");
    }

    public static Problem loginFailed() {
        return of(
                Kind.UNAUTHENTICATED,
                "Lần đăng nhập này không hoàn tất (để quá lâu, hoặc mở ở hai cửa sổ). Hãy về trang chính và đăng nhập lại.");
    }

    public static Problem stalePage() {
        return of(
                Kind.FORBIDDEN,
                "Trang đang mở đã cũ nên hệ thống không nhận thao tác này. Hãy tải lại trang rồi làm lại.");
    }

    public static Problem forbidden() {
        return of(Kind.FORBIDDEN, "Tài khoản của bạn không được dùng chức năng này.");
    }

    public static Problem notFound() {
        return of(Kind.NOT_FOUND, "Không có địa chỉ này. Hãy về trang chính rồi mở lại.");
    }

    public static Problem invalidRequest() {
        return of(Kind.INVALID_REQUEST, "Yêu cầu không hợp lệ. Hãy tải lại trang rồi làm lại.");
    }

    /** Names the limit in whole megabytes. */
    public static Problem tooLarge(long megabytes) {
        return of(
                Kind.TOO_LARGE,
                "Tệp gửi lên lớn hơn %d MB. Hãy giảm dung lượng (nén ảnh, bỏ trang thừa) rồi gửi lại."
                        .formatted(megabytes));
    }

    public static Problem tooManyRequests(Duration retryAfter) {
        return new Problem(
                Kind.TOO_MANY_REQUESTS,
                "Bạn thao tác quá nhanh. Hãy đợi %d giây rồi thử lại."
                        .formatted(wholeSeconds(retryAfter)),
                Optional.of(retryAfter));
    }

    public static Problem unavailable(Duration retryAfter) {
        return new Problem(
                Kind.SERVICE_UNAVAILABLE,
                "Phần này của hệ thống đang tạm ngừng; dữ liệu của bạn không mất. Hãy đợi %d giây rồi thử lại."
                        .formatted(wholeSeconds(retryAfter)),
                Optional.of(retryAfter));
    }

    /** For a request that only reads. */
    public static Problem slowRead() {
        return of(
                Kind.TIMEOUT,
                "Hệ thống trả lời quá chậm. Hãy tải lại trang; nếu vẫn chậm, thử lại sau ít phút.");
    }

    /** For a request that changes something: nobody knows yet whether it did. */
    public static Problem slowWrite() {
        return of(
                Kind.TIMEOUT,
                "Chưa rõ thao tác đã xong hay chưa. Hãy tải lại trang để kiểm tra trước khi làm lại.");
    }

    public static Problem unexpected() {
        return of(
                Kind.UNEXPECTED,
                "Có lỗi ngoài dự kiến. Hãy thử lại; nếu vẫn còn, báo người quản trị hệ thống.");
    }

    /** Seconds for {@code Retry-After}, never below one. */
    public static long wholeSeconds(Duration duration) {
        return Math.max(1, duration.plusMillis(999).toSeconds());
    }

    private static Problem of(Kind kind, String detail) {
        return new Problem(kind, detail, Optional.empty());
    }
}
