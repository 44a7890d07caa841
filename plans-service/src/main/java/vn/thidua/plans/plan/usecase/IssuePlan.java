package vn.thidua.plans.plan.usecase;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import vn.thidua.plans.plan.DocumentNumber;
import vn.thidua.plans.plan.Folder;
import vn.thidua.plans.plan.IssuerCheck;
import vn.thidua.plans.plan.NumberRegister;
import vn.thidua.plans.plan.Numbering;
import vn.thidua.plans.plan.Outcome;
import vn.thidua.plans.plan.ParentLink;
import vn.thidua.plans.plan.Person;
import vn.thidua.plans.plan.Plan;
import vn.thidua.plans.plan.PlanId;
import vn.thidua.plans.plan.PlanState;
import vn.thidua.plans.plan.Plans;
import vn.thidua.plans.plan.Reason;
import vn.thidua.plans.unit.Units;

/**
 * Ban hành. Two documents are written, the unit's register and then the plan, each atomically: the register holds the
 * number for the plan from the first write on, so an issue that stops in between is repeated, or finished by {@link
 * FinishIssues}, with the same number.
 */
public final class IssuePlan {

    private static final int ATTEMPTS = 20;

    private final ChangePlan change;
    private final Plans plans;
    private final TakeNumber numbers;
    private final LinkPlan link;
    private final Units units;
    private final Clock clock;

    public IssuePlan(
            ChangePlan change,
            Plans plans,
            TakeNumber numbers,
            LinkPlan link,
            Units units,
            Clock clock) {
        this.change = change;
        this.plans = plans;
        this.numbers = numbers;
        this.link = link;
        this.units = units;
        this.clock = clock;
    }

    /**
     * Takes effect.
     *
     * @param on date of the document; empty: the one in the content, else the working date
     */
    public Result issue(ChangePlan.Target target, Numbering numbering, Optional<LocalDate> on) {
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            ChangePlan.Loaded loaded =
                    change.load(target, Person::mayIssue, ChangePlan.LEADERS_ONLY);
            if (loaded instanceof ChangePlan.Loaded.Not(Result why)) {
                return why;
            }
            Optional<Result> result =
                    tryIssue(((ChangePlan.Loaded.Here) loaded).plan(), target, numbering, on);
            if (result.isPresent()) {
                return result.get();
            }
        }
        throw new IllegalStateException(
                "a plan changes faster than it can be issued plan=" + target.id());
    }

    /** Empty: somebody else stored the plan meanwhile. */
    private Optional<Result> tryIssue(
            Plan plan, ChangePlan.Target target, Numbering numbering, Optional<LocalDate> on) {
        LocalDate today = LocalDate.now(clock);
        IssuerCheck issuer = IssuerCheck.of(plan.content(), plan.unit(), units.tree(), today);
        Optional<Reason> refusal =
                plan.refusesIssue(numbering, on, issuer, today).or(() -> refusedByTarget(plan));
        if (refusal.isPresent()) {
            return Optional.of(new Result.Refused(refusal.get(), refusal.get().sentence()));
        }
        NumberRegister.Order order =
                new NumberRegister.Order(
                        target.by(),
                        clock.instant(),
                        plan.dateOfIssue(on, today),
                        plan.content().series(),
                        plan.version());
        Optional<Integer> wished =
                numbering == Numbering.DOCUMENT
                        ? plan.content().number().sequence()
                        : Optional.empty();
        return switch (numbers.enter(plan.unit(), plan.id(), wished, order)) {
            case NumberRegister.Entered.Taken(var by, var next) ->
                    Optional.of(new Result.Refused(Reason.NUMBER_TAKEN, taken(by, next, order)));
            case NumberRegister.Entered.Held(_, var sequence) -> write(plan, sequence, order);
        };
    }

    /** "Số 11/KH-UBND năm 2024 đã cấp cho “…”. Số tiếp theo trong sổ là 12." */
    private String taken(NumberRegister.Entry by, int next, NumberRegister.Order order) {
        String holder =
                by.paper()
                        .map(paper -> "đã giữ cho văn bản giấy (" + paper + ")")
                        .or(
                                () ->
                                        by.plan()
                                                .flatMap(plans::find)
                                                .map(
                                                        it ->
                                                                "đã cấp cho “"
                                                                        + it.content().title()
                                                                        + "”"))
                        .orElse("đã cấp cho văn bản khác của đơn vị");
        return "Số %s năm %d %s. Số tiếp theo trong sổ là %d: hãy kiểm tra lại số, hoặc chọn lấy số trong sổ."
                .formatted(
                        DocumentNumber.of(by.sequence(), order.symbol()).text().orElseThrow(),
                        order.on().getYear(),
                        holder,
                        next);
    }

    /** The plan that a draft is to amend or replace must still be as it was when the draft was made. */
    private Optional<Reason> refusedByTarget(Plan plan) {
        return plan.folder()
                .purpose()
                .filter(
                        purpose ->
                                plans.find(purpose.plan())
                                        .filter(target -> target.isStillAsIn(purpose))
                                        .isEmpty())
                .map(_ -> Reason.CHANGED_MEANWHILE);
    }

    /** The third write, for a draft that amends or replaces: its words take effect in the plan that it was made for. */
    void takeEffect(Plan issued, Person by) {
        Optional<PlanId> target = issued.folder().purpose().map(Folder.Purpose::plan);
        for (int attempt = 0; target.isPresent(); attempt++) {
            Optional<Outcome.Done> taken =
                    plans.find(target.get())
                            .flatMap(it -> it.takeOver(issued, by, clock.instant()));
            if (taken.isEmpty()
                    || plans.replace(taken.get().plan(), taken.get().events())
                            == Plans.Stored.STORED) {
                return;
            }
            if (attempt >= ATTEMPTS) {
                throw new IllegalStateException(
                        "a plan changes faster than it can be amended plan=" + target.get());
            }
        }
    }

    /** The second write. */
    Optional<Result> write(Plan plan, int sequence, NumberRegister.Order order) {
        DocumentNumber number = DocumentNumber.of(sequence, order.symbol());
        ParentLink found = link.keepOrFind(plan, plan.content().with(number, order.on()));
        return switch (plan.issue(number, order.on(), found, order.by(), clock.instant())) {
            case Outcome.Refused(var reason, var sentence) ->
                    Optional.of(new Result.Refused(reason, sentence));
            case Outcome.Done(var issued, var events) ->
                    switch (plans.replace(issued, events)) {
                        case STORED -> {
                            takeEffect(issued, order.by());
                            numbers.finish(issued.unit(), issued.id(), order);
                            yield Optional.of(new Result.Done(issued));
                        }
                        case OVERTAKEN -> overtaken(plan, number, order);
                        case NUMBER_TAKEN -> {
                            numbers.giveBack(plan.unit(), plan.id(), order);
                            yield Optional.of(
                                    new Result.Refused(
                                            Reason.NUMBER_TAKEN, Reason.NUMBER_TAKEN.sentence()));
                        }
                        case FILE_KNOWN ->
                                throw new IllegalStateException(
                                        "the file of a stored plan does not change");
                    };
        };
    }

    /** Either the plan was changed or thrown away, or the same issue was finished by somebody else. */
    private Optional<Result> overtaken(
            Plan plan, DocumentNumber number, NumberRegister.Order order) {
        Optional<Plan> now = plans.find(plan.id());
        if (now.isEmpty()) {
            numbers.giveBack(plan.unit(), plan.id(), order);
            return Optional.of(new Result.Absent());
        }
        Optional<PlanState.Issue> issue = now.get().state().issued();
        if (issue.isPresent()) {
            return Optional.of(
                    issue.get().number().key().equals(number.key())
                            ? new Result.Done(now.get())
                            : new Result.Refused(
                                    Reason.ALREADY_ISSUED, Reason.ALREADY_ISSUED.sentence()));
        }
        if (now.get().version() != order.planVersion()) {
            numbers.giveBack(plan.unit(), plan.id(), order);
            return Optional.of(new Result.Stale(now.get().version()));
        }
        return Optional.empty();
    }
}
