package vn.thidua.awards.catalogue;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * What goes with an award (tiền thưởng), as a multiple of the base salary (mức lương cơ sở).
 *
 * @param individual for a person; empty: none, or not known
 * @param collective for a collective; empty: none, or not known
 * @param article where it is prescribed; blank if nothing is
 */
public record Money(Optional<Multiple> individual, Optional<Multiple> collective, String article) {

    public static final Money NONE = new Money(Optional.empty(), Optional.empty(), "");

    /** How many base salaries, and how sure that is. */
    public record Multiple(BigDecimal times, Certainty certainty) {

        public Multiple {
            if (times.signum() <= 0) {
                throw new IllegalArgumentException(times + " base salaries are no money");
            }
        }
    }
}
