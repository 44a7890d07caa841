package vn.thidua.platform.tenancy.kafka;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.kafka.core.ConsumerFactory;
import org.springframework.kafka.core.KafkaTemplate;
import tools.jackson.databind.json.JsonMapper;
import vn.thidua.platform.tenancy.OversightLog;
import vn.thidua.platform.tenancy.OversightLog.Look;
import vn.thidua.platform.tenancy.OversightLog.Seen;
import vn.thidua.platform.tenancy.Reach;
import vn.thidua.platform.tenancy.TenantId;
import vn.thidua.platform.tenancy.TenantNode;
import vn.thidua.platform.tenancy.TenantTree;
import vn.thidua.platform.trial.Callers;
import vn.thidua.platform.trial.TrialService;
import vn.thidua.test.Contracts;
import vn.thidua.test.Fresh;
import vn.thidua.test.RealInfrastructure;
import vn.thidua.test.Waiting;

@SpringBootTest(classes = TrialService.class, properties = "spring.application.name=trial-service")
@RealInfrastructure
class TenantTreeFeedIT {

    private static final String UNITS = "thidua.units.v1";
    private static final LocalDate DAY = LocalDate.of(2024, 4, 15);

    private final TenantTree tree;
    private final TenantTreeFeed feed;
    private final KafkaTemplate<String, String> kafka;
    private final ConsumerFactory<?, ?> consumers;
    private final JsonMapper json;
    private final OversightLog log;
    private final String unit = Fresh.unit();
    private final String parent = Fresh.unit();

    @Autowired
    TenantTreeFeedIT(
            TenantTree tree,
            TenantTreeFeed feed,
            KafkaTemplate<String, String> kafka,
            ConsumerFactory<?, ?> consumers,
            JsonMapper json,
            OversightLog log) {
        this.tree = tree;
        this.feed = feed;
        this.kafka = kafka;
        this.consumers = consumers;
        this.json = json;
        this.log = log;
    }

    @Test
    void the_tree_is_loaded_from_the_beginning_and_follows() throws Exception {
        send(unit, example(unit, parent), 1);
        send(parent, example(parent, Fresh.unit()), 1);
        TenantTree another = new TenantTree();
        TenantTreeFeed second = new TenantTreeFeed(consumers, another, json, UNITS);
        assertThat(second.isLoaded()).isFalse();

        second.start();
        try {
            assertThat(second.awaitLoaded(Waiting.AT_MOST)).isTrue();
            assertThat(another.isAbove(new TenantId(parent), new TenantId(unit), DAY)).isTrue();
            assertThat(feed.awaitLoaded(Waiting.AT_MOST)).isTrue();

            send(unit, example(unit, parent).replace("Xã Minh Tiến", "Xã Minh Tiến mới"), 2);
            Waiting.untilAsserted(
                    () ->
                            assertThat(Stream.of(tree, another))
                                    .allSatisfy(
                                            each ->
                                                    assertThat(each.node(new TenantId(unit)))
                                                            .map(TenantNode::name)
                                                            .contains("Xã Minh Tiến mới")));
        } finally {
            second.stop();
        }
        assertThat(second.isRunning()).isFalse();
    }

    @Test
    void an_older_or_unreadable_record_changes_nothing_and_a_tombstone_removes() {
        send(unit, example(unit, parent).replace("Xã Minh Tiến", "new"), 5);
        send(unit, example(unit, parent).replace("Xã Minh Tiến", "old"), 4);
        send(unit, "{}", 6);
        send(parent, example(parent, Fresh.unit()), 1);

        Waiting.until(() -> tree.node(new TenantId(parent)).isPresent());
        assertThat(tree.node(new TenantId(unit))).map(TenantNode::name).contains("new");

        send(unit, null, 7);
        Waiting.until(() -> tree.node(new TenantId(unit)).isEmpty());
    }

    @Test
    void a_look_at_other_units_is_told_as_the_contract_says() {
        for (Reach reach :
                List.of(
                        new Reach.Below(DAY),
                        new Reach.Above(DAY),
                        new Reach.Units(Set.of(new TenantId(parent)), DAY))) {
            log.tell(
                    new Look(
                            Callers.of(unit),
                            "list below",
                            reach,
                            Set.of(new TenantId(parent)),
                            "notes/find",
                            Optional.of(
                                    List.of(new Seen(new TenantId(parent), "01J0PLANMINHTIEN")))));
        }

        Waiting.untilAsserted(() -> assertThat(audited()).hasSize(3));
        assertThat(audited())
                .allSatisfy(value -> Contracts.assertFits("vn.thidua.access.overseen.v1", value))
                .noneSatisfy(value -> assertThat(value).contains("Cán bộ"));
    }

    private String example(String id, String above) {
        return Contracts.example("vn.thidua.unit.registered.v1")
                .replace("C12418", id)
                .replace("D333", above);
    }

    @SuppressWarnings("NullAway") // a tombstone is a record without a value
    private void send(String key, @Nullable String value, long sequence) {
        ProducerRecord<String, String> message = new ProducerRecord<>(UNITS, key, value);
        message.headers()
                .add(
                        "ce_sequence",
                        Long.toString(sequence).getBytes(java.nio.charset.StandardCharsets.UTF_8));
        kafka.send(message).join();
    }

    private List<String> audited() {
        try (Consumer<?, ?> consumer = consumers.createConsumer(null, "test", null)) {
            List<TopicPartition> partitions =
                    consumer.partitionsFor("thidua.audit.v1").stream()
                            .map(part -> new TopicPartition("thidua.audit.v1", part.partition()))
                            .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            var ends = consumer.endOffsets(partitions);
            Stream.Builder<String> found = Stream.builder();
            while (ends.entrySet().stream()
                    .anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
                for (ConsumerRecord<?, ?> message : consumer.poll(Duration.ofMillis(100))) {
                    if (unit.equals(message.key())) {
                        found.add(String.valueOf(message.value()));
                    }
                }
            }
            return found.build().toList();
        }
    }
}
