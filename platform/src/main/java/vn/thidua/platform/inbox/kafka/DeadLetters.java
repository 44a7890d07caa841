package vn.thidua.platform.inbox.kafka;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.function.Predicate;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.header.Header;
import org.springframework.boot.actuate.endpoint.annotation.Endpoint;
import org.springframework.boot.actuate.endpoint.annotation.ReadOperation;
import org.springframework.boot.actuate.endpoint.annotation.Selector;
import org.springframework.boot.actuate.endpoint.annotation.WriteOperation;
import org.springframework.kafka.core.ConsumerFactory;
import org.springframework.kafka.core.KafkaOperations;
import org.springframework.kafka.support.KafkaHeaders;
import vn.thidua.platform.inbox.EventEnvelope;

/**
 * The operator's view of records that no listener could take: {@code GET /actuator/deadletters} lists those that were
 * not replayed yet, {@code POST /actuator/deadletters/TOPIC} sends them to their topic again. How far the replay is, is
 * kept in Kafka as the offsets of a group.
 */
@Endpoint(id = "deadletters")
final class DeadLetters {

    static final String SUFFIX = ".dlt";
    private static final String GROUP = "thidua-deadletters";
    private static final Duration POLL = Duration.ofMillis(200);
    private static final int LISTED = 200;

    /**
     * A record nobody could take.
     *
     * @param why the exception, without what a person wrote
     */
    record DeadLetter(
            String topic,
            int partition,
            long offset,
            String key,
            String type,
            String tenant,
            Instant at,
            String why) {}

    /** How many went back. */
    record Replayed(String topic, int records) {}

    private final ConsumerFactory<?, ?> consumers;
    private final KafkaOperations<Object, Object> kafka;

    DeadLetters(ConsumerFactory<?, ?> consumers, KafkaOperations<Object, Object> kafka) {
        this.consumers = consumers;
        this.kafka = kafka;
    }

    /** The newest {@value #LISTED} of all dead-letter topics, the oldest first. */
    @ReadOperation
    List<DeadLetter> list() {
        return list(topic -> topic.endsWith(SUFFIX));
    }

    @ReadOperation
    List<DeadLetter> list(@Selector String topic) {
        String dead = dead(topic);
        return list(dead::equals);
    }

    /**
     * Sends what is in the dead-letter topic now to the topic it came from, with its own headers and key.
     *
     * @param topic with or without {@code .dlt}
     */
    @WriteOperation
    synchronized Replayed replay(@Selector String topic)
            throws ExecutionException, InterruptedException {
        String dead = dead(topic);
        int records = 0;
        try (Consumer<?, ?> consumer = consumer()) {
            for (ConsumerRecord<?, ?> message : waiting(consumer, dead::equals)) {
                kafka.send(original(message)).get();
                consumer.commitSync(
                        Map.of(
                                new TopicPartition(message.topic(), message.partition()),
                                new OffsetAndMetadata(message.offset() + 1)));
                records++;
            }
        }
        return new Replayed(dead, records);
    }

    private List<DeadLetter> list(Predicate<String> topics) {
        try (Consumer<?, ?> consumer = consumer()) {
            List<DeadLetter> letters =
                    waiting(consumer, topics).stream()
                            .map(DeadLetters::letter)
                            .sorted(Comparator.comparing(DeadLetter::at))
                            .toList();
            return letters.subList(Math.max(0, letters.size() - LISTED), letters.size());
        }
    }

    private Consumer<?, ?> consumer() {
        Properties own = new Properties();
        own.setProperty(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, "false");
        own.setProperty(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "earliest");
        return consumers.createConsumer(GROUP, "deadletters", null, own);
    }

    private static List<ConsumerRecord<?, ?>> waiting(
            Consumer<?, ?> consumer, Predicate<String> topics) {
        Set<TopicPartition> partitions = new HashSet<>();
        consumer.listTopics()
                .forEach(
                        (topic, parts) -> {
                            if (topics.test(topic)) {
                                parts.forEach(
                                        part ->
                                                partitions.add(
                                                        new TopicPartition(
                                                                topic, part.partition())));
                            }
                        });
        List<ConsumerRecord<?, ?>> waiting = new ArrayList<>();
        if (partitions.isEmpty()) {
            return waiting;
        }
        consumer.assign(partitions);
        Map<TopicPartition, OffsetAndMetadata> replayed = new HashMap<>();
        consumer.committed(partitions)
                .forEach(
                        (partition, offset) -> {
                            if (offset != null) {
                                replayed.put(partition, offset);
                            }
                        });
        consumer.beginningOffsets(partitions)
                .forEach(
                        (partition, first) -> {
                            OffsetAndMetadata known = replayed.get(partition);
                            consumer.seek(
                                    partition,
                                    known == null ? first : Math.max(first, known.offset()));
                        });
        Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
        while (ends.entrySet().stream()
                .anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
            consumer.poll(POLL).forEach(waiting::add);
        }
        return waiting;
    }

    private static DeadLetter letter(ConsumerRecord<?, ?> message) {
        return new DeadLetter(
                message.topic(),
                message.partition(),
                message.offset(),
                String.valueOf(message.key()),
                EventEnvelope.header(message, "ce_type").orElse("-"),
                EventEnvelope.header(message, "ce_tenant").orElse("-"),
                Instant.ofEpochMilli(message.timestamp()),
                cause(message));
    }

    private static String cause(ConsumerRecord<?, ?> message) {
        return Optional.<String>empty()
                .or(() -> EventEnvelope.header(message, KafkaHeaders.DLT_EXCEPTION_CAUSE_FQCN))
                .or(() -> EventEnvelope.header(message, KafkaHeaders.DLT_EXCEPTION_FQCN))
                .map(
                        name ->
                                name
                                        + ": "
                                        + EventEnvelope.header(
                                                        message, KafkaHeaders.DLT_EXCEPTION_MESSAGE)
                                                .orElse(""))
                .orElse("-");
    }

    private static ProducerRecord<Object, Object> original(ConsumerRecord<?, ?> message) {
        String topic =
                EventEnvelope.header(message, KafkaHeaders.DLT_ORIGINAL_TOPIC)
                        .orElseGet(() -> alive(message.topic()));
        ProducerRecord<Object, Object> again =
                new ProducerRecord<>(topic, message.key(), message.value());
        for (Header header : message.headers()) {
            if (!header.key().startsWith("kafka_")) {
                again.headers().add(header);
            }
        }
        again.headers()
                .add("thidua-replayed", Instant.now().toString().getBytes(StandardCharsets.UTF_8));
        return again;
    }

    private static String dead(String topic) {
        return topic.endsWith(SUFFIX) ? topic : topic + SUFFIX;
    }

    private static String alive(String topic) {
        return topic.substring(0, topic.length() - SUFFIX.length());
    }
}
