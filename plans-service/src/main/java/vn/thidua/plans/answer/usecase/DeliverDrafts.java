package vn.thidua.plans.answer.usecase;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import vn.thidua.plans.answer.Deliveries;
import vn.thidua.plans.answer.Delivery;
import vn.thidua.plans.answer.Reason;
import vn.thidua.plans.plan.Person;
import vn.thidua.plans.plan.Plan;
import vn.thidua.plans.plan.PlanId;
import vn.thidua.plans.plan.PlanLibrary;
import vn.thidua.plans.plan.PlanSummary;
import vn.thidua.plans.plan.Plans;
import vn.thidua.plans.plan.usecase.AsUnit;
import vn.thidua.plans.plan.usecase.ChangePlan;
import vn.thidua.plans.plan.usecase.FindPlan;
import vn.thidua.plans.unit.AdministrativeUnit;
import vn.thidua.plans.unit.UnitId;
import vn.thidua.plans.unit.UnitTree;
import vn.thidua.plans.unit.Units;

/**
 * Soạn giúp cấp dưới: the answers of all silent units to a document are drafted, each in its own unit. Who is to get one is
 * written down first, so that what is interrupted goes on later, and no unit gets two.
 */
public final class DeliverDrafts {

    private static final int ATTEMPTS = 20;
    private static final int AT_ONCE = 25;
    private static final int MOST_BELOW = 2_000;

    private final Plans plans;
    private final PlanLibrary library;
    private final FindPlan find;
    private final Deliveries deliveries;
    private final DraftAnswer draft;
    private final AsUnit asUnit;
    private final Units units;
    private final Clock clock;

    public DeliverDrafts(
            Plans plans,
            PlanLibrary library,
            FindPlan find,
            Deliveries deliveries,
            DraftAnswer draft,
            AsUnit asUnit,
            Units units,
            Clock clock) {
        this.plans = plans;
        this.library = library;
        this.find = find;
        this.deliveries = deliveries;
        this.draft = draft;
        this.asUnit = asUnit;
        this.units = units;
        this.clock = clock;
    }

    /** What a superior may know of a subordinate's answer. */
    public sealed interface Standing {

        /** A plan was issued. */
        record Answered(PlanSummary plan) implements Standing {}

        /** A draft lies there; whether anybody works on it is not said. */
        record Delivered(Instant at) implements Standing {}

        record OnItsWay() implements Standing {}

        record Silent() implements Standing {}
    }

    /** One subordinate unit. */
    public record Row(AdministrativeUnit unit, Standing standing) {}

    /** What became of the wish. */
    public sealed interface Overview {

        record Rows(List<Row> rows) implements Overview {
            public Rows {
                rows = List.copyOf(rows);
            }
        }

        record Refused(Reason reason) implements Overview {}

        record Forbidden(String sentence) implements Overview {}

        record Absent() implements Overview {}
    }

    public Overview overview(Person by, PlanId id) {
        Optional<Plan> own = plans.find(id);
        return own.<Overview>map(plan -> new Overview.Rows(rows(by, plan)))
                .orElseGet(Overview.Absent::new);
    }

    /** Drafts for everybody who has neither answered nor got a draft. */
    public Overview deliver(Person by, PlanId id) {
        Optional<Plan> own = plans.find(id);
        if (own.isEmpty()) {
            return new Overview.Absent();
        }
        if (!by.mayDraft()) {
            return new Overview.Forbidden(ChangePlan.DRAFTERS_ONLY);
        }
        Optional<DraftAnswer.Answerable> document = draft.answerable(own.get());
        if (document.isEmpty()) {
            return new Overview.Refused(Reason.NOT_IN_FORCE);
        }
        Set<UnitId> silent = new HashSet<>();
        rows(by, own.get()).stream()
                .filter(row -> row.standing() instanceof Standing.Silent)
                .forEach(row -> silent.add(row.unit().id()));
        boolean open = deliveries.find(id).map(it -> !it.onTheirWay().isEmpty()).orElse(false);
        if (silent.isEmpty() && !open) {
            return new Overview.Refused(Reason.NOBODY_IS_SILENT);
        }
        change(
                id,
                () ->
                        deliveries
                                .find(id)
                                .orElseGet(
                                        () ->
                                                new Delivery(
                                                        id,
                                                        by.unit(),
                                                        List.of(),
                                                        by.subject(),
                                                        clock.instant(),
                                                        0))
                                .to(silent));
        carryOut(id, document.get());
        return new Overview.Rows(rows(by, own.get()));
    }

    /** Goes on with what was interrupted; how many drafts were delivered. */
    public int resume() {
        int[] delivered = new int[1];
        deliveries
                .unfinished()
                .forEach(
                        document ->
                                asUnit.run(
                                        document.unit(),
                                        () ->
                                                plans.find(document.plan())
                                                        .flatMap(draft::answerable)
                                                        .ifPresent(
                                                                it ->
                                                                        delivered[0] +=
                                                                                carryOut(
                                                                                        document
                                                                                                .plan(),
                                                                                        it))));
        return delivered[0];
    }

    private int carryOut(PlanId id, DraftAnswer.Answerable document) {
        int count = 0;
        List<UnitId> open = onTheirWay(id);
        for (int from = 0; from < open.size(); from += AT_ONCE) {
            List<UnitId> part = open.subList(from, Math.min(from + AT_ONCE, open.size()));
            String by = deliveries.find(id).map(Delivery::by).orElseThrow();
            part.forEach(unit -> asUnit.run(unit, () -> deliverTo(unit, document, by)));
            change(
                    id,
                    () ->
                            deliveries
                                    .find(id)
                                    .orElseThrow()
                                    .delivered(Set.copyOf(part), clock.instant()));
            count += part.size();
        }
        return count;
    }

    private List<UnitId> onTheirWay(PlanId id) {
        return deliveries.find(id).map(Delivery::onTheirWay).orElse(List.of());
    }

    /** A unit that works on an answer already is left in peace. */
    private void deliverTo(UnitId unit, DraftAnswer.Answerable document, String by) {
        if (draft.answers(unit, document.issued().id())) {
            return;
        }
        UnitId superior = document.issued().unit();
        String name = units.tree().find(superior).map(AdministrativeUnit::name).orElse("Cấp trên");
        Person drafter = new Person(by, name + " gửi", unit, Set.of(Person.Role.SPECIALIST));
        var _ = draft.draft(document, drafter, Optional.of(superior));
    }

    private void change(PlanId id, Supplier<Delivery> next) {
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            if (deliveries.keep(next.get())) {
                return;
            }
        }
        throw new IllegalStateException(
                "a delivery changes faster than it can be stored plan=" + id);
    }

    private List<Row> rows(Person by, Plan plan) {
        UnitTree tree = units.tree();
        Map<UnitId, PlanSummary> answers = new HashMap<>();
        library.list(
                        by.unit(),
                        false,
                        find.sharesBelow(by.unit()),
                        new PlanLibrary.Filter(
                                Optional.empty(),
                                Optional.empty(),
                                Set.of(),
                                Optional.of(plan.id())),
                        0,
                        MOST_BELOW)
                .items()
                .forEach(answer -> answers.putIfAbsent(answer.unit(), answer));
        Map<UnitId, Delivery.Letter> letters = new HashMap<>();
        deliveries
                .find(plan.id())
                .ifPresent(it -> it.letters().forEach(letter -> letters.put(letter.to(), letter)));
        return tree.directlyBelow(plan.unit(), LocalDate.now(clock)).stream()
                .map(
                        unit ->
                                new Row(
                                        unit,
                                        standing(
                                                Optional.ofNullable(answers.get(unit.id())),
                                                Optional.ofNullable(letters.get(unit.id())))))
                .toList();
    }

    private static Standing standing(
            Optional<PlanSummary> answer, Optional<Delivery.Letter> letter) {
        if (answer.isPresent()) {
            return new Standing.Answered(answer.get());
        }
        return letter.<Standing>map(
                        it ->
                                it.deliveredAt()
                                        .<Standing>map(Standing.Delivered::new)
                                        .orElseGet(Standing.OnItsWay::new))
                .orElseGet(Standing.Silent::new);
    }
}
