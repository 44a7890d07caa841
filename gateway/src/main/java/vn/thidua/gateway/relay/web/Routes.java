package vn.thidua.gateway.relay.web;

import static org.springframework.cloud.gateway.server.mvc.filter.BeforeFilterFunctions.uri;
import static org.springframework.cloud.gateway.server.mvc.handler.GatewayRouterFunctions.route;
import static org.springframework.cloud.gateway.server.mvc.handler.HandlerFunctions.http;
import static org.springframework.web.servlet.function.RequestPredicates.POST;
import static org.springframework.web.servlet.function.RequestPredicates.path;

import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig;
import io.github.resilience4j.circuitbreaker.CircuitBreakerRegistry;
import io.github.resilience4j.micrometer.tagged.TaggedCircuitBreakerMetrics;
import io.micrometer.core.instrument.MeterRegistry;
import java.net.URI;
import org.springframework.cloud.gateway.server.mvc.filter.HttpHeadersFilter.RequestHttpHeadersFilter;
import org.springframework.cloud.gateway.server.mvc.filter.HttpHeadersFilter.ResponseHttpHeadersFilter;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpHeaders;
import org.springframework.web.servlet.function.RequestPredicate;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;
import vn.thidua.gateway.GatewaySettings;
import vn.thidua.gateway.login.AccessTokens;
import vn.thidua.gateway.open.OpenPaths;
import vn.thidua.gateway.problem.Problem;
import vn.thidua.gateway.problem.web.ProblemWriter;
import vn.thidua.gateway.relay.PassedOn;
import vn.thidua.gateway.relay.Service;

/** From the portal's paths to the services; a path of no service is 404 and never the portal's page. */
@Configuration(proxyBeanMethods = false)
class Routes {

    private final GatewaySettings settings;

    Routes(GatewaySettings settings) {
        this.settings = settings;
    }

    @Bean
    RouterFunction<ServerResponse> services(
            CircuitBreakerRegistry breakers, AccessTokens tokens, ProblemWriter problems) {
        RouterFunctions.Builder routes = RouterFunctions.route();
        UploadLimit uploads = new UploadLimit(settings.largestUpload(), problems);
        BearerToken bearer = new BearerToken(tokens, problems);
        for (Service service : Service.values()) {
            OutageAnswer outage =
                    new OutageAnswer(
                            breakers.circuitBreaker(service.label()),
                            problems,
                            settings.largestUpload());
            for (String open : OpenPaths.below(service.paths())) {
                routes.add(
                        route(open)
                                .route(POST(open), http())
                                .before(uri(address(service)))
                                .before(Routes::ofNobody)
                                .filter(uploads)
                                .filter(outage)
                                .build());
            }
            routes.add(
                    route(service.label())
                            .route(pathsOf(service), http())
                            .before(uri(address(service)))
                            .filter(uploads)
                            .filter(bearer)
                            .filter(outage)
                            .build());
        }
        return routes.build();
    }

    @Bean
    CircuitBreakerRegistry circuitBreakers(MeterRegistry meters) {
        GatewaySettings.Breaker breaker = settings.breaker();
        CircuitBreakerRegistry registry =
                CircuitBreakerRegistry.of(
                        CircuitBreakerConfig.custom()
                                .failureRateThreshold(breaker.failures())
                                .slidingWindowSize(breaker.calls())
                                .minimumNumberOfCalls(Math.max(2, breaker.calls() / 2))
                                .waitDurationInOpenState(breaker.pause())
                                .permittedNumberOfCallsInHalfOpenState(2)
                                .build());
        TaggedCircuitBreakerMetrics.ofCircuitBreakerRegistry(registry).bindTo(meters);
        return registry;
    }

    @Bean
    RequestHttpHeadersFilter onlyWhatAServiceNeeds() {
        return (headers, _) -> {
            HttpHeaders passed = new HttpHeaders();
            headers.forEach(
                    (name, values) -> {
                        if (PassedOn.toService(name)
                                || name.equalsIgnoreCase(HttpHeaders.AUTHORIZATION)) {
                            passed.addAll(name, values);
                        }
                    });
            return passed;
        };
    }

    @Bean
    ResponseHttpHeadersFilter nothingOfTheServiceItself() {
        return (headers, _) -> {
            HttpHeaders passed = new HttpHeaders();
            headers.forEach(
                    (name, values) -> {
                        if (PassedOn.toBrowser(name)) {
                            passed.addAll(name, values);
                        }
                    });
            return passed;
        };
    }

    @Bean
    RouterFunction<ServerResponse> unknownApi(ProblemWriter problems) {
        return RouterFunctions.route()
                .path(
                        "/api",
                        api ->
                                api.route(
                                        path("/session").negate(),
                                        _ -> problems.response(Problem.notFound())))
                .build();
    }

    /** Who asks without signing in brings no token either. */
    private static ServerRequest ofNobody(ServerRequest request) {
        return ServerRequest.from(request)
                .headers(headers -> headers.remove(HttpHeaders.AUTHORIZATION))
                .build();
    }

    private static RequestPredicate pathsOf(Service service) {
        return service.paths().stream()
                .map(prefix -> path(prefix).or(path(prefix + "/**")))
                .reduce(RequestPredicate::or)
                .orElseThrow();
    }

    private URI address(Service service) {
        GatewaySettings.Services services = settings.services();
        return switch (service) {
            case PLANS -> services.plans();
            case REPORTING -> services.reporting();
            case MOVEMENTS -> services.movements();
            case AWARDS -> services.awards();
        };
    }
}
