package vn.thidua.plans.plan.usecase;

import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import vn.thidua.plans.plan.Outcome;
import vn.thidua.plans.plan.Person;
import vn.thidua.plans.plan.Plan;
import vn.thidua.plans.plan.PlanId;
import vn.thidua.plans.plan.Plans;

/** The order of steps that all changes of one plan share: find, may, seen, decide, store. */
public final class ChangePlan {

    /** What only leaders do is refused to others with this. */
    static final String LEADERS_ONLY =
            "Chỉ lãnh đạo đơn vị được duyệt, trả lại và ban hành. Hãy trình lãnh đạo.";

    public static final String DRAFTERS_ONLY =
            "Tài khoản không có quyền soạn thảo của đơn vị này. Hãy đề nghị quản trị viên đơn vị cấp quyền chuyên viên.";

    private static final int ATTEMPTS = 20;

    private final Plans plans;
    private final FindPlan find;

    public ChangePlan(Plans plans, FindPlan find) {
        this.plans = plans;
        this.find = find;
    }

    /**
     * Which plan, in which version, by whom.
     *
     * @param version the one that the person has seen
     */
    public record Target(PlanId id, long version, Person by) {}

    Result change(
            Target target,
            Predicate<Person> may,
            String otherwise,
            Function<Plan, Outcome> decide) {
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            Loaded loaded = load(target, may, otherwise);
            if (loaded instanceof Loaded.Not(Result why)) {
                return why;
            }
            Plan plan = ((Loaded.Here) loaded).plan();
            switch (decide.apply(plan)) {
                case Outcome.Refused(var reason, var sentence) -> {
                    return new Result.Refused(reason, sentence);
                }
                case Outcome.Done(var changed, var events) -> {
                    if (plans.replace(changed, events) == Plans.Stored.STORED) {
                        return new Result.Done(changed);
                    }
                }
            }
        }
        throw new IllegalStateException(
                "a plan changes faster than it can be stored plan=" + target.id());
    }

    /** The plan, or why it cannot be worked on. */
    sealed interface Loaded {
        record Here(Plan plan) implements Loaded {}

        record Not(Result why) implements Loaded {}
    }

    Loaded load(Target target, Predicate<Person> may, String otherwise) {
        Optional<Plan> own = plans.find(target.id());
        if (own.isEmpty()) {
            return new Loaded.Not(
                    find.find(target.by(), target.id()).isPresent()
                            ? new Result.Forbidden("Văn bản này của đơn vị khác, chỉ được xem.")
                            : new Result.Absent());
        }
        if (!may.test(target.by())) {
            return new Loaded.Not(new Result.Forbidden(otherwise));
        }
        if (own.get().version() != target.version()) {
            return new Loaded.Not(new Result.Stale(own.get().version()));
        }
        return new Loaded.Here(own.get());
    }
}
