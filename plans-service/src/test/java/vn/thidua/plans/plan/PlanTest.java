package vn.thidua.plans.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.thidua.plans.plan.Given.COMMUNE;
import static vn.thidua.plans.plan.Given.LEADER;
import static vn.thidua.plans.plan.Given.NOW;
import static vn.thidua.plans.plan.Given.SPECIALIST;
import static vn.thidua.plans.plan.Given.TODAY;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PlanTest {

    private static final IssuerCheck OWN = new IssuerCheck.Own();
    private static final Lineage LINEAGE = new Lineage(Given.TREE, TODAY);
    private final Plan draft = Given.draft(COMMUNE, Given.content());

    private static Optional<Reason> refusal(Plan plan, Numbering numbering) {
        IssuerCheck issuer = IssuerCheck.of(plan.content(), plan.unit(), Given.TREE, TODAY);
        return plan.refusesIssue(numbering, Optional.empty(), issuer, TODAY);
    }

    private static Plan done(Outcome outcome) {
        return ((Outcome.Done) outcome).plan();
    }

    private static Plan issue(Plan plan) {
        return done(
                plan.issue(DocumentNumber.of(11, "KH-UBND"), TODAY, ParentLink.NONE, LEADER, NOW));
    }

    @Test
    void a_draft_with_all_that_is_needed_may_be_issued() {
        assertThat(refusal(draft, Numbering.DOCUMENT)).isEmpty();
        assertThat(refusal(draft, Numbering.REGISTER)).isEmpty();
    }

    @Test
    void issuing_tells_others_and_fixes_number_and_date() {
        Outcome.Done done =
                (Outcome.Done)
                        draft.issue(
                                DocumentNumber.of(12, "KH-UBND"),
                                TODAY,
                                ParentLink.NONE,
                                LEADER,
                                NOW);

        assertThat(done.events()).containsExactly(new PlanEvent.PlanIssued(done.plan()));
        assertThat(done.plan().content().number().text()).contains("12/KH-UBND");
        assertThat(done.plan().content().date()).contains(TODAY);
        assertThat(done.plan().version()).isEqualTo(draft.version() + 1);
    }

    @Test
    void a_plan_is_issued_once() {
        Plan issued = issue(draft);

        assertThat(refusal(issued, Numbering.REGISTER)).contains(Reason.ALREADY_ISSUED);
        assertThat(issued.issue(DocumentNumber.of(1, "KH"), TODAY, ParentLink.NONE, LEADER, NOW))
                .isEqualTo(new Outcome.Refused(Reason.ALREADY_ISSUED));
    }

    @Test
    void a_document_that_another_unit_issued_is_refused() {
        DocumentNumber number = DocumentNumber.of(3, "KH-UBND");
        Plan superior =
                Given.draft(
                        COMMUNE, Given.content("UBND huyện Phù Cừ", number, Optional.of(TODAY)));

        assertThat(refusal(superior, Numbering.DOCUMENT)).contains(Reason.OTHER_UNITS_DOCUMENT);
    }

    @Test
    void an_issuer_that_cannot_be_told_has_to_be_confirmed() {
        PlanContent content =
                Given.content(
                        "Ban quản lý chợ", DocumentNumber.of(3, "KH-UBND"), Optional.of(TODAY));
        PlanContent confirmed = Given.titled(content, content.title(), Set.of("issuer"));

        assertThat(refusal(Given.draft(COMMUNE, content), Numbering.DOCUMENT))
                .contains(Reason.UNCONFIRMED);
        assertThat(refusal(Given.draft(COMMUNE, confirmed), Numbering.DOCUMENT)).isEmpty();
    }

    @Test
    void a_field_read_without_certainty_has_to_be_confirmed() {
        assertThat(refusal(Given.uncertain(draft, "title"), Numbering.DOCUMENT))
                .contains(Reason.UNCONFIRMED);
    }

    @Test
    void an_uncertain_number_does_not_matter_when_the_register_gives_one() {
        Plan uncertain = Given.uncertain(draft, "number");

        assertThat(refusal(uncertain, Numbering.DOCUMENT)).contains(Reason.UNCONFIRMED);
        assertThat(refusal(uncertain, Numbering.REGISTER)).isEmpty();
    }

    @Test
    void a_person_who_chose_the_parent_has_looked_at_it() {
        Plan uncertain = Given.uncertain(draft, "parent");
        Plan answered = done(answeredNone(uncertain));

        assertThat(uncertain.uncertain(OWN)).containsExactly("parent");
        assertThat(answered.uncertain(OWN)).isEmpty();
    }

    @Test
    void without_a_title_nothing_is_issued() {
        Plan plan = Given.draft(COMMUNE, Given.titled(Given.content(), " ", Set.of()));

        assertThat(refusal(plan, Numbering.DOCUMENT)).contains(Reason.TITLE_MISSING);
    }

    @Test
    void the_number_of_a_document_must_be_there_unless_the_register_gives_one() {
        PlanContent content =
                Given.content("UBND xã Minh Tiến", DocumentNumber.NONE, Optional.of(TODAY));
        Plan plan = Given.draft(COMMUNE, content);

        assertThat(refusal(plan, Numbering.DOCUMENT)).contains(Reason.NUMBER_MISSING);
        assertThat(refusal(plan, Numbering.REGISTER)).isEmpty();
        assertThat(content.series()).isEqualTo("KH-UBND");
    }

    @Test
    void a_document_with_a_number_has_a_date_too() {
        Plan plan =
                Given.draft(
                        COMMUNE,
                        Given.content(
                                "UBND xã Minh Tiến",
                                DocumentNumber.of(11, "KH-UBND"),
                                Optional.empty()));

        assertThat(refusal(plan, Numbering.DOCUMENT)).contains(Reason.DATE_MISSING);
        assertThat(refusal(plan, Numbering.REGISTER)).isEmpty();
        assertThat(plan.dateOfIssue(Optional.empty(), TODAY)).isEqualTo(TODAY);
    }

    @Test
    void nothing_is_issued_with_a_date_in_the_future() {
        Optional<LocalDate> tomorrow = Optional.of(TODAY.plusDays(1));

        assertThat(draft.refusesIssue(Numbering.DOCUMENT, tomorrow, OWN, TODAY))
                .contains(Reason.DATE_IN_FUTURE);
    }

    @Test
    void only_a_draft_is_corrected_submitted_or_discarded() {
        List<Plan> others = List.of(issue(draft), done(draft.submit(SPECIALIST, NOW)));

        for (Plan plan : others) {
            assertThat(plan.correct(Given.content(), ParentLink.NONE, SPECIALIST, NOW))
                    .isEqualTo(new Outcome.Refused(Reason.NOT_A_DRAFT));
            assertThat(plan.submit(SPECIALIST, NOW))
                    .isEqualTo(new Outcome.Refused(Reason.NOT_A_DRAFT));
            assertThat(plan.refusesDiscard()).contains(Reason.NOT_A_DRAFT);
        }
        assertThat(draft.refusesDiscard()).isEmpty();
    }

    @Test
    void what_is_in_review_comes_back_as_a_draft_with_the_leaders_words() {
        Plan inReview = done(draft.submit(SPECIALIST, NOW));
        Plan back = done(inReview.giveBack("Bổ sung chỉ tiêu.", List.of(), LEADER, NOW));

        assertThat(back.state()).isEqualTo(new PlanState.Draft());
        assertThat(back.remark()).contains("Bổ sung chỉ tiêu.");
        assertThat(draft.giveBack("x", List.of(), LEADER, NOW))
                .isEqualTo(new Outcome.Refused(Reason.NOT_IN_REVIEW));
    }

    @Test
    void each_version_says_who_changed_what() {
        PlanContent other = Given.titled(Given.content(), "Phát động thi đua năm 2024", Set.of());
        Plan corrected = done(draft.correct(other, ParentLink.NONE, SPECIALIST, NOW));

        Change last = corrected.history().getLast();
        assertThat(corrected.history()).hasSize(2);
        assertThat(last.version()).isEqualTo(2);
        assertThat(last.by()).isEqualTo("s-1");
        assertThat(last.fields())
                .containsExactly(
                        new Change.Field("title", "Công tác thi đua, khen thưởng năm 2024"));
    }

    private static Outcome answeredNone(Plan plan) {
        return plan.changeLinks(new LinkChange.DeclareNone(), LINEAGE, SPECIALIST, NOW);
    }

    private static ParentLink toSomeDistrict() {
        return ParentLink.of(
                List.of(
                        ParentLink.Tie.cited(
                                Given.cite("03/KH-UBND", "2024-01-04", "UBND huyện Phù Cừ"),
                                new ParentLink.Standing.Resolved(
                                        new ParentLink.Parent(PlanId.next(), Given.DISTRICT),
                                        false))));
    }

    @Test
    void what_the_system_links_is_not_a_version_that_an_editor_must_see() {
        ParentLink found = toSomeDistrict();
        Outcome.Done relinked = draft.relink(found).orElseThrow();

        assertThat(relinked.plan().version()).isEqualTo(draft.version());
        assertThat(relinked.plan().revision()).isEqualTo(draft.revision() + 1);
        assertThat(relinked.events()).isEmpty();
        assertThat(relinked.plan().relink(found)).isEmpty();
    }

    @Test
    void others_are_told_when_the_link_of_an_issued_plan_changes() {
        Outcome.Done relinked = issue(draft).relink(toSomeDistrict()).orElseThrow();

        assertThat(relinked.events()).containsExactly(new PlanEvent.PlanLinked(relinked.plan()));
    }

    @Test
    void the_answer_of_a_person_stays() {
        Plan answered = done(answeredNone(draft));

        assertThat(answered.link().name()).isEqualTo(ParentLink.Name.NOT_NEEDED);
        assertThat(answered.relink(ParentLink.NONE)).isEmpty();
    }

    @Test
    void a_plan_implements_nothing_that_is_below_it_or_beside_it_or_later_or_itself() {
        Plan district = Given.issued(Given.DISTRICT, Given.content(), NOW);
        Plan commune = Given.issued(COMMUNE, Given.content(), NOW);
        Plan later = Given.issued(COMMUNE, Given.content(), NOW.plusSeconds(1));
        Plan neighbour = Given.issued(Given.SISTER, Given.content(), NOW.minusSeconds(9));

        assertThat(refusal(district, commune)).contains(Reason.PARENT_OF_LOWER_LEVEL);
        assertThat(refusal(commune, commune)).contains(Reason.PARENT_IS_DESCENDANT);
        assertThat(refusal(commune, later)).contains(Reason.PARENT_IS_DESCENDANT);
        assertThat(refusal(commune, neighbour)).contains(Reason.PARENT_OF_LOWER_LEVEL);
        assertThat(refusal(later, commune)).isEmpty();
        assertThat(refusal(commune, district)).isEmpty();
    }

    private static Optional<Reason> refusal(Plan child, Plan parent) {
        Outcome outcome =
                child.changeLinks(
                        new LinkChange.Answer(parent.asIssued().orElseThrow()),
                        LINEAGE,
                        SPECIALIST,
                        NOW);
        return switch (outcome) {
            case Outcome.Refused(var reason, _) -> Optional.of(reason);
            case Outcome.Done _ -> Optional.empty();
        };
    }

    @Test
    void what_a_person_may_do_next_depends_on_role_and_state() {
        Plan inReview = done(draft.submit(SPECIALIST, NOW));
        Person stranger = new Person("x", "x", Given.SISTER, Set.of(Person.Role.LEADER));
        IssuerCheck other = new IssuerCheck.Other(Optional.of(Given.DISTRICT), "huyện Phù Cừ");

        assertThat(Action.of(draft, OWN, SPECIALIST))
                .containsExactlyInAnyOrder(
                        Action.CORRECT,
                        Action.ANSWER_PARENT,
                        Action.SUBMIT,
                        Action.DISCARD,
                        Action.ATTACH);
        assertThat(Action.of(draft, OWN, LEADER)).contains(Action.ISSUE);
        assertThat(Action.of(inReview, OWN, SPECIALIST)).containsExactly(Action.ANSWER_PARENT);
        assertThat(Action.of(inReview, OWN, LEADER))
                .containsExactlyInAnyOrder(
                        Action.ANSWER_PARENT, Action.RETURN, Action.CONFIRM, Action.ISSUE);
        assertThat(Action.of(issue(draft), OWN, SPECIALIST))
                .containsExactlyInAnyOrder(Action.ANSWER_PARENT, Action.AMEND, Action.REPLACE);
        assertThat(Action.of(issue(draft), OWN, LEADER)).contains(Action.WITHDRAW, Action.CLOSE);
        assertThat(Action.of(draft, OWN, stranger)).isEmpty();
        assertThat(Action.of(draft, other, LEADER)).doesNotContain(Action.ISSUE, Action.SUBMIT);
    }

    @Test
    void writings_of_one_number_are_equal_and_the_separator_tells_bodies_apart() {
        assertThat(DocumentNumber.seriesKey("KH–UBND ")).isEqualTo("KH-UBND");
        assertThat(DocumentNumber.key("Số: 03/KH- UBND"))
                .isEqualTo(DocumentNumber.key("3 /KH-UBND"));
        assertThat(DocumentNumber.key("19/CT-TU")).isNotEqualTo(DocumentNumber.key("19-CT/TU"));
        assertThat(DocumentNumber.key("/KH-UBND")).isEmpty();
        assertThat(DocumentNumber.of(3, "KH-UBND").text()).contains("03/KH-UBND");
    }
}
