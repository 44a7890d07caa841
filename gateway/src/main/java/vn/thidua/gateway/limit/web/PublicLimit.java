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
import org.springframework.web.filter.OncePerRequestFilter;
import vn.thidua.gateway.limit.Limits;
import vn.thidua.gateway.open.PublicPath;
import vn.thidua.gateway.problem.Problem;
import vn.thidua.gateway.problem.web.ProblemWriter;

/** Limits for each address from which somebody reads without signing in. */
public final class PublicLimit extends OncePerRequestFilter {

    private static final Logger LOG = LoggerFactory.getLogger(PublicLimit.class);

    private final Limits limits;
    private final ProblemWriter problems;

    PublicLimit(Limits limits, ProblemWriter problems) {
        this.limits = limits;
        this.problems = problems;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !PublicPath.isRead(request.getMethod(), request.getRequestURI());
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Optional<Duration> refused = limits.refused(request.getRemoteAddr());
        if (refused.isPresent()) {
            LOG.warn("public.limit-reached");
            problems.write(request, response, Problem.tooManyRequests(refused.get()));
            return;
        }
        chain.doFilter(request, response);
    }
}
