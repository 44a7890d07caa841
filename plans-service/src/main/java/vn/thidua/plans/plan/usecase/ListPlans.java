package vn.thidua.plans.plan.usecase;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.thidua.plans.plan.Person;
import vn.thidua.plans.plan.PlanLibrary;
import vn.thidua.plans.plan.ReadRule;

/** Danh sách kế hoạch. */
public final class ListPlans {

    private final PlanLibrary library;
    private final FindPlan find;

    public ListPlans(PlanLibrary library, FindPlan find) {
        this.library = library;
        this.find = find;
    }

    /** Phạm vi: the own unit with its drafts, what superiors issued, what was issued below. */
    public enum Scope {
        OWN,
        ABOVE,
        BELOW
    }

    /**
     * A page of what the person may see.
     *
     * @param scope empty: all of them
     */
    public PlanLibrary.Page list(
            Person by, Optional<Scope> scope, PlanLibrary.Filter filter, int page, int size) {
        ReadRule rule = find.rule();
        List<ReadRule.Share> above = covers(scope, Scope.ABOVE) ? rule.above(by.unit()) : List.of();
        List<ReadRule.Share> below = covers(scope, Scope.BELOW) ? rule.below(by.unit()) : List.of();
        List<ReadRule.Share> before = covers(scope, Scope.OWN) ? rule.before(by.unit()) : List.of();
        return library.list(
                by.unit(),
                covers(scope, Scope.OWN),
                Stream.of(above, below, before).flatMap(List::stream).distinct().toList(),
                filter,
                page,
                size);
    }

    private static boolean covers(Optional<Scope> asked, Scope scope) {
        return asked.map(scope::equals).orElse(true);
    }
}
