package vn.thidua.awards.decision;

import java.time.LocalDate;
import vn.thidua.awards.catalogue.Award;

/**
 * What a person writes of a decision.
 *
 * @param number as the paper bears it; blank: the next one of the unit's own register
 * @param decider who decides: the head of the unit, or a body above the tree whose decision is put into the system
 * @param about trích yếu
 */
public record DecisionText(
        String number,
        LocalDate date,
        Award.Decider decider,
        String signer,
        String signerPost,
        String about) {

    /** Whether the unit itself decides, and pays. */
    public boolean isOwn() {
        return switch (decider) {
            case PROVINCE, DISTRICT, COMMUNE, AGENCY, ENTERPRISE -> true;
            case PRESIDENT, PRIME_MINISTER, MINISTRY, ARMED_FORCES -> false;
        };
    }
}
