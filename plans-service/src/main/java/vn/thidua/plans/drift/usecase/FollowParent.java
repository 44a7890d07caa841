package vn.thidua.plans.drift.usecase;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.thidua.plans.answer.DraftFromParent;
import vn.thidua.plans.answer.DraftingRules;
import vn.thidua.plans.drift.Drift;
import vn.thidua.plans.drift.Drifts;
import vn.thidua.plans.drift.Follow;
import vn.thidua.plans.drift.Reason;
import vn.thidua.plans.plan.Folder;
import vn.thidua.plans.plan.IssuedPlan;
import vn.thidua.plans.plan.Person;
import vn.thidua.plans.plan.Plan;
import vn.thidua.plans.plan.PlanContent;
import vn.thidua.plans.plan.PlanId;
import vn.thidua.plans.plan.PlanState;
import vn.thidua.plans.plan.Plans;
import vn.thidua.plans.plan.usecase.ChangeInForce;
import vn.thidua.plans.plan.usecase.ChangePlan;
import vn.thidua.plans.plan.usecase.CorrectPlan;
import vn.thidua.plans.plan.usecase.FindPlan;
import vn.thidua.plans.plan.usecase.Result;
import vn.thidua.plans.unit.AdministrativeUnit;
import vn.thidua.plans.unit.UnitTree;
import vn.thidua.plans.unit.Units;

/**
 * Xử lý thay đổi của văn bản cấp trên: seen and nothing to do, or followed. A draft is corrected at once; for a plan in force
 * an amendment is drafted.
 */
public final class FollowParent {

    private final Drifts drifts;
    private final Plans plans;
    private final FindPlan find;
    private final ChangeInForce change;
    private final CorrectPlan correct;
    private final Units units;
    private final DraftingRules rules;
    private final Clock clock;

    /** With all that following needs. */
    public FollowParent(
            Drifts drifts,
            Plans plans,
            FindPlan find,
            ChangeInForce change,
            CorrectPlan correct,
            Units units,
            DraftingRules rules,
            Clock clock) {
        this.drifts = drifts;
        this.plans = plans;
        this.find = find;
        this.change = change;
        this.correct = correct;
        this.units = units;
        this.rules = rules;
        this.clock = clock;
    }

    /** What became of it. */
    public sealed interface Settled {

        /** The plan to go on with: the amendment's draft, or the plan itself. */
        record Done(PlanId plan) implements Settled {}

        /** What the plan says to it. */
        record Answered(Result result) implements Settled {}

        record Refused(Reason reason) implements Settled {}

        record Forbidden(String sentence) implements Settled {}
    }

    /** Of a plan that the person may see; empty: there is no such plan. */
    public Optional<List<Drift>> of(Person by, PlanId plan) {
        return find.find(by, plan).map(_ -> drifts.of(plan));
    }

    /** Đã xem: the plan stays as it is. */
    public Settled acknowledge(Person by, PlanId plan, String id) {
        Optional<Settled> refusal = refuses(by, plan, id);
        if (refusal.isPresent()) {
            return refusal.get();
        }
        return settle(
                drifts.find(id).orElseThrow(),
                plan,
                new Drift.Standing.Acknowledged(by.subject(), clock.instant()));
    }

    /**
     * Sửa theo: the change is carried over, in the words of the own level. Three writes (draft, content, what became of the
     * change), each of which can be repeated; what a crash interrupts is finished by asking again.
     */
    public Settled follow(Person by, PlanId id, String driftId) {
        Optional<Settled> refusal = refuses(by, id, driftId);
        if (refusal.isPresent()) {
            return refusal.get();
        }
        Drift drift = drifts.find(driftId).orElseThrow();
        Optional<Plan> plan = plans.find(id);
        if (plan.isEmpty()) {
            return new Settled.Answered(new Result.Absent());
        }
        ChangePlan.Target target = new ChangePlan.Target(id, plan.get().version(), by);
        boolean isDraft = plan.get().state() instanceof PlanState.Draft;
        Result drafted =
                isDraft
                        ? new Result.Done(plan.get())
                        : change.draft(target, Folder.Purpose.Act.AMEND, draftId(drift));
        if (!(drafted instanceof Result.Done(var draft)) || draft.isEmpty()) {
            return new Settled.Answered(drafted);
        }
        if (!(draft.get().state() instanceof PlanState.Draft)) {
            // made before a crash and already on its way
            return followed(by, drift, draft.get());
        }
        Result corrected =
                correct.correct(
                        new ChangePlan.Target(draft.get().id(), draft.get().version(), by),
                        followed(draft.get(), drift));
        if (!(corrected instanceof Result.Done)) {
            return new Settled.Answered(corrected);
        }
        return followed(by, drift, draft.get());
    }

    private Settled followed(Person by, Drift drift, Plan draft) {
        return settle(
                drift,
                draft.id(),
                new Drift.Standing.Followed(draft.id(), by.subject(), clock.instant()));
    }

    /** One amendment for one change above, however often it is begun: a crash in between leaves no second draft. */
    static PlanId draftId(Drift drift) {
        return new PlanId(
                UUID.nameUUIDFromBytes(("follow|" + drift.id()).getBytes(StandardCharsets.UTF_8))
                        .toString());
    }

    private Optional<Settled> refuses(Person by, PlanId plan, String id) {
        if (!by.mayDraft()) {
            return Optional.of(new Settled.Forbidden(ChangePlan.DRAFTERS_ONLY));
        }
        if (plans.find(plan).isEmpty()) {
            return Optional.of(new Settled.Answered(new Result.Absent()));
        }
        Optional<Drift> drift = drifts.find(id).filter(it -> it.plan().equals(plan));
        if (drift.isEmpty()) {
            return Optional.of(new Settled.Refused(Reason.NO_SUCH_CHANGE));
        }
        return drift.get().isOpen()
                ? Optional.empty()
                : Optional.of(new Settled.Refused(Reason.ALREADY_SETTLED));
    }

    private Settled settle(Drift drift, PlanId next, Drift.Standing standing) {
        return drifts.replace(drift.with(standing))
                ? new Settled.Done(next)
                : new Settled.Refused(Reason.ALREADY_SETTLED);
    }

    /** What the own plan says when the change is carried over. */
    PlanContent followed(Plan own, Drift drift) {
        UnitTree tree = units.tree();
        AdministrativeUnit unit = tree.find(own.unit()).orElseThrow();
        DraftFromParent drafting = new DraftFromParent(tree, rules, LocalDate.now(clock));
        Optional<PlanContent> last = Optional.of(own.content());
        return Follow.follow(
                own.content(),
                drafting.draft(issued(drift, drift.before()), drift.before(), unit, last).content(),
                drafting.draft(issued(drift, drift.after()), drift.after(), unit, last).content());
    }

    private static IssuedPlan issued(Drift drift, PlanContent content) {
        return new IssuedPlan(
                drift.parent().plan(),
                drift.parent().unit(),
                content.type(),
                content.number(),
                content.date().orElse(drift.cause().on()),
                drift.at(),
                content.title(),
                content.kind(),
                content.year(),
                List.of());
    }
}
