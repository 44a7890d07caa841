package vn.thidua.awards.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.thidua.awards.dossier.DossierState.BEFORE_COUNCIL;
import static vn.thidua.awards.dossier.DossierState.IN_CONCURRENCE;
import static vn.thidua.awards.dossier.DossierState.POSTED;
import static vn.thidua.awards.dossier.DossierState.UNDER_APPRAISAL;
import static vn.thidua.awards.dossier.Given.TERMS;
import static vn.thidua.awards.dossier.Given.TODAY;
import static vn.thidua.awards.dossier.Given.district;
import static vn.thidua.awards.dossier.Given.done;
import static vn.thidua.awards.dossier.Given.in;
import static vn.thidua.awards.dossier.Given.refusal;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.thidua.awards.catalogue.Award;

/** Lấy ý kiến hiệp y and công khai. */
class HandlingTest {

    private static final Concurrence.Answer YES = new Concurrence.Answer(TODAY, true, "");

    @Test
    void no_council_before_all_have_answered() {
        AwardDossier asked = in(IN_CONCURRENCE);
        assertThat(refusal(district(asked).putBeforeCouncil(TERMS)))
                .isEqualTo(DossierReason.OPINIONS_MISSING);

        AwardDossier answered = done(district(asked).opinion("Công an huyện", YES));
        assertThat(done(district(answered).putBeforeCouncil(TERMS)).state())
                .isEqualTo(BEFORE_COUNCIL);
    }

    @Test
    void a_body_is_asked_once_and_answers_once() {
        AwardDossier asked = in(IN_CONCURRENCE);
        assertThat(refusal(district(asked).ask(List.of("Công an huyện"), TODAY)))
                .isEqualTo(DossierReason.BODY_ASKED_TWICE);
        assertThat(refusal(district(asked).ask(List.of(" "), TODAY)))
                .isEqualTo(DossierReason.BODY_NOT_ASKED);
        assertThat(refusal(district(asked).ask(List.of("Thuế"), TODAY.minusDays(1))))
                .isEqualTo(DossierReason.DUE_IN_PAST);
        assertThat(refusal(district(asked).opinion("Thuế", YES)))
                .isEqualTo(DossierReason.BODY_NOT_ASKED);
        AwardDossier answered = done(district(asked).opinion("Công an huyện", YES));
        assertThat(refusal(district(answered).opinion("Công an huyện", YES)))
                .isEqualTo(DossierReason.BODY_NOT_ASKED);
        assertThat(
                        refusal(
                                district(asked)
                                        .opinion(
                                                "Công an huyện",
                                                new Concurrence.Answer(TODAY, false, ""))))
                .isEqualTo(DossierReason.REASON_MISSING);
        assertThat(refusal(district(in(UNDER_APPRAISAL)).opinion("Công an huyện", YES)))
                .isEqualTo(DossierReason.NOT_IN_CONCURRENCE);
    }

    @Test
    void posting_takes_as_long_as_the_award_asks_for() {
        AwardTerms seven = Given.terms(true, 7, Award.Decider.DISTRICT);
        assertThat(refusal(district(in(UNDER_APPRAISAL)).post("Bảng tin", 0, TODAY, TERMS)))
                .isEqualTo(DossierReason.POSTING_WITHOUT_DAYS);
        assertThat(refusal(district(in(UNDER_APPRAISAL)).post("Bảng tin", 5, TODAY, seven)))
                .isEqualTo(DossierReason.POSTING_TOO_SHORT);
        assertThat(refusal(district(in(UNDER_APPRAISAL)).putBeforeCouncil(seven)))
                .isEqualTo(DossierReason.POSTING_NEEDED);
    }

    @Test
    void while_it_is_posted_nothing_goes_on_and_then_objections_are_answered_first() {
        AwardDossier posted = in(POSTED);
        LocalDate last = posted.proceedings().posting().orElseThrow().until();
        assertThat(refusal(district(posted).putBeforeCouncil(TERMS)))
                .isEqualTo(DossierReason.POSTING_RUNS);

        AwardDossier objected =
                done(
                        new Handling(posted, Given.hand(Given.DISTRICT, last))
                                .object("Trần Văn Nam", "0912 000 000", "Thành tích chưa đúng"));
        Handling after = new Handling(objected, Given.hand(Given.DISTRICT, last.plusDays(1)));
        assertThat(refusal(after.object("Lê Văn Bình", "", "Muộn")))
                .isEqualTo(DossierReason.POSTING_ENDED);
        assertThat(refusal(after.putBeforeCouncil(TERMS)))
                .isEqualTo(DossierReason.OBJECTIONS_UNANSWERED);
        assertThat(refusal(after.answerObjection(1, false, "Không có")))
                .isEqualTo(DossierReason.OBJECTION_UNKNOWN);
        assertThat(refusal(after.answerObjection(0, false, " ")))
                .isEqualTo(DossierReason.REASON_MISSING);

        AwardDossier answered = done(after.answerObjection(0, false, "Đã kiểm tra, đúng."));
        Handling then = new Handling(answered, after.hand());
        assertThat(refusal(then.answerObjection(0, true, "Lần nữa")))
                .isEqualTo(DossierReason.OBJECTION_UNKNOWN);
        assertThat(done(then.putBeforeCouncil(TERMS)).state()).isEqualTo(BEFORE_COUNCIL);
    }

    @Test
    void who_is_not_posted_cannot_be_objected_to() {
        assertThat(refusal(district(in(UNDER_APPRAISAL)).object("A", "", "B")))
                .isEqualTo(DossierReason.NOT_POSTED);
    }

    @Test
    void a_new_holder_judges_for_himself() {
        AwardDossier sent =
                done(district(in(UNDER_APPRAISAL)).forward(false, Optional.of(Given.PROVINCE)));
        assertThat(sent.proceedings().appraisal()).isEmpty();
    }
}
