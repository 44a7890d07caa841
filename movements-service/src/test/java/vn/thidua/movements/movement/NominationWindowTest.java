package vn.thidua.movements.movement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.thidua.movements.movement.Milestone.Step;
import vn.thidua.movements.movement.NominationWindow.Limit;
import vn.thidua.movements.movement.NominationWindow.Wish;
import vn.thidua.platform.tenancy.TenantId;

class NominationWindowTest {

    private static final LocalDate TODAY = LocalDate.of(2024, 4, 15);
    private static final Instant NOW = Instant.parse("2024-04-15T03:00:00Z");
    private static final TenantId MINH_TIEN = new TenantId("C1");
    private static final Quota NAMED =
            new Quota.PerUnit("Giấy khen", "Xã Minh Tiến", Optional.of(2), Optional.of(5));
    private static final Quota EACH = new Quota.Shared("", "xã, phường", 2);

    private static Movement prepared() {
        Outline plain = Outline.named("Dân vận khéo", Optional.empty(), 2024);
        Outline whole =
                new Outline(
                        plain.name(),
                        plain.form(),
                        plain.formWords(),
                        plain.scope(),
                        plain.year(),
                        Optional.of(LocalDate.of(2024, 1, 15)),
                        Optional.of(LocalDate.of(2024, 12, 15)),
                        List.of(),
                        Optional.empty(),
                        Optional.empty(),
                        List.of(),
                        List.of(),
                        List.of(NAMED, EACH),
                        Optional.empty());
        return of(Movement.prepare(new TenantId("D1"), whole));
    }

    private static Movement of(MovementOutcome outcome) {
        return ((MovementOutcome.Done) outcome).movement();
    }

    private static Movement after(Movement movement, Step step, String result) {
        return of(movement.step(new Milestone(step, TODAY, result), TODAY, NOW));
    }

    private static Movement reviewed() {
        return after(after(prepared(), Step.LAUNCH, ""), Step.FINAL_REVIEW, "Đạt");
    }

    private static Wish wish(LocalDate opens, LocalDate closes) {
        return new Wish(
                opens,
                closes,
                List.of("GK", "BK_TINH"),
                List.of(Optional.of("GK"), Optional.empty()));
    }

    private static Wish whole() {
        return wish(TODAY, TODAY.plusDays(30));
    }

    private static MovementOutcome open(Movement movement, Wish wish) {
        return movement.openNominations(
                wish,
                whom -> whom.equals("Xã Minh Tiến") ? Optional.of(MINH_TIEN) : Optional.empty(),
                TODAY);
    }

    private static void refused(MovementOutcome outcome, MovementReason reason) {
        assertThat(outcome).isEqualTo(new MovementOutcome.Refused(reason));
    }

    @Test
    void it_tells_the_quotas_as_they_stand_and_which_unit_one_names() {
        MovementOutcome outcome = open(reviewed(), whole());
        NominationWindow window = of(outcome).nominations().orElseThrow();
        assertThat(window.limits())
                .containsExactly(
                        new Limit(NAMED, Optional.of("GK"), Optional.of(MINH_TIEN)),
                        new Limit(EACH, Optional.empty(), Optional.empty()));
        assertThat(((MovementOutcome.Done) outcome).events())
                .containsExactly(new MovementEvent.NominationsOpened(of(outcome), window));
        assertThat(window.isOver(TODAY.plusDays(30))).isFalse();
        assertThat(window.isOver(TODAY.plusDays(31))).isTrue();
    }

    @Test
    void it_opens_while_a_movement_runs_and_after_its_end_but_not_before_its_launch() {
        assertThat(open(after(prepared(), Step.LAUNCH, ""), whole()))
                .isInstanceOf(MovementOutcome.Done.class);
        assertThat(open(after(reviewed(), Step.CLOSE, ""), whole()))
                .isInstanceOf(MovementOutcome.Done.class);
        refused(open(prepared(), whole()), MovementReason.NOMINATIONS_TOO_EARLY);
        Movement stopped = after(after(prepared(), Step.LAUNCH, ""), Step.STOP, "Lập nhầm");
        refused(open(stopped, whole()), MovementReason.NOMINATIONS_STOPPED);
    }

    @Test
    void days_that_cannot_be_are_refused() {
        refused(
                open(reviewed(), wish(TODAY.plusDays(5), TODAY.plusDays(4))),
                MovementReason.NOMINATIONS_END_FIRST);
        refused(
                open(reviewed(), wish(TODAY.minusDays(5), TODAY.minusDays(1))),
                MovementReason.NOMINATIONS_OVER);
    }

    @Test
    void a_quota_limits_an_award_that_may_be_nominated_for_and_each_quota_is_answered() {
        List<Optional<String>> strange = List.of(Optional.of("CSTDCS"), Optional.empty());
        refused(
                open(reviewed(), new Wish(TODAY, TODAY.plusDays(1), List.of("GK"), strange)),
                MovementReason.NOMINATIONS_AWARD_STRANGE);
        assertThat(open(reviewed(), new Wish(TODAY, TODAY.plusDays(1), List.of(), strange)))
                .as("any award of the catalogue")
                .isInstanceOf(MovementOutcome.Done.class);
        List<Optional<String>> fewer = new ArrayList<>(strange.subList(1, 2));
        refused(
                open(reviewed(), new Wish(TODAY, TODAY.plusDays(1), List.of(), fewer)),
                MovementReason.NOMINATIONS_QUOTAS_CHANGED);
    }

    @Test
    void it_is_closed_once_and_may_be_opened_again() {
        Movement open = of(open(reviewed(), whole()));
        Movement closed = of(open.closeNominations(TODAY));
        assertThat(closed.nominations().orElseThrow().isOver(TODAY)).isTrue();
        refused(closed.closeNominations(TODAY), MovementReason.NOMINATIONS_NOT_OPEN);
        refused(reviewed().closeNominations(TODAY), MovementReason.NOMINATIONS_NOT_OPEN);
        assertThat(open(closed, whole())).isInstanceOf(MovementOutcome.Done.class);
    }
}
