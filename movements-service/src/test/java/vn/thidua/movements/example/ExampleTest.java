package vn.thidua.movements.example;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.thidua.movements.example.Example.Hand;
import vn.thidua.platform.tenancy.TenantId;

/** The rules of a model example. */
class ExampleTest {

    private static final LocalDate TODAY = LocalDate.of(2024, 4, 15);
    private static final TenantId COMMUNE = new TenantId("C1");
    private static final TenantId DISTRICT = new TenantId("D1");
    private static final TenantId PROVINCE = new TenantId("P1");
    private static final Hand HAND =
            new Hand("person", Instant.parse("2024-04-15T03:00:00Z"), TODAY);

    private static Portrait portrait(String name, String story, LocalDate foundOn) {
        return new Portrait(
                Portrait.Kind.GOOD_DEED,
                Portrait.Subject.PERSON,
                name,
                "Thôn Đông",
                "Hiến đất mở đường",
                story,
                foundOn,
                Optional.empty(),
                Optional.empty());
    }

    private static Portrait portrait(String story) {
        return portrait("Bà Nguyễn Thị Hoa", story, TODAY);
    }

    private static Example done(ExampleOutcome outcome) {
        assertThat(outcome).isInstanceOf(ExampleOutcome.Done.class);
        return ((ExampleOutcome.Done) outcome).example();
    }

    private static List<ExampleEvent> told(ExampleOutcome outcome) {
        return ((ExampleOutcome.Done) outcome).events();
    }

    private static void refused(ExampleOutcome outcome, ExampleReason reason) {
        assertThat(outcome).isEqualTo(new ExampleOutcome.Refused(reason));
    }

    private static Example found(String story) {
        return done(Example.find(COMMUNE, portrait(story), HAND));
    }

    private static Example consented() {
        return done(found("Bà đã hiến 200 m².").consent(TODAY, "bằng văn bản", HAND));
    }

    private static Example published() {
        return done(consented().publish(HAND));
    }

    private static Example proposed() {
        return done(consented().propose(Optional.of(DISTRICT), HAND));
    }

    private static Example accepted() {
        return done(proposed().answer(DISTRICT, true, "", HAND));
    }

    @Test
    void without_consent_nothing_leaves_the_unit() {
        Example secret = found("Bà đã hiến 200 m².");
        refused(secret.publish(HAND), ExampleReason.CONSENT_MISSING);
        refused(secret.propose(Optional.of(DISTRICT), HAND), ExampleReason.CONSENT_MISSING);
    }

    @Test
    void a_consent_is_given_once_and_not_in_the_future() {
        refused(consented().consent(TODAY, "", HAND), ExampleReason.ALREADY_CONSENTED);
        refused(found("").consent(TODAY.plusDays(1), "", HAND), ExampleReason.CONSENT_IN_FUTURE);
    }

    @Test
    void a_consent_that_is_taken_back_ends_publication_and_proposal_in_one_step() {
        Example shown = done(published().propose(Optional.of(DISTRICT), HAND));
        refused(shown.withdrawConsent(" ", HAND), ExampleReason.CONSENT_REASON_MISSING);
        ExampleOutcome outcome = shown.withdrawConsent("Không muốn nêu tên", HAND);
        Example closed = done(outcome);
        assertThat(closed.isShown()).isFalse();
        assertThat(closed.isOpenAbove()).isFalse();
        assertThat(told(outcome))
                .hasExactlyElementsOfTypes(
                        ExampleEvent.ExampleWithdrawn.class, ExampleEvent.ExampleProposed.class);
        refused(closed.publish(HAND), ExampleReason.CONSENT_WITHDRAWN);
        refused(closed.propose(Optional.of(DISTRICT), HAND), ExampleReason.CONSENT_WITHDRAWN);
        refused(closed.withdrawConsent("nữa", HAND), ExampleReason.CONSENT_MISSING);
        done(closed.consent(TODAY, "đồng ý lại", HAND));
    }

    @Test
    void what_a_superior_spreads_ends_with_the_consent() {
        Example spread = done(accepted().spread(DISTRICT, true, HAND));
        assertThat(spread.sentUp()).map(SentUp::spread).contains(true);
        Example closed = done(spread.withdrawConsent("Không muốn", HAND));
        assertThat(closed.sentUp()).map(SentUp::spread).contains(false);
        refused(closed.spread(DISTRICT, true, HAND), ExampleReason.NOT_ACCEPTED);
    }

    @Test
    void an_empty_story_is_neither_published_nor_proposed_nor_summed_up() {
        Example silent = done(found(" ").consent(TODAY, "", HAND));
        refused(silent.publish(HAND), ExampleReason.STORY_EMPTY);
        refused(silent.propose(Optional.of(DISTRICT), HAND), ExampleReason.STORY_EMPTY);
        Example fostered = done(silent.advance(ExampleStage.FOSTERED, HAND));
        refused(fostered.advance(ExampleStage.SUMMED_UP, HAND), ExampleReason.STORY_EMPTY);
        refused(published().tell(portrait(""), HAND), ExampleReason.STORY_EMPTY);
        refused(proposed().tell(portrait(""), HAND), ExampleReason.STORY_EMPTY);
        done(consented().tell(portrait(""), HAND));
    }

    @Test
    void what_is_summed_up_keeps_its_story_though_nobody_else_sees_it() {
        Example fostered = done(consented().advance(ExampleStage.FOSTERED, HAND));
        Example summedUp = done(fostered.advance(ExampleStage.SUMMED_UP, HAND));
        refused(summedUp.tell(portrait(" "), HAND), ExampleReason.STORY_EMPTY);
        done(fostered.tell(portrait(" "), HAND));
    }

    @Test
    void one_that_a_superior_has_accepted_may_be_called_spread_without_a_public_page() {
        Example fostered = done(accepted().advance(ExampleStage.FOSTERED, HAND));
        Example summedUp = done(fostered.advance(ExampleStage.SUMMED_UP, HAND));
        assertThat(summedUp.isShown()).isFalse();
        assertThat(done(summedUp.advance(ExampleStage.SPREAD, HAND)).stage())
                .isEqualTo(ExampleStage.SPREAD);
    }

    @Test
    void the_name_is_fixed_while_its_consent_holds() {
        Portrait other = portrait("Ông Trần Văn Tư", "Ông đã hiến đất.", TODAY);
        refused(consented().tell(other, HAND), ExampleReason.NAME_UNDER_CONSENT);
        done(found("").tell(other, HAND));
    }

    @Test
    void nobody_is_found_in_the_future() {
        Portrait tomorrow = portrait("Bà Hoa", "", TODAY.plusDays(1));
        refused(Example.find(COMMUNE, tomorrow, HAND), ExampleReason.FOUND_IN_FUTURE);
        refused(found("").tell(tomorrow, HAND), ExampleReason.FOUND_IN_FUTURE);
    }

    @Test
    void one_step_follows_the_other_and_spreading_needs_something_to_be_seen() {
        refused(found("x").advance(ExampleStage.SUMMED_UP, HAND), ExampleReason.STAGE_OUT_OF_ORDER);
        Example fostered = done(consented().advance(ExampleStage.FOSTERED, HAND));
        refused(fostered.advance(ExampleStage.FOUND, HAND), ExampleReason.STAGE_OUT_OF_ORDER);
        Example summedUp = done(fostered.advance(ExampleStage.SUMMED_UP, HAND));
        refused(summedUp.advance(ExampleStage.SPREAD, HAND), ExampleReason.NOT_SPREAD_YET);
        Example shown = done(summedUp.publish(HAND));
        assertThat(done(shown.advance(ExampleStage.SPREAD, HAND)).stage())
                .isEqualTo(ExampleStage.SPREAD);
    }

    @Test
    void it_is_published_once_taken_down_with_a_reason_and_counted_by_its_first_day() {
        refused(published().publish(HAND), ExampleReason.ALREADY_PUBLISHED);
        refused(consented().takeDown("sai", HAND), ExampleReason.NOT_PUBLISHED);
        refused(published().takeDown(" ", HAND), ExampleReason.UNPUBLISH_REASON_MISSING);
        Example down = done(published().takeDown("Sai số liệu", HAND));
        Hand later = new Hand("person", Instant.parse("2024-06-01T03:00:00Z"), TODAY.plusMonths(2));
        assertThat(done(down.publish(later)).publication())
                .map(Publication::firstOn)
                .contains(TODAY);
    }

    @Test
    void a_proposal_is_answered_once_and_returned_with_a_reason() {
        refused(consented().propose(Optional.empty(), HAND), ExampleReason.NOBODY_ABOVE);
        refused(proposed().propose(Optional.of(DISTRICT), HAND), ExampleReason.ALREADY_PROPOSED);
        refused(accepted().propose(Optional.of(DISTRICT), HAND), ExampleReason.ALREADY_PROPOSED);
        refused(proposed().answer(DISTRICT, false, " ", HAND), ExampleReason.RETURN_REASON_MISSING);
        refused(accepted().answer(DISTRICT, true, "", HAND), ExampleReason.NOT_WAITING);
        refused(consented().answer(DISTRICT, true, "", HAND), ExampleReason.NOT_WAITING);
        refused(proposed().spread(DISTRICT, true, HAND), ExampleReason.NOT_ACCEPTED);
        Example returned = done(proposed().answer(DISTRICT, false, "Bổ sung số liệu", HAND));
        assertThat(returned.isOpenAbove()).isFalse();
        done(returned.propose(Optional.of(DISTRICT), HAND));
    }

    @Test
    void a_commitment_is_a_number_that_a_unit_can_mean() {
        assertThat(Commitment.isSound(0)).isTrue();
        assertThat(Commitment.isSound(-1)).isFalse();
        assertThat(Commitment.isSound(101)).isFalse();
    }

    private static Example passedOn() {
        return done(accepted().passOn(DISTRICT, Optional.of(PROVINCE), HAND));
    }

    @Test
    void a_superior_that_has_accepted_it_proposes_it_further_up_and_each_answers_for_itself() {
        ExampleOutcome outcome = accepted().passOn(DISTRICT, Optional.of(PROVINCE), HAND);
        assertThat(told(outcome))
                .containsExactly(
                        new ExampleEvent.ExampleProposed(
                                done(outcome),
                                new SentUp(PROVINCE, SentUp.State.WAITING, "", false, HAND.at())));
        Example returned = done(passedOn().answer(PROVINCE, false, "Bổ sung số liệu", HAND));
        assertThat(returned.sentTo(PROVINCE)).isEmpty();
        assertThat(returned.sentTo(DISTRICT)).map(SentUp::state).contains(SentUp.State.ACCEPTED);
        Example again = done(returned.passOn(DISTRICT, Optional.of(PROVINCE), HAND));
        assertThat(again.sentUps()).hasSize(2);
        Example taken = done(again.answer(PROVINCE, true, "", HAND));
        Example spread = done(taken.spread(PROVINCE, true, HAND));
        assertThat(spread.sentTo(PROVINCE)).map(SentUp::spread).contains(true);
        assertThat(spread.sentTo(DISTRICT)).map(SentUp::spread).contains(false);
    }

    @Test
    void only_what_was_accepted_is_passed_on_and_only_once() {
        refused(
                proposed().passOn(DISTRICT, Optional.of(PROVINCE), HAND),
                ExampleReason.PASS_NOT_ACCEPTED);
        refused(
                accepted().passOn(PROVINCE, Optional.of(PROVINCE), HAND),
                ExampleReason.PASS_NOT_ACCEPTED);
        refused(accepted().passOn(DISTRICT, Optional.empty(), HAND), ExampleReason.NOBODY_ABOVE);
        refused(
                passedOn().passOn(DISTRICT, Optional.of(PROVINCE), HAND),
                ExampleReason.ALREADY_PROPOSED);
        refused(accepted().answer(PROVINCE, true, "", HAND), ExampleReason.NOT_WAITING);
        refused(passedOn().spread(PROVINCE, true, HAND), ExampleReason.NOT_ACCEPTED);
    }

    @Test
    void a_consent_that_is_taken_back_ends_it_everywhere_and_every_superior_is_told() {
        ExampleOutcome outcome = passedOn().withdrawConsent("Không muốn nêu tên", HAND);
        assertThat(done(outcome).sentUps())
                .extracting(SentUp::state)
                .containsExactly(SentUp.State.ENDED, SentUp.State.ENDED);
        assertThat(told(outcome))
                .filteredOn(ExampleEvent.ExampleProposed.class::isInstance)
                .hasSize(2);
    }

    @Test
    void it_is_deleted_only_while_nobody_else_sees_it() {
        assertThat(found("Bà đã hiến 200 m².").refusesDeletion()).isEmpty();
        assertThat(consented().refusesDeletion()).isEmpty();
        assertThat(published().refusesDeletion()).contains(ExampleReason.DELETE_SHOWN);
        assertThat(proposed().refusesDeletion()).contains(ExampleReason.DELETE_SENT);
        assertThat(done(published().takeDown("Đăng nhầm", HAND)).refusesDeletion()).isEmpty();
        assertThat(
                        done(proposed().answer(DISTRICT, false, "Thiếu số liệu", HAND))
                                .refusesDeletion())
                .isEmpty();
    }
}
