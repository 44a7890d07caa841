package vn.thidua.reporting.rollup.kafka;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.apache.kafka.streams.KeyValue;
import org.apache.kafka.streams.StreamsBuilder;
import org.apache.kafka.streams.StreamsConfig;
import org.apache.kafka.streams.TestOutputTopic;
import org.apache.kafka.streams.TopologyTestDriver;
import org.apache.kafka.streams.state.KeyValueIterator;
import org.apache.kafka.streams.state.KeyValueStore;
import org.apache.kafka.streams.test.TestRecord;
import org.jspecify.annotations.NullUnmarked;
import vn.thidua.test.ScratchFolders;

/** A part of the topology at work; a restart is a new process on the stores that the old one has committed. */
final class RunningTopology implements AutoCloseable {

    private final BiConsumer<RollUpTopology, StreamsBuilder> part;
    private final SimpleMeterRegistry meters = new SimpleMeterRegistry();
    private final List<TestRecord<String, byte[]>> told = new ArrayList<>();
    private Path dir;
    private TopologyTestDriver driver;
    private TestOutputTopic<String, byte[]> changes;

    private RunningTopology(BiConsumer<RollUpTopology, StreamsBuilder> part) throws IOException {
        this.part = part;
        open();
    }

    static RunningTopology ofPlans() throws IOException {
        return new RunningTopology(RollUpTopology::addPlans);
    }

    static RunningTopology ofYears() throws IOException {
        return new RunningTopology(RollUpTopology::addYears);
    }

    @NullUnmarked
    private void open() throws IOException {
        // the driver writes all stores through after each record
        dir = ScratchFolders.create("rollup");
        Properties properties = new Properties();
        properties.put(StreamsConfig.APPLICATION_ID_CONFIG, "rollup-test");
        properties.put(StreamsConfig.BOOTSTRAP_SERVERS_CONFIG, "unused:1");
        properties.put(StreamsConfig.STATE_DIR_CONFIG, dir.toString());
        properties.put(StreamsConfig.ROCKSDB_CONFIG_SETTER_CLASS_CONFIG, StoreMemory.Bounded.class);
        properties.put(StoreMemory.BYTES, "16000000");
        StreamsBuilder builder = new StreamsBuilder();
        part.accept(
                new RollUpTopology(4, new Counting(), new FactCounts(meters), Clock.systemUTC()),
                builder);
        driver = new TopologyTestDriver(builder.build(), properties);
        changes = output(RollUpTopology.CHANGES);
    }

    private TestOutputTopic<String, byte[]> output(String topic) {
        return driver.createOutputTopic(
                topic, new StringDeserializer(), new ByteArrayDeserializer());
    }

    void hear(String topic, TestRecord<String, byte[]> record) {
        driver.createInputTopic(topic, new StringSerializer(), new ByteArraySerializer())
                .pipeInput(record);
    }

    void restart() throws IOException {
        news();
        Map<String, Map<String, Object>> committed = new HashMap<>();
        for (String store : driver.getAllStateStores().keySet()) {
            committed.put(store, contents(store));
        }
        close();
        open();
        committed.forEach(
                (store, entries) -> {
                    KeyValueStore<String, Object> into = store(store);
                    entries.forEach(into::put);
                });
    }

    private Map<String, Object> contents(String store) {
        Map<String, Object> entries = new TreeMap<>();
        KeyValueStore<String, Object> from = store(store);
        try (KeyValueIterator<String, Object> all = from.all()) {
            while (all.hasNext()) {
                KeyValue<String, Object> entry = all.next();
                entries.put(entry.key, entry.value);
            }
        }
        return entries;
    }

    /** The driver runs one partition, so all trees share the stores. */
    <V> KeyValueStore<String, V> store(String name) {
        return driver.getKeyValueStore(name);
    }

    /** What was told since the last question. */
    List<TestRecord<String, byte[]>> news() {
        List<TestRecord<String, byte[]>> news = changes.readRecordsToList();
        told.addAll(news);
        return news;
    }

    /** All that was told, also before restarts. */
    List<TestRecord<String, byte[]>> told() {
        news();
        return told;
    }

    /** The dead letters of a topic since the last question. */
    List<TestRecord<String, byte[]>> dead(String topic) {
        return output(topic + RollUpTopology.DEAD_LETTER_SUFFIX).readRecordsToList();
    }

    int counted(String end) {
        return (int)
                Objects.requireNonNull(meters.find("thidua.rollup.facts").tag("end", end).counter())
                        .count();
    }

    @Override
    public void close() throws IOException {
        driver.close();
        ScratchFolders.delete(dir);
    }
}
