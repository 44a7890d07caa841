package vn.thidua.reporting.rollup.kafka;

import java.util.List;
import java.util.Optional;
import org.apache.kafka.common.header.Headers;
import org.jspecify.annotations.Nullable;
import vn.thidua.reporting.rollup.Fact;
import vn.thidua.reporting.rollup.KnownPlan;
import vn.thidua.reporting.rollup.Placement;
import vn.thidua.reporting.rollup.UnitId;
import vn.thidua.reporting.rollup.YearFact;
import vn.thidua.reporting.rollup.YearPlacement;

/**
 * How facts about one thing are put together, whatever their order.
 *
 * @param <F> a fact
 * @param <S> what all facts about a thing come to
 * @param <P> what a tree is told about it
 */
interface Merging<F, S, P> {

    Heard<F> read(@Nullable String key, byte @Nullable [] value, Headers headers);

    /** The thing that the fact is about. */
    String about(F fact);

    S merged(Optional<S> before, F fact);

    /** Nothing when both are the same. */
    List<P> told(Optional<S> before, S after);

    /** The top of the tree that is told. */
    UnitId root(P placement);

    /** Facts of {@code thidua.plans.v1}, by plan. */
    final class OfPlans implements Merging<Fact, KnownPlan, Placement> {

        private final PlanEvents events = new PlanEvents();

        @Override
        public Heard<Fact> read(@Nullable String key, byte @Nullable [] value, Headers headers) {
            return events.read(key, value, headers);
        }

        @Override
        public String about(Fact fact) {
            return fact.plan().value();
        }

        @Override
        public KnownPlan merged(Optional<KnownPlan> before, Fact fact) {
            return before.map(plan -> plan.with(fact)).orElseGet(() -> KnownPlan.from(fact));
        }

        @Override
        public List<Placement> told(Optional<KnownPlan> before, KnownPlan after) {
            return Placement.between(before, after);
        }

        @Override
        public UnitId root(Placement placement) {
            return placement.root();
        }
    }

    /** Facts of {@code thidua.movements.v1} and {@code thidua.awards.v1}, by thing. */
    final class OfYears implements Merging<YearFact, YearFact, YearPlacement> {

        private final YearEvents events = new YearEvents();

        @Override
        public Heard<YearFact> read(
                @Nullable String key, byte @Nullable [] value, Headers headers) {
            return events.read(key, value, headers);
        }

        @Override
        public String about(YearFact fact) {
            return fact.about();
        }

        @Override
        public YearFact merged(Optional<YearFact> before, YearFact fact) {
            return before.map(last -> last.with(fact)).orElse(fact);
        }

        @Override
        public List<YearPlacement> told(Optional<YearFact> before, YearFact after) {
            return YearPlacement.between(before, after);
        }

        @Override
        public UnitId root(YearPlacement placement) {
            return placement.root();
        }
    }
}
