package vn.thidua.reporting.rollup.kafka;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Properties;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.common.Metric;
import org.apache.kafka.common.MetricName;
import org.apache.kafka.streams.CloseOptions;
import org.apache.kafka.streams.KafkaStreams;
import org.apache.kafka.streams.StreamsConfig;
import org.apache.kafka.streams.Topology;
import org.apache.kafka.streams.errors.StreamsUncaughtExceptionHandler.StreamThreadExceptionResponse;
import org.apache.kafka.streams.state.HostInfo;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/** The counting as a part of the process: starts with it, ends with it, is restarted when it breaks. */
final class RollUpStreams implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(RollUpStreams.class);
    private static final Duration CLOSING = Duration.ofSeconds(10);

    private final Topology topology;
    private final RollUpSettings settings;
    private final String bootstrapServers;
    private volatile @Nullable KafkaStreams streams;

    RollUpStreams(Topology topology, RollUpSettings settings, String bootstrapServers) {
        this.topology = topology;
        this.settings = settings;
        this.bootstrapServers = bootstrapServers;
    }

    /** Empty while stores are being rebuilt or partitions move. */
    Optional<KafkaStreams> running() {
        return Optional.ofNullable(streams)
                .filter(given -> given.state() == KafkaStreams.State.RUNNING);
    }

    /** CREATED, RUNNING, REBALANCING …; empty when not started. */
    Optional<KafkaStreams.State> state() {
        return Optional.ofNullable(streams).map(KafkaStreams::state);
    }

    /** A process without an address is the only one and holds everything. */
    boolean isAlone() {
        return settings.self().isEmpty();
    }

    boolean isSelf(HostInfo host) {
        return host.equals(HostInfo.buildFromEndpoint(settings.self()));
    }

    /** Facts that this process has still to count; empty before the first was fetched. */
    OptionalLong lag() {
        KafkaStreams given = streams;
        if (given == null) {
            return OptionalLong.empty();
        }
        double sum = 0;
        boolean known = false;
        for (Map.Entry<MetricName, ? extends Metric> metric : given.metrics().entrySet()) {
            MetricName name = metric.getKey();
            boolean ofPartition =
                    name.name().equals("records-lag") && name.tags().containsKey("partition");
            if (ofPartition
                    && !name.tags().getOrDefault("client-id", "").contains("restore")
                    && metric.getValue().metricValue() instanceof Double lag
                    && Double.isFinite(lag)) {
                sum += lag;
                known = true;
            }
        }
        return known ? OptionalLong.of(Math.round(sum)) : OptionalLong.empty();
    }

    @Override
    public void start() {
        KafkaStreams starting = new KafkaStreams(topology, properties());
        starting.setUncaughtExceptionHandler(
                broken -> {
                    LOG.error("the roll-up's thread broke and is replaced", broken);
                    return StreamThreadExceptionResponse.REPLACE_THREAD;
                });
        starting.setStateListener((now, before) -> LOG.info("roll-up {} after {}", now, before));
        starting.start();
        streams = starting;
    }

    @Override
    public void stop() {
        KafkaStreams stopping = streams;
        streams = null;
        if (stopping != null) {
            // a process that does not leave keeps the next start waiting for its session to end
            stopping.close(
                    CloseOptions.timeout(CLOSING)
                            .withGroupMembershipOperation(
                                    CloseOptions.GroupMembershipOperation.LEAVE_GROUP));
        }
    }

    @Override
    public boolean isRunning() {
        return streams != null;
    }

    Properties properties() {
        Properties properties = new Properties();
        properties.put(StreamsConfig.APPLICATION_ID_CONFIG, settings.application());
        properties.put(StreamsConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrapServers);
        properties.put(
                StreamsConfig.STATE_DIR_CONFIG,
                settings.stateDir().toAbsolutePath().normalize().toString());
        properties.put(StreamsConfig.PROCESSING_GUARANTEE_CONFIG, StreamsConfig.EXACTLY_ONCE_V2);
        properties.put(
                StreamsConfig.COMMIT_INTERVAL_MS_CONFIG, settings.commitInterval().toMillis());
        // the wait for the next fact also delays the commit of the last one
        properties.put(
                StreamsConfig.POLL_MS_CONFIG,
                Math.max(5, settings.commitInterval().toMillis() / 4));
        properties.put(StreamsConfig.NUM_STREAM_THREADS_CONFIG, settings.threads());
        properties.put(StreamsConfig.NUM_STANDBY_REPLICAS_CONFIG, settings.standbyReplicas());
        properties.put(
                StreamsConfig.STATESTORE_CACHE_MAX_BYTES_CONFIG, settings.cacheMemory().toBytes());
        properties.put(StreamsConfig.ROCKSDB_CONFIG_SETTER_CLASS_CONFIG, StoreMemory.Bounded.class);
        properties.put(StoreMemory.BYTES, Long.toString(settings.storeMemory().toBytes()));
        if (!isAlone()) {
            properties.put(StreamsConfig.APPLICATION_SERVER_CONFIG, settings.self());
        }
        properties.put(
                StreamsConfig.consumerPrefix(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG), "earliest");
        // a process that died is replaced after this long
        properties.put(
                StreamsConfig.consumerPrefix(ConsumerConfig.SESSION_TIMEOUT_MS_CONFIG), 10_000);
        properties.put(
                StreamsConfig.consumerPrefix(ConsumerConfig.HEARTBEAT_INTERVAL_MS_CONFIG), 3_000);
        properties.put(StreamsConfig.producerPrefix(ProducerConfig.LINGER_MS_CONFIG), 0);
        properties.put(
                StreamsConfig.producerPrefix(ProducerConfig.BUFFER_MEMORY_CONFIG),
                8L * 1024 * 1024);
        return properties;
    }
}
