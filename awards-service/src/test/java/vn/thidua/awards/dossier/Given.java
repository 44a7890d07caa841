package vn.thidua.awards.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import vn.thidua.awards.catalogue.Award;
import vn.thidua.awards.catalogue.AwardCode;
import vn.thidua.awards.catalogue.MeritKind;
import vn.thidua.awards.eligibility.Verdict;
import vn.thidua.awards.subject.Gender;
import vn.thidua.awards.subject.PersonCategory;
import vn.thidua.platform.tenancy.TenantId;

/** Dossiers of a commune below a district, in whatever state. */
final class Given {

    static final LocalDate TODAY = LocalDate.of(2024, 4, 15);
    static final TenantId COMMUNE = new TenantId("C1");
    static final TenantId DISTRICT = new TenantId("D1");
    static final TenantId PROVINCE = new TenantId("P1");
    static final AwardCode AWARD = new AwardCode("GK");

    static final AwardTerms TERMS =
            new AwardTerms(
                    AWARD,
                    "Giấy khen",
                    List.of(Award.Subject.INDIVIDUAL, Award.Subject.COLLECTIVE),
                    List.of(Award.Decider.DISTRICT, Award.Decider.COMMUNE),
                    Set.of(DossierField.paper("PROPOSAL_LETTER"), DossierField.ACHIEVEMENT_REPORT),
                    false,
                    0);

    static final Hand AT_COMMUNE = hand(COMMUNE, TODAY);
    static final Hand AT_DISTRICT = hand(DISTRICT, TODAY);

    private Given() {}

    static Hand hand(TenantId unit, LocalDate today) {
        return new Hand(unit, "account-1", Instant.parse("2024-04-15T02:00:00Z"), today);
    }

    static AwardTerms terms(boolean ballot, int postingDays, Award.Decider... deciders) {
        return new AwardTerms(
                AWARD,
                TERMS.name(),
                TERMS.appliesTo(),
                List.of(deciders),
                TERMS.papers(),
                ballot,
                postingDays);
    }

    static Content content() {
        return new Content(
                new Nominee(
                        Optional.empty(),
                        Award.Subject.INDIVIDUAL,
                        "Nguyễn Thị Hoa",
                        "Công chức Văn phòng - Thống kê",
                        Optional.of(PersonCategory.DIRECT_WORKER),
                        Optional.of(Gender.FEMALE),
                        false),
                AWARD,
                "Có thành tích xuất sắc trong phong trào xây dựng nông thôn mới",
                "Năm 2023 đã vận động 40 hộ hiến đất làm đường.",
                List.of());
    }

    static AwardDossier draft() {
        return AwardDossier.draft(
                new AwardDossier.Origin(
                        new DossierId(UUID.randomUUID().toString()),
                        COMMUNE,
                        new ProposalId("proposal-1"),
                        new Occasion(MeritKind.ACHIEVEMENT, 2024, Optional.empty()),
                        1),
                content());
    }

    static Verdict verdict(Verdict.Standing standing) {
        return new Verdict(
                AWARD,
                2024,
                "Luật 06/2022/QH15",
                TODAY,
                List.of(
                        new Verdict.Finding(
                                "Hoàn thành tốt nhiệm vụ",
                                "Điều 75",
                                standing,
                                List.of(),
                                List.of(),
                                OptionalInt.empty())));
    }

    static Submission submission() {
        return new Submission(
                DISTRICT,
                TERMS,
                Set.of(DossierField.paper("PROPOSAL_LETTER")),
                new Assessment(verdict(Verdict.Standing.MET), Optional.empty()));
    }

    static AwardDossier done(DossierOutcome outcome) {
        assertThat(outcome).isInstanceOf(DossierOutcome.Done.class);
        return ((DossierOutcome.Done) outcome).dossier();
    }

    static DossierReason refusal(DossierOutcome outcome) {
        assertThat(outcome).isInstanceOf(DossierOutcome.Refused.class);
        return ((DossierOutcome.Refused) outcome).reason();
    }

    static Handling district(AwardDossier dossier) {
        return new Handling(dossier, AT_DISTRICT);
    }

    /** By the way that leads there. */
    static AwardDossier in(DossierState state) {
        return switch (state) {
            case DRAFT -> draft();
            case SUBMITTED -> done(draft().submit(submission(), AT_COMMUNE));
            case RETURNED ->
                    done(
                            district(in(DossierState.SUBMITTED))
                                    .giveBack(
                                            List.of(
                                                    new Remark(
                                                            DossierField.MERIT,
                                                            "Ghi rõ thành tích"))));
            case RECEIVED -> done(district(in(DossierState.SUBMITTED)).receive());
            case UNDER_APPRAISAL ->
                    done(district(in(DossierState.RECEIVED)).appraise(true, "Đủ điều kiện"));
            case IN_CONCURRENCE ->
                    done(
                            district(in(DossierState.UNDER_APPRAISAL))
                                    .ask(List.of("Công an huyện"), TODAY.plusDays(7)));
            case POSTED ->
                    done(
                            district(in(DossierState.UNDER_APPRAISAL))
                                    .post("Cổng thông tin", 5, TODAY.plusDays(7), TERMS));
            case BEFORE_COUNCIL ->
                    done(district(in(DossierState.UNDER_APPRAISAL)).putBeforeCouncil(TERMS));
            case BEFORE_SIGNER ->
                    done(district(in(DossierState.UNDER_APPRAISAL)).submitToSigner(TERMS));
            case DECIDED -> done(in(DossierState.BEFORE_SIGNER).decided(decision(), AT_DISTRICT));
            case HANDED_OVER -> done(in(DossierState.DECIDED).handedOver(TODAY, AT_DISTRICT));
            case DECLINED -> done(district(in(DossierState.RECEIVED)).decline("Trùng thành tích"));
            case WITHDRAWN -> done(in(DossierState.SUBMITTED).withdraw("Nhầm tên", AT_COMMUNE));
            case REVOKED ->
                    done(in(DossierState.DECIDED).revoked("Khai man thành tích", AT_DISTRICT));
        };
    }

    static DecisionRef decision() {
        return new DecisionRef("decision-1", "123/QĐ-UBND", TODAY, DISTRICT);
    }

    static CouncilResult council(boolean passed) {
        return new CouncilResult("session-1", DISTRICT, TODAY, 11, passed ? 10 : 5, passed);
    }
}
