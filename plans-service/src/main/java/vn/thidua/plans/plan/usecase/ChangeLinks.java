package vn.thidua.plans.plan.usecase;

import java.time.Clock;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.function.Function;
import vn.thidua.plans.document.CitationRole;
import vn.thidua.plans.plan.IssuedPlan;
import vn.thidua.plans.plan.Lineage;
import vn.thidua.plans.plan.LinkChange;
import vn.thidua.plans.plan.Outcome;
import vn.thidua.plans.plan.ParentLink;
import vn.thidua.plans.plan.Person;
import vn.thidua.plans.plan.Plan;
import vn.thidua.plans.plan.PlanId;
import vn.thidua.plans.plan.Reason;

/** Sửa liên kết: a person adds a parent, chooses another one for a citation, or takes one away, with the reason. */
public final class ChangeLinks {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private final ChangePlan change;
    private final FindPlan find;
    private final LinkPlan link;
    private final Clock clock;

    public ChangeLinks(ChangePlan change, FindPlan find, LinkPlan link, Clock clock) {
        this.change = change;
        this.find = find;
        this.link = link;
        this.clock = clock;
    }

    public Result add(ChangePlan.Target target, PlanId parent, CitationRole role, String reason) {
        return withParent(
                target, parent, issued -> new LinkChange.Add(issued, role, words(issued), reason));
    }

    /**
     * The document that a citation means. Where another one stood before, a reason is wanted.
     *
     * @param tie the citation, or what a person added
     */
    public Result choose(
            ChangePlan.Target target, String tie, PlanId parent, Optional<String> reason) {
        return withParent(
                target,
                parent,
                issued -> new LinkChange.Choose(tie, issued, words(issued), reason));
    }

    public Result remove(ChangePlan.Target target, String tie, String reason) {
        return store(
                target,
                plan ->
                        new LinkChange.Remove(
                                tie,
                                plan.link().tie(tie).map(it -> words(target.by(), it)).orElse(""),
                                reason));
    }

    private Result withParent(
            ChangePlan.Target target, PlanId id, Function<IssuedPlan, LinkChange> wish) {
        Optional<Plan> chosen = find.find(target.by(), id);
        if (chosen.isEmpty()) {
            return new Result.Absent();
        }
        Optional<IssuedPlan> issued = chosen.flatMap(Plan::asIssued);
        return issued.map(parent -> store(target, _ -> wish.apply(parent)))
                .orElseGet(
                        () ->
                                new Result.Refused(
                                        Reason.PARENT_NOT_ISSUED,
                                        Reason.PARENT_NOT_ISSUED.sentence()));
    }

    private Result store(ChangePlan.Target target, Function<Plan, LinkChange> wish) {
        Lineage lineage = link.lineage();
        return change.change(
                target,
                Person::mayDraft,
                ChangePlan.DRAFTERS_ONLY,
                plan -> changed(plan, wish.apply(plan), lineage, target.by()));
    }

    private Outcome changed(Plan plan, LinkChange wish, Lineage lineage, Person by) {
        if (wish instanceof LinkChange.Choose choose
                && choose.reason().isEmpty()
                && plan.link().tie(choose.tie()).map(ChangeLinks::isKnown).orElse(false)) {
            return new Outcome.Refused(Reason.LINK_REASON_MISSING);
        }
        return plan.changeLinks(wish, lineage, by, clock.instant());
    }

    private static boolean isKnown(ParentLink.Tie tie) {
        return tie.standing() instanceof ParentLink.Standing.Resolved;
    }

    private String words(Person by, ParentLink.Tie tie) {
        return switch (tie.standing()) {
            case ParentLink.Standing.Resolved(var parent, _) ->
                    find.find(by, parent.plan())
                            .flatMap(Plan::asIssued)
                            .map(ChangeLinks::words)
                            .orElse("văn bản cấp trên");
            case ParentLink.Standing.Pending _,
                    ParentLink.Standing.Ambiguous _,
                    ParentLink.Standing.Outside _,
                    ParentLink.Standing.Removed _ ->
                    tie.cited()
                            .map(
                                    cited ->
                                            cited.type().map(type -> type.label()).orElse("Văn bản")
                                                    + cited.number()
                                                            .map(number -> " số " + number)
                                                            .orElse("")
                                                    + cited.date()
                                                            .map(day -> " ngày " + DAY.format(day))
                                                            .orElse(""))
                            .orElse("văn bản cấp trên");
        };
    }

    private static String words(IssuedPlan plan) {
        return plan.type().label()
                + plan.number().text().map(number -> " số " + number).orElse("")
                + " ngày "
                + DAY.format(plan.issuedOn());
    }
}
