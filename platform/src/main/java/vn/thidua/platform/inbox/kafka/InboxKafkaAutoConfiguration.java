package vn.thidua.platform.inbox.kafka;

import org.apache.kafka.common.TopicPartition;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.kafka.autoconfigure.KafkaAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.kafka.config.ContainerCustomizer;
import org.springframework.kafka.core.ConsumerFactory;
import org.springframework.kafka.core.KafkaTemplate;
import org.springframework.kafka.listener.CommonErrorHandler;
import org.springframework.kafka.listener.ConcurrentMessageListenerContainer;
import org.springframework.kafka.listener.DeadLetterPublishingRecoverer;
import org.springframework.kafka.listener.DefaultErrorHandler;
import org.springframework.kafka.support.ExponentialBackOffWithMaxRetries;
import org.springframework.util.backoff.ExponentialBackOff;
import tools.jackson.core.JacksonException;
import vn.thidua.platform.inbox.InboxProperties;
import vn.thidua.platform.inbox.UnreadableEvent;
import vn.thidua.platform.tenancy.NoTenantBound;

/** Every listener: its tenant bound, its trouble retried a bounded number of times, then laid aside. */
@AutoConfiguration(before = KafkaAutoConfiguration.class)
@EnableConfigurationProperties(InboxProperties.class)
public class InboxKafkaAutoConfiguration {

    private static final Logger LOG = LoggerFactory.getLogger(InboxKafkaAutoConfiguration.class);

    @Bean
    ContainerCustomizer<Object, Object, ConcurrentMessageListenerContainer<Object, Object>>
            tenantOfRecords(@Value("${spring.application.name}") String service) {
        return container ->
                container.getContainerProperties().setAdviceChain(new TenantOfRecord(service));
    }

    @Bean
    CommonErrorHandler deadLetterErrorHandler(
            KafkaTemplate<?, ?> kafka, InboxProperties properties) {
        DeadLetterPublishingRecoverer recoverer =
                new DeadLetterPublishingRecoverer(
                        kafka,
                        (message, trouble) -> {
                            LOG.error(
                                    "a record is laid aside topic={} partition={} offset={}",
                                    message.topic(),
                                    message.partition(),
                                    message.offset(),
                                    trouble);
                            // no partition: the dead-letter topic may have fewer; the key decides
                            return new TopicPartition(message.topic() + DeadLetters.SUFFIX, -1);
                        });
        // stack traces are in the log; in the header they may hold what a person wrote
        recoverer.excludeHeader(
                DeadLetterPublishingRecoverer.HeaderNames.HeadersToAdd.EX_STACKTRACE);
        DefaultErrorHandler handler = new DefaultErrorHandler(recoverer, bounded(properties));
        handler.addNotRetryableExceptions(
                UnreadableEvent.class, JacksonException.class, NoTenantBound.class);
        handler.setBackOffFunction(
                (_, trouble) -> isOutage(trouble) ? untilOver(properties) : bounded(properties));
        return handler;
    }

    @Bean
    @SuppressWarnings("unchecked")
    DeadLetters deadLetters(ConsumerFactory<?, ?> consumers, KafkaTemplate<?, ?> kafka) {
        return new DeadLetters(consumers, (KafkaTemplate<Object, Object>) kafka);
    }

    private static ExponentialBackOff bounded(InboxProperties properties) {
        ExponentialBackOffWithMaxRetries pauses =
                new ExponentialBackOffWithMaxRetries(properties.retries());
        pauses.setInitialInterval(properties.firstPause().toMillis());
        pauses.setMaxInterval(properties.longestPause().toMillis());
        return pauses;
    }

    /** An outage says nothing about the record: it is tried until the database is back. */
    private static ExponentialBackOff untilOver(InboxProperties properties) {
        ExponentialBackOff pauses = new ExponentialBackOff(properties.firstPause().toMillis(), 2);
        pauses.setMaxInterval(properties.longestPause().toMillis());
        return pauses;
    }

    private static boolean isOutage(Throwable trouble) {
        for (Throwable cause = trouble; cause != null; cause = cause.getCause()) {
            if (cause instanceof DataAccessResourceFailureException) {
                return true;
            }
        }
        return false;
    }
}
