package vn.thidua.plans.account.web;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import vn.thidua.plans.account.Accounts;
import vn.thidua.platform.problem.ProblemType;

/** What people are told when the identity provider does not answer. */
@RestControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class IdentityProviderAway {

    private static final Logger LOG = LoggerFactory.getLogger(IdentityProviderAway.class);
    private static final String SECONDS = "15";

    @ExceptionHandler(Accounts.Unreachable.class)
    ResponseEntity<ProblemDetail> away(Accounts.Unreachable away) {
        LOG.warn("the identity provider does not answer", away);
        return ResponseEntity.status(ProblemType.SERVICE_UNAVAILABLE.status())
                .header(HttpHeaders.RETRY_AFTER, SECONDS)
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(
                        ProblemType.SERVICE_UNAVAILABLE.detail(
                                "Hệ thống đăng nhập tạm thời chưa trả lời nên chưa thay đổi được tài khoản. Hãy đợi ít phút, tải lại danh sách rồi làm lại."));
    }
}
