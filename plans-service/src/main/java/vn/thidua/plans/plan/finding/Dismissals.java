package vn.thidua.plans.plan.finding;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.thidua.plans.plan.PlanId;
import vn.thidua.plans.unit.UnitId;

/**
 * Các phát hiện đã bỏ qua của một văn bản. Kept beside the plan, so that to dismiss one never stands in the way of somebody
 * who is writing.
 *
 * @param revision 0 for a plan of which nothing was dismissed yet
 */
public record Dismissals(PlanId plan, UnitId unit, long revision, List<Dismissal> items) {

    /** No document gets so many that a person would have to dismiss more. */
    private static final int MOST = 300;

    public Dismissals {
        items = List.copyOf(items);
    }

    public static Dismissals none(PlanId plan, UnitId unit) {
        return new Dismissals(plan, unit, 0, List.of());
    }

    public Optional<Dismissal> of(String key) {
        return items.stream().filter(it -> it.key().equals(key)).findFirst();
    }

    /** With one more; a second reason for the same finding takes the place of the first. Empty if there are too many. */
    public Optional<Dismissals> with(Dismissal dismissal) {
        List<Dismissal> next = new ArrayList<>(without(dismissal.key()).items);
        next.add(dismissal);
        return next.size() > MOST
                ? Optional.empty()
                : Optional.of(new Dismissals(plan, unit, revision + 1, next));
    }

    public Dismissals without(String key) {
        return new Dismissals(
                plan,
                unit,
                revision + 1,
                items.stream().filter(it -> !it.key().equals(key)).toList());
    }
}
