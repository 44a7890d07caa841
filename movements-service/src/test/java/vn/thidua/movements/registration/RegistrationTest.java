package vn.thidua.movements.registration;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.thidua.movements.registration.Registration.Hand;
import vn.thidua.platform.tenancy.TenantId;

class RegistrationTest {

    private static final TenantId COMMUNE = new TenantId("C1");
    private static final TenantId DISTRICT = new TenantId("D1");
    private static final LocalDate TODAY = LocalDate.of(2024, 4, 15);
    private static final Instant NOW = Instant.parse("2024-04-15T03:00:00Z");
    private static final Hand HAND = new Hand("p", NOW, TODAY);
    private static final Titles TITLES =
            new Titles(
                    List.of(
                            title("LDTT", "Lao động tiên tiến", Subject.INDIVIDUAL),
                            title("TTLDTT", "Tập thể lao động tiên tiến", Subject.COLLECTIVE)));

    private static Title title(String code, String name, Subject subject) {
        return new Title(
                code, name, subject, LocalDate.of(2024, 1, 1), Optional.empty(), "Điều 24");
    }

    private static Line line(String name, String title) {
        return new Line(Subject.INDIVIDUAL, name, "Công chức", title, "Hoàn thành tốt", "");
    }

    private static Registration with(Line... lines) {
        return of(Registration.none(COMMUNE, 2024).fill(List.of(lines)));
    }

    private static Registration of(RegistrationOutcome outcome) {
        return ((RegistrationOutcome.Done) outcome).registration();
    }

    private static Optional<Terms> terms(String due, boolean closed) {
        Round round =
                new Round(
                        DISTRICT,
                        2024,
                        Optional.of(LocalDate.parse(due)),
                        closed ? Optional.of(NOW) : Optional.empty(),
                        List.of(),
                        1);
        return Optional.of(round.termsFor(COMMUNE));
    }

    private static final Optional<Terms> OPEN = terms("2024-04-15", false);

    private static Registration submitted() {
        return of(with(line("Nguyễn Văn An", "lao dong tien tien")).submit(OPEN, TITLES, HAND));
    }

    private static void refused(RegistrationOutcome outcome, RegistrationReason reason) {
        assertThat(outcome).isInstanceOf(RegistrationOutcome.Refused.class);
        assertThat(((RegistrationOutcome.Refused) outcome).reason()).isEqualTo(reason);
    }

    @Test
    void it_is_submitted_on_the_last_day_received_returned_and_sent_again() {
        Registration registration = submitted();
        assertThat(registration.late()).isFalse();
        registration = of(registration.receive(HAND));
        registration = of(registration.giveBack(OPEN.get(), "Thiếu chỉ tiêu", HAND));
        assertThat(registration.state()).isEqualTo(RegistrationState.RETURNED);
        registration = of(registration.submit(terms("2024-04-01", false), TITLES, HAND));
        assertThat(registration.late()).isFalse();
        assertThat(registration.history()).hasSize(4);
    }

    @Test
    void after_the_deadline_and_after_closing_only_an_exception_helps() {
        Registration registration = with(line("Nguyễn Văn An", "LDTT"));
        refused(
                registration.submit(terms("2024-04-14", false), TITLES, HAND),
                RegistrationReason.DEADLINE_PASSED);
        refused(
                registration.submit(terms("2024-04-20", true), TITLES, HAND),
                RegistrationReason.ROUND_CLOSED);
        Round closed =
                new Round(DISTRICT, 2024, Optional.of(TODAY), Optional.of(NOW), List.of(), 1);
        Round.Leave leave = new Round.Leave(COMMUNE, TODAY, "Mưa lũ", "boss", NOW);
        Round allowed = ((Round.Outcome.Done) closed.allow(leave, TODAY)).round();
        Registration late =
                of(registration.submit(Optional.of(allowed.termsFor(COMMUNE)), TITLES, HAND));
        assertThat(late.late()).isTrue();
        refused(
                registration.submit(
                        Optional.of(allowed.termsFor(new TenantId("C2"))), TITLES, HAND),
                RegistrationReason.ROUND_CLOSED);
        refused(
                registration.submit(
                        Optional.of(allowed.termsFor(COMMUNE)),
                        TITLES,
                        new Hand("p", NOW, TODAY.plusDays(1))),
                RegistrationReason.ROUND_CLOSED);
    }

    @Test
    void nothing_and_what_is_flawed_is_not_submitted() {
        refused(with().submit(OPEN, TITLES, HAND), RegistrationReason.NOTHING_REGISTERED);
        RegistrationOutcome flawed =
                with(
                                line("", "LDTT"),
                                line("An", "Lao động giỏi tiên tiến"),
                                line("Bình", "Tập thể lao động tiên tiến"),
                                line("Cúc", "LDTT"),
                                line("CÚC", "LDTT"),
                                line("Dũng", ""))
                        .submit(OPEN, TITLES, HAND);
        refused(flawed, RegistrationReason.LINES_FLAWED);
        List<LineProblem> problems = ((RegistrationOutcome.Refused) flawed).problems();
        assertThat(problems).extracting(LineProblem::line).containsExactly(0, 1, 2, 4, 5);
        assertThat(problems.get(1).sentence()).contains("Có phải “Lao động tiên tiến”?");
        assertThat(problems.get(2).sentence()).contains("danh hiệu của tập thể");
        assertThat(problems.get(3).sentence()).contains("Trùng với dòng 4");
    }

    @Test
    void what_is_submitted_is_neither_filled_nor_submitted_again_but_withdrawn_with_a_reason() {
        refused(submitted().fill(List.of()), RegistrationReason.ALREADY_SUBMITTED);
        refused(submitted().submit(OPEN, TITLES, HAND), RegistrationReason.ALREADY_SUBMITTED);
        refused(submitted().withdraw(OPEN, " ", HAND), RegistrationReason.REASON_MISSING);
        refused(
                submitted().withdraw(terms("2024-04-20", true), "Sai", HAND),
                RegistrationReason.ROUND_CLOSED);
        Registration withdrawn = of(submitted().withdraw(OPEN, "Ghi sai tên", HAND));
        assertThat(withdrawn.isShown()).isFalse();
        refused(withdrawn.withdraw(OPEN, "x", HAND), RegistrationReason.NOT_SUBMITTED);
        refused(withdrawn.receive(HAND), RegistrationReason.NOT_SUBMITTED);
        refused(withdrawn.giveBack(OPEN.get(), "x", HAND), RegistrationReason.NOT_SUBMITTED);
        refused(submitted().giveBack(OPEN.get(), "", HAND), RegistrationReason.REASON_MISSING);
        refused(
                submitted().giveBack(terms("2024-04-20", true).get(), "x", HAND),
                RegistrationReason.ALREADY_CLOSED);
    }

    @Test
    void a_round_has_a_day_to_come_and_closes_once_when_all_is_answered() {
        Round round = Round.none(DISTRICT, 2024);
        roundRefused(round.due(TODAY.minusDays(1), TODAY), RegistrationReason.DUE_IN_PAST);
        roundRefused(round.close(1, NOW), RegistrationReason.ANSWERS_WAITING);
        Round closed = ((Round.Outcome.Done) round.close(0, NOW)).round();
        roundRefused(closed.close(0, NOW), RegistrationReason.ALREADY_CLOSED);
        roundRefused(closed.due(TODAY, TODAY), RegistrationReason.ALREADY_CLOSED);
        roundRefused(
                round.allow(new Round.Leave(COMMUNE, TODAY, "", "p", NOW), TODAY),
                RegistrationReason.REASON_MISSING);
        roundRefused(
                round.allow(new Round.Leave(COMMUNE, TODAY.minusDays(1), "x", "p", NOW), TODAY),
                RegistrationReason.LEAVE_IN_PAST);
    }

    private static void roundRefused(Round.Outcome outcome, RegistrationReason reason) {
        assertThat(outcome).isEqualTo(new Round.Outcome.Refused(reason));
    }

    @Test
    void lines_from_elsewhere_replace_what_says_the_same_and_lose_nothing() {
        Registration registration = with(line("An", "LDTT"), line("Bình", "LDTT"));
        Registration.Merged merged =
                registration.merged(
                        List.of(
                                new Line(Subject.INDIVIDUAL, "AN", "Công chức", "ldtt", "Mới", ""),
                                line("Cúc", "LDTT")));
        assertThat(merged.lines()).extracting(Line::name).containsExactly("AN", "Bình", "Cúc");
        assertThat(merged.added()).isEqualTo(1);
        assertThat(merged.replaced()).isEqualTo(1);
    }
}
