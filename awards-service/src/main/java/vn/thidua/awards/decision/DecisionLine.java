package vn.thidua.awards.decision;

import java.util.Optional;
import vn.thidua.awards.catalogue.Award;
import vn.thidua.awards.catalogue.AwardCode;
import vn.thidua.awards.catalogue.MeritKind;
import vn.thidua.awards.dossier.DossierId;
import vn.thidua.awards.money.Reward;
import vn.thidua.awards.subject.SubjectId;
import vn.thidua.platform.tenancy.TenantId;

/**
 * Một trường hợp được khen, as it stood when it was decided.
 *
 * @param unit the unit that proposed, whose paper the dossier is
 * @param subject who it is in that unit's register; empty: only a name was proposed, so nothing is entered there
 * @param post chức vụ, đơn vị or address
 * @param group for the order of rank
 * @param inFavour ballots in favour of all members, as words; blank where no council voted
 */
public record DecisionLine(
        DossierId dossier,
        TenantId unit,
        String unitName,
        Optional<SubjectId> subject,
        Award.Subject recipient,
        String name,
        String post,
        AwardCode award,
        String awardName,
        Award.Group group,
        MeritKind kind,
        int year,
        String merit,
        String inFavour,
        Reward reward,
        Aftermath after) {

    DecisionLine with(Aftermath next) {
        return new DecisionLine(
                dossier, unit, unitName, subject, recipient, name, post, award, awardName, group,
                kind, year, merit, inFavour, reward, next);
    }

    public DecisionLine with(Reward next) {
        return new DecisionLine(
                dossier, unit, unitName, subject, recipient, name, post, award, awardName, group,
                kind, year, merit, inFavour, next, after);
    }

    /** What the fund has paid for it in the end. */
    public long paid() {
        return reward.dong() - after.moneyReturned();
    }
}
