package vn.thidua.platform.mongo;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.data.mongodb.autoconfigure.DataMongoAutoConfiguration;
import org.springframework.boot.kafka.autoconfigure.KafkaAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.core.convert.converter.Converter;
import org.springframework.data.convert.ReadingConverter;
import org.springframework.data.convert.WritingConverter;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.convert.DefaultMongoTypeMapper;
import org.springframework.data.mongodb.core.convert.MappingMongoConverter;
import org.springframework.data.mongodb.core.convert.MongoCustomConversions;
import org.springframework.data.mongodb.core.convert.MongoCustomConversions.BigDecimalRepresentation;
import org.springframework.kafka.core.KafkaTemplate;
import tools.jackson.databind.json.JsonMapper;
import vn.thidua.platform.inbox.SeenSequences;
import vn.thidua.platform.inbox.mongo.MongoSeenSequences;
import vn.thidua.platform.outbox.OutboxProperties;
import vn.thidua.platform.outbox.OutboxRelay;
import vn.thidua.platform.outbox.mongo.MongoOutboxStore;
import vn.thidua.platform.tenancy.OversightLog;
import vn.thidua.platform.tenancy.TenantId;
import vn.thidua.platform.tenancy.TenantTree;

/** The guard, the outbox behind it, and how values are kept. */
@AutoConfiguration(before = DataMongoAutoConfiguration.class, after = KafkaAutoConfiguration.class)
@EnableConfigurationProperties(OutboxProperties.class)
public class MongoAutoConfiguration {

    /** Dates as ISO text, because a BSON date would move with the zone of the machine that reads it. */
    @Bean
    @ConditionalOnMissingBean
    MongoCustomConversions mongoCustomConversions() {
        return MongoCustomConversions.create(
                adapter ->
                        adapter.bigDecimal(BigDecimalRepresentation.DECIMAL128)
                                .registerConverters(
                                        List.of(
                                                DateToText.INSTANCE,
                                                TextToDate.INSTANCE,
                                                TenantToText.INSTANCE,
                                                TextToTenant.INSTANCE)));
    }

    /** A stored document names no Java class: a class that moves must not make last year's papers unreadable. */
    @Bean
    static BeanPostProcessor noClassNamesInDocuments() {
        return new BeanPostProcessor() {
            @Override
            public Object postProcessBeforeInitialization(Object bean, String name) {
                if (bean instanceof MappingMongoConverter converter) {
                    converter.setTypeMapper(new DefaultMongoTypeMapper(null));
                }
                return bean;
            }
        };
    }

    @Bean
    MongoOutboxStore outboxStore(MongoTemplate mongo) {
        return new MongoOutboxStore(mongo, Clock.systemUTC(), UUID.randomUUID().toString());
    }

    @Bean
    SeenSequences seenSequences(MongoTemplate mongo) {
        return new MongoSeenSequences(mongo);
    }

    @Bean
    OutboxRelay outboxRelay(
            MongoOutboxStore store,
            KafkaTemplate<?, ?> kafka,
            @Value("${spring.application.name}") String service,
            OutboxProperties properties,
            MeterRegistry meters) {
        return new OutboxRelay(store, strings(kafka), "/" + service, properties, meters);
    }

    @Bean
    TenantMongo tenantMongo(
            MongoTemplate mongo,
            TenantTree tree,
            OversightLog log,
            JsonMapper json,
            Clock clock,
            MongoOutboxStore store,
            OutboxProperties properties,
            OutboxRelay relay) {
        return new TenantMongo(
                mongo,
                tree,
                log,
                new EventWrites(
                        json, clock, Clock.systemUTC(), store.owner(), properties.lease(), relay));
    }

    /** Keys and values are strings: thidua-defaults.properties sets the serializers. */
    @SuppressWarnings("unchecked")
    private static KafkaTemplate<String, String> strings(KafkaTemplate<?, ?> kafka) {
        return (KafkaTemplate<String, String>) kafka;
    }

    @WritingConverter
    enum DateToText implements Converter<LocalDate, String> {
        INSTANCE;

        @Override
        public String convert(LocalDate date) {
            return date.toString();
        }
    }

    @ReadingConverter
    enum TextToDate implements Converter<String, LocalDate> {
        INSTANCE;

        @Override
        public LocalDate convert(String text) {
            return LocalDate.parse(text);
        }
    }

    @WritingConverter
    enum TenantToText implements Converter<TenantId, String> {
        INSTANCE;

        @Override
        public String convert(TenantId tenant) {
            return tenant.value();
        }
    }

    @ReadingConverter
    enum TextToTenant implements Converter<String, TenantId> {
        INSTANCE;

        @Override
        public TenantId convert(String text) {
            return new TenantId(text);
        }
    }
}
