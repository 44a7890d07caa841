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
import vn.thidua.gateway.open.OpenPaths;
import vn.thidua.gateway.problem.Problem;
import vn.thidua.gateway.problem.web.ProblemWriter;

/** Limits for each address what is posted without signing in: nobody tries links by the thousand. */
public final class OpenLimit extends OncePerRequestFilter {

    private static final Logger LOG = LoggerFactory.getLogger(OpenLimit.class);

    private final Limits limits;
    private final ProblemWriter problems;

    OpenLimit(Limits limits, ProblemWriter problems) {
        this.limits = limits;
        this.problems = problems;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !OpenPaths.all().contains(request.getRequestURI());
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Optional<Duration> refused = limits.refused(request.getRemoteAddr());
        if (refused.isPresent()) {
            LOG.warn("open.limit-reached");
            problems.write(request, response, Problem.tooManyRequests(refused.get()));
            return;
        }
        chain.doFilter(request, response);
    }
}
