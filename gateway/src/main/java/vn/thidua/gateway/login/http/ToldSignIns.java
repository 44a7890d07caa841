package vn.thidua.gateway.login.http;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import vn.thidua.gateway.GatewaySettings;
import vn.thidua.gateway.login.SessionTokens;
import vn.thidua.gateway.login.SignIns;

/**
 * Tells reporting-service, which keeps the log, with the person's own token: the service believes nobody else. A sign-in
 * does not wait for the log; what cannot be told within the last pause is counted.
 */
@Component
class ToldSignIns implements SignIns {

    private static final Logger LOG = LoggerFactory.getLogger(ToldSignIns.class);
    private static final int ENTERED = 204;

    /** The token is good for five minutes. */
    private static final List<Duration> PAUSES =
            List.of(
                    Duration.ZERO,
                    Duration.ofSeconds(1),
                    Duration.ofSeconds(5),
                    Duration.ofSeconds(20),
                    Duration.ofSeconds(60),
                    Duration.ofSeconds(120));

    private final HttpClient http;
    private final URI log;
    private final Duration timeout;
    private final Counter lost;

    ToldSignIns(GatewaySettings settings, MeterRegistry meters) {
        this.http =
                HttpClient.newBuilder()
                        .version(HttpClient.Version.HTTP_1_1)
                        .connectTimeout(settings.services().connectTimeout())
                        .build();
        this.log = settings.services().reporting().resolve("/api/audit/sign-ins");
        this.timeout = settings.login().timeout();
        this.lost =
                Counter.builder("thidua.audit.lost")
                        .description("sign-ins that could not be told")
                        .register(meters);
    }

    @Override
    public void tell(SessionTokens token) {
        attempt(token, 0);
    }

    private void attempt(SessionTokens token, int tries) {
        if (tries == PAUSES.size()) {
            lost.increment();
            LOG.error("audit.sign-in-lost");
            return;
        }
        Executor later =
                CompletableFuture.delayedExecutor(
                        PAUSES.get(tries).toMillis(),
                        TimeUnit.MILLISECONDS,
                        Thread::startVirtualThread);
        later.execute(
                () -> {
                    if (!isEntered(token)) {
                        attempt(token, tries + 1);
                    }
                });
    }

    private boolean isEntered(SessionTokens token) {
        try {
            HttpRequest request =
                    HttpRequest.newBuilder(log)
                            .timeout(timeout)
                            .header("Authorization", "Bearer " + token.access())
                            .POST(HttpRequest.BodyPublishers.noBody())
                            .build();
            int status = http.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
            if (status != ENTERED) {
                LOG.warn("audit.sign-in-refused status={}", status);
            }
            return status == ENTERED;
        } catch (IOException away) {
            LOG.warn("audit.away cause={}", away.getClass().getSimpleName());
            return false;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
