package vn.thidua.plans.plan.usecase;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.thidua.plans.document.Finding;
import vn.thidua.plans.document.Severity;
import vn.thidua.plans.plan.Action;
import vn.thidua.plans.plan.IssuerCheck;
import vn.thidua.plans.plan.ParentLink;
import vn.thidua.plans.plan.ParentLink.Standing;
import vn.thidua.plans.plan.ParentSearch;
import vn.thidua.plans.plan.Person;
import vn.thidua.plans.plan.Plan;
import vn.thidua.plans.plan.PlanId;
import vn.thidua.plans.plan.PlanLibrary;
import vn.thidua.plans.plan.PlanLibrary.Filter;
import vn.thidua.plans.plan.PlanSummary;
import vn.thidua.plans.plan.Plans;
import vn.thidua.plans.plan.ReadRule;
import vn.thidua.plans.plan.Reason;
import vn.thidua.plans.unit.UnitId;
import vn.thidua.plans.unit.UnitTree;
import vn.thidua.plans.unit.Units;

/** Xem một kế hoạch: the plan with all that its page shows, as far as the person may see it. */
public final class ShowPlan {

    private static final int SUGGESTIONS_FROM = 100;

    private final Plans plans;
    private final PlanLibrary library;
    private final FindPlan find;
    private final Units units;
    private final Clock clock;

    public ShowPlan(Plans plans, PlanLibrary library, FindPlan find, Units units, Clock clock) {
        this.plans = plans;
        this.library = library;
        this.find = find;
        this.units = units;
        this.clock = clock;
    }

    /** A document that may be the parent, with the reasons. */
    public record Candidate(PlanSummary plan, List<String> why) {}

    /** One tie with what the person may see of it. */
    public record Tie(
            ParentLink.Tie tie,
            Optional<PlanSummary> parent,
            List<Candidate> candidates,
            Optional<String> question) {}

    /**
     * A plan with what belongs to it.
     *
     * @param findings those of the reading and those of today
     */
    public record Shown(
            Plan plan,
            List<String> uncertain,
            List<Finding> findings,
            List<PlanSummary> parents,
            List<Candidate> candidates,
            Optional<String> question,
            List<Tie> ties,
            Set<Action> actions,
            UnitTree tree) {}

    public Optional<Shown> show(Person by, PlanId id) {
        return find.find(by, id).map(plan -> show(by, plan));
    }

    public Shown show(Person by, Plan plan) {
        LocalDate today = LocalDate.now(clock);
        UnitTree tree = units.tree();
        // people of the unit that goes on with another one's work act for that one
        boolean own = tree.responsible(plan.unit(), today).equals(by.unit());
        Person acting = own ? new Person(by.subject(), by.name(), plan.unit(), by.roles()) : by;
        boolean issued = plan.state().issued().isPresent();
        IssuerCheck issuer =
                issued
                        ? new IssuerCheck.Own()
                        : IssuerCheck.of(plan.content(), plan.unit(), tree, today);
        List<ReadRule.Share> shares = find.shares(by.unit());
        ParentSearch search = new ParentSearch(tree, today);
        List<ParentLink.Candidate> candidates = own ? candidates(by, plan, search) : List.of();
        Map<PlanId, PlanSummary> around = new HashMap<>();
        List<PlanId> ids = new ArrayList<>();
        plan.link().parents().forEach(parent -> ids.add(parent.plan()));
        candidates.forEach(candidate -> ids.add(candidate.plan().plan()));
        if (own) {
            plan.link().ties().stream()
                    .flatMap(tie -> candidates(tie).stream())
                    .forEach(candidate -> ids.add(candidate.plan().plan()));
        }
        library.findAll(ids, shares).forEach(summary -> around.put(summary.id(), summary));
        ids.stream()
                .filter(parent -> !around.containsKey(parent))
                .forEach(
                        parent ->
                                plans.find(parent)
                                        .map(PlanSummary::of)
                                        .ifPresent(it -> around.put(parent, it)));
        return new Shown(
                plan,
                issued ? List.of() : plan.uncertain(issuer),
                findings(plan, issuer),
                plan.link().parents().stream()
                        .flatMap(parent -> Optional.ofNullable(around.get(parent.plan())).stream())
                        .toList(),
                visible(candidates, around),
                own ? search.question(plan.unit(), plan.content(), plan.link()) : Optional.empty(),
                plan.link().ties().stream()
                        .filter(tie -> own || tie.standing() instanceof Standing.Resolved)
                        .map(tie -> shown(tie, around, search))
                        .toList(),
                Action.of(plan, issuer, acting),
                tree);
    }

    private static Tie shown(
            ParentLink.Tie tie, Map<PlanId, PlanSummary> around, ParentSearch search) {
        return new Tie(
                tie,
                tie.standing() instanceof Standing.Resolved(var parent, _)
                        ? Optional.ofNullable(around.get(parent.plan()))
                        : Optional.empty(),
                visible(candidates(tie), around),
                search.question(tie));
    }

    private static List<Candidate> visible(
            List<ParentLink.Candidate> candidates, Map<PlanId, PlanSummary> around) {
        return candidates.stream()
                .flatMap(
                        candidate ->
                                Optional.ofNullable(around.get(candidate.plan().plan())).stream()
                                        .map(summary -> new Candidate(summary, candidate.why())))
                .toList();
    }

    private static List<ParentLink.Candidate> candidates(ParentLink.Tie tie) {
        return tie.standing() instanceof Standing.Ambiguous(var candidates, _)
                ? candidates
                : List.of();
    }

    private List<ParentLink.Candidate> candidates(Person by, Plan plan, ParentSearch search) {
        return switch (plan.link().name()) {
            case AMBIGUOUS ->
                    plan.link().ties().stream()
                            .map(ShowPlan::candidates)
                            .filter(found -> !found.isEmpty())
                            .findFirst()
                            .orElse(List.of());
            case NONE_CITED -> suggestions(by.unit(), plan, search);
            case PENDING ->
                    plan.link().onlyOutside() ? suggestions(by.unit(), plan, search) : List.of();
            case RESOLVED, NOT_NEEDED -> List.of();
        };
    }

    private List<ParentLink.Candidate> suggestions(UnitId unit, Plan plan, ParentSearch search) {
        int year =
                plan.content()
                        .year()
                        .or(() -> plan.content().date().map(LocalDate::getYear))
                        .orElseGet(() -> LocalDate.now(clock).getYear());
        Filter ofYear = new Filter(Optional.of(year), Optional.empty(), Set.of(), Optional.empty());
        List<PlanSummary> above =
                library.list(unit, false, find.rule().above(unit), ofYear, 0, SUGGESTIONS_FROM)
                        .items();
        return search.suggest(unit, plan.content(), above);
    }

    private static List<Finding> findings(Plan plan, IssuerCheck issuer) {
        List<Finding> findings = new ArrayList<>();
        switch (issuer) {
            case IssuerCheck.Other(_, var name) ->
                    findings.add(
                            new Finding(
                                    Reason.OTHER_UNITS_DOCUMENT.name(),
                                    Severity.ERROR,
                                    "Văn bản này do "
                                            + name
                                            + " ban hành, không phải của đơn vị. Hãy bỏ dự thảo này và tải lên kế hoạch của chính đơn vị.",
                                    Optional.empty()));
            case IssuerCheck.Unknown() ->
                    findings.add(
                            new Finding(
                                    "ISSUER_UNKNOWN",
                                    Severity.WARNING,
                                    "Chưa xác định được cơ quan ban hành. Hãy xác nhận đây là văn bản của đơn vị mình.",
                                    Optional.empty()));
            case IssuerCheck.Own() -> {}
        }
        findings.addAll(plan.reading().findings());
        return findings;
    }
}
