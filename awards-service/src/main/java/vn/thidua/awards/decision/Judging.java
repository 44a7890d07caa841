package vn.thidua.awards.decision;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import vn.thidua.awards.catalogue.Award;
import vn.thidua.awards.catalogue.Offer;
import vn.thidua.awards.dossier.AwardDossier;
import vn.thidua.awards.dossier.CouncilResult;
import vn.thidua.awards.dossier.Posting;
import vn.thidua.awards.money.Reward;
import vn.thidua.platform.tenancy.TenantId;

/**
 * Looks at dossiers as of the day of a decision: was the vote before it, is the posting over, may that authority.
 *
 * @param offers what can be awarded in the unit's province on that day
 * @param unit which decides
 * @param level of the unit on that day; empty when it did not exist
 */
public record Judging(
        List<Offer> offers, DecisionText text, TenantId unit, Optional<String> level) {

    private static final Reward NOTHING_YET =
            new Reward("", 0, Reward.Basis.NOT_SET, "", Optional.empty());

    public Judged of(AwardDossier dossier, String unitName) {
        Optional<Award> award = award(dossier);
        return new Judged(
                dossier.content().nominee().name(),
                award.map(each -> line(dossier, each, unitName)),
                award.map(Award::rank).orElse(0),
                refusal(dossier, award));
    }

    private Optional<Award> award(AwardDossier dossier) {
        return offers.stream()
                .map(Offer::award)
                .filter(each -> each.code().equals(dossier.content().award()))
                .findFirst();
    }

    private Optional<DecisionReason> refusal(AwardDossier dossier, Optional<Award> award) {
        Optional<DecisionReason> state = ofState(dossier);
        if (state.isPresent()) {
            return state;
        }
        if (dossier.proceedings().posting().filter(this::runsOnTheDay).isPresent()) {
            return Optional.of(DecisionReason.IN_POSTING);
        }
        if (lastSession(dossier).filter(day -> text.date().isBefore(day)).isPresent()) {
            return Optional.of(DecisionReason.DATE_BEFORE_SESSION);
        }
        if (award.isEmpty()) {
            return Optional.of(DecisionReason.AWARD_NOT_IN_CATALOGUE);
        }
        return power(award.get());
    }

    private Optional<DecisionReason> ofState(AwardDossier dossier) {
        return switch (dossier.state()) {
            case BEFORE_SIGNER ->
                    dossier.holder().equals(unit)
                            ? Optional.empty()
                            : Optional.of(DecisionReason.DOSSIER_UNKNOWN);
            case POSTED ->
                    Optional.of(
                            dossier.proceedings().posting().filter(this::runsOnTheDay).isPresent()
                                    ? DecisionReason.IN_POSTING
                                    : DecisionReason.BEFORE_VOTE);
            case DRAFT,
                    SUBMITTED,
                    RETURNED,
                    RECEIVED,
                    UNDER_APPRAISAL,
                    IN_CONCURRENCE,
                    BEFORE_COUNCIL ->
                    Optional.of(DecisionReason.BEFORE_VOTE);
            case DECIDED, HANDED_OVER, DECLINED, WITHDRAWN, REVOKED ->
                    Optional.of(DecisionReason.DOSSIER_DECIDED);
        };
    }

    private boolean runsOnTheDay(Posting posting) {
        return !text.date().isAfter(posting.until());
    }

    private Optional<LocalDate> lastSession(AwardDossier dossier) {
        return dossier.proceedings().councils().stream()
                .map(CouncilResult::on)
                .max(Comparator.naturalOrder());
    }

    /**
     * The head of the unit, whatever level of the tree it is of; or a body above the tree, whose decision the province puts
     * into the system. Heads of sở, ban, ngành and of enterprises decide where the tree has these as units.
     */
    private Optional<DecisionReason> power(Award award) {
        if (!award.decidedBy().contains(text.decider())) {
            return Optional.of(DecisionReason.NO_POWER);
        }
        return switch (text.decider()) {
            case PROVINCE, DISTRICT, COMMUNE ->
                    isOf(text.decider()) ? Optional.empty() : Optional.of(DecisionReason.NO_POWER);
            case PRESIDENT, PRIME_MINISTER, MINISTRY ->
                    isOf(Award.Decider.PROVINCE)
                            ? Optional.empty()
                            : Optional.of(DecisionReason.NO_POWER);
            case AGENCY, ENTERPRISE, ARMED_FORCES ->
                    isOf(text.decider())
                            ? Optional.empty()
                            : Optional.of(DecisionReason.DECIDER_NOT_A_UNIT);
        };
    }

    private boolean isOf(Award.Decider decider) {
        return level.filter(decider.name()::equals).isPresent();
    }

    private static DecisionLine line(AwardDossier dossier, Award award, String unitName) {
        return new DecisionLine(
                dossier.id(),
                dossier.unit(),
                unitName,
                dossier.content().nominee().subject(),
                dossier.content().nominee().kind(),
                dossier.content().nominee().name(),
                dossier.content().nominee().post(),
                award.code(),
                award.name(),
                award.group(),
                dossier.occasion().kind(),
                dossier.occasion().year(),
                dossier.content().merit(),
                votes(dossier.proceedings().councils()),
                NOTHING_YET,
                Aftermath.NONE);
    }

    private static String votes(List<CouncilResult> councils) {
        return councils.isEmpty()
                ? ""
                : councils.getLast().inFavour() + "/" + councils.getLast().members();
    }
}
