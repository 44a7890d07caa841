package vn.thidua.plans.plan;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.thidua.plans.unit.UnitId;

/** Reading plans across units, as far as the person who asks may see them. Each read is told to the audit log. */
public interface PlanLibrary {

    /**
     * What a list is asked for.
     *
     * @param units only these, if not empty
     * @param implementing only what implements this plan
     * @param asOf only documents of this day or an earlier one, so no drafts
     */
    record Filter(
            Optional<Integer> year,
            Optional<PlanState.Name> state,
            Set<UnitId> units,
            Optional<PlanId> implementing,
            Optional<LocalDate> asOf) {

        public Filter(
                Optional<Integer> year,
                Optional<PlanState.Name> state,
                Set<UnitId> units,
                Optional<PlanId> implementing) {
            this(year, state, units, implementing, Optional.empty());
        }

        public static final Filter ALL =
                new Filter(Optional.empty(), Optional.empty(), Set.of(), Optional.empty());
    }

    /** A page of a list, newest document first. */
    record Page(List<PlanSummary> items, long total) {
        public Page {
            items = List.copyOf(items);
        }
    }

    /**
     * The plans that meet the filter.
     *
     * @param withOwn whether those of the person's own unit belong to it, drafts too
     * @param others what belongs to it of other units, issued documents only
     * @param page from 0
     */
    Page list(
            UnitId own,
            boolean withOwn,
            List<ReadRule.Share> others,
            Filter filter,
            int page,
            int size);

    /** An issued plan of another unit, if the shares hold it. */
    Optional<Plan> find(PlanId id, List<ReadRule.Share> shares);

    /** Those of these issued plans of other units that the shares hold. */
    List<PlanSummary> findAll(Collection<PlanId> ids, List<ReadRule.Share> shares);
}
