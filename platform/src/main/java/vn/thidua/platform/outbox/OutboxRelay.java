package vn.thidua.platform.outbox;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArraySet;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.kafka.core.KafkaOperations;

/**
 * Tells the events that wait in aggregates' documents: at once after the write ({@link #wake}), and by a sweep what a
 * crash or an outage left. In order within an aggregate: the next event leaves when the one before is acknowledged by
 * all replicas. Delivery is at least once.
 */
public final class OutboxRelay implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(OutboxRelay.class);
    private static final int SWEEP_LIMIT = 500;

    private record Aggregate(String collection, String id) {}

    private enum Turn {
        RUNNING,
        RUNNING_AND_WOKEN
    }

    private final OutboxStore store;
    private final KafkaOperations<String, String> kafka;
    private final String source;
    private final OutboxProperties properties;
    private final Set<String> collections = new CopyOnWriteArraySet<>();
    private final ConcurrentHashMap<Aggregate, Turn> turns = new ConcurrentHashMap<>();
    private final ConcurrentHashMap<String, OutboxStore.Backlog> backlogs =
            new ConcurrentHashMap<>();
    private final Counter published;
    private final Counter failures;
    private volatile Lifetime lifetime = new Lifetime();

    /** What lives from a start to the stop after it. */
    private static final class Lifetime {
        final CountDownLatch stopping = new CountDownLatch(1);
        final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
        volatile boolean started;
    }

    /**
     * A relay, which tells nothing before its start.
     *
     * @param source the CloudEvents source, e.g. {@code /plans-service}
     */
    public OutboxRelay(
            OutboxStore store,
            KafkaOperations<String, String> kafka,
            String source,
            OutboxProperties properties,
            MeterRegistry meters) {
        this.store = store;
        this.kafka = kafka;
        this.source = source;
        this.properties = properties;
        this.published =
                Counter.builder("thidua.outbox.published")
                        .description("events acknowledged by Kafka")
                        .register(meters);
        this.failures =
                Counter.builder("thidua.outbox.failures")
                        .description("attempts to tell an event that failed")
                        .register(meters);
        gauge(
                meters,
                "thidua.outbox.pending",
                "documents with events at the last sweep",
                OutboxRelay::pending);
        gauge(
                meters,
                "thidua.outbox.oldest",
                "seconds that the oldest event waits",
                OutboxRelay::oldest);
    }

    private void gauge(
            MeterRegistry meters,
            String name,
            String description,
            ToDoubleFunction<OutboxRelay> value) {
        Gauge.builder(name, this, value).description(description).register(meters);
    }

    private double pending() {
        return backlogs.values().stream().mapToLong(OutboxStore.Backlog::documents).sum();
    }

    private double oldest() {
        Instant now = Instant.now();
        return oldestWaiting().stream()
                .map(since -> Duration.between(since, now))
                .mapToDouble(age -> age.toMillis() / 1000.0)
                .max()
                .orElse(0);
    }

    /** Sweeps this collection from now on. */
    public void watch(String collection) {
        collections.add(collection);
    }

    /** Tells the document's events now, in a thread of its own. */
    public void wake(String collection, String id) {
        Lifetime now = lifetime;
        if (!now.started) {
            return;
        }
        Aggregate aggregate = new Aggregate(collection, id);
        Turn turn = turns.merge(aggregate, Turn.RUNNING, (_, _) -> Turn.RUNNING_AND_WOKEN);
        if (turn == Turn.RUNNING) {
            now.threads.execute(() -> takeTurns(aggregate, () -> store.held(collection, id)));
        }
    }

    /** Looks once for events that nobody is telling, and tells them. The sweeper calls it; an operator's tool may. */
    public void sweep() {
        for (String collection : collections) {
            sweep(collection);
            backlogs.put(collection, store.backlog(collection));
        }
    }

    private void sweep(String collection) {
        for (String id : store.abandoned(collection, SWEEP_LIMIT)) {
            Aggregate aggregate = new Aggregate(collection, id);
            if (turns.putIfAbsent(aggregate, Turn.RUNNING) == null
                    && !takeTurns(
                            aggregate, () -> store.claim(collection, id, properties.lease()))) {
                // what is in the way of one is in the way of all: the next sweep tries again
                return;
            }
        }
    }

    /**
     * Tells, and tells again as long as somebody woke the aggregate meanwhile.
     *
     * @return whether nothing was in the way
     */
    private boolean takeTurns(Aggregate aggregate, Supplier<List<PendingEvent>> first) {
        boolean told = tell(aggregate, first);
        while (turns.computeIfPresent(
                        aggregate,
                        (_, turn) -> turn == Turn.RUNNING_AND_WOKEN ? Turn.RUNNING : null)
                != null) {
            told = tell(aggregate, () -> store.held(aggregate.collection, aggregate.id));
        }
        return told;
    }

    /** Tells until none is left; false when something is in the way and the sweeper has to try again. */
    private boolean tell(Aggregate aggregate, Supplier<List<PendingEvent>> events) {
        try {
            List<PendingEvent> open = events.get();
            while (!open.isEmpty()) {
                for (PendingEvent event : open) {
                    publish(event);
                }
                boolean none =
                        store.remove(aggregate.collection, aggregate.id, open, properties.lease());
                open = none ? List.of() : store.held(aggregate.collection, aggregate.id);
            }
            return true;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        } catch (ExecutionException | RuntimeException trouble) {
            failures.increment();
            LOG.warn(
                    "events wait: they could not be told collection={} aggregate={}",
                    aggregate.collection,
                    aggregate.id,
                    trouble);
            giveBack(aggregate);
            return false;
        }
    }

    private void giveBack(Aggregate aggregate) {
        try {
            store.release(aggregate.collection, aggregate.id);
        } catch (RuntimeException alsoDown) {
            LOG.debug("the lease ends by itself aggregate={}", aggregate.id, alsoDown);
        }
    }

    private void publish(PendingEvent event) throws InterruptedException, ExecutionException {
        ProducerRecord<String, String> message =
                new ProducerRecord<>(event.topic(), event.subject(), event.value());
        header(message, "ce_specversion", "1.0");
        header(message, "ce_id", event.id());
        header(message, "ce_source", source);
        header(message, "ce_type", event.type());
        header(message, "ce_subject", event.subject());
        header(message, "ce_time", event.time().toString());
        header(message, "ce_tenant", event.tenant().value());
        header(message, "ce_sequence", Long.toString(event.sequence()));
        header(message, "content-type", "application/json");
        event.traceparent().ifPresent(trace -> header(message, "traceparent", trace));
        event.actor().ifPresent(actor -> actor(message, actor));
        kafka.send(message).get();
        published.increment();
    }

    private static void actor(ProducerRecord<String, String> message, PendingEvent.Actor actor) {
        header(message, "ce_actor", actor.subject());
        header(message, "ce_actorunit", actor.unit().value());
        header(
                message,
                "ce_actorroles",
                actor.roles().stream().sorted().collect(Collectors.joining(",")));
    }

    private static void header(ProducerRecord<String, String> message, String name, String value) {
        message.headers().add(name, value.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public void start() {
        Lifetime now = new Lifetime();
        now.started = true;
        lifetime = now;
        now.threads.execute(() -> sweepUntilStopped(now));
    }

    private void sweepUntilStopped(Lifetime now) {
        try {
            do {
                try {
                    sweep();
                } catch (RuntimeException trouble) {
                    failures.increment();
                    LOG.warn("the sweep for waiting events failed; it is tried again", trouble);
                }
            } while (!now.stopping.await(properties.sweep().toMillis(), TimeUnit.MILLISECONDS));
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    /** Lets what is being told finish; what waits is found by the next start or by another instance. */
    @Override
    public void stop() {
        Lifetime ending = lifetime;
        ending.started = false;
        ending.stopping.countDown();
        ending.threads.shutdown();
        try {
            if (!ending.threads.awaitTermination(
                    properties.lease().toMillis(), TimeUnit.MILLISECONDS)) {
                ending.threads.shutdownNow();
            }
        } catch (InterruptedException stopped) {
            ending.threads.shutdownNow();
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return lifetime.started;
    }

    /** Before the web server takes requests, and after it has let go of the last one. */
    @Override
    public int getPhase() {
        return 0;
    }

    /** Since when the oldest event of each collection waits, as of the last sweep. */
    private List<Instant> oldestWaiting() {
        return backlogs.values().stream().flatMap(backlog -> backlog.oldest().stream()).toList();
    }
}
