package vn.thidua.reporting.rollup.usecase;

import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.thidua.platform.tenancy.Caller;
import vn.thidua.platform.tenancy.TenantId;
import vn.thidua.platform.tenancy.TenantNode;
import vn.thidua.platform.tenancy.TenantTree;
import vn.thidua.reporting.rollup.AnswerTime;
import vn.thidua.reporting.rollup.KnownPlan;
import vn.thidua.reporting.rollup.PlanId;
import vn.thidua.reporting.rollup.RollUpView;
import vn.thidua.reporting.rollup.RollUps;
import vn.thidua.reporting.rollup.UnitId;
import vn.thidua.reporting.rollup.usecase.RollUpPage.Answering;
import vn.thidua.reporting.rollup.usecase.RollUpPage.Freshness;
import vn.thidua.reporting.rollup.usecase.RollUpPage.LevelCoverage;
import vn.thidua.reporting.rollup.usecase.RollUpPage.Node;
import vn.thidua.reporting.rollup.usecase.RollUpPage.UnitAnswer;

/**
 * Answers from the roll-up (xem số liệu tổng hợp). One may read the roll-ups of the own unit's plans and of those issued below, on the
 * working date or on the document's date. Everything else is as if absent: also a superior's roll-up, because it would show what the
 * neighbours do.
 */
@Component
public class ReadRollUps {

    /** What came of it. */
    public sealed interface Outcome<T extends RollUpPage> {

        record Shown<T extends RollUpPage>(T page, Freshness freshness) implements Outcome<T> {}

        /** The plan does not exist or is not for the caller. */
        record Absent<T extends RollUpPage>() implements Outcome<T> {}

        /** Units or numbers are still being read after a start. */
        record NotReady<T extends RollUpPage>() implements Outcome<T> {}

        /** Another process has the answer. */
        record Elsewhere<T extends RollUpPage>(URI process) implements Outcome<T> {}
    }

    private static final Comparator<Node> YOUNGEST_FIRST =
            Comparator.comparing((Node node) -> node.card().issuedOn())
                    .reversed()
                    .thenComparing(Node::id);

    private final RollUps rollUps;
    private final TenantTree units;
    private final AnswerTime answerTime;
    private final Clock clock;

    ReadRollUps(RollUps rollUps, TenantTree units, AnswerTime answerTime, Clock clock) {
        this.rollUps = rollUps;
        this.units = units;
        this.answerTime = answerTime;
        this.clock = clock;
    }

    /** The roll-ups of the caller's unit's plans of a year; a plan that names no year counts for the year of its date. */
    public Outcome<RollUpPage.Home> home(Caller caller, int year) {
        return ask(
                caller,
                view -> {
                    List<Node> plans = new ArrayList<>();
                    for (PlanId id : view.plansOf(unit(caller.tenant()))) {
                        view.plan(id)
                                .filter(KnownPlan::inForce)
                                .filter(plan -> yearOf(plan).filter(of -> of == year).isPresent())
                                .flatMap(plan -> node(plan, view))
                                .ifPresent(plans::add);
                    }
                    plans.sort(YOUNGEST_FIRST);
                    return Optional.of(new RollUpPage.Home(plans));
                });
    }

    /** The roll-up of one plan. */
    public Outcome<RollUpPage.OfPlan> plan(Caller caller, PlanId id) {
        return ask(
                caller,
                view ->
                        view.plan(id)
                                .filter(plan -> mayRead(caller, plan))
                                .flatMap(plan -> page(caller, plan, view)));
    }

    /** What a unit, the caller's own or one below, and those below it have done in a year. */
    public Outcome<RollUpPage.OfYear> year(Caller caller, TenantId unit, int year) {
        LocalDate asOf = asOf(year);
        Optional<TenantNode> node = readable(caller, unit, asOf);
        if (node.isEmpty()) {
            return new Outcome.Absent<>();
        }
        return ask(
                caller.tenant(),
                RollUpView::youngestYearFact,
                view ->
                        Optional.of(
                                YearFigures.page(
                                        units, node.get(), year, asOf, view.figures(year))));
    }

    /** The same for everybody, of a unit that has opened it: whoever asks this has made sure of that. */
    public Outcome<RollUpPage.OfYear> opened(TenantId unit, int year) {
        return units.node(unit)
                .map(
                        node ->
                                ask(
                                        unit,
                                        RollUpView::youngestYearFact,
                                        view ->
                                                Optional.of(
                                                        YearFigures.page(
                                                                units,
                                                                node,
                                                                year,
                                                                asOf(year),
                                                                view.figures(year)))))
                .orElseGet(Outcome.Absent::new);
    }

    /** The unit, if its year is for the caller: the own one, or one below today or on the day whose tree is shown. */
    public Optional<TenantNode> readable(Caller caller, TenantId unit, LocalDate asOf) {
        return units.node(unit)
                .filter(
                        _ ->
                                caller.tenant().equals(unit)
                                        || units.isAbove(caller.tenant(), unit, today())
                                        || units.isAbove(caller.tenant(), unit, asOf));
    }

    /** The day whose tree a year's page shows: today in the running year, the last day of a past one. */
    public LocalDate asOf(int year) {
        LocalDate end = LocalDate.of(year, 12, 31);
        return end.isBefore(today()) ? end : today();
    }

    private interface Question<T> {
        Optional<T> answer(RollUpView view);
    }

    private <T extends RollUpPage> Outcome<T> ask(Caller caller, Question<T> question) {
        return ask(caller.tenant(), RollUpView::youngestFact, question);
    }

    private <T extends RollUpPage> Outcome<T> ask(
            TenantId unit, Question<Instant> youngest, Question<T> question) {
        Instant now = clock.instant();
        Optional<TenantNode> root = units.root(unit, today());
        if (root.isEmpty()) {
            return new Outcome.NotReady<>();
        }
        RollUps.Reading<Outcome<T>> reading =
                rollUps.read(
                        unit(root.get().id()),
                        view ->
                                question.answer(view)
                                        .<Outcome<T>>map(
                                                page ->
                                                        new Outcome.Shown<>(
                                                                page,
                                                                new Freshness(
                                                                        youngest.answer(view),
                                                                        now,
                                                                        view.lagRecords())))
                                        .orElseGet(Outcome.Absent::new));
        return switch (reading) {
            case RollUps.Reading.Read<Outcome<T>>(Outcome<T> outcome) -> outcome;
            case RollUps.Reading.Restoring<Outcome<T>>() -> new Outcome.NotReady<>();
            case RollUps.Reading.Elsewhere<Outcome<T>>(URI process) ->
                    new Outcome.Elsewhere<>(process);
        };
    }

    private boolean mayRead(Caller caller, KnownPlan plan) {
        TenantId issuer = tenant(plan.unit());
        return caller.tenant().equals(issuer)
                || units.isAbove(caller.tenant(), issuer, today())
                || plan.issue()
                        .filter(
                                issue ->
                                        units.isAbove(
                                                caller.tenant(), issuer, issue.card().issuedOn()))
                        .isPresent();
    }

    private Optional<RollUpPage.OfPlan> page(Caller caller, KnownPlan plan, RollUpView view) {
        return node(plan, view)
                .map(
                        node -> {
                            List<Node> children = new ArrayList<>();
                            for (PlanId child : view.children(plan.id())) {
                                view.plan(child)
                                        .filter(below -> mayRead(caller, below))
                                        .flatMap(below -> node(below, view))
                                        .ifPresent(children::add);
                            }
                            children.sort(YOUNGEST_FIRST);
                            LocalDate dueOn = answerTime.dueOn(node.card().issuedOn(), plan.root());
                            return new RollUpPage.OfPlan(
                                    node, children, answers(node, view, dueOn), dueOn);
                        });
    }

    /** Empty for a plan that is not issued yet or whose issuer the tree does not know yet. */
    private Optional<Node> node(KnownPlan plan, RollUpView view) {
        return plan.issue()
                .flatMap(
                        issue ->
                                units.node(tenant(plan.unit()))
                                        .map(
                                                unit ->
                                                        new Node(
                                                                plan.id(),
                                                                unit,
                                                                issue.card(),
                                                                plan.own(),
                                                                view.subtotal(plan.id()).metrics(),
                                                                coverage(
                                                                        unit,
                                                                        issue.card().issuedOn(),
                                                                        answered(
                                                                                plan.id(),
                                                                                view)))));
    }

    private List<LevelCoverage> coverage(TenantNode issuer, LocalDate date, Set<UnitId> answered) {
        Map<String, LevelCoverage> levels = new LinkedHashMap<>();
        for (TenantNode unit : units.subtree(issuer.id(), date)) {
            int one = answered.contains(unit(unit.id())) ? 1 : 0;
            levels.merge(
                    unit.level(),
                    new LevelCoverage(unit.level(), 1, one),
                    (sum, next) ->
                            new LevelCoverage(
                                    sum.level(),
                                    sum.expected() + next.expected(),
                                    sum.answered() + next.answered()));
        }
        return List.copyOf(levels.values());
    }

    private static Set<UnitId> answered(PlanId plan, RollUpView view) {
        Set<UnitId> answered = new HashSet<>();
        view.answers(plan).forEach(answer -> answered.add(answer.unit()));
        return answered;
    }

    private List<UnitAnswer> answers(Node node, RollUpView view, LocalDate dueOn) {
        Map<UnitId, Answering> youngest = new HashMap<>();
        for (RollUpView.Answer answer : view.answers(node.id())) {
            view.plan(answer.plan())
                    .flatMap(KnownPlan::issue)
                    .map(issue -> new Answering(answer.plan(), issue.card()))
                    .ifPresent(
                            by ->
                                    youngest.merge(
                                            answer.unit(),
                                            by,
                                            (one, other) ->
                                                    other.card()
                                                                    .issuedAt()
                                                                    .isAfter(one.card().issuedAt())
                                                            ? other
                                                            : one));
        }
        LocalDate date = node.card().issuedOn();
        return units.subtree(node.unit().id(), date).stream()
                .map(
                        unit -> {
                            Optional<Answering> by =
                                    Optional.ofNullable(youngest.get(unit(unit.id())));
                            LocalDate answered =
                                    by.map(plan -> plan.card().issuedOn()).orElseGet(this::today);
                            return new UnitAnswer(
                                    unit,
                                    unit.parentOn(date).map(ReadRollUps::unit),
                                    by,
                                    answered.isAfter(dueOn));
                        })
                .toList();
    }

    private static Optional<Integer> yearOf(KnownPlan plan) {
        return plan.issue()
                .map(issue -> issue.card().year().orElseGet(issue.card().issuedOn()::getYear));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private static UnitId unit(TenantId id) {
        return new UnitId(id.value());
    }

    private static TenantId tenant(UnitId id) {
        return new TenantId(id.value());
    }
}
