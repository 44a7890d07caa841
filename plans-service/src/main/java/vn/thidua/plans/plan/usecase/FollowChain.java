package vn.thidua.plans.plan.usecase;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.thidua.plans.plan.ParentLink;
import vn.thidua.plans.plan.Person;
import vn.thidua.plans.plan.PlanId;
import vn.thidua.plans.plan.PlanLibrary;
import vn.thidua.plans.plan.PlanSummary;
import vn.thidua.plans.plan.Plans;
import vn.thidua.plans.plan.ReadRule;

/** Chuỗi văn bản: what stands above a plan and what implements it, as far as the person may see it. */
public final class FollowChain {

    /** More steps than there are levels of units. */
    private static final int HIGHEST = 8;

    private static final int MOST_BELOW = 500;

    private final Plans plans;
    private final PlanLibrary library;
    private final FindPlan find;

    public FollowChain(Plans plans, PlanLibrary library, FindPlan find) {
        this.plans = plans;
        this.library = library;
        this.find = find;
    }

    /** Above: nearest first. */
    public record Chain(List<PlanSummary> above, List<PlanSummary> below) {}

    public Optional<Chain> chain(Person by, PlanId id) {
        return find.find(by, id)
                .map(
                        plan -> {
                            List<ReadRule.Share> shares = find.shares(by.unit());
                            PlanLibrary.Filter children =
                                    new PlanLibrary.Filter(
                                            Optional.empty(),
                                            Optional.empty(),
                                            Set.of(),
                                            Optional.of(id));
                            return new Chain(
                                    above(PlanSummary.of(plan), shares),
                                    library.list(by.unit(), true, shares, children, 0, MOST_BELOW)
                                            .items());
                        });
    }

    /** All that stands above, once each, level by level. */
    List<PlanSummary> above(PlanSummary from, List<ReadRule.Share> shares) {
        Map<PlanId, PlanSummary> above = new LinkedHashMap<>();
        List<PlanSummary> step = List.of(from);
        for (int i = 0; i < HIGHEST && !step.isEmpty(); i++) {
            List<PlanId> next =
                    step.stream()
                            .flatMap(plan -> plan.parents().stream())
                            .map(ParentLink.Parent::plan)
                            .filter(
                                    parent ->
                                            !above.containsKey(parent) && !parent.equals(from.id()))
                            .distinct()
                            .toList();
            step = new ArrayList<>(library.findAll(next, shares));
            List<PlanId> others = step.stream().map(PlanSummary::id).toList();
            step.addAll(
                    next.stream()
                            .filter(parent -> !others.contains(parent))
                            .flatMap(parent -> plans.find(parent).map(PlanSummary::of).stream())
                            .toList());
            step.forEach(plan -> above.put(plan.id(), plan));
        }
        return List.copyOf(above.values());
    }
}
