package vn.thidua.movements.movement;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
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
 * @param nominations until when units may nominate, once a leader has opened it
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
        Optional<NominationWindow> nominations,
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
        return told(
                fresh(
                        plan.unit(),
                        Outline.named(named.name().strip(), named.standingBody(), plan.year()),
                        List.of(plan.naming(named)),
                        false));
    }

    /** A movement that the unit launches without a plan. */
    public static MovementOutcome prepare(TenantId unit, Outline outline) {
        return outline.flaw()
                .<MovementOutcome>map(MovementOutcome.Refused::new)
                .orElseGet(
                        () ->
                                new MovementOutcome.Done(
                                        fresh(unit, outline, List.of(), true), List.of()));
    }

    private static Movement fresh(
            TenantId unit, Outline outline, List<PlanNaming> plans, boolean worked) {
        return new Movement(
                MovementId.of(unit, outline.year(), MovementName.of(outline.name())),
                unit,
                outline,
                plans,
                worked,
                MovementState.PREPARED,
                List.of(),
                Optional.empty(),
                Set.of(),
                Optional.empty(),
                1);
    }

    /** With another id, where one that was moved to another year goes by its own. */
    public MovementOutcome.Done renumbered() {
        return told(
                new Movement(
                        id.next(),
                        unit,
                        outline,
                        plans,
                        worked,
                        state,
                        milestones,
                        carried,
                        rejected,
                        nominations,
                        version));
    }

    /** The plan names it now. */
    public boolean isNamedBy(IssuedPlan plan) {
        return plans.stream()
                .anyMatch(each -> each.planId().equals(plan.id()) && each.mark() == Mark.IN_FORCE);
    }

    private Movement said(Outline nextOutline, List<PlanNaming> nextPlans, boolean nowWorked) {
        return new Movement(
                id,
                unit,
                nextOutline,
                nextPlans,
                nowWorked,
                state,
                milestones,
                carried,
                rejected,
                nominations,
                version);
    }

    private Movement carrying(Optional<Carried> above, Set<MovementId> others) {
        return new Movement(
                id,
                unit,
                outline,
                plans,
                true,
                state,
                milestones,
                above,
                others,
                nominations,
                version);
    }

    public MovementName name() {
        return MovementName.of(outline.name());
    }

    /** Others may see it: an issued plan has named it, or it was launched. */
    public boolean isPublic() {
        return !plans.isEmpty() || has(Step.LAUNCH);
    }

    /** Dừng: ended without a final review. */
    public boolean isStopped() {
        return has(Step.STOP);
    }

    private boolean has(Step step) {
        return milestones.stream().anyMatch(each -> each.step() == step);
    }

    /** Nothing that the plans name any more, and nobody has worked on it. */
    public boolean isForgotten() {
        return !worked && plans.stream().allMatch(plan -> plan.mark() == Mark.DROPPED);
    }

    /** Whether it stands for something that is carried out (tính vào tổng hợp). */
    public boolean counts() {
        return !isStopped()
                && (state != MovementState.PREPARED
                        || plans.stream().anyMatch(plan -> plan.mark() == Mark.IN_FORCE));
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
        return told(said(next, all, worked));
    }

    /** The plan says it no longer. */
    public MovementOutcome.Done marked(String planId, Mark mark) {
        return told(
                said(
                        outline,
                        plans.stream()
                                .map(
                                        plan ->
                                                plan.planId().equals(planId)
                                                        ? plan.marked(mark)
                                                        : plan)
                                .toList(),
                        worked));
    }

    /** Named for another year than it stands in. */
    public boolean isOfOtherYear(IssuedPlan plan) {
        return outline.year() != plan.year();
    }

    /**
     * The plan's year was corrected (đính chính năm): what people have put into the movement goes with it, unless another
     * plan names it for the year in which it stands. A movement above is of the former year and is let go.
     */
    public Optional<MovementOutcome.Done> movedWith(IssuedPlan plan, Instant at) {
        boolean held =
                plans.stream()
                        .anyMatch(
                                each ->
                                        each.mark() == Mark.IN_FORCE
                                                && !each.planId().equals(plan.id()));
        if (!worked || held) {
            return Optional.empty();
        }
        Movement moved =
                carrying(Optional.empty(), rejected)
                        .said(outline.inYear(plan.year()), plans, worked);
        List<MovementEvent> events = new ArrayList<>(told(moved).events());
        carried.filter(_ -> isPublic())
                .ifPresent(
                        above ->
                                events.add(
                                        new MovementEvent.AdoptionDecided(
                                                moved,
                                                MovementEvent.Decision.RELEASED,
                                                above,
                                                at)));
        return Optional.of(new MovementOutcome.Done(moved, events));
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
                .orElseGet(() -> told(said(changed, plans, true)));
    }

    /**
     * Why it is not deleted (xóa): what others were told, or what something hangs on, ends with a word instead.
     *
     * @param used whether something of the unit names it
     */
    public Optional<MovementReason> refusesDeletion(boolean used) {
        if (state != MovementState.PREPARED) {
            return Optional.of(MovementReason.DELETE_LAUNCHED);
        }
        if (!plans.isEmpty()) {
            return Optional.of(MovementReason.DELETE_NAMED);
        }
        return used ? Optional.of(MovementReason.DELETE_USED) : Optional.empty();
    }

    /** Phát động, sơ kết, tổng kết, kết thúc, dừng. */
    public MovementOutcome step(Milestone milestone, LocalDate today, Instant at) {
        return StepRules.refusal(this, milestone, today)
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
                        nominations,
                        version);
        if (!next.isPublic()) {
            return new MovementOutcome.Done(next, List.of());
        }
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

    private static MovementState after(Step step) {
        return switch (step) {
            case LAUNCH -> MovementState.LAUNCHED;
            case INTERIM_REVIEW -> MovementState.INTERIM_REVIEWED;
            case FINAL_REVIEW -> MovementState.FINALLY_REVIEWED;
            case CLOSE, STOP -> MovementState.CLOSED;
        };
    }

    /**
     * Mở đợt đề nghị khen thưởng, or changes until when; the quotas are taken as they stand now.
     *
     * @param named the unit that a quota names, where it is known
     */
    public MovementOutcome openNominations(
            NominationWindow.Wish wish,
            Function<String, Optional<TenantId>> named,
            LocalDate today) {
        return NominationWindow.refusal(this, wish, today)
                .<MovementOutcome>map(MovementOutcome.Refused::new)
                .orElseGet(() -> windowed(NominationWindow.of(wish, outline.quotas(), named)));
    }

    /** Đóng đợt đề nghị khen thưởng before its last day. */
    public MovementOutcome closeNominations(LocalDate today) {
        return nominations
                .filter(window -> !window.isOver(today))
                .map(window -> windowed(window.closed(today)))
                .orElseGet(() -> new MovementOutcome.Refused(MovementReason.NOMINATIONS_NOT_OPEN));
    }

    private MovementOutcome windowed(NominationWindow window) {
        Movement next =
                new Movement(
                        id,
                        unit,
                        outline,
                        plans,
                        true,
                        state,
                        milestones,
                        carried,
                        rejected,
                        Optional.of(window),
                        version);
        return new MovementOutcome.Done(
                next, List.of(new MovementEvent.NominationsOpened(next, window)));
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
        Movement movement = carrying(next, others);
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
