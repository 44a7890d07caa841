package vn.thidua.gateway.session.mongo;

import com.mongodb.MongoException;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import vn.thidua.gateway.problem.Problem;
import vn.thidua.gateway.problem.web.ProblemWriter;

/** Without the session store nobody can be recognised: says so, instead of "not signed in". */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 10)
class SessionStoreOutage extends OncePerRequestFilter {

    private static final Logger LOG = LoggerFactory.getLogger(SessionStoreOutage.class);

    private final ProblemWriter problems;

    SessionStoreOutage(ProblemWriter problems) {
        this.problems = problems;
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            chain.doFilter(request, response);
        } catch (MongoException e) {
            LOG.error("session-store.unavailable cause={}", e.getClass().getSimpleName());
            problems.write(request, response, Problem.unavailable(Duration.ofSeconds(5)));
        }
    }
}
