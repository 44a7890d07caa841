package vn.thidua.reporting.rollup.kafka;

import java.time.Clock;
import java.util.Set;
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
                                ChangeHeaders.of(
                                        RollUpEvent.TYPE,
                                        id,
                                        plan.unit(),
                                        plan.root(),
                                        state.nextSequence(plan.id()),
                                        clock.instant(),
                                        cause.headers())));
    }
}
