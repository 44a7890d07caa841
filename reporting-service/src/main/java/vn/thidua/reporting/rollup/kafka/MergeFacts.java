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

/**
 * First step, by thing: puts the facts about one thing together, whatever their order, and tells the tree to which it belongs.
 * Duplicates and what is older end here.
 */
final class MergeFacts<F, S, P>
        implements Processor<String, byte[], String, MergeFacts.Outcome<P>> {

    private static final Logger LOG = LoggerFactory.getLogger(MergeFacts.class);

    /** What leaves this step. */
    sealed interface Outcome<P> {

        record Tell<P>(P placement) implements Outcome<P> {}

        /** A record that cannot be read goes to the dead letters as it came. */
        @SuppressWarnings("ArrayRecordComponent") // passed on, never compared
        record Dead<P>(byte @Nullable [] value) implements Outcome<P> {}
    }

    private final Merging<F, S, P> merging;
    private final String storeName;
    private final FactCounts counts;
    private ProcessorContext<String, Outcome<P>> context;
    private KeyValueStore<String, S> known;

    @SuppressWarnings("NullAway.Init") // Kafka Streams calls init before the first record
    MergeFacts(Merging<F, S, P> merging, String storeName, FactCounts counts) {
        this.merging = merging;
        this.storeName = storeName;
        this.counts = counts;
    }

    @Override
    public void init(ProcessorContext<String, Outcome<P>> given) {
        context = given;
        known = given.getStateStore(storeName);
    }

    @Override
    public void process(Record<String, byte[]> record) {
        switch (merging.read(record.key(), record.value(), record.headers())) {
            case Heard.Told<F>(F fact) -> merge(fact, record);
            case Heard.NotForUs<F> _ -> counts.notForUs();
            case Heard.Unreadable<F>(String why) -> {
                counts.unreadable();
                LOG.error(
                        "event unreadable, moved to the dead letters: topic={} partition={}"
                                + " offset={} reason={}",
                        context.recordMetadata().map(at -> at.topic()).orElse(""),
                        context.recordMetadata().map(at -> at.partition()).orElse(-1),
                        context.recordMetadata().map(at -> at.offset()).orElse(-1L),
                        why);
                context.forward(record.withValue(new Outcome.Dead<>(record.value())));
            }
        }
    }

    private void merge(F fact, Record<String, byte[]> record) {
        String about = merging.about(fact);
        Optional<S> before = Optional.ofNullable(known.get(about));
        S after = merging.merged(before, fact);
        List<P> placements = merging.told(before, after);
        if (placements.isEmpty()) {
            counts.repeated();
            return;
        }
        counts.counted();
        known.put(about, after);
        for (P placement : placements) {
            context.forward(
                    record.withKey(merging.root(placement).value())
                            .withValue(new Outcome.Tell<>(placement)));
        }
    }
}
