package vn.thidua.platform.tenancy.kafka;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.kafka.autoconfigure.KafkaAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.kafka.core.ConsumerFactory;
import org.springframework.kafka.core.KafkaTemplate;
import tools.jackson.databind.json.JsonMapper;
import vn.thidua.platform.tenancy.ExportLog;
import vn.thidua.platform.tenancy.OversightLog;
import vn.thidua.platform.tenancy.TenantTree;

/** The tree's feed and its readiness; the tenant of a record; what was seen and taken away told to the audit topic. */
@AutoConfiguration(after = KafkaAutoConfiguration.class)
public class TenancyKafkaAutoConfiguration {

    @Bean
    @ConditionalOnProperty(
            name = "thidua.tenancy.feed",
            havingValue = "true",
            matchIfMissing = true)
    TenantTreeFeed tenantTreeFeed(
            ConsumerFactory<?, ?> consumers, TenantTree tree, JsonMapper json) {
        return new TenantTreeFeed(consumers, tree, json, "thidua.units.v1");
    }

    @Bean
    @ConditionalOnProperty(
            name = "thidua.tenancy.feed",
            havingValue = "true",
            matchIfMissing = true)
    HealthIndicator tenantTreeHealthIndicator(TenantTreeFeed feed, TenantTree tree) {
        return () ->
                (feed.isLoaded() ? Health.up() : Health.outOfService())
                        .withDetail("tenants", tree.size())
                        .build();
    }

    /** Keys and values are strings: thidua-defaults.properties sets the serializers. */
    @Bean
    @SuppressWarnings("unchecked")
    AuditTopic auditTopic(
            KafkaTemplate<?, ?> kafka,
            JsonMapper json,
            Clock clock,
            @Value("${spring.application.name}") String service,
            MeterRegistry meters) {
        return new AuditTopic(
                (KafkaTemplate<String, String>) kafka, json, clock, "/" + service, meters);
    }

    @Bean
    @ConditionalOnMissingBean
    OversightLog oversightLog(AuditTopic topic) {
        return new KafkaOversightLog(topic);
    }

    @Bean
    @ConditionalOnMissingBean
    ExportLog exportLog(AuditTopic topic) {
        return new KafkaExportLog(topic);
    }
}
