package vn.thidua.gateway.relay.web;

import jakarta.servlet.http.HttpSession;
import java.time.Duration;
import org.springframework.http.HttpHeaders;
import org.springframework.web.servlet.function.HandlerFilterFunction;
import org.springframework.web.servlet.function.HandlerFunction;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;
import vn.thidua.gateway.login.AccessToken;
import vn.thidua.gateway.login.AccessTokens;
import vn.thidua.gateway.open.PublicPath;
import vn.thidua.gateway.problem.Problem;
import vn.thidua.gateway.problem.web.ProblemWriter;

/**
 * Puts the session's access token where the caller may have put one of its own; a public path gets neither.
 */
final class BearerToken implements HandlerFilterFunction<ServerResponse, ServerResponse> {

    private final AccessTokens tokens;
    private final ProblemWriter problems;

    BearerToken(AccessTokens tokens, ProblemWriter problems) {
        this.tokens = tokens;
        this.problems = problems;
    }

    @Override
    public ServerResponse filter(ServerRequest request, HandlerFunction<ServerResponse> next)
            throws Exception {
        if (PublicPath.isRead(request.method().name(), request.path())) {
            return next.handle(
                    ServerRequest.from(request)
                            .headers(headers -> headers.remove(HttpHeaders.AUTHORIZATION))
                            .build());
        }
        HttpSession session = request.servletRequest().getSession(false);
        AccessToken token =
                session == null ? new AccessToken.SignedOut() : tokens.of(session.getId());
        return switch (token) {
            case AccessToken.Valid(String value) ->
                    next.handle(
                            ServerRequest.from(request)
                                    .headers(
                                            headers ->
                                                    headers.set(
                                                            HttpHeaders.AUTHORIZATION,
                                                            "Bearer " + value))
                                    .build());
            case AccessToken.SignedOut() -> problems.response(Problem.signedOut());
            case AccessToken.Unreachable() ->
                    problems.response(Problem.unavailable(Duration.ofSeconds(5)));
        };
    }
}
