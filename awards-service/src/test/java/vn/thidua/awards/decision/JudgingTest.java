package vn.thidua.awards.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import vn.thidua.awards.catalogue.Award;
import vn.thidua.awards.catalogue.Award.Decider;
import vn.thidua.awards.catalogue.AwardCode;
import vn.thidua.awards.catalogue.Certainty;
import vn.thidua.awards.catalogue.MeritKind;
import vn.thidua.awards.catalogue.Money;
import vn.thidua.awards.catalogue.Offer;
import vn.thidua.awards.dossier.AwardDossier;
import vn.thidua.awards.dossier.Content;
import vn.thidua.awards.dossier.CouncilResult;
import vn.thidua.awards.dossier.DossierId;
import vn.thidua.awards.dossier.DossierState;
import vn.thidua.awards.dossier.Nominee;
import vn.thidua.awards.dossier.Occasion;
import vn.thidua.awards.dossier.Posting;
import vn.thidua.awards.dossier.Proceedings;
import vn.thidua.awards.dossier.ProposalId;
import vn.thidua.platform.tenancy.TenantId;

/** Who may decide a dossier on a day, and what keeps it from being decided. */
class JudgingTest {

    private static final LocalDate SIGNED = LocalDate.of(2024, 4, 12);
    private static final TenantId UNIT = new TenantId("D1");
    private static final Proceedings NOTHING = proceedings(Optional.empty(), List.of());

    private static Proceedings proceedings(Optional<Posting> posting, List<CouncilResult> votes) {
        return new Proceedings(
                List.of(), Optional.empty(), List.of(), posting, votes, Optional.empty());
    }

    private static AwardDossier dossier(DossierState state, TenantId holder, Proceedings so) {
        return new AwardDossier(
                new AwardDossier.Origin(
                        new DossierId("d"),
                        new TenantId("C1"),
                        new ProposalId("p"),
                        new Occasion(MeritKind.ACHIEVEMENT, 2023, Optional.empty()),
                        1),
                new Content(
                        new Nominee(
                                Optional.empty(),
                                Award.Subject.INDIVIDUAL,
                                "Hoa",
                                "",
                                Optional.empty(),
                                Optional.empty(),
                                false),
                        new AwardCode("GK"),
                        "",
                        "",
                        List.of()),
                new AwardDossier.Stand(state, holder, Optional.empty(), List.of()),
                so,
                Optional.empty(),
                0);
    }

    private static Judging judging(Decider decider, String level, Decider... allowed) {
        Award award =
                new Award(
                        new AwardCode("GK"),
                        "Giấy khen",
                        Award.Group.COMMENDATION_PAPER,
                        90,
                        true,
                        List.of(Award.Subject.INDIVIDUAL),
                        List.of(allowed),
                        "Điều 75",
                        Certainty.VERIFIED,
                        "",
                        Optional.empty(),
                        Money.NONE,
                        0,
                        List.of(),
                        List.of(),
                        LocalDate.of(2024, 1, 1),
                        Optional.empty());
        return new Judging(
                List.of(new Offer(award, Optional.empty())),
                new DecisionText("", SIGNED, decider, "Hùng", "Chủ tịch", "Khen"),
                UNIT,
                Optional.of(level).filter(each -> !each.isEmpty()));
    }

    private static Optional<DecisionReason> refusal(AwardDossier dossier) {
        return judging(Decider.DISTRICT, "DISTRICT", Decider.DISTRICT).of(dossier, "Xã").refusal();
    }

    @ParameterizedTest
    @EnumSource(
            value = Decider.class,
            names = {"PROVINCE", "DISTRICT", "COMMUNE", "AGENCY", "ENTERPRISE", "ARMED_FORCES"})
    void the_head_of_a_unit_decides_what_the_catalogue_gives_to_its_level(Decider decider) {
        AwardDossier ready = dossier(DossierState.BEFORE_SIGNER, UNIT, NOTHING);
        assertThat(judging(decider, decider.name(), decider).of(ready, "Xã").refusal()).isEmpty();
        assertThat(judging(decider, decider.name()).of(ready, "Xã").refusal())
                .as("not given to it")
                .contains(DecisionReason.NO_POWER);
    }

    @ParameterizedTest
    @CsvSource({
        "PROVINCE, DISTRICT, NO_POWER",
        "DISTRICT, COMMUNE, NO_POWER",
        "COMMUNE, DISTRICT, NO_POWER",
        "DISTRICT, '', NO_POWER",
        "PRIME_MINISTER, DISTRICT, NO_POWER",
        "AGENCY, DISTRICT, DECIDER_NOT_A_UNIT",
        "AGENCY, PROVINCE, DECIDER_NOT_A_UNIT",
        "ENTERPRISE, COMMUNE, DECIDER_NOT_A_UNIT",
        "ARMED_FORCES, PROVINCE, DECIDER_NOT_A_UNIT"
    })
    void a_unit_does_not_decide_as_somebody_else(
            Decider decider, String level, DecisionReason reason) {
        AwardDossier ready = dossier(DossierState.BEFORE_SIGNER, UNIT, NOTHING);
        assertThat(judging(decider, level, decider).of(ready, "Xã").refusal()).contains(reason);
    }

    @ParameterizedTest
    @EnumSource(
            value = Decider.class,
            names = {"PRESIDENT", "PRIME_MINISTER", "MINISTRY"})
    void a_province_enters_what_bodies_above_the_tree_decide(Decider decider) {
        AwardDossier ready = dossier(DossierState.BEFORE_SIGNER, UNIT, NOTHING);
        assertThat(judging(decider, "PROVINCE", decider).of(ready, "Xã").refusal()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(DossierState.class)
    void only_what_lies_before_the_own_signer_is_decided(DossierState state) {
        Optional<DecisionReason> expected =
                switch (state) {
                    case BEFORE_SIGNER -> Optional.empty();
                    case DECIDED, HANDED_OVER, DECLINED, WITHDRAWN, REVOKED ->
                            Optional.of(DecisionReason.DOSSIER_DECIDED);
                    case DRAFT,
                            SUBMITTED,
                            RETURNED,
                            RECEIVED,
                            UNDER_APPRAISAL,
                            IN_CONCURRENCE,
                            POSTED,
                            BEFORE_COUNCIL ->
                            Optional.of(DecisionReason.BEFORE_VOTE);
                };
        assertThat(refusal(dossier(state, UNIT, NOTHING))).isEqualTo(expected);
        assertThat(refusal(dossier(DossierState.BEFORE_SIGNER, new TenantId("D2"), NOTHING)))
                .contains(DecisionReason.DOSSIER_UNKNOWN);
    }

    @Test
    void not_on_the_last_day_of_the_posting_but_on_the_day_after_it() {
        assertThat(refusal(posted(DossierState.BEFORE_SIGNER, SIGNED)))
                .contains(DecisionReason.IN_POSTING);
        assertThat(refusal(posted(DossierState.BEFORE_SIGNER, SIGNED.minusDays(1)))).isEmpty();
        assertThat(refusal(posted(DossierState.POSTED, SIGNED)))
                .contains(DecisionReason.IN_POSTING);
        assertThat(refusal(posted(DossierState.POSTED, SIGNED.minusDays(1))))
                .contains(DecisionReason.BEFORE_VOTE);
    }

    private static AwardDossier posted(DossierState state, LocalDate until) {
        return dossier(
                state,
                UNIT,
                proceedings(
                        Optional.of(new Posting("Cổng", SIGNED.minusDays(20), until, List.of())),
                        List.of()));
    }

    @Test
    void not_before_the_day_of_the_last_session() {
        assertThat(refusal(voted(SIGNED))).isEmpty();
        assertThat(refusal(voted(SIGNED.plusDays(1), SIGNED.minusDays(3))))
                .contains(DecisionReason.DATE_BEFORE_SESSION);
    }

    private static AwardDossier voted(LocalDate... days) {
        return dossier(
                DossierState.BEFORE_SIGNER,
                UNIT,
                proceedings(
                        Optional.empty(),
                        List.of(days).stream()
                                .map(day -> new CouncilResult("s", UNIT, day, 11, 10, true))
                                .toList()));
    }

    @Test
    void of_two_councils_the_last_one_is_told() {
        AwardDossier twice =
                dossier(
                        DossierState.BEFORE_SIGNER,
                        UNIT,
                        proceedings(
                                Optional.empty(),
                                List.of(
                                        new CouncilResult("s", UNIT, SIGNED, 9, 8, true),
                                        new CouncilResult("t", UNIT, SIGNED, 11, 10, true))));
        assertThat(
                        judging(Decider.DISTRICT, "DISTRICT", Decider.DISTRICT)
                                .of(twice, "Xã")
                                .line()
                                .orElseThrow()
                                .inFavour())
                .isEqualTo("10/11");
    }

    @Test
    void the_line_tells_the_last_vote_and_the_rank_of_the_award() {
        Judged judged =
                judging(Decider.DISTRICT, "DISTRICT", Decider.DISTRICT)
                        .of(voted(SIGNED), "Xã Minh Khai");
        assertThat(judged.rank()).isEqualTo(90);
        assertThat(judged.line().orElseThrow().inFavour()).isEqualTo("10/11");
        assertThat(judged.line().orElseThrow().unitName()).isEqualTo("Xã Minh Khai");
    }
}
