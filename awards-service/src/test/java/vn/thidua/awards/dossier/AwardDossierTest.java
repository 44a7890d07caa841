package vn.thidua.awards.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.thidua.awards.dossier.DossierState.BEFORE_COUNCIL;
import static vn.thidua.awards.dossier.DossierState.BEFORE_SIGNER;
import static vn.thidua.awards.dossier.DossierState.DECIDED;
import static vn.thidua.awards.dossier.DossierState.DECLINED;
import static vn.thidua.awards.dossier.DossierState.DRAFT;
import static vn.thidua.awards.dossier.DossierState.HANDED_OVER;
import static vn.thidua.awards.dossier.DossierState.IN_CONCURRENCE;
import static vn.thidua.awards.dossier.DossierState.POSTED;
import static vn.thidua.awards.dossier.DossierState.RECEIVED;
import static vn.thidua.awards.dossier.DossierState.RETURNED;
import static vn.thidua.awards.dossier.DossierState.REVOKED;
import static vn.thidua.awards.dossier.DossierState.SUBMITTED;
import static vn.thidua.awards.dossier.DossierState.UNDER_APPRAISAL;
import static vn.thidua.awards.dossier.DossierState.WITHDRAWN;
import static vn.thidua.awards.dossier.Given.TERMS;
import static vn.thidua.awards.dossier.Given.TODAY;
import static vn.thidua.awards.dossier.Given.district;
import static vn.thidua.awards.dossier.Given.done;
import static vn.thidua.awards.dossier.Given.in;
import static vn.thidua.awards.dossier.Given.refusal;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import vn.thidua.awards.catalogue.Award;
import vn.thidua.awards.eligibility.Verdict;

class AwardDossierTest {

    /** What can be asked of a dossier. */
    private static final Map<String, Function<AwardDossier, DossierOutcome>> ACTIONS =
            Map.ofEntries(
                    Map.entry("fill", it -> it.fill(it.content())),
                    Map.entry("submit", it -> it.submit(Given.submission(), Given.AT_COMMUNE)),
                    Map.entry("withdraw", it -> it.withdraw("Nhầm", Given.AT_COMMUNE)),
                    Map.entry("receive", it -> district(it).receive()),
                    Map.entry("return", it -> district(it).giveBack(remarks())),
                    Map.entry("appraise", it -> district(it).appraise(true, "")),
                    Map.entry("ask", it -> district(it).ask(List.of("Thuế"), TODAY)),
                    Map.entry("post", it -> district(it).post("Bảng tin", 5, TODAY, TERMS)),
                    Map.entry("council", it -> district(it).putBeforeCouncil(TERMS)),
                    Map.entry("signer", it -> district(it).submitToSigner(TERMS)),
                    Map.entry("decline", it -> district(it).decline("Không đủ")),
                    Map.entry("vote", it -> it.council(Given.council(true), Given.AT_DISTRICT)),
                    Map.entry("decide", it -> it.decided(Given.decision(), Given.AT_DISTRICT)),
                    Map.entry("hand over", it -> it.handedOver(TODAY, Given.AT_DISTRICT)),
                    Map.entry("revoke", it -> it.revoked("Khai man", Given.AT_DISTRICT)));

    /** In which states it is done; in all others it is refused. */
    private static final Map<String, Set<DossierState>> ALLOWED =
            Map.ofEntries(
                    Map.entry("fill", EnumSet.of(DRAFT, RETURNED, WITHDRAWN)),
                    Map.entry("submit", EnumSet.of(DRAFT, RETURNED, WITHDRAWN)),
                    Map.entry(
                            "withdraw",
                            EnumSet.of(
                                    SUBMITTED,
                                    RETURNED,
                                    RECEIVED,
                                    UNDER_APPRAISAL,
                                    IN_CONCURRENCE,
                                    POSTED)),
                    Map.entry("receive", EnumSet.of(SUBMITTED)),
                    Map.entry(
                            "return",
                            EnumSet.of(SUBMITTED, RECEIVED, UNDER_APPRAISAL, IN_CONCURRENCE)),
                    Map.entry("appraise", EnumSet.of(RECEIVED, UNDER_APPRAISAL, IN_CONCURRENCE)),
                    Map.entry("ask", EnumSet.of(UNDER_APPRAISAL, IN_CONCURRENCE)),
                    // in concurrence a body has not answered, posted the days run: not yet
                    Map.entry("post", EnumSet.of(UNDER_APPRAISAL, POSTED)),
                    Map.entry("council", EnumSet.of(UNDER_APPRAISAL)),
                    Map.entry("signer", EnumSet.of(UNDER_APPRAISAL)),
                    Map.entry(
                            "decline",
                            EnumSet.of(
                                    RECEIVED,
                                    UNDER_APPRAISAL,
                                    IN_CONCURRENCE,
                                    POSTED,
                                    BEFORE_SIGNER)),
                    Map.entry("vote", EnumSet.of(BEFORE_COUNCIL)),
                    // said again, the same decision changes nothing
                    Map.entry("decide", EnumSet.of(BEFORE_SIGNER, DECIDED, HANDED_OVER, REVOKED)),
                    Map.entry("hand over", EnumSet.of(DECIDED, HANDED_OVER)),
                    Map.entry("revoke", EnumSet.of(DECIDED, HANDED_OVER, REVOKED)));

    private static List<Remark> remarks() {
        return List.of(new Remark(DossierField.REPORT, "Bổ sung số liệu"));
    }

    @TestFactory
    Stream<DynamicTest> each_state_allows_what_belongs_to_it_and_nothing_else() {
        return EnumSet.allOf(DossierState.class).stream()
                .flatMap(state -> ACTIONS.keySet().stream().map(action -> test(action, state)));
    }

    private static DynamicTest test(String action, DossierState state) {
        return DynamicTest.dynamicTest(
                action + " in " + state,
                () -> {
                    DossierOutcome outcome =
                            Objects.requireNonNull(ACTIONS.get(action)).apply(in(state));
                    assertThat(outcome instanceof DossierOutcome.Done)
                            .as("%s", outcome)
                            .isEqualTo(Objects.requireNonNull(ALLOWED.get(action)).contains(state));
                });
    }

    @Test
    void what_is_missing_is_named() {
        AwardDossier bare =
                done(
                        Given.draft()
                                .fill(
                                        new Content(
                                                Given.content().nominee(),
                                                Given.AWARD,
                                                "",
                                                "",
                                                List.of())));
        DossierOutcome outcome =
                bare.submit(
                        new Submission(
                                Given.DISTRICT, TERMS, Set.of(), Given.submission().assessment()),
                        Given.AT_COMMUNE);

        assertThat(outcome)
                .isEqualTo(
                        new DossierOutcome.Refused(
                                DossierReason.INCOMPLETE,
                                List.of(
                                        DossierField.MERIT,
                                        DossierField.ACHIEVEMENT_REPORT,
                                        DossierField.paper("PROPOSAL_LETTER"))));
    }

    @Test
    void a_person_without_a_category_is_not_sent() {
        Nominee known = Given.content().nominee();
        Content content =
                new Content(
                        new Nominee(
                                known.subject(),
                                known.kind(),
                                known.name(),
                                known.post(),
                                Optional.empty(),
                                known.gender(),
                                false),
                        Given.AWARD,
                        "Thành tích",
                        "Báo cáo",
                        List.of());
        assertThat(
                        refusal(
                                done(Given.draft().fill(content))
                                        .submit(Given.submission(), Given.AT_COMMUNE)))
                .isEqualTo(DossierReason.CATEGORY_MISSING);
    }

    @Test
    void an_award_for_others_is_refused() {
        AwardTerms households =
                new AwardTerms(
                        Given.AWARD,
                        "Gia đình văn hóa",
                        List.of(Award.Subject.HOUSEHOLD),
                        List.of(Award.Decider.COMMUNE),
                        Set.of(),
                        false,
                        0);
        assertThat(
                        refusal(
                                Given.draft()
                                        .submit(
                                                new Submission(
                                                        Given.DISTRICT,
                                                        households,
                                                        Set.of(),
                                                        Given.submission().assessment()),
                                                Given.AT_COMMUNE)))
                .isEqualTo(DossierReason.AWARD_NOT_FOR_SUBJECT);
    }

    @Test
    void who_does_not_meet_a_condition_goes_up_with_a_reason_only() {
        Submission plain = Given.submission();
        Verdict not = Given.verdict(Verdict.Standing.NOT_MET);

        assertThat(refusal(Given.draft().submit(with(plain, not, ""), Given.AT_COMMUNE)))
                .isEqualTo(DossierReason.CONDITIONS_NOT_MET);
        AwardDossier sent =
                done(Given.draft().submit(with(plain, not, "Hồ sơ giấy có đủ"), Given.AT_COMMUNE));
        assertThat(sent.assessment().flatMap(Assessment::overridden)).contains("Hồ sơ giấy có đủ");
        assertThat(sent.assessment().map(it -> it.verdict().version()))
                .contains("Luật 06/2022/QH15");
    }

    private static Submission with(Submission plain, Verdict verdict, String overridden) {
        return new Submission(
                plain.to(),
                plain.terms(),
                plain.common(),
                new Assessment(verdict, Optional.of(overridden).filter(words -> !words.isBlank())));
    }

    @Test
    void only_what_was_remarked_on_opens_again() {
        AwardDossier returned = in(RETURNED);
        Content before = returned.content();

        assertThat(
                        returned.fill(
                                new Content(
                                        before.nominee(),
                                        before.award(),
                                        "Thành tích khác",
                                        "Báo cáo khác",
                                        List.of())))
                .isEqualTo(
                        new DossierOutcome.Refused(
                                DossierReason.FIELD_NOT_OPEN, List.of(DossierField.REPORT)));

        AwardDossier mended =
                done(
                        returned.fill(
                                new Content(
                                        before.nominee(),
                                        before.award(),
                                        "Thành tích khác",
                                        before.report(),
                                        List.of())));
        AwardDossier back = done(mended.submit(Given.submission(), Given.AT_COMMUNE));
        assertThat(back.holder()).isEqualTo(Given.DISTRICT);
        assertThat(back.lastReturn().orElseThrow().before().differences(back.content()))
                .containsExactly(DossierField.MERIT);
    }

    @Test
    void what_comes_back_goes_to_who_returned_it() {
        AwardDossier atProvince =
                done(district(in(UNDER_APPRAISAL)).forward(false, Optional.of(Given.PROVINCE)));
        assertThat(atProvince.state()).isEqualTo(SUBMITTED);
        assertThat(atProvince.holder()).isEqualTo(Given.PROVINCE);
        AwardDossier returned =
                done(
                        new Handling(atProvince, Given.hand(Given.PROVINCE, TODAY))
                                .giveBack(remarks()));
        assertThat(returned.holder()).isEqualTo(Given.COMMUNE);

        assertThat(done(returned.submit(Given.submission(), Given.AT_COMMUNE)).holder())
                .isEqualTo(Given.PROVINCE);
    }

    @Test
    void a_return_without_remarks_is_none() {
        assertThat(refusal(district(in(SUBMITTED)).giveBack(List.of())))
                .isEqualTo(DossierReason.REMARKS_MISSING);
        assertThat(
                        refusal(
                                district(in(SUBMITTED))
                                        .giveBack(List.of(new Remark(DossierField.MERIT, " ")))))
                .isEqualTo(DossierReason.REMARKS_MISSING);
    }

    @Test
    void reasons_are_asked_for() {
        assertThat(refusal(in(SUBMITTED).withdraw(" ", Given.AT_COMMUNE)))
                .isEqualTo(DossierReason.REASON_MISSING);
        assertThat(refusal(district(in(RECEIVED)).appraise(false, "")))
                .isEqualTo(DossierReason.REASON_MISSING);
        assertThat(refusal(district(in(RECEIVED)).decline("")))
                .isEqualTo(DossierReason.REASON_MISSING);
    }

    @Test
    void who_may_decide_does_not_send_it_up() {
        assertThat(
                        refusal(
                                district(in(UNDER_APPRAISAL))
                                        .forward(true, Optional.of(Given.PROVINCE))))
                .isEqualTo(DossierReason.HOLDER_DECIDES);
        assertThat(refusal(district(in(UNDER_APPRAISAL)).forward(false, Optional.empty())))
                .isEqualTo(DossierReason.NOBODY_ABOVE);
        assertThat(refusal(district(in(RECEIVED)).forward(false, Optional.of(Given.PROVINCE))))
                .isEqualTo(DossierReason.NOT_READY_TO_GO_UP);
    }

    @Test
    void a_ballot_is_not_passed_by() {
        AwardTerms ballot = Given.terms(true, 0, Award.Decider.DISTRICT);
        assertThat(refusal(district(in(UNDER_APPRAISAL)).submitToSigner(ballot)))
                .isEqualTo(DossierReason.COUNCIL_NEEDED);
        assertThat(done(district(in(UNDER_APPRAISAL)).putBeforeCouncil(ballot)).state())
                .isEqualTo(BEFORE_COUNCIL);
    }

    @Test
    void the_council_is_the_holders_and_its_result_is_recorded_once() {
        AwardDossier passed =
                done(in(BEFORE_COUNCIL).council(Given.council(true), Given.AT_DISTRICT));
        assertThat(passed.state()).isEqualTo(BEFORE_SIGNER);
        assertThat(done(passed.council(Given.council(true), Given.AT_DISTRICT))).isSameAs(passed);
        assertThat(
                        done(in(BEFORE_COUNCIL).council(Given.council(false), Given.AT_DISTRICT))
                                .state())
                .isEqualTo(DECLINED);
        assertThat(
                        refusal(
                                in(BEFORE_COUNCIL)
                                        .council(
                                                new CouncilResult(
                                                        "s", Given.PROVINCE, TODAY, 9, 9, true),
                                                Given.AT_DISTRICT)))
                .isEqualTo(DossierReason.NOT_THE_HOLDER);
    }

    @Test
    void a_second_decision_is_refused() {
        assertThat(
                        refusal(
                                in(DECIDED)
                                        .decided(
                                                new DecisionRef(
                                                        "other",
                                                        "124/QĐ-UBND",
                                                        TODAY,
                                                        Given.DISTRICT),
                                                Given.AT_DISTRICT)))
                .isEqualTo(DossierReason.ALREADY_DECIDED);
        assertThat(
                        refusal(
                                in(BEFORE_SIGNER)
                                        .decided(
                                                new DecisionRef(
                                                        "other",
                                                        "124/QĐ-UBND",
                                                        TODAY,
                                                        Given.PROVINCE),
                                                Given.AT_DISTRICT)))
                .isEqualTo(DossierReason.NOT_THE_HOLDER);
    }
}
