package vn.thidua.movements.scoring;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * How points are rounded (quy tắc làm tròn): a province says so in its scoring regulation.
 *
 * @param decimals 0 to 6 digits behind the comma
 */
public record Rounding(int decimals, Direction direction, At at) {

    /** Which way. */
    public enum Direction {
        HALF_UP(RoundingMode.HALF_UP),
        UP(RoundingMode.UP),
        DOWN(RoundingMode.DOWN);

        private final RoundingMode mode;

        Direction(RoundingMode mode) {
            this.mode = mode;
        }
    }

    /** Each criterion by itself, or the sum only. */
    public enum At {
        CRITERION,
        TOTAL
    }

    /** Digits that are kept where only the sum is rounded: far beyond what a sum of a thousand criteria can show. */
    private static final int EXACT_ENOUGH = 24;

    public static final int MOST_DECIMALS = 6;

    public Rounding {
        if (decimals < 0 || decimals > MOST_DECIMALS) {
            throw new IllegalArgumentException("0 to 6 decimals, not " + decimals);
        }
    }

    /** Points of one criterion, {@code numerator / denominator}, rounded once. */
    BigDecimal ofCriterion(BigDecimal numerator, BigDecimal denominator) {
        return switch (at) {
            case CRITERION -> numerator.divide(denominator, decimals, direction.mode);
            case TOTAL -> numerator.divide(denominator, EXACT_ENOUGH, RoundingMode.HALF_EVEN);
        };
    }

    BigDecimal ofTotal(BigDecimal sum) {
        return sum.setScale(decimals, direction.mode);
    }
}
