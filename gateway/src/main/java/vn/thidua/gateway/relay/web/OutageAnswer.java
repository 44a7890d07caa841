package vn.thidua.gateway.relay.web;

import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpMethod;
import org.springframework.util.unit.DataSize;
import org.springframework.web.servlet.function.HandlerFilterFunction;
import org.springframework.web.servlet.function.HandlerFunction;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;
import vn.thidua.gateway.problem.Problem;
import vn.thidua.gateway.problem.web.ProblemWriter;
import vn.thidua.gateway.relay.UploadTooLarge;

/** Says so when a service does not answer, and leaves a service alone that fails again and again. */
final class OutageAnswer implements HandlerFilterFunction<ServerResponse, ServerResponse> {

    private static final Logger LOG = LoggerFactory.getLogger(OutageAnswer.class);

    private static final Set<HttpMethod> READS =
            Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS);

    private final CircuitBreaker breaker;
    private final ProblemWriter problems;
    private final DataSize largestUpload;

    OutageAnswer(CircuitBreaker breaker, ProblemWriter problems, DataSize largestUpload) {
        this.breaker = breaker;
        this.problems = problems;
        this.largestUpload = largestUpload;
    }

    @Override
    public ServerResponse filter(ServerRequest request, HandlerFunction<ServerResponse> next)
            throws Exception {
        if (!breaker.tryAcquirePermission()) {
            return unavailable();
        }
        long start = breaker.getCurrentTimestamp();
        try {
            ServerResponse answer = next.handle(request);
            if (isOutage(answer.statusCode().value())) {
                breaker.onError(
                        breaker.getCurrentTimestamp() - start,
                        breaker.getTimestampUnit(),
                        new IOException("Status " + answer.statusCode().value()));
            } else {
                breaker.onSuccess(
                        breaker.getCurrentTimestamp() - start, breaker.getTimestampUnit());
            }
            return answer;
        } catch (UncheckedIOException e) {
            return failed(
                    request,
                    Objects.requireNonNull(e.getCause()),
                    breaker.getCurrentTimestamp() - start);
        }
    }

    private ServerResponse failed(ServerRequest request, IOException cause, long duration) {
        if (cause instanceof UploadTooLarge) {
            breaker.releasePermission();
            return problems.response(Problem.tooLarge(largestUpload.toMegabytes() - 1));
        }
        TimeUnit unit = breaker.getTimestampUnit();
        breaker.onError(duration, unit, cause);
        LOG.warn(
                "service.failed service={} cause={}",
                breaker.getName(),
                cause.getClass().getSimpleName());
        boolean answerTimedOut =
                cause instanceof HttpTimeoutException
                        && !(cause instanceof HttpConnectTimeoutException);
        if (!answerTimedOut) {
            return unavailable();
        }
        return problems.response(
                READS.contains(request.method()) ? Problem.slowRead() : Problem.slowWrite());
    }

    private ServerResponse unavailable() {
        Duration pause =
                Duration.ofMillis(
                        breaker.getCircuitBreakerConfig()
                                .getWaitIntervalFunctionInOpenState()
                                .apply(1));
        return problems.response(Problem.unavailable(pause));
    }

    /** A 500 is one request's misfortune; these say that the service itself cannot. */
    private static boolean isOutage(int status) {
        return status == 502 || status == 503 || status == 504;
    }
}
