package vn.thidua.platform.tenancy.kafka;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.WakeupException;
import org.apache.kafka.common.header.Header;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.kafka.core.ConsumerFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.thidua.platform.tenancy.TenantId;
import vn.thidua.platform.tenancy.TenantNode;
import vn.thidua.platform.tenancy.TenantNode.FormerName;
import vn.thidua.platform.tenancy.TenantNode.ParentEdge;
import vn.thidua.platform.tenancy.TenantNode.Predecessor;
import vn.thidua.platform.tenancy.TenantTree;

/**
 * Fills the tree from the compacted topic of units: from its beginning at each start, then as it grows. Reads without a
 * group, so every instance has the whole tree. A record that cannot be read is logged and left out; a record with a
 * sequence below one already taken for its unit is old and left out.
 */
public final class TenantTreeFeed implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(TenantTreeFeed.class);
    private static final Duration POLL = Duration.ofMillis(500);
    private static final Duration PAUSE = Duration.ofSeconds(1);

    private final ConsumerFactory<?, ?> consumers;
    private final TenantTree tree;
    private final JsonMapper json;
    private final String topic;
    private final Map<TenantId, Long> sequences = new HashMap<>();
    private final CountDownLatch loaded = new CountDownLatch(1);
    private volatile @Nullable Reading reading;

    /** One run of the reader from start to stop. */
    private static final class Reading {
        final CountDownLatch stopping = new CountDownLatch(1);
        volatile @Nullable Consumer<?, ?> consumer;
        @Nullable Thread thread;

        boolean over() {
            return stopping.getCount() == 0;
        }
    }

    public TenantTreeFeed(
            ConsumerFactory<?, ?> consumers, TenantTree tree, JsonMapper json, String topic) {
        this.consumers = consumers;
        this.tree = tree;
        this.json = json;
        this.topic = topic;
    }

    /** Whether all that the topic held at the start is in the tree. */
    public boolean isLoaded() {
        return loaded.getCount() == 0;
    }

    /**
     * Waits until the tree is loaded.
     *
     * @return whether it is
     */
    public boolean awaitLoaded(Duration atMost) throws InterruptedException {
        return loaded.await(atMost.toMillis(), TimeUnit.MILLISECONDS);
    }

    private void readUntilStopped(Reading now) {
        while (!now.over()) {
            try (Consumer<?, ?> consumer = consumers.createConsumer(null, "tenant-tree", null)) {
                now.consumer = consumer;
                follow(now, consumer);
            } catch (WakeupException stopped) {
                LOG.debug("the tree's reader stops", stopped);
            } catch (RuntimeException trouble) {
                LOG.warn("the tree cannot be read from Kafka; it is tried again", trouble);
                pause(now);
            } finally {
                now.consumer = null;
            }
        }
    }

    private void follow(Reading now, Consumer<?, ?> consumer) {
        List<TopicPartition> partitions = partitions(now, consumer);
        if (partitions.isEmpty()) {
            return;
        }
        consumer.assign(partitions);
        consumer.seekToBeginning(partitions);
        Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
        while (!now.over()) {
            if (!isLoaded()
                    && ends.entrySet().stream()
                            .allMatch(end -> consumer.position(end.getKey()) >= end.getValue())) {
                loaded.countDown();
                LOG.info("the tree is loaded tenants={}", tree.size());
            }
            for (ConsumerRecord<?, ?> message : consumer.poll(POLL)) {
                take(message);
            }
        }
    }

    /** Waits for the topic, which may be made after this service has started. */
    private List<TopicPartition> partitions(Reading now, Consumer<?, ?> consumer) {
        while (!now.over()) {
            List<TopicPartition> partitions = new ArrayList<>();
            consumer.partitionsFor(topic)
                    .forEach(part -> partitions.add(new TopicPartition(topic, part.partition())));
            if (!partitions.isEmpty()) {
                return partitions;
            }
            pause(now);
        }
        return List.of();
    }

    private void take(ConsumerRecord<?, ?> message) {
        try {
            TenantId id = new TenantId(String.valueOf(message.key()));
            long sequence = sequence(message);
            if (sequences.getOrDefault(id, 0L) > sequence) {
                return;
            }
            if (message.value() == null) {
                tree.remove(id);
            } else {
                tree.put(node(json.readTree(String.valueOf(message.value()))));
            }
            if (sequence != Long.MAX_VALUE) {
                sequences.put(id, sequence);
            }
        } catch (RuntimeException unreadable) {
            LOG.error(
                    "a unit cannot be read and is left out topic={} partition={} offset={}",
                    message.topic(),
                    message.partition(),
                    message.offset(),
                    unreadable);
        }
    }

    /** A record without one, written by an operator's hand, counts as the newest. */
    private static long sequence(ConsumerRecord<?, ?> message) {
        Header header = message.headers().lastHeader("ce_sequence");
        return header == null
                ? Long.MAX_VALUE
                : Long.parseLong(new String(header.value(), StandardCharsets.UTF_8));
    }

    private static TenantNode node(JsonNode value) {
        List<ParentEdge> parents = new ArrayList<>();
        for (JsonNode edge : value.required("parents")) {
            parents.add(
                    new ParentEdge(
                            new TenantId(edge.required("id").asString()),
                            LocalDate.parse(edge.required("from").asString()),
                            date(edge.get("to"))));
        }
        return new TenantNode(
                new TenantId(value.required("id").asString()),
                value.required("code").asString(),
                value.required("name").asString(),
                value.required("level").asString(),
                LocalDate.parse(value.required("validFrom").asString()),
                date(value.get("validTo")),
                parents,
                formerNames(value.path("formerNames")),
                predecessors(value.path("predecessors")),
                value.path("continuedBy")
                        .asStringOpt()
                        .filter(id -> !id.isEmpty())
                        .map(TenantId::new));
    }

    private static List<FormerName> formerNames(JsonNode rows) {
        return rows.valueStream()
                .map(
                        row ->
                                new FormerName(
                                        row.required("name").asString(),
                                        LocalDate.parse(row.required("until").asString())))
                .toList();
    }

    private static List<Predecessor> predecessors(JsonNode rows) {
        return rows.valueStream()
                .map(
                        row ->
                                new Predecessor(
                                        new TenantId(row.required("id").asString()),
                                        LocalDate.parse(row.required("on").asString()),
                                        row.required("whole").asBoolean()))
                .toList();
    }

    private static Optional<LocalDate> date(@Nullable JsonNode value) {
        return value == null || value.isNull()
                ? Optional.empty()
                : Optional.of(LocalDate.parse(value.asString()));
    }

    private static void pause(Reading now) {
        try {
            now.stopping.await(PAUSE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            now.stopping.countDown();
        }
    }

    @Override
    public void start() {
        Reading now = new Reading();
        // a platform thread: it spends its life in the selector, which would hold a carrier
        now.thread =
                Thread.ofPlatform().name("tenant-tree").daemon().start(() -> readUntilStopped(now));
        reading = now;
    }

    @Override
    public void stop() {
        Reading ending = reading;
        if (ending == null) {
            return;
        }
        reading = null;
        ending.stopping.countDown();
        Consumer<?, ?> consumer = ending.consumer;
        if (consumer != null) {
            consumer.wakeup();
        }
        Thread thread = ending.thread;
        if (thread != null) {
            try {
                thread.join(Duration.ofSeconds(5));
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
            }
        }
    }

    @Override
    public boolean isRunning() {
        return reading != null;
    }

    /** First of all, so that the tree is there when requests and listeners start. */
    @Override
    public int getPhase() {
        return -1000;
    }
}
