package vn.thidua.plans.plan.usecase;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
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
                                    above(List.of(PlanSummary.of(plan)), shares),
                                    library.list(by.unit(), true, shares, children, 0, MOST_BELOW)
                                            .items());
                        });
    }

    /** What these plans implement directly, as far as the person may see it. */
    public Map<PlanId, PlanSummary> parents(Person by, List<PlanSummary> of) {
        List<PlanId> ids =
                of.stream()
                        .flatMap(plan -> plan.parents().stream())
                        .map(ParentLink.Parent::plan)
                        .distinct()
                        .toList();
        return load(ids, find.shares(by.unit())).stream()
                .collect(Collectors.toMap(PlanSummary::id, Function.identity()));
    }

    /** All that stands above these plans, once each, level by level. */
    List<PlanSummary> above(List<PlanSummary> from, List<ReadRule.Share> shares) {
        Map<PlanId, PlanSummary> above = new LinkedHashMap<>();
        List<PlanSummary> step = from;
        for (int i = 0; i < HIGHEST && !step.isEmpty(); i++) {
            List<PlanId> next =
                    step.stream()
                            .flatMap(plan -> plan.parents().stream())
                            .map(ParentLink.Parent::plan)
                            .filter(parent -> !above.containsKey(parent))
                            .distinct()
                            .toList();
            step = load(next, shares);
            step.forEach(plan -> above.put(plan.id(), plan));
        }
        return List.copyOf(above.values());
    }

    private List<PlanSummary> load(List<PlanId> ids, List<ReadRule.Share> shares) {
        List<PlanSummary> found = new ArrayList<>(library.findAll(ids, shares));
        Set<PlanId> others = found.stream().map(PlanSummary::id).collect(Collectors.toSet());
        ids.stream()
                .filter(id -> !others.contains(id))
                .flatMap(id -> plans.find(id).map(PlanSummary::of).stream())
                .forEach(found::add);
        return found;
    }
}
