package vn.thidua.reporting.rollup.kafka;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Function;
import org.apache.kafka.common.serialization.StringSerializer;
import org.apache.kafka.streams.KafkaStreams;
import org.apache.kafka.streams.KeyQueryMetadata;
import org.apache.kafka.streams.StoreQueryParameters;
import org.apache.kafka.streams.errors.InvalidStateStoreException;
import org.apache.kafka.streams.state.HostInfo;
import org.apache.kafka.streams.state.QueryableStoreTypes;
import org.apache.kafka.streams.state.ReadOnlyKeyValueStore;
import vn.thidua.reporting.rollup.Figures;
import vn.thidua.reporting.rollup.KnownPlan;
import vn.thidua.reporting.rollup.PlanId;
import vn.thidua.reporting.rollup.RollUpView;
import vn.thidua.reporting.rollup.RollUps;
import vn.thidua.reporting.rollup.Subtotal;
import vn.thidua.reporting.rollup.UnitId;

/** Answers from the stores of this process, or says which process holds the tree. */
final class StreamsRollUps implements RollUps {

    private final RollUpStreams streams;
    private final Counting counting;

    StreamsRollUps(RollUpStreams streams, Counting counting) {
        this.streams = streams;
        this.counting = counting;
    }

    @Override
    public <T> Reading<T> read(UnitId root, Function<RollUpView, T> question) {
        Optional<KafkaStreams> running = streams.running();
        if (running.isEmpty()) {
            return new Reading.Restoring<>();
        }
        try {
            return streams.isAlone()
                    ? here(running.get(), root, question)
                    : wherever(running.get(), root, question);
        } catch (InvalidStateStoreException restoring) {
            return new Reading.Restoring<>();
        }
    }

    private <T> Reading<T> wherever(
            KafkaStreams running, UnitId root, Function<RollUpView, T> question) {
        KeyQueryMetadata place =
                running.queryMetadataForKey(
                        RollUpTopology.PLANS, root.value(), new StringSerializer());
        if (place.equals(KeyQueryMetadata.NOT_AVAILABLE)) {
            return new Reading.Restoring<>();
        }
        HostInfo holder = place.activeHost();
        return streams.isSelf(holder)
                ? here(running, root, question)
                : new Reading.Elsewhere<>(
                        URI.create("http://" + holder.host() + ":" + holder.port()));
    }

    private <T> Reading<T> here(
            KafkaStreams running, UnitId root, Function<RollUpView, T> question) {
        View view =
                new View(
                        new Index(root),
                        store(running, RollUpTopology.PLANS),
                        store(running, RollUpTopology.SUBTOTALS),
                        store(running, RollUpTopology.INDEX),
                        store(running, RollUpTopology.FIGURES),
                        store(running, RollUpTopology.YOUNGEST_YEAR_FACTS),
                        streams.lag());
        return new Reading.Read<>(counting.oneQuestion(() -> question.apply(view)));
    }

    private static <V> ReadOnlyKeyValueStore<String, V> store(KafkaStreams running, String name) {
        return running.store(
                StoreQueryParameters.fromNameAndType(
                        name, QueryableStoreTypes.<String, V>keyValueStore()));
    }

    private record View(
            Index keys,
            ReadOnlyKeyValueStore<String, KnownPlan> plans,
            ReadOnlyKeyValueStore<String, Subtotal> subtotals,
            ReadOnlyKeyValueStore<String, byte[]> index,
            ReadOnlyKeyValueStore<String, YearForm.Stored> years,
            ReadOnlyKeyValueStore<String, byte[]> youngestYears,
            OptionalLong lagRecords)
            implements RollUpView {

        @Override
        public Optional<KnownPlan> plan(PlanId id) {
            return Optional.ofNullable(plans.get(keys.plan(id)));
        }

        @Override
        public Subtotal subtotal(PlanId id) {
            return Optional.ofNullable(subtotals.get(keys.plan(id))).orElse(Subtotal.NOTHING);
        }

        @Override
        public List<PlanId> children(PlanId parent) {
            return keys.children(index, parent);
        }

        @Override
        public List<Answer> answers(PlanId ancestor) {
            return keys.answers(index, ancestor);
        }

        @Override
        public List<PlanId> plansOf(UnitId unit) {
            return keys.owned(index, unit);
        }

        @Override
        public Map<UnitId, Figures> figures(int year) {
            return keys.figures(years, year);
        }

        @Override
        public Optional<Instant> youngestFact() {
            return keys.youngest(index);
        }

        @Override
        public Optional<Instant> youngestYearFact() {
            return keys.youngest(youngestYears);
        }
    }
}
