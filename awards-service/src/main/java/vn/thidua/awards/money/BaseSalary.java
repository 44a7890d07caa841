package vn.thidua.awards.money;

import java.time.LocalDate;
import vn.thidua.awards.catalogue.Certainty;

/**
 * Mức lương cơ sở.
 *
 * @param from first day; it holds until the next one begins
 * @param dong in đồng
 * @param act the decree that sets it
 */
public record BaseSalary(LocalDate from, long dong, String act, Certainty certainty) {

    public BaseSalary {
        if (dong <= 0) {
            throw new IllegalArgumentException("a base salary of " + dong);
        }
    }
}
