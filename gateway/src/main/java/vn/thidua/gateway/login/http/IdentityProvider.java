package vn.thidua.gateway.login.http;

import java.net.http.HttpClient;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.http.converter.FormHttpMessageConverter;
import org.springframework.security.oauth2.client.endpoint.OAuth2AccessTokenResponseClient;
import org.springframework.security.oauth2.client.endpoint.OAuth2AuthorizationCodeGrantRequest;
import org.springframework.security.oauth2.client.endpoint.OAuth2RefreshTokenGrantRequest;
import org.springframework.security.oauth2.client.endpoint.RestClientAuthorizationCodeTokenResponseClient;
import org.springframework.security.oauth2.client.endpoint.RestClientRefreshTokenTokenResponseClient;
import org.springframework.security.oauth2.client.http.OAuth2ErrorResponseErrorHandler;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.ClientRegistrations;
import org.springframework.security.oauth2.client.registration.InMemoryClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.SupplierClientRegistrationRepository;
import org.springframework.security.oauth2.core.http.converter.OAuth2AccessTokenResponseHttpMessageConverter;
import org.springframework.web.client.RestClient;
import vn.thidua.gateway.GatewaySettings;

/** The realm as an OpenID Connect provider. */
@Configuration(proxyBeanMethods = false)
class IdentityProvider {

    private final GatewaySettings.Login settings;

    IdentityProvider(GatewaySettings settings) {
        this.settings = settings.login();
    }

    /** Asked at the first sign-in, not at start: the gateway starts beside Keycloak, and lives through its restart. */
    @Bean
    ClientRegistrationRepository clientRegistrations() {
        return new SupplierClientRegistrationRepository(
                () ->
                        new InMemoryClientRegistrationRepository(
                                ClientRegistrations.fromIssuerLocation(
                                                settings.issuerUri().toString())
                                        .registrationId("thidua")
                                        .clientId(settings.clientId())
                                        .clientSecret(settings.clientSecret())
                                        .scope("openid")
                                        .redirectUri("{baseUrl}/login/oauth2/code/{registrationId}")
                                        .userNameAttributeName("sub")
                                        .clientSettings(
                                                ClientRegistration.ClientSettings.builder()
                                                        .requireProofKey(true)
                                                        .build())
                                        .build()));
    }

    @Bean
    OAuth2AccessTokenResponseClient<OAuth2AuthorizationCodeGrantRequest> codeClient() {
        RestClientAuthorizationCodeTokenResponseClient client =
                new RestClientAuthorizationCodeTokenResponseClient();
        client.setRestClient(tokenEndpoint());
        return client;
    }

    @Bean
    OAuth2AccessTokenResponseClient<OAuth2RefreshTokenGrantRequest> refreshClient() {
        RestClientRefreshTokenTokenResponseClient client =
                new RestClientRefreshTokenTokenResponseClient();
        client.setRestClient(tokenEndpoint());
        return client;
    }

    /** As the library makes it, with time limits. */
    private RestClient tokenEndpoint() {
        JdkClientHttpRequestFactory requests =
                new JdkClientHttpRequestFactory(
                        HttpClient.newBuilder()
                                .version(HttpClient.Version.HTTP_1_1)
                                .connectTimeout(settings.timeout())
                                .build());
        requests.setReadTimeout(settings.timeout());
        return RestClient.builder()
                .requestFactory(requests)
                .configureMessageConverters(
                        converters ->
                                converters.configureMessageConvertersList(
                                        list -> {
                                            list.clear();
                                            list.addAll(
                                                    List.of(
                                                            new FormHttpMessageConverter(),
                                                            new OAuth2AccessTokenResponseHttpMessageConverter()));
                                        }))
                .defaultStatusHandler(new OAuth2ErrorResponseErrorHandler())
                .build();
    }
}
