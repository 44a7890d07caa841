package vn.thidua.platform.security;

import java.util.List;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.security.autoconfigure.actuate.web.servlet.EndpointRequest;
import org.springframework.boot.security.oauth2.server.resource.autoconfigure.OAuth2ResourceServerAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtIssuerValidator;
import org.springframework.security.oauth2.jwt.JwtTimestampValidator;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.security.oauth2.jwt.SupplierJwtDecoder;
import org.springframework.security.oauth2.server.resource.web.authentication.BearerTokenAuthenticationFilter;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;
import org.springframework.security.web.util.matcher.IpAddressMatcher;
import tools.jackson.databind.json.JsonMapper;
import vn.thidua.platform.tenancy.web.TenancyFilter;

/**
 * Every request below {@code /api} needs a token whose issuer, audience, signature, expiry and unit hold, but for the
 * paths that a service names as open. Health is open; the rest of the actuator answers the operator's networks only.
 */
@AutoConfiguration(before = OAuth2ResourceServerAutoConfiguration.class)
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
@EnableConfigurationProperties(SecurityProperties.class)
public class SecurityAutoConfiguration {

    /** Asks the issuer for its keys at the first token, so that a service starts while the issuer still does. */
    @Bean
    @ConditionalOnMissingBean
    JwtDecoder jwtDecoder(SecurityProperties properties) {
        return new SupplierJwtDecoder(() -> decoder(properties));
    }

    private static JwtDecoder decoder(SecurityProperties properties) {
        String keys = properties.jwkSetUri();
        NimbusJwtDecoder decoder =
                keys == null || keys.isBlank()
                        ? NimbusJwtDecoder.withIssuerLocation(properties.issuer()).build()
                        : NimbusJwtDecoder.withJwkSetUri(keys).build();
        decoder.setJwtValidator(
                new DelegatingOAuth2TokenValidator<>(
                        List.of(
                                new JwtTimestampValidator(properties.clockSkew()),
                                new JwtIssuerValidator(properties.issuer()),
                                new UnitValidator(properties.audience()))));
        return decoder;
    }

    @Bean
    @ConditionalOnMissingBean
    SecurityFilterChain apiSecurity(
            HttpSecurity http, SecurityProperties properties, JsonMapper json) {
        ProblemAnswers answers = new ProblemAnswers(json);
        return http.authorizeHttpRequests(
                        requests ->
                                requests.requestMatchers(EndpointRequest.to("health", "info"))
                                        .permitAll()
                                        .requestMatchers(EndpointRequest.toAnyEndpoint())
                                        .access(operator(properties.operatorNetworks()))
                                        .requestMatchers(
                                                request ->
                                                        properties
                                                                .openPaths()
                                                                .contains(request.getRequestURI()))
                                        .permitAll()
                                        .requestMatchers(
                                                request ->
                                                        properties.isPublicRead(
                                                                request.getMethod(),
                                                                request.getRequestURI()))
                                        .permitAll()
                                        .requestMatchers("/api/**")
                                        .authenticated()
                                        .anyRequest()
                                        .denyAll())
                .oauth2ResourceServer(
                        server ->
                                server.jwt(jwt -> jwt.jwtAuthenticationConverter(CallerToken::of))
                                        .authenticationEntryPoint(answers)
                                        .accessDeniedHandler(answers)
                                        .withObjectPostProcessor(answeringWith(answers)))
                .exceptionHandling(
                        trouble ->
                                trouble.authenticationEntryPoint(answers)
                                        .accessDeniedHandler(answers))
                .sessionManagement(
                        session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                // a bearer token is never sent by the browser on its own
                .csrf(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .addFilterAfter(new TenancyFilter(), AuthorizationFilter.class)
                .build();
    }

    private static AuthorizationManager<RequestAuthorizationContext> operator(
            List<String> networks) {
        List<IpAddressMatcher> matchers = networks.stream().map(IpAddressMatcher::new).toList();
        return (_, context) ->
                new AuthorizationDecision(
                        matchers.stream()
                                .anyMatch(
                                        network ->
                                                network.matches(
                                                        context.getRequest().getRemoteAddr())));
    }

    private static ObjectPostProcessor<BearerTokenAuthenticationFilter> answeringWith(
            ProblemAnswers answers) {
        return new ObjectPostProcessor<>() {
            @Override
            public <O extends BearerTokenAuthenticationFilter> O postProcess(O filter) {
                filter.setAuthenticationFailureHandler(answers);
                return filter;
            }
        };
    }
}
