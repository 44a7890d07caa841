package vn.thidua.awards.money;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * How a sum is made (Nghị định 152/2025/NĐ-CP, Điều 49). What the decree leaves open is a setting.
 *
 * @param roundTo sums are rounded up to a whole number of so many đồng
 * @param householdFactor what a household gets of the individual's sum
 * @param household whether the individual's sum is rounded before it is multiplied: the decree does not say
 */
public record RewardRules(long roundTo, BigDecimal householdFactor, HouseholdRounding household) {

    /** When the sum of a household is rounded. */
    public enum HouseholdRounding {
        /** Chỉ làm tròn một lần, sau khi nhân hệ số hộ gia đình. */
        ONCE_AT_THE_END,
        /** Làm tròn mức của cá nhân rồi mới nhân hệ số hộ gia đình, and rounded again. */
        BEFORE_THE_FACTOR
    }

    public RewardRules {
        if (roundTo < 1 || householdFactor.signum() <= 0) {
            throw new IllegalArgumentException("rounding to " + roundTo + " x " + householdFactor);
        }
    }

    long individual(BigDecimal times, long base) {
        return roundedUp(times.multiply(BigDecimal.valueOf(base)));
    }

    long household(BigDecimal times, long base) {
        BigDecimal individual =
                switch (household) {
                    case ONCE_AT_THE_END -> times.multiply(BigDecimal.valueOf(base));
                    case BEFORE_THE_FACTOR -> BigDecimal.valueOf(individual(times, base));
                };
        return roundedUp(individual.multiply(householdFactor));
    }

    private long roundedUp(BigDecimal dong) {
        BigDecimal step = BigDecimal.valueOf(roundTo);
        return dong.divide(step, 0, RoundingMode.CEILING).multiply(step).longValueExact();
    }
}
