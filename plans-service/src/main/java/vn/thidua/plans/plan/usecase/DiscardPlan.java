package vn.thidua.plans.plan.usecase;

import java.util.Optional;
import vn.thidua.plans.plan.Person;
import vn.thidua.plans.plan.Plan;
import vn.thidua.plans.plan.Plans;
import vn.thidua.plans.plan.Reason;
import vn.thidua.plans.plan.SourceFiles;

/** Bỏ dự thảo: the draft goes first, then its files; what an interruption leaves is swept. */
public final class DiscardPlan {

    private static final int ATTEMPTS = 20;

    private final ChangePlan change;
    private final Plans plans;
    private final SourceFiles files;

    public DiscardPlan(ChangePlan change, Plans plans, SourceFiles files) {
        this.change = change;
        this.plans = plans;
        this.files = files;
    }

    public Result discard(ChangePlan.Target target) {
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            ChangePlan.Loaded loaded =
                    change.load(target, Person::mayDraft, ChangePlan.DRAFTERS_ONLY);
            if (loaded instanceof ChangePlan.Loaded.Not(Result why)) {
                return why;
            }
            Plan plan = ((ChangePlan.Loaded.Here) loaded).plan();
            Optional<Reason> refusal = plan.refusesDiscard();
            if (refusal.isPresent()) {
                return new Result.Refused(refusal.get(), refusal.get().sentence());
            }
            if (plans.remove(plan)) {
                plan.folder().attachments().forEach(it -> files.remove(plan.unit(), it.fileId()));
                plan.source()
                        .ifPresent(
                                source -> {
                                    files.remove(plan.unit(), source.fileId());
                                    files.remove(plan.unit(), source.textId());
                                });
                return new Result.Done(Optional.empty());
            }
        }
        throw new IllegalStateException(
                "a plan changes faster than it can be discarded plan=" + target.id());
    }
}
