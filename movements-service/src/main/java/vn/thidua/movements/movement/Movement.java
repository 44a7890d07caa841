package vn.thidua.movements.movement;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.thidua.movements.movement.Milestone.Step;
import vn.thidua.movements.movement.PlanNaming.Mark;
import vn.thidua.platform.tenancy.TenantId;

/**
 * Phong trào thi đua of a unit in a year: named by one or several plans, or launched by the unit itself.
 *
 * @param plans which plans name it, the youngest first
 * @param worked whether a person has put anything into it; what a plan alone has made may vanish with the plan
 * @param milestones what has happened, the earliest first
 * @param carried the movement above that it carries out, once a person has confirmed it
 * @param rejected movements above of which a person has said that this is another one
 */
public record Movement(
        MovementId id,
        TenantId unit,
        Outline outline,
        List<PlanNaming> plans,
        boolean worked,
        MovementState state,
        List<Milestone> milestones,
        Optional<Carried> carried,
        Set<MovementId> rejected,
        long version) {

    private static final Comparator<PlanNaming> YOUNGEST_FIRST =
            Comparator.comparing(PlanNaming::issuedOn).reversed().thenComparing(PlanNaming::planId);

    public Movement {
        plans = plans.stream().sorted(YOUNGEST_FIRST).toList();
        milestones = List.copyOf(milestones);
        rejected = Set.copyOf(rejected);
    }

    /** A movement that an issued plan names and the unit does not have yet. */
    public static MovementOutcome.Done born(IssuedPlan plan, IssuedPlan.Named named) {
        Movement movement =
                new Movement(
                        MovementId.of(plan.unit(), plan.year(), MovementName.of(named.name())),
                        plan.unit(),
                        Outline.named(named.name().strip(), named.standingBody(), plan.year()),
                        List.of(plan.naming(named)),
                        false,
                        MovementState.PREPARED,
                        List.of(),
                        Optional.empty(),
                        Set.of(),
                        1);
        return told(movement);
    }

    /** A movement that the unit launches without a plan. */
    public static MovementOutcome prepare(TenantId unit, Outline outline) {
        return outline.flaw()
                .<MovementOutcome>map(MovementOutcome.Refused::new)
                .orElseGet(
                        () ->
                                new MovementOutcome.Done(
                                        new Movement(
                                                MovementId.of(
                                                        unit,
                                                        outline.year(),
                                                        MovementName.of(outline.name())),
                                                unit,
                                                outline,
                                                List.of(),
                                                true,
                                                MovementState.PREPARED,
                                                List.of(),
                                                Optional.empty(),
                                                Set.of(),
                                                1),
                                        List.of()));
    }

    public MovementName name() {
        return MovementName.of(outline.name());
    }

    /** Others may see it: an issued plan has named it, or it was launched. */
    public boolean isPublic() {
        return !plans.isEmpty() || state != MovementState.PREPARED;
    }

    /** Nothing that the plans name any more, and nobody has worked on it. */
    public boolean isForgotten() {
        return !worked && plans.stream().allMatch(plan -> plan.mark() == Mark.DROPPED);
    }

    /** Whether it stands for something that is carried out (tính vào tổng hợp). */
    public boolean counts() {
        return state != MovementState.PREPARED
                || plans.stream().anyMatch(plan -> plan.mark() == Mark.IN_FORCE);
    }

    public boolean isMeant(IssuedPlan plan, IssuedPlan.Named named) {
        MovementName wanted = MovementName.of(named.name());
        boolean saidBefore =
                plans.stream()
                        .anyMatch(
                                each ->
                                        each.planId().equals(plan.id())
                                                && each.key().equals(wanted.key()));
        boolean sameName =
                name().isSame(wanted) || id.equals(MovementId.of(unit, plan.year(), wanted));
        return saidBefore || (sameName && outline.year() == plan.year());
    }

    /** The plan names it, anew or as before; what people have entered stays. */
    public MovementOutcome.Done namedBy(IssuedPlan plan, IssuedPlan.Named named) {
        Optional<PlanNaming> before =
                plans.stream().filter(each -> each.planId().equals(plan.id())).findFirst();
        List<PlanNaming> all = new ArrayList<>(plans);
        before.ifPresent(all::remove);
        all.add(plan.naming(named));
        boolean fromPlan =
                outline.standingBody().isEmpty()
                        || before.filter(each -> each.standingBody().equals(outline.standingBody()))
                                .isPresent();
        Outline next =
                fromPlan && named.standingBody().isPresent()
                        ? outline.standing(named.standingBody())
                        : outline;
        return told(
                new Movement(
                        id,
                        unit,
                        next,
                        all,
                        worked,
                        state,
                        milestones,
                        carried,
                        rejected,
                        version));
    }

    /** The plan says it no longer. */
    public MovementOutcome.Done marked(String planId, Mark mark) {
        return told(
                new Movement(
                        id,
                        unit,
                        outline,
                        plans.stream()
                                .map(
                                        plan ->
                                                plan.planId().equals(planId)
                                                        ? plan.marked(mark)
                                                        : plan)
                                .toList(),
                        worked,
                        state,
                        milestones,
                        carried,
                        rejected,
                        version));
    }

    public MovementOutcome amend(Outline changed) {
        if (state == MovementState.CLOSED) {
            return new MovementOutcome.Refused(MovementReason.ALREADY_CLOSED);
        }
        if (changed.year() != outline.year()) {
            return new MovementOutcome.Refused(MovementReason.YEAR_FIXED);
        }
        if (state != MovementState.PREPARED
                && (changed.from().isEmpty() || changed.to().isEmpty())) {
            return new MovementOutcome.Refused(MovementReason.PERIOD_MISSING);
        }
        return changed.flaw()
                .<MovementOutcome>map(MovementOutcome.Refused::new)
                .orElseGet(
                        () ->
                                told(
                                        new Movement(
                                                id,
                                                unit,
                                                changed,
                                                plans,
                                                true,
                                                state,
                                                milestones,
                                                carried,
                                                rejected,
                                                version)));
    }

    /** Phát động, sơ kết, tổng kết, kết thúc. */
    public MovementOutcome step(Milestone milestone, LocalDate today, Instant at) {
        return refusal(milestone, today)
                .<MovementOutcome>map(MovementOutcome.Refused::new)
                .orElseGet(() -> gone(milestone, at));
    }

    private MovementOutcome gone(Milestone milestone, Instant at) {
        List<Milestone> more = new ArrayList<>(milestones);
        more.add(milestone);
        Movement next =
                new Movement(
                        id,
                        unit,
                        outline,
                        plans,
                        true,
                        after(milestone.step()),
                        more,
                        carried,
                        rejected,
                        version);
        List<MovementEvent> events = new ArrayList<>();
        events.add(new MovementEvent.MovementChanged(next));
        if (!isPublic()) {
            // what was said while nobody else could see it is told now
            carried.ifPresent(
                    above ->
                            events.add(
                                    new MovementEvent.AdoptionDecided(
                                            next, MovementEvent.Decision.CONFIRMED, above, at)));
        }
        return new MovementOutcome.Done(next, events);
    }

    private Optional<MovementReason> refusal(Milestone milestone, LocalDate today) {
        Optional<MovementReason> order =
                switch (milestone.step()) {
                    case LAUNCH -> refuseLaunch();
                    case INTERIM_REVIEW, FINAL_REVIEW -> refuseReview(milestone);
                    case CLOSE -> refuseClosing();
                };
        if (order.isPresent()) {
            return order;
        }
        if (milestone.on().isAfter(today)) {
            return Optional.of(MovementReason.IN_THE_FUTURE);
        }
        return !milestones.isEmpty() && milestone.on().isBefore(milestones.getLast().on())
                ? Optional.of(MovementReason.BEFORE_FORMER_STEP)
                : Optional.empty();
    }

    private Optional<MovementReason> refuseLaunch() {
        return switch (state) {
            case PREPARED -> {
                if (!plans.isEmpty() && !counts()) {
                    yield Optional.of(MovementReason.PLAN_ENDED);
                }
                yield outline.from().isEmpty() || outline.to().isEmpty()
                        ? Optional.of(MovementReason.PERIOD_MISSING)
                        : Optional.empty();
            }
            case LAUNCHED, INTERIM_REVIEWED, FINALLY_REVIEWED ->
                    Optional.of(MovementReason.ALREADY_LAUNCHED);
            case CLOSED -> Optional.of(MovementReason.ALREADY_CLOSED);
        };
    }

    private Optional<MovementReason> refuseReview(Milestone milestone) {
        return switch (state) {
            case PREPARED -> Optional.of(MovementReason.NOT_LAUNCHED);
            case LAUNCHED, INTERIM_REVIEWED ->
                    milestone.result().isBlank()
                            ? Optional.of(MovementReason.RESULT_MISSING)
                            : Optional.empty();
            case FINALLY_REVIEWED -> Optional.of(MovementReason.FINAL_REVIEW_DONE);
            case CLOSED -> Optional.of(MovementReason.ALREADY_CLOSED);
        };
    }

    private Optional<MovementReason> refuseClosing() {
        return switch (state) {
            case PREPARED -> Optional.of(MovementReason.NOT_LAUNCHED);
            case LAUNCHED, INTERIM_REVIEWED -> Optional.of(MovementReason.FINAL_REVIEW_MISSING);
            case FINALLY_REVIEWED -> Optional.empty();
            case CLOSED -> Optional.of(MovementReason.ALREADY_CLOSED);
        };
    }

    private static MovementState after(Step step) {
        return switch (step) {
            case LAUNCH -> MovementState.LAUNCHED;
            case INTERIM_REVIEW -> MovementState.INTERIM_REVIEWED;
            case FINAL_REVIEW -> MovementState.FINALLY_REVIEWED;
            case CLOSE -> MovementState.CLOSED;
        };
    }

    /** A person confirms that it carries out the movement above. */
    public MovementOutcome carryOut(Carried above, Instant at) {
        if (carried.isPresent()) {
            return new MovementOutcome.Refused(MovementReason.ALREADY_CARRIES_OUT);
        }
        Set<MovementId> others = new LinkedHashSet<>(rejected);
        others.remove(above.movement());
        return decided(Optional.of(above), others, MovementEvent.Decision.CONFIRMED, above, at);
    }

    /** A person says that it is another one. */
    public MovementOutcome reject(Carried above, Instant at) {
        if (carried.filter(each -> each.movement().equals(above.movement())).isPresent()) {
            return new MovementOutcome.Refused(MovementReason.ALREADY_CARRIES_OUT);
        }
        Set<MovementId> more = new LinkedHashSet<>(rejected);
        more.add(above.movement());
        return decided(carried, more, MovementEvent.Decision.REJECTED, above, at);
    }

    /** A confirmation, or a rejection, is taken back. */
    public MovementOutcome release(MovementId above, Instant at) {
        Optional<Carried> confirmed = carried.filter(each -> each.movement().equals(above));
        return confirmed.isEmpty()
                ? new MovementOutcome.Refused(MovementReason.CARRIES_OUT_NONE)
                : decided(
                        Optional.empty(),
                        rejected,
                        MovementEvent.Decision.RELEASED,
                        confirmed.get(),
                        at);
    }

    private MovementOutcome decided(
            Optional<Carried> next,
            Set<MovementId> others,
            MovementEvent.Decision decision,
            Carried above,
            Instant at) {
        Movement movement =
                new Movement(
                        id, unit, outline, plans, true, state, milestones, next, others, version);
        return new MovementOutcome.Done(
                movement,
                isPublic()
                        ? List.of(new MovementEvent.AdoptionDecided(movement, decision, above, at))
                        : List.of());
    }

    private static MovementOutcome.Done told(Movement movement) {
        return new MovementOutcome.Done(
                movement,
                movement.isPublic()
                        ? List.of(new MovementEvent.MovementChanged(movement))
                        : List.of());
    }
}
