package vn.thidua.gateway.login.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.client.endpoint.OAuth2AccessTokenResponseClient;
import org.springframework.security.oauth2.client.endpoint.OAuth2AuthorizationCodeGrantRequest;
import org.springframework.security.oauth2.client.oidc.web.logout.OidcClientInitiatedLogoutSuccessHandler;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestRedirectFilter;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.savedrequest.NullRequestCache;
import tools.jackson.databind.json.JsonMapper;
import vn.thidua.gateway.GatewaySettings;
import vn.thidua.gateway.limit.web.LoginLimit;
import vn.thidua.gateway.limit.web.OpenLimit;
import vn.thidua.gateway.limit.web.PersonLimit;
import vn.thidua.gateway.limit.web.PublicLimit;
import vn.thidua.gateway.login.SessionTokens;
import vn.thidua.gateway.login.SignIns;
import vn.thidua.gateway.open.OpenPaths;
import vn.thidua.gateway.open.PublicPath;
import vn.thidua.gateway.problem.Problem;
import vn.thidua.gateway.problem.web.ProblemWriter;

/** Who may come in by which door, and what the browser is told about it. */
@Configuration(proxyBeanMethods = false)
class SecurityConfiguration {

    private static final Logger LOG = LoggerFactory.getLogger(SecurityConfiguration.class);

    /**
     * Ant Design writes its styles at run time, hence 'unsafe-inline' for styles only. blob: and data: are previews of a
     * document that the person has just chosen.
     */
    private static final String CONTENT_SECURITY_POLICY =
            String.join(
                    "; ",
                    "default-src 'self'",
                    "script-src 'self'",
                    "style-src 'self' 'unsafe-inline'",
                    "img-src 'self' data: blob:",
                    "font-src 'self' data:",
                    "connect-src 'self'",
                    "frame-src 'self' blob:",
                    "worker-src 'self' blob:",
                    "object-src 'none'",
                    "base-uri 'none'",
                    "form-action 'self'",
                    "frame-ancestors 'none'");

    private static final String PERMISSIONS_POLICY =
            "camera=(), microphone=(), geolocation=(), payment=(), usb=()";

    private final GatewaySettings settings;
    private final ClientRegistrationRepository registrations;
    private final ProblemWriter problems;
    private final JsonMapper json;
    private final SignIns signIns;

    SecurityConfiguration(
            GatewaySettings settings,
            ClientRegistrationRepository registrations,
            ProblemWriter problems,
            JsonMapper json,
            SignIns signIns) {
        this.settings = settings;
        this.registrations = registrations;
        this.problems = problems;
        this.json = json;
        this.signIns = signIns;
    }

    @Bean
    SecurityFilterChain security(
            HttpSecurity http,
            OAuth2AccessTokenResponseClient<OAuth2AuthorizationCodeGrantRequest> codeClient,
            LoginLimit loginLimit,
            PersonLimit personLimit,
            PublicLimit publicLimit,
            OpenLimit openLimit,
            @Value("${management.server.port:-1}") int managementPort)
            throws Exception {
        CookieCsrfTokenRepository csrfCookie = CookieCsrfTokenRepository.withHttpOnlyFalse();
        csrfCookie.setCookieCustomizer(cookie -> cookie.sameSite("Lax"));
        return http.authorizeHttpRequests(
                        requests ->
                                requests.requestMatchers(
                                                request ->
                                                        PublicPath.isRead(
                                                                request.getMethod(),
                                                                request.getRequestURI()))
                                        .permitAll()
                                        .requestMatchers(HttpMethod.POST, OpenPaths.patterns())
                                        .permitAll()
                                        .requestMatchers("/api/**")
                                        .authenticated()
                                        .requestMatchers("/actuator/health/**", "/livez", "/readyz")
                                        .permitAll()
                                        .requestMatchers("/actuator/**")
                                        .access(
                                                (_, context) ->
                                                        new AuthorizationDecision(
                                                                context.getRequest().getLocalPort()
                                                                        == managementPort))
                                        .anyRequest()
                                        .permitAll())
                .csrf(
                        csrf ->
                                csrf.spa()
                                        .csrfTokenRepository(csrfCookie)
                                        // no session stands behind them: the proof is in the body
                                        .ignoringRequestMatchers(OpenPaths.patterns()))
                .requestCache(cache -> cache.requestCache(new NullRequestCache()))
                .oauth2Login(
                        login ->
                                login.loginPage("/login")
                                        .tokenEndpoint(
                                                endpoint ->
                                                        endpoint.accessTokenResponseClient(
                                                                codeClient))
                                        .successHandler(this::signedIn)
                                        .failureHandler(this::notSignedIn))
                .logout(logout -> logout.logoutSuccessHandler(alsoAtTheProvider()))
                .exceptionHandling(
                        errors ->
                                errors.authenticationEntryPoint(
                                                (request, response, _) ->
                                                        problems.write(
                                                                request,
                                                                response,
                                                                Problem.signedOut()))
                                        .accessDeniedHandler(this::denied))
                .addFilterBefore(loginLimit, OAuth2AuthorizationRequestRedirectFilter.class)
                .addFilterBefore(openLimit, AuthorizationFilter.class)
                .addFilterBefore(personLimit, AuthorizationFilter.class)
                .addFilterBefore(publicLimit, AuthorizationFilter.class)
                .headers(
                        headers ->
                                headers.contentSecurityPolicy(
                                                csp ->
                                                        csp.policyDirectives(
                                                                CONTENT_SECURITY_POLICY))
                                        .referrerPolicy(
                                                referrer ->
                                                        referrer.policy(ReferrerPolicy.SAME_ORIGIN))
                                        .permissionsPolicyHeader(
                                                permissions ->
                                                        permissions.policy(PERMISSIONS_POLICY)))
                .build();
    }

    private void signedIn(
            HttpServletRequest request, HttpServletResponse response, Authentication person)
            throws IOException {
        HttpSession session = request.getSession();
        session.setMaxInactiveInterval((int) settings.sessions().idle().toSeconds());
        if (session.getAttribute(SessionTokens.ATTRIBUTE) instanceof Map<?, ?> tokens) {
            signIns.tell(SessionTokens.of(tokens));
        }
        Object next = session.getAttribute(NextPage.ATTRIBUTE);
        session.removeAttribute(NextPage.ATTRIBUTE);
        response.sendRedirect(next instanceof String page ? page : "/");
    }

    private void notSignedIn(
            HttpServletRequest request,
            HttpServletResponse response,
            AuthenticationException failure)
            throws IOException {
        LOG.warn("login.failed cause={}", failure.getClass().getSimpleName());
        problems.write(request, response, Problem.loginFailed());
    }

    private void denied(
            HttpServletRequest request, HttpServletResponse response, AccessDeniedException denial)
            throws IOException {
        Authentication person = SecurityContextHolder.getContext().getAuthentication();
        if (denial instanceof CsrfException) {
            problems.write(request, response, Problem.stalePage());
        } else if (person == null || person instanceof AnonymousAuthenticationToken) {
            problems.write(request, response, Problem.signedOut());
        } else {
            problems.write(request, response, Problem.forbidden());
        }
    }

    /**
     * The portal asks with {@code fetch}, which may not follow a redirect to another server; so the address comes as JSON
     * {@code {"location": …}} and the portal goes there itself.
     */
    private OidcClientInitiatedLogoutSuccessHandler alsoAtTheProvider() {
        OidcClientInitiatedLogoutSuccessHandler handler =
                new OidcClientInitiatedLogoutSuccessHandler(registrations);
        handler.setPostLogoutRedirectUri("{baseUrl}/");
        handler.setRedirectStrategy(
                (_, response, url) -> {
                    response.setContentType(MediaType.APPLICATION_JSON_VALUE);
                    response.setCharacterEncoding(StandardCharsets.UTF_8);
                    response.getWriter().write(json.writeValueAsString(Map.of("location", url)));
                });
        return handler;
    }
}
