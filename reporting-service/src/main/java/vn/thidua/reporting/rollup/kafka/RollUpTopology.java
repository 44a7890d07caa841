package vn.thidua.reporting.rollup.kafka;

import java.time.Clock;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.apache.kafka.common.serialization.Serde;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.StreamsBuilder;
import org.apache.kafka.streams.Topology;
import org.apache.kafka.streams.kstream.Branched;
import org.apache.kafka.streams.kstream.Consumed;
import org.apache.kafka.streams.kstream.KStream;
import org.apache.kafka.streams.kstream.Named;
import org.apache.kafka.streams.kstream.Produced;
import org.apache.kafka.streams.kstream.Repartitioned;
import org.apache.kafka.streams.processor.api.Processor;
import org.apache.kafka.streams.processor.api.ProcessorSupplier;
import org.apache.kafka.streams.state.StoreBuilder;
import org.apache.kafka.streams.state.Stores;
import vn.thidua.reporting.rollup.Placement;

/**
 * From facts about plans to roll-ups:
 *
 * <pre>
 * thidua.plans.v1 (by plan) → merge the plan's facts → placements (by province) → count → thidua.rollups.v1 (by plan)
 *                                        └ unreadable → thidua.plans.v1.dlt
 * </pre>
 *
 * All facts of a plan meet in the first step, which therefore knows the tree that the plan was in and tells that tree when the plan has
 * come under another. One partition of the second step holds whole trees, so that the graph is walked in local stores only.
 */
final class RollUpTopology {

    static final String FACTS = "thidua.plans.v1";
    static final String DEAD_LETTERS = "thidua.plans.v1.dlt";
    static final String CHANGES = "thidua.rollups.v1";

    static final String MERGED = "merged-plans";
    static final String PLANS = "plans";
    static final String SUBTOTALS = "subtotals";
    static final String INDEX = "index";

    private RollUpTopology() {}

    /**
     * @param partitions of the inner topic by province: the most processes that can share the counting. Fixed once the first fact is
     *     counted.
     */
    static Topology of(int partitions, Counting counting, FactCounts counts, Clock clock) {
        Serde<String> text = Serdes.String();
        Serde<byte[]> bytes = Serdes.ByteArray();
        StreamsBuilder builder = new StreamsBuilder();

        KStream<String, byte[]> facts =
                builder.stream(FACTS, Consumed.with(text, bytes).withName("facts"));
        Map<String, KStream<String, MergeFacts.Outcome>> outcomes =
                facts.process(merging(counts), Named.as("merge"))
                        .split(Named.as("outcome-"))
                        .branch(
                                (_, outcome) -> outcome instanceof MergeFacts.Outcome.Tell,
                                Branched.as("tell"))
                        .defaultBranch(Branched.as("dead"));

        branch(outcomes, "outcome-dead")
                .mapValues(RollUpTopology::rawValue)
                .to(DEAD_LETTERS, Produced.with(text, bytes).withName("dead-letters"));
        branch(outcomes, "outcome-tell")
                .mapValues(RollUpTopology::placement)
                .repartition(
                        Repartitioned.with(text, BinaryForm.placements())
                                .withName("placements")
                                .withNumberOfPartitions(partitions))
                .process(counting(counting, clock), Named.as("count"))
                .to(CHANGES, Produced.with(text, bytes).withName("changes"));
        return builder.build();
    }

    private static KStream<String, MergeFacts.Outcome> branch(
            Map<String, KStream<String, MergeFacts.Outcome>> outcomes, String name) {
        return Objects.requireNonNull(outcomes.get(name));
    }

    // Kafka's null for an absent value passes through.
    @SuppressWarnings("NullAway")
    private static byte[] rawValue(MergeFacts.Outcome outcome) {
        return ((MergeFacts.Outcome.Dead) outcome).value();
    }

    private static Placement placement(MergeFacts.Outcome outcome) {
        return ((MergeFacts.Outcome.Tell) outcome).placement();
    }

    private static ProcessorSupplier<String, byte[], String, MergeFacts.Outcome> merging(
            FactCounts counts) {
        return new ProcessorSupplier<>() {
            @Override
            public Processor<String, byte[], String, MergeFacts.Outcome> get() {
                return new MergeFacts(MERGED, counts);
            }

            @Override
            public Set<StoreBuilder<?>> stores() {
                return Set.of(
                        Stores.keyValueStoreBuilder(
                                Stores.persistentKeyValueStore(MERGED),
                                Serdes.String(),
                                BinaryForm.knownPlans()));
            }
        };
    }

    private static ProcessorSupplier<String, Placement, String, byte[]> counting(
            Counting counting, Clock clock) {
        return new ProcessorSupplier<>() {
            @Override
            public Processor<String, Placement, String, byte[]> get() {
                return new CountPlacements(counting, clock);
            }

            @Override
            public Set<StoreBuilder<?>> stores() {
                return Set.of(
                        Stores.keyValueStoreBuilder(
                                Stores.persistentKeyValueStore(PLANS),
                                Serdes.String(),
                                BinaryForm.knownPlans()),
                        // a province's subtotal changes with every fact below it: the cache writes
                        // it once per commit
                        Stores.keyValueStoreBuilder(
                                        Stores.persistentKeyValueStore(SUBTOTALS),
                                        Serdes.String(),
                                        BinaryForm.subtotals())
                                .withCachingEnabled(),
                        Stores.keyValueStoreBuilder(
                                Stores.persistentKeyValueStore(INDEX),
                                Serdes.String(),
                                Serdes.ByteArray()));
            }
        };
    }
}
