package vn.thidua.plans.plan.usecase;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.thidua.plans.plan.Person;
import vn.thidua.plans.plan.Plan;
import vn.thidua.plans.plan.PlanId;
import vn.thidua.plans.plan.PlanLibrary;
import vn.thidua.plans.plan.Plans;
import vn.thidua.plans.plan.ReadRule;
import vn.thidua.plans.unit.UnitId;
import vn.thidua.plans.unit.Units;

/** Mở một kế hoạch: the own unit's in any state, others' as far as the rule of reading goes. */
public final class FindPlan {

    private final Plans plans;
    private final PlanLibrary library;
    private final Units units;
    private final Clock clock;

    public FindPlan(Plans plans, PlanLibrary library, Units units, Clock clock) {
        this.plans = plans;
        this.library = library;
        this.units = units;
        this.clock = clock;
    }

    public Optional<Plan> find(Person by, PlanId id) {
        return plans.find(id).or(() -> library.find(id, shares(by.unit())));
    }

    public ReadRule rule() {
        return new ReadRule(units.tree(), LocalDate.now(clock));
    }

    /** What a unit may read of those below it. */
    public List<ReadRule.Share> sharesBelow(UnitId unit) {
        return rule().below(unit);
    }

    /** What a unit may read of all others. */
    public List<ReadRule.Share> shares(UnitId unit) {
        ReadRule rule = rule();
        return Stream.of(rule.above(unit), rule.below(unit), rule.before(unit))
                .flatMap(List::stream)
                .distinct()
                .toList();
    }
}
