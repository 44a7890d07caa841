package vn.thidua.platform.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import tools.jackson.databind.json.JsonMapper;
import vn.thidua.platform.problem.ProblemType;

/** 401, 403 and an identity provider that does not answer, as problems. */
record ProblemAnswers(JsonMapper json)
        implements AuthenticationEntryPoint, AccessDeniedHandler, AuthenticationFailureHandler {

    private static final Logger LOG = LoggerFactory.getLogger(ProblemAnswers.class);

    @Override
    public void commence(
            HttpServletRequest request,
            HttpServletResponse response,
            AuthenticationException trouble)
            throws IOException {
        response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
        answer(
                response,
                ProblemType.UNAUTHENTICATED.detail(
                        "Bạn chưa đăng nhập hoặc phiên đã hết hạn. Đăng nhập lại để tiếp tục."));
    }

    @Override
    public void handle(
            HttpServletRequest request, HttpServletResponse response, AccessDeniedException denied)
            throws IOException {
        answer(
                response,
                ProblemType.FORBIDDEN.detail(
                        "Tài khoản của bạn không có quyền làm việc này. Liên hệ quản trị viên của"
                                + " đơn vị nếu cần được cấp quyền."));
    }

    @Override
    public void onAuthenticationFailure(
            HttpServletRequest request,
            HttpServletResponse response,
            AuthenticationException trouble)
            throws IOException {
        if (trouble instanceof AuthenticationServiceException) {
            LOG.warn("the identity provider does not answer", trouble);
            response.setHeader(HttpHeaders.RETRY_AFTER, "5");
            answer(
                    response,
                    ProblemType.SERVICE_UNAVAILABLE.detail(
                            "Hệ thống đăng nhập chưa sẵn sàng. Đợi ít phút rồi thử lại."));
            return;
        }
        LOG.info("token refused why={}", trouble.getMessage());
        commence(request, response, trouble);
    }

    private void answer(HttpServletResponse response, ProblemDetail problem) throws IOException {
        response.setStatus(problem.getStatus());
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.setCharacterEncoding(StandardCharsets.UTF_8);
        json.writeValue(response.getOutputStream(), problem);
    }
}
