package vn.thidua.movements.movement;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.thidua.movements.movement.Milestone.Step;
import vn.thidua.movements.movement.PlanNaming.Mark;
import vn.thidua.platform.tenancy.TenantId;

class MovementTest {

    private static final TenantId COMMUNE = new TenantId("C1");
    private static final TenantId DISTRICT = new TenantId("D1");
    private static final LocalDate TODAY = LocalDate.of(2024, 4, 15);
    private static final Instant NOW = Instant.parse("2024-04-15T03:00:00Z");

    private static LocalDate day(int month, int day) {
        return LocalDate.of(2024, month, day);
    }

    private static Outline outline(String name, Optional<LocalDate> from, Optional<LocalDate> to) {
        return outline(name, from, to, List.of(), List.of());
    }

    private static Outline outline(
            String name,
            Optional<LocalDate> from,
            Optional<LocalDate> to,
            List<Outline.Phase> phases,
            List<Quota> quotas) {
        return new Outline(
                name,
                Outline.Form.CAMPAIGN,
                Optional.of("thi đua đặc biệt"),
                Outline.Scope.TERRITORY,
                2024,
                from,
                to,
                phases,
                Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of(),
                quotas,
                Optional.empty());
    }

    private static Outline whole() {
        return outline("Dân vận khéo", Optional.of(day(1, 15)), Optional.of(day(12, 15)));
    }

    private static Movement of(MovementOutcome outcome) {
        return ((MovementOutcome.Done) outcome).movement();
    }

    private static Movement prepared() {
        return of(Movement.prepare(COMMUNE, whole()));
    }

    private static MovementOutcome step(Movement movement, Step step, LocalDate on, String result) {
        return movement.step(new Milestone(step, on, result), TODAY, NOW);
    }

    private static Movement launched() {
        return of(step(prepared(), Step.LAUNCH, day(1, 20), ""));
    }

    private static void refused(MovementOutcome outcome, MovementReason reason) {
        assertThat(outcome).isEqualTo(new MovementOutcome.Refused(reason));
    }

    private static void outlineRefused(Outline outline, MovementReason reason) {
        refused(Movement.prepare(COMMUNE, outline), reason);
    }

    @Test
    void it_goes_from_launching_to_its_end_with_several_interim_reviews() {
        Movement movement = launched();
        movement = of(step(movement, Step.INTERIM_REVIEW, day(2, 20), "Đạt 40%"));
        movement = of(step(movement, Step.INTERIM_REVIEW, day(3, 20), "Đạt 70%"));
        movement = of(step(movement, Step.FINAL_REVIEW, day(4, 10), "Đạt 100%"));
        movement = of(step(movement, Step.CLOSE, day(4, 15), ""));
        assertThat(movement.state()).isEqualTo(MovementState.CLOSED);
        assertThat(movement.milestones()).hasSize(5);
    }

    @Test
    void no_step_comes_before_its_time() {
        refused(step(prepared(), Step.INTERIM_REVIEW, day(2, 1), "x"), MovementReason.NOT_LAUNCHED);
        refused(step(prepared(), Step.FINAL_REVIEW, day(2, 1), "x"), MovementReason.NOT_LAUNCHED);
        refused(step(prepared(), Step.CLOSE, day(2, 1), ""), MovementReason.NOT_LAUNCHED);
        refused(step(launched(), Step.LAUNCH, day(2, 1), ""), MovementReason.ALREADY_LAUNCHED);
        refused(step(launched(), Step.CLOSE, day(2, 1), ""), MovementReason.FINAL_REVIEW_MISSING);
        refused(
                step(launched(), Step.INTERIM_REVIEW, day(1, 19), "x"),
                MovementReason.BEFORE_FORMER_STEP);
        refused(
                step(launched(), Step.INTERIM_REVIEW, day(4, 16), "x"),
                MovementReason.IN_THE_FUTURE);
        refused(step(launched(), Step.FINAL_REVIEW, day(4, 1), " "), MovementReason.RESULT_MISSING);
    }

    @Test
    void what_is_finally_reviewed_or_closed_is_not_done_again() {
        Movement reviewed = of(step(launched(), Step.FINAL_REVIEW, day(4, 1), "Tốt"));
        refused(
                step(reviewed, Step.FINAL_REVIEW, day(4, 2), "x"),
                MovementReason.FINAL_REVIEW_DONE);
        refused(
                step(reviewed, Step.INTERIM_REVIEW, day(4, 2), "x"),
                MovementReason.FINAL_REVIEW_DONE);
        Movement closed = of(step(reviewed, Step.CLOSE, day(4, 3), ""));
        for (Step step : Step.values()) {
            refused(step(closed, step, day(4, 4), "x"), MovementReason.ALREADY_CLOSED);
        }
        refused(closed.amend(whole()), MovementReason.ALREADY_CLOSED);
    }

    @Test
    void an_outline_that_cannot_be_is_refused() {
        outlineRefused(
                outline(" ", Optional.empty(), Optional.empty()), MovementReason.NAME_MISSING);
        outlineRefused(
                outline("A", Optional.of(day(5, 2)), Optional.of(day(5, 1))),
                MovementReason.ENDS_BEFORE_IT_BEGINS);
        outlineRefused(
                outline(
                        "A",
                        Optional.of(day(5, 1)),
                        Optional.of(day(6, 1)),
                        List.of(new Outline.Phase("Đợt 1", day(5, 20), day(5, 10))),
                        List.of()),
                MovementReason.PHASE_ENDS_BEFORE_IT_BEGINS);
        outlineRefused(
                outline(
                        "A",
                        Optional.of(day(5, 1)),
                        Optional.of(day(6, 1)),
                        List.of(new Outline.Phase("Đợt 1", day(5, 20), day(6, 2))),
                        List.of()),
                MovementReason.PHASE_OUTSIDE_PERIOD);
        for (Quota quota :
                List.of(
                        new Quota.PerUnit("Giấy khen", "", Optional.of(2), Optional.empty()),
                        new Quota.PerSubUnit("", "ban", Optional.of(-1), Optional.of(2)),
                        new Quota.Shared("", "xã, phường", 0),
                        new Quota.Percentage(
                                "", "", Optional.of(new BigDecimal("101")), Optional.empty()))) {
            outlineRefused(
                    outline("A", Optional.empty(), Optional.empty(), List.of(), List.of(quota)),
                    MovementReason.QUOTA_UNSOUND);
        }
        refused(
                step(
                        of(
                                Movement.prepare(
                                        COMMUNE, outline("A", Optional.empty(), Optional.empty()))),
                        Step.LAUNCH,
                        day(4, 1),
                        ""),
                MovementReason.PERIOD_MISSING);
    }

    @Test
    void a_launched_movement_keeps_a_period_and_its_year() {
        refused(
                launched().amend(outline("A", Optional.of(day(1, 1)), Optional.empty())),
                MovementReason.PERIOD_MISSING);
        Outline before = whole();
        Outline next =
                new Outline(
                        before.name(),
                        before.form(),
                        before.formWords(),
                        before.scope(),
                        2025,
                        before.from(),
                        before.to(),
                        List.of(),
                        Optional.empty(),
                        Optional.empty(),
                        List.of(),
                        List.of(),
                        List.of(),
                        Optional.empty());
        refused(prepared().amend(next), MovementReason.YEAR_FIXED);
    }

    @Test
    void every_shape_of_a_quota_is_said_as_plans_say_it() {
        assertThat(
                        new Quota.PerUnit("Bằng khen", "Sở Y tế", Optional.of(2), Optional.of(5))
                                .sentence())
                .isEqualTo("Sở Y tế: không quá 02 tập thể, 05 cá nhân, Bằng khen");
        assertThat(new Quota.PerSubUnit("", "ban", Optional.empty(), Optional.of(1)).sentence())
                .isEqualTo("Mỗi ban: 01 cá nhân");
        assertThat(new Quota.Shared("", "xã, phường", 2).sentence())
                .isEqualTo("Mỗi xã, phường: 02 trường hợp (tập thể hoặc cá nhân)");
        assertThat(
                        new Quota.Percentage(
                                        "",
                                        "trực tiếp tham gia",
                                        Optional.of(new BigDecimal("10")),
                                        Optional.of(new BigDecimal("5.5")))
                                .sentence())
                .isEqualTo("Không quá 10% tập thể, 5,5% cá nhân trực tiếp tham gia");
    }

    private static IssuedPlan plan(String id, IssuedPlan.Named... named) {
        return new IssuedPlan(
                id,
                COMMUNE,
                "Kế hoạch",
                Optional.of("11/KH-UBND"),
                day(1, 10),
                2024,
                List.of(named));
    }

    private static IssuedPlan.Named named(String name, String body) {
        return new IssuedPlan.Named(name, Optional.of(body));
    }

    @Test
    void an_amended_plan_changes_what_it_said_and_keeps_what_people_said() {
        IssuedPlan first = plan("P", named("Dân vận khéo", "Khối dân vận"));
        Movement born = Movement.born(first, first.movements().getFirst()).movement();
        IssuedPlan amended = plan("P", named("Phong trào \"Dân vận khéo\"", "MTTQ xã"));
        assertThat(born.isMeant(amended, amended.movements().getFirst())).isTrue();
        assertThat(
                        born.namedBy(amended, amended.movements().getFirst())
                                .movement()
                                .outline()
                                .standingBody())
                .contains("MTTQ xã");

        Movement worked = of(born.amend(whole().standing(Optional.of("Văn phòng"))));
        Movement after = worked.namedBy(amended, amended.movements().getFirst()).movement();
        assertThat(after.outline().standingBody()).contains("Văn phòng");
        assertThat(after.outline().from()).contains(day(1, 15));
        assertThat(after.plans()).hasSize(1);
    }

    @Test
    void what_a_plan_drops_is_forgotten_only_when_nobody_has_worked_on_it() {
        IssuedPlan plan = plan("P", named("Dân vận khéo", "Khối dân vận"));
        Movement born = Movement.born(plan, plan.movements().getFirst()).movement();
        assertThat(born.marked("P", Mark.DROPPED).movement().isForgotten()).isTrue();
        Movement worked = of(born.amend(whole()));
        assertThat(worked.marked("P", Mark.DROPPED).movement().isForgotten()).isFalse();
        assertThat(born.marked("P", Mark.WITHDRAWN).movement().isForgotten()).isFalse();
        refused(
                step(worked.marked("P", Mark.WITHDRAWN).movement(), Step.LAUNCH, day(4, 1), ""),
                MovementReason.PLAN_ENDED);
    }

    private static Carried above() {
        return new Carried(new MovementId("m-above"), DISTRICT, "Huyện Tân Phú", "Dân vận khéo");
    }

    @Test
    void one_movement_above_is_carried_out_until_it_is_released() {
        Movement movement = launched();
        refused(movement.release(new MovementId("m-above"), NOW), MovementReason.CARRIES_OUT_NONE);
        Movement confirmed = of(movement.carryOut(above(), NOW));
        refused(confirmed.carryOut(above(), NOW), MovementReason.ALREADY_CARRIES_OUT);
        refused(confirmed.reject(above(), NOW), MovementReason.ALREADY_CARRIES_OUT);
        Movement released = of(confirmed.release(new MovementId("m-above"), NOW));
        assertThat(released.carried()).isEmpty();
        Movement rejected = of(released.reject(above(), NOW));
        assertThat(rejected.rejected()).containsExactly(new MovementId("m-above"));
        assertThat(of(rejected.carryOut(above(), NOW)).rejected()).isEmpty();
    }

    @Test
    void who_was_told_nothing_before_the_launch_is_told_of_the_adoption_with_it() {
        MovementOutcome.Done confirmed = (MovementOutcome.Done) prepared().carryOut(above(), NOW);
        assertThat(confirmed.events()).isEmpty();
        MovementOutcome.Done launched =
                (MovementOutcome.Done) step(confirmed.movement(), Step.LAUNCH, day(4, 1), "");
        assertThat(launched.events()).hasSize(2);
    }

    @Test
    void what_was_wrongly_begun_is_stopped_with_its_reason_and_counts_no_longer() {
        for (Movement movement :
                List.of(
                        launched(),
                        of(step(launched(), Step.INTERIM_REVIEW, day(2, 20), "Đạt 40%")))) {
            MovementOutcome outcome = step(movement, Step.STOP, day(4, 1), "Trùng đợt của huyện");
            assertThat(((MovementOutcome.Done) outcome).events())
                    .containsExactly(new MovementEvent.MovementChanged(of(outcome)));
            assertThat(of(outcome).state()).isEqualTo(MovementState.CLOSED);
            assertThat(of(outcome).counts()).isFalse();
            assertThat(movement.counts()).isTrue();
            refused(step(of(outcome), Step.STOP, day(4, 2), "x"), MovementReason.ALREADY_CLOSED);
        }
    }

    @Test
    void a_stop_needs_a_reason_and_a_movement_that_is_finally_reviewed_is_closed_instead() {
        refused(step(launched(), Step.STOP, day(4, 1), " "), MovementReason.STOP_REASON_MISSING);
        Movement reviewed = of(step(launched(), Step.FINAL_REVIEW, day(4, 1), "Tốt"));
        refused(step(reviewed, Step.STOP, day(4, 2), "x"), MovementReason.CLOSE_INSTEAD);
    }

    @Test
    void what_nobody_was_told_of_stays_untold_when_it_is_stopped() {
        MovementOutcome outcome = step(prepared(), Step.STOP, day(4, 1), "Lập nhầm");
        assertThat(((MovementOutcome.Done) outcome).events()).isEmpty();
        assertThat(of(outcome).isPublic()).isFalse();
    }

    @Test
    void only_what_was_prepared_here_and_is_not_used_is_deleted() {
        assertThat(prepared().refusesDeletion(false)).isEmpty();
        assertThat(prepared().refusesDeletion(true)).contains(MovementReason.DELETE_USED);
        assertThat(launched().refusesDeletion(false)).contains(MovementReason.DELETE_LAUNCHED);
        IssuedPlan plan =
                new IssuedPlan(
                        "plan",
                        COMMUNE,
                        "Kế hoạch",
                        Optional.empty(),
                        day(1, 10),
                        2024,
                        List.of(new IssuedPlan.Named("Dân vận khéo", Optional.empty())));
        assertThat(
                        Movement.born(plan, plan.movements().getFirst())
                                .movement()
                                .refusesDeletion(false))
                .contains(MovementReason.DELETE_NAMED);
    }
}
