package vn.thidua.plans.plan.usecase;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import vn.thidua.plans.plan.Lineage;
import vn.thidua.plans.plan.Outcome;
import vn.thidua.plans.plan.ParentLink;
import vn.thidua.plans.plan.ParentSearch;
import vn.thidua.plans.plan.Plan;
import vn.thidua.plans.plan.PlanContent;
import vn.thidua.plans.plan.PlanId;
import vn.thidua.plans.plan.Plans;
import vn.thidua.plans.unit.UnitId;
import vn.thidua.plans.unit.Units;

/**
 * Tìm lại văn bản cấp trên của một kế hoạch, whenever something may have changed.
 *
 * <p>No link is missed, though parent and child may be stored at the same moment: whoever stores looks again afterwards.
 * If the search for those who wait for the parent does not see the child yet, the child was stored after the parent, and
 * the child's own second look sees the parent.
 */
public final class LinkPlan {

    private static final int ATTEMPTS = 20;

    private final Plans plans;
    private final Units units;
    private final Clock clock;

    public LinkPlan(Plans plans, Units units, Clock clock) {
        this.plans = plans;
        this.units = units;
        this.clock = clock;
    }

    ParentSearch search() {
        return new ParentSearch(units.tree(), LocalDate.now(clock));
    }

    Lineage lineage() {
        return new Lineage(units.tree(), LocalDate.now(clock));
    }

    /** The link of a content as it is to be found now. */
    public ParentLink find(UnitId unit, PlanContent content) {
        return search().find(unit, content, plans::issuedUnder);
    }

    /** The link that a plan is to have with this content: what a person decided stays. */
    ParentLink keepOrFind(Plan plan, PlanContent content) {
        return plan.link().decidedOver(find(plan.unit(), content));
    }

    /** Looks again for the parent of a plan of the unit at work, and stores what is found if it is other than before. */
    public Optional<Plan> again(PlanId id) {
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            Optional<Plan> plan = plans.find(id);
            Optional<Outcome.Done> relinked =
                    plan.flatMap(it -> it.relink(find(it.unit(), it.content())));
            if (relinked.isEmpty()) {
                return plan;
            }
            if (plans.replace(relinked.get().plan(), relinked.get().events())
                    == Plans.Stored.STORED) {
                return Optional.of(relinked.get().plan());
            }
        }
        throw new IllegalStateException("a plan changes faster than it can be linked plan=" + id);
    }
}
