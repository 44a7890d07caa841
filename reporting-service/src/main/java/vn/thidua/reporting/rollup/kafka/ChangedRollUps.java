package vn.thidua.reporting.rollup.kafka;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.WakeupException;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import vn.thidua.platform.inbox.EventEnvelope;
import vn.thidua.platform.tenancy.TenantId;
import vn.thidua.reporting.rollup.PlanId;
import vn.thidua.reporting.rollup.usecase.ChangeQueue;
import vn.thidua.reporting.rollup.usecase.RollUpListeners;

/**
 * Hears what every process of this service tells about changed roll-ups, for the pages that are open at this one. Reads from the end and
 * without a group: a page that opens later reads the numbers themselves.
 */
final class ChangedRollUps implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(ChangedRollUps.class);
    private static final Duration POLL = Duration.ofMillis(500);
    private static final Duration PAUSE = Duration.ofSeconds(1);

    private final String bootstrapServers;
    private final RollUpListeners listeners;
    private volatile @Nullable Reader reader;

    ChangedRollUps(String bootstrapServers, RollUpListeners listeners) {
        this.bootstrapServers = bootstrapServers;
        this.listeners = listeners;
    }

    @Override
    public void start() {
        Reader starting = new Reader();
        reader = starting;
        starting.thread =
                Thread.ofPlatform().name("changed-roll-ups").daemon().start(starting::run);
    }

    @Override
    public void stop() {
        Reader stopping = reader;
        reader = null;
        if (stopping != null) {
            stopping.stop();
        }
    }

    @Override
    public boolean isRunning() {
        return reader != null;
    }

    /** Whether changes from now on are heard. */
    boolean isListening() {
        Reader now = reader;
        return now != null && now.listening;
    }

    private final class Reader {

        private final CountDownLatch stopping = new CountDownLatch(1);
        private volatile @Nullable Consumer<String, String> consumer;
        private volatile boolean listening;
        private @Nullable Thread thread;

        void run() {
            while (!over()) {
                try (Consumer<String, String> opened = new KafkaConsumer<>(properties())) {
                    consumer = opened;
                    follow(opened);
                } catch (WakeupException stopped) {
                    LOG.debug("the reader of changes stops", stopped);
                } catch (RuntimeException trouble) {
                    LOG.warn("changed roll-ups cannot be heard; it is tried again", trouble);
                    pause();
                } finally {
                    listening = false;
                    consumer = null;
                }
            }
        }

        private void follow(Consumer<String, String> from) {
            List<TopicPartition> partitions = partitions(from);
            from.assign(partitions);
            from.seekToEnd(partitions);
            partitions.forEach(from::position);
            listening = true;
            while (!over()) {
                for (ConsumerRecord<String, String> change : from.poll(POLL)) {
                    tell(change);
                }
            }
        }

        private List<TopicPartition> partitions(Consumer<String, String> from) {
            while (!over()) {
                List<TopicPartition> partitions =
                        from.partitionsFor(RollUpTopology.CHANGES).stream()
                                .map(at -> new TopicPartition(at.topic(), at.partition()))
                                .toList();
                if (!partitions.isEmpty()) {
                    return partitions;
                }
                pause();
            }
            return List.of();
        }

        private void tell(ConsumerRecord<String, String> change) {
            try {
                TenantId unit =
                        new TenantId(EventEnvelope.header(change, "ce_tenant").orElseThrow());
                String type = EventEnvelope.header(change, "ce_type").orElseThrow();
                listeners.tell(
                        type.equals(FiguresEvent.TYPE)
                                ? new ChangeQueue.Change.OfYear(
                                        unit, FiguresEvent.yearIn(change.key()))
                                : new ChangeQueue.Change.OfPlan(new PlanId(change.key()), unit));
            } catch (RuntimeException unreadable) {
                LOG.error(
                        "a changed roll-up cannot be read partition={} offset={}",
                        change.partition(),
                        change.offset(),
                        unreadable);
            }
        }

        private boolean over() {
            return stopping.getCount() == 0;
        }

        private void pause() {
            try {
                stopping.await(PAUSE.toMillis(), TimeUnit.MILLISECONDS);
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
                stopping.countDown();
            }
        }

        void stop() {
            stopping.countDown();
            Consumer<String, String> open = consumer;
            if (open != null) {
                open.wakeup();
            }
            Thread running = thread;
            if (running != null) {
                try {
                    running.join(Duration.ofSeconds(5));
                } catch (InterruptedException interrupted) {
                    Thread.currentThread().interrupt();
                }
            }
        }
    }

    /**
     * Uncommitted changes are heard too: what is told is only "look again", the numbers come from the stores, and waiting for the
     * commit would cost a commit interval.
     */
    private Map<String, Object> properties() {
        return Map.of(
                ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG,
                bootstrapServers,
                ConsumerConfig.KEY_DESERIALIZER_CLASS_CONFIG,
                StringDeserializer.class,
                ConsumerConfig.VALUE_DESERIALIZER_CLASS_CONFIG,
                StringDeserializer.class,
                ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG,
                false,
                ConsumerConfig.ISOLATION_LEVEL_CONFIG,
                "read_uncommitted");
    }
}
