package vn.thidua.gateway.limit.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.web.filter.OncePerRequestFilter;
import vn.thidua.gateway.limit.Limits;
import vn.thidua.gateway.problem.Problem;
import vn.thidua.gateway.problem.web.ProblemWriter;

/** Limits for each signed-in person, whatever the number of windows and sessions. */
public final class PersonLimit extends OncePerRequestFilter {

    private static final Logger LOG = LoggerFactory.getLogger(PersonLimit.class);

    private final Limits limits;
    private final ProblemWriter problems;

    PersonLimit(Limits limits, ProblemWriter problems) {
        this.limits = limits;
        this.problems = problems;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !request.getRequestURI().startsWith("/api/");
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Authentication person = SecurityContextHolder.getContext().getAuthentication();
        Optional<Duration> refused =
                person != null && person.getPrincipal() instanceof OidcUser user
                        ? limits.refused(user.getName())
                        : Optional.empty();
        if (refused.isPresent()) {
            LOG.warn("person.limit-reached");
            problems.write(request, response, Problem.tooManyRequests(refused.get()));
            return;
        }
        chain.doFilter(request, response);
    }
}
