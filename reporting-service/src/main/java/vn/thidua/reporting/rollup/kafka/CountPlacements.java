package vn.thidua.reporting.rollup.kafka;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Set;
import java.util.UUID;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.streams.processor.api.Processor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import vn.thidua.reporting.rollup.KnownPlan;
import vn.thidua.reporting.rollup.Placement;
import vn.thidua.reporting.rollup.PlanId;
import vn.thidua.reporting.rollup.RollUp;

/** Second step, by tree: counts the plan in all its ancestors and says which roll-ups are other than before. */
final class CountPlacements implements Processor<String, Placement, String, byte[]> {

    private final Counting counting;
    private final Clock clock;
    private final RollUpEvent event = new RollUpEvent();
    private ProcessorContext<String, byte[]> context;

    @SuppressWarnings("NullAway.Init") // Kafka Streams calls init before the first record
    CountPlacements(Counting counting, Clock clock) {
        this.counting = counting;
        this.clock = clock;
    }

    @Override
    public void init(ProcessorContext<String, byte[]> given) {
        context = given;
    }

    @Override
    public void process(Record<String, Placement> record) {
        counting.oneFact(() -> count(record));
    }

    private void count(Record<String, Placement> record) {
        StoredState state =
                new StoredState(
                        record.value().root(),
                        context.getStateStore(RollUpTopology.PLANS),
                        context.getStateStore(RollUpTopology.SUBTOTALS),
                        context.getStateStore(RollUpTopology.INDEX));
        RollUp rollUp = new RollUp(state);
        Set<PlanId> changed =
                switch (record.value()) {
                    case Placement.Placed(KnownPlan plan) -> {
                        state.counted(plan.at());
                        yield rollUp.place(plan);
                    }
                    case Placement.Left left -> rollUp.withdraw(left.planId());
                };
        for (PlanId id : changed) {
            state.plan(id).filter(KnownPlan::issued).ifPresent(plan -> tell(plan, state, record));
        }
    }

    private void tell(KnownPlan plan, StoredState state, Record<String, Placement> cause) {
        String id = plan.id().value();
        context.forward(
                cause.withKey(id)
                        .withValue(event.of(plan, state.subtotal(plan.id()), state.youngestFact()))
                        .withHeaders(
                                headers(plan, state.nextSequence(plan.id()), cause.headers())));
    }

    private Headers headers(KnownPlan plan, long sequence, Headers cause) {
        RecordHeaders headers = new RecordHeaders();
        add(headers, "ce_specversion", "1.0");
        add(headers, "ce_id", UUID.randomUUID().toString());
        // each tree numbers what it tells about a plan, so a plan that changes trees changes
        // sources
        add(headers, "ce_source", "/reporting-service/" + plan.root());
        add(headers, "ce_type", RollUpEvent.TYPE);
        add(headers, "ce_subject", plan.id().value());
        add(headers, "ce_time", clock.instant().toString());
        add(headers, "ce_tenant", plan.unit().value());
        add(headers, "ce_sequence", Long.toString(sequence));
        add(headers, "content-type", "application/json");
        Header trace = cause.lastHeader("traceparent");
        if (trace != null) {
            headers.add(trace);
        }
        return headers;
    }

    private static void add(RecordHeaders headers, String name, String value) {
        headers.add(name, value.getBytes(StandardCharsets.UTF_8));
    }
}
