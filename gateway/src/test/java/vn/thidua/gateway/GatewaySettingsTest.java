package vn.thidua.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.test.context.ConfigDataApplicationContextInitializer;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.annotation.Configuration;
import org.springframework.util.unit.DataSize;

class GatewaySettingsTest {

    private final ApplicationContextRunner application =
            new ApplicationContextRunner()
                    .withInitializer(new ConfigDataApplicationContextInitializer())
                    .withUserConfiguration(Settings.class);

    @Test
    void the_defaults_are_those_of_one_machine() {
        application
                .withPropertyValues("thidua.gateway.login.client-secret=secret")
                .run(
                        context -> {
                            GatewaySettings settings = context.getBean(GatewaySettings.class);
                            assertThat(settings.services().plans())
                                    .isEqualTo(URI.create("http://127.0.0.1:8081"));
                            assertThat(settings.services().reporting())
                                    .isEqualTo(URI.create("http://127.0.0.1:8084"));
                            assertThat(settings.sessions().idle()).isEqualTo(Duration.ofHours(4));
                            assertThat(settings.largestUpload())
                                    .isEqualTo(DataSize.ofMegabytes(31));
                        });
    }

    @Test
    void addresses_come_from_the_environments_names() {
        application
                .withPropertyValues(
                        "thidua.gateway.login.client-secret=secret",
                        "PLANS_URL=http://plans:9000",
                        "OIDC_ISSUER_URI=https://login.example.vn/realms/thidua")
                .run(
                        context -> {
                            GatewaySettings settings = context.getBean(GatewaySettings.class);
                            assertThat(settings.services().plans())
                                    .isEqualTo(URI.create("http://plans:9000"));
                            assertThat(settings.login().issuerUri().getHost())
                                    .isEqualTo("login.example.vn");
                        });
    }

    @Test
    void the_gateway_does_not_start_without_its_secret() {
        application
                .withPropertyValues("thidua.gateway.login.client-secret=")
                .run(context -> assertThat(context).hasFailed());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "thidua.gateway.requests-per-person.requests=0",
                "thidua.gateway.requests-per-person.per=0s",
                "thidua.gateway.breaker.failures=101",
                "thidua.gateway.breaker.calls=1",
                "thidua.gateway.services.answer-timeout=0s",
                "thidua.gateway.sessions.idle=0s",
                "thidua.gateway.largest-upload=10KB",
                "thidua.gateway.login.issuer-uri="
            })
    void a_value_that_makes_no_sense_is_refused(String setting) {
        application
                .withPropertyValues("thidua.gateway.login.client-secret=secret", setting)
                .run(context -> assertThat(context).hasFailed());
    }

    @Configuration
    @EnableConfigurationProperties(GatewaySettings.class)
    static class Settings {}
}
