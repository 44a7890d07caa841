package vn.thidua.reporting.rollup.kafka;

import java.time.Clock;
import java.util.List;
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
import vn.thidua.reporting.rollup.YearPlacement;

/**
 * From facts about plans, and about what is done in a unit's year, to roll-ups:
 *
 * <pre>
 * thidua.plans.v1 (by plan)      → merge → placements (by province)      → count → thidua.rollups.v1 (by plan)
 * thidua.movements.v1,
 *   thidua.awards.v1 (by thing)  → merge → year-placements (by province) → count → thidua.rollups.v1 (by unit and year)
 *                                    └ unreadable → the topic's .dlt
 * </pre>
 *
 * All facts of a thing meet in the first step, which therefore knows the tree that the thing was in and tells that tree when it has
 * come under another. One partition of the second step holds whole trees, so that the graph is walked in local stores only.
 */
final class RollUpTopology {

    static final String FACTS = "thidua.plans.v1";
    static final String MOVEMENT_FACTS = "thidua.movements.v1";
    static final String AWARD_FACTS = "thidua.awards.v1";
    static final String DEAD_LETTER_SUFFIX = ".dlt";
    static final String CHANGES = "thidua.rollups.v1";

    static final String MERGED = "merged-plans";
    static final String PLANS = "plans";
    static final String SUBTOTALS = "subtotals";
    static final String INDEX = "index";

    static final String MERGED_YEAR_FACTS = "merged-year-facts";
    static final String COUNTED_YEAR_FACTS = "counted-year-facts";
    static final String FIGURES = "figures";
    static final String YOUNGEST_YEAR_FACTS = "youngest-year-facts";

    private final int partitions;
    private final Counting counting;
    private final FactCounts counts;
    private final Clock clock;

    /**
     * @param partitions of the inner topics by province: the most processes that can share the counting. Fixed once the first fact
     *     is counted.
     */
    RollUpTopology(int partitions, Counting counting, FactCounts counts, Clock clock) {
        this.partitions = partitions;
        this.counting = counting;
        this.counts = counts;
        this.clock = clock;
    }

    /** The whole. */
    Topology whole() {
        StreamsBuilder builder = new StreamsBuilder();
        addPlans(builder);
        // behind the plans: the numbers of the steps are in the names of what a process keeps
        addYears(builder);
        return builder.build();
    }

    void addPlans(StreamsBuilder builder) {
        merged(
                        builder,
                        new Source<>("", List.of(FACTS), new Merging.OfPlans(), MERGED),
                        BinaryForm.knownPlans())
                .repartition(byProvince("placements", BinaryForm.placements()))
                .process(counting(counting, clock), Named.as("count"))
                .to(CHANGES, produced("changes"));
    }

    void addYears(StreamsBuilder builder) {
        merged(
                        builder,
                        new Source<>(
                                "year-",
                                List.of(MOVEMENT_FACTS, AWARD_FACTS),
                                new Merging.OfYears(),
                                MERGED_YEAR_FACTS),
                        YearForm.facts())
                .repartition(byProvince("year-placements", YearForm.placements()))
                .process(countingYears(counting, clock), Named.as("year-count"))
                .to(CHANGES, produced("year-changes"));
    }

    /**
     * Where facts come from.
     *
     * @param prefix of the names of the steps
     */
    private record Source<F, S, P>(
            String prefix, List<String> topics, Merging<F, S, P> merging, String store) {}

    private <F, S, P> KStream<String, P> merged(
            StreamsBuilder builder, Source<F, S, P> source, Serde<S> form) {
        String prefix = source.prefix();
        Map<String, KStream<String, MergeFacts.Outcome<P>>> outcomes =
                builder.stream(
                                source.topics(),
                                Consumed.with(Serdes.String(), Serdes.ByteArray())
                                        .withName(prefix + "facts"))
                        .process(merging(source, form, counts), Named.as(prefix + "merge"))
                        .split(Named.as(prefix + "outcome-"))
                        .branch(
                                (_, outcome) -> outcome instanceof MergeFacts.Outcome.Tell,
                                Branched.as("tell"))
                        .defaultBranch(Branched.as("dead"));
        branch(outcomes, prefix + "outcome-dead")
                .mapValues(RollUpTopology::rawValue)
                .to(
                        (_, _, from) -> from.topic() + DEAD_LETTER_SUFFIX,
                        produced(prefix + "dead-letters"));
        return branch(outcomes, prefix + "outcome-tell").mapValues(RollUpTopology::placement);
    }

    private static Produced<String, byte[]> produced(String name) {
        return Produced.with(Serdes.String(), Serdes.ByteArray()).withName(name);
    }

    private <P> Repartitioned<String, P> byProvince(String name, Serde<P> form) {
        return Repartitioned.with(Serdes.String(), form)
                .withName(name)
                .withNumberOfPartitions(partitions);
    }

    private static <P> KStream<String, MergeFacts.Outcome<P>> branch(
            Map<String, KStream<String, MergeFacts.Outcome<P>>> outcomes, String name) {
        return Objects.requireNonNull(outcomes.get(name));
    }

    // Kafka's null for an absent value passes through.
    @SuppressWarnings("NullAway")
    private static <P> byte[] rawValue(MergeFacts.Outcome<P> outcome) {
        return ((MergeFacts.Outcome.Dead<P>) outcome).value();
    }

    private static <P> P placement(MergeFacts.Outcome<P> outcome) {
        return ((MergeFacts.Outcome.Tell<P>) outcome).placement();
    }

    private static <F, S, P>
            ProcessorSupplier<String, byte[], String, MergeFacts.Outcome<P>> merging(
                    Source<F, S, P> source, Serde<S> form, FactCounts counts) {
        return new ProcessorSupplier<>() {
            @Override
            public Processor<String, byte[], String, MergeFacts.Outcome<P>> get() {
                return new MergeFacts<>(source.merging(), source.store(), counts);
            }

            @Override
            public Set<StoreBuilder<?>> stores() {
                return Set.of(
                        Stores.keyValueStoreBuilder(
                                Stores.persistentKeyValueStore(source.store()),
                                Serdes.String(),
                                form));
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

    private static ProcessorSupplier<String, YearPlacement, String, byte[]> countingYears(
            Counting counting, Clock clock) {
        return new ProcessorSupplier<>() {
            @Override
            public Processor<String, YearPlacement, String, byte[]> get() {
                return new CountYears(counting, clock);
            }

            @Override
            public Set<StoreBuilder<?>> stores() {
                return Set.of(
                        Stores.keyValueStoreBuilder(
                                Stores.persistentKeyValueStore(COUNTED_YEAR_FACTS),
                                Serdes.String(),
                                YearForm.facts()),
                        Stores.keyValueStoreBuilder(
                                        Stores.persistentKeyValueStore(FIGURES),
                                        Serdes.String(),
                                        YearForm.figures())
                                .withCachingEnabled(),
                        Stores.keyValueStoreBuilder(
                                Stores.persistentKeyValueStore(YOUNGEST_YEAR_FACTS),
                                Serdes.String(),
                                Serdes.ByteArray()));
            }
        };
    }
}
