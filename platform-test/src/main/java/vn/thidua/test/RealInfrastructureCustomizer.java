package vn.thidua.test;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.core.env.MapPropertySource;
import org.springframework.test.context.ContextConfigurationAttributes;
import org.springframework.test.context.ContextCustomizer;
import org.springframework.test.context.ContextCustomizerFactory;
import org.springframework.test.context.MergedContextConfiguration;

/** Gives the addresses of this run's servers to the application of an annotated test. */
record RealInfrastructureCustomizer(RealInfrastructure.Issuer issuer) implements ContextCustomizer {

    /** Found through META-INF/spring.factories. */
    static final class Factory implements ContextCustomizerFactory {

        @Override
        public @Nullable ContextCustomizer createContextCustomizer(
                Class<?> test, List<ContextConfigurationAttributes> attributes) {
            RealInfrastructure asked =
                    AnnotatedElementUtils.findMergedAnnotation(test, RealInfrastructure.class);
            return asked == null ? null : new RealInfrastructureCustomizer(asked.issuer());
        }
    }

    @Override
    public void customizeContext(
            ConfigurableApplicationContext context, MergedContextConfiguration configuration) {
        Infrastructure servers = Infrastructure.ofThisRun();
        String own = "test-" + UUID.randomUUID().toString().substring(0, 8);
        Map<String, Object> settings = new HashMap<>();
        settings.put("spring.mongodb.uri", servers.mongoUri());
        settings.put("spring.mongodb.database", own);
        settings.put("spring.kafka.bootstrap-servers", servers.kafkaBootstrapServers());
        settings.put("spring.kafka.consumer.group-id", own);
        settings.put("spring.kafka.streams.application-id", own);
        settings.put(
                "spring.kafka.streams.state-dir",
                System.getProperty("java.io.tmpdir") + "/thidua-" + own);
        settings.put(
                "thidua.security.issuer",
                switch (issuer) {
                    case LOCAL -> LocalIssuer.ofThisRun().issuerUri();
                    case KEYCLOAK -> servers.issuerUri();
                });
        context.getEnvironment()
                .getPropertySources()
                .addFirst(new MapPropertySource("real-infrastructure", settings));
    }
}
