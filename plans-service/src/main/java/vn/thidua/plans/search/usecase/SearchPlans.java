package vn.thidua.plans.search.usecase;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import vn.thidua.plans.plan.Person;
import vn.thidua.plans.plan.PlanId;
import vn.thidua.plans.plan.PlanLibrary;
import vn.thidua.plans.plan.PlanSummary;
import vn.thidua.plans.plan.Plans;
import vn.thidua.plans.plan.ReadRule;
import vn.thidua.plans.plan.usecase.FindPlan;
import vn.thidua.plans.search.Passage;
import vn.thidua.plans.search.PlanIndex;
import vn.thidua.plans.search.PlanIndex.Hit;
import vn.thidua.plans.search.PlanIndex.Hits;
import vn.thidua.plans.search.PlanIndex.Strictness;
import vn.thidua.plans.search.Question;
import vn.thidua.plans.search.ReadScope;
import vn.thidua.plans.unit.UnitId;

/**
 * Tìm văn bản. The index answers what fits, within what the person may read; what is shown of it is then read from the
 * store through the guard, so that nothing is shown which the store would not show.
 */
public final class SearchPlans {

    private final PlanIndex index;
    private final KeepIndex keep;
    private final FindPlan find;
    private final Plans plans;
    private final PlanLibrary library;

    public SearchPlans(
            PlanIndex index, KeepIndex keep, FindPlan find, Plans plans, PlanLibrary library) {
        this.index = index;
        this.keep = keep;
        this.find = find;
        this.plans = plans;
        this.library = library;
    }

    /** A document with the reason why it was found. */
    public record Found(PlanSummary plan, Passage title, Passage passage) {}

    /**
     * Kết quả.
     *
     * @param loosened nothing was found as it was typed; this was found without regard to marks
     * @param complete false while the index is still being made: there may be more
     */
    public record Results(
            List<Found> found,
            long total,
            PlanIndex.Counts counts,
            boolean loosened,
            boolean complete) {
        public Results {
            found = List.copyOf(found);
        }
    }

    public Results search(Person by, Question question) {
        keep.follow();
        List<ReadRule.Share> shares = find.shares(by.unit());
        ReadScope readable = new ReadScope(find.rule().own(by.unit()), shares);
        Hits hits = index.search(question, readable, Strictness.AS_WRITTEN);
        boolean loosened = false;
        if (hits.total() == 0 && !question.wanted().isEmpty()) {
            hits = index.search(question, readable, Strictness.LOOSE);
            loosened = hits.total() > 0;
        }
        Map<PlanId, PlanSummary> shown = shown(readable, hits.found());
        Set<PlanId> hidden =
                hits.found().stream().map(Hit::id).collect(Collectors.toCollection(HashSet::new));
        hidden.removeAll(shown.keySet());
        var _ = keep.forget(hidden);
        boolean marksCount = !loosened;
        List<Found> found =
                hits.found().stream()
                        .filter(hit -> shown.containsKey(hit.id()))
                        .map(hit -> found(hit, shown, question, marksCount))
                        .toList();
        return new Results(
                found, hits.total() - hidden.size(), hits.counts(), loosened, keep.isComplete());
    }

    private static Found found(
            Hit hit, Map<PlanId, PlanSummary> shown, Question question, boolean marksCount) {
        return new Found(
                Objects.requireNonNull(shown.get(hit.id())),
                Passage.whole(hit.title(), question.wanted(), marksCount),
                Passage.best(hit.body(), question.wanted(), marksCount));
    }

    private Map<PlanId, PlanSummary> shown(ReadScope readable, List<Hit> hits) {
        Map<PlanId, PlanSummary> shown = new LinkedHashMap<>();
        Map<Boolean, List<Hit>> byOwner = new HashMap<>();
        byOwner.putAll(
                hits.stream()
                        .collect(
                                Collectors.partitioningBy(
                                        hit -> readable.own().contains(new UnitId(hit.unit())))));
        byOwner.getOrDefault(true, List.of())
                .forEach(
                        hit ->
                                plans.find(hit.id())
                                        .map(PlanSummary::of)
                                        .ifPresent(plan -> shown.put(hit.id(), plan)));
        List<Hit> others = byOwner.getOrDefault(false, List.of());
        Set<String> units = others.stream().map(Hit::unit).collect(Collectors.toSet());
        List<ReadRule.Share> asked =
                readable.others().stream()
                        .filter(share -> units.contains(share.unit().value()))
                        .toList();
        library.findAll(others.stream().map(Hit::id).toList(), asked)
                .forEach(plan -> shown.put(plan.id(), plan));
        return shown;
    }
}
