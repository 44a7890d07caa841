package vn.thidua.reporting.rollup.kafka;

import java.util.List;
import java.util.Optional;
import org.apache.kafka.streams.processor.api.Processor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.state.KeyValueStore;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.thidua.reporting.rollup.Fact;
import vn.thidua.reporting.rollup.KnownPlan;
import vn.thidua.reporting.rollup.Placement;

/**
 * First step, by plan: puts the facts of one plan together, whatever their order, and tells the tree to which it belongs. Duplicates and
 * what is older end here.
 */
final class MergeFacts implements Processor<String, byte[], String, MergeFacts.Outcome> {

    private static final Logger LOG = LoggerFactory.getLogger(MergeFacts.class);

    /** What leaves this step. */
    sealed interface Outcome {

        record Tell(Placement placement) implements Outcome {}

        /** A record that cannot be read goes to the dead letters as it came. */
        @SuppressWarnings("ArrayRecordComponent") // passed on, never compared
        record Dead(byte @Nullable [] value) implements Outcome {}
    }

    private final PlanEvents events = new PlanEvents();
    private final String storeName;
    private final FactCounts counts;
    private ProcessorContext<String, Outcome> context;
    private KeyValueStore<String, KnownPlan> plans;

    @SuppressWarnings("NullAway.Init") // Kafka Streams calls init before the first record
    MergeFacts(String storeName, FactCounts counts) {
        this.storeName = storeName;
        this.counts = counts;
    }

    @Override
    public void init(ProcessorContext<String, Outcome> given) {
        context = given;
        plans = given.getStateStore(storeName);
    }

    @Override
    public void process(Record<String, byte[]> record) {
        switch (events.read(record.key(), record.value(), record.headers())) {
            case PlanEvents.Heard.Told(Fact fact) -> merge(fact, record);
            case PlanEvents.Heard.NotForUs(_) -> counts.notForUs();
            case PlanEvents.Heard.Unreadable(String why) -> {
                counts.unreadable();
                LOG.error(
                        "plan event unreadable, moved to the dead letters: partition={} offset={}"
                                + " reason={}",
                        context.recordMetadata().map(at -> at.partition()).orElse(-1),
                        context.recordMetadata().map(at -> at.offset()).orElse(-1L),
                        why);
                context.forward(record.withValue(new Outcome.Dead(record.value())));
            }
        }
    }

    private void merge(Fact fact, Record<String, byte[]> record) {
        Optional<KnownPlan> before = Optional.ofNullable(plans.get(fact.plan().value()));
        KnownPlan after = before.map(plan -> plan.with(fact)).orElseGet(() -> KnownPlan.from(fact));
        List<Placement> placements = Placement.between(before, after);
        if (placements.isEmpty()) {
            counts.repeated();
            return;
        }
        counts.counted();
        plans.put(after.id().value(), after);
        for (Placement placement : placements) {
            context.forward(
                    record.withKey(placement.root().value())
                            .withValue(new Outcome.Tell(placement)));
        }
    }
}
