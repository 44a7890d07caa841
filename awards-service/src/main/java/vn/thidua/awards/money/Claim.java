package vn.thidua.awards.money;

import java.util.Optional;
import vn.thidua.awards.catalogue.Award;
import vn.thidua.awards.catalogue.Money;

/**
 * An award for which money may be due.
 *
 * @param line what it is called by whoever asks
 * @param recipient two claims of one recipient may exclude each other
 * @param period the year or school year for which a title is given
 * @param money what the catalogue says
 * @param provincial the sum that the province has set instead, in đồng
 */
public record Claim(
        String line,
        String recipient,
        Award.Kind kind,
        Award.Subject subject,
        String period,
        Money money,
        Optional<Long> provincial) {

    Optional<Money.Multiple> multiple() {
        return switch (subject) {
            case INDIVIDUAL, HOUSEHOLD -> money.individual();
            case COLLECTIVE -> money.collective();
        };
    }
}
