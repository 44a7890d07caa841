package vn.thidua.movements.progress;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Đơn vị tính: what values make sense in a unit of measure.
 *
 * @param word with which the unit begins, in small letters
 * @param most the largest value that makes sense, unless the target itself is higher
 */
public record UnitSense(String word, Optional<BigDecimal> most, boolean whole) {

    private static final int LONGEST = 15;

    private boolean isOf(String unit) {
        String small = unit.strip().toLowerCase(Locale.ROOT);
        return small.equals(word) || small.startsWith(word + " ");
    }

    /** All that are known; the first that fits counts. */
    public record All(List<UnitSense> senses) {

        public All {
            senses = List.copyOf(senses);
        }

        Optional<ProgressReason> refusal(BigDecimal value, Aim aim) {
            if (value.signum() < 0) {
                return Optional.of(ProgressReason.NEGATIVE);
            }
            if (value.precision() - value.scale() > LONGEST) {
                return Optional.of(ProgressReason.TOO_LARGE);
            }
            return aim.unit()
                    .flatMap(unit -> senses.stream().filter(each -> each.isOf(unit)).findFirst())
                    .flatMap(sense -> sense.refusal(value, aim));
        }
    }

    private Optional<ProgressReason> refusal(BigDecimal value, Aim aim) {
        if (whole && value.stripTrailingZeros().scale() > 0) {
            return Optional.of(ProgressReason.NOT_WHOLE);
        }
        boolean over =
                most.filter(each -> value.compareTo(each) > 0).isPresent()
                        && aim.value().filter(goal -> goal.compareTo(most.get()) > 0).isEmpty();
        return over ? Optional.of(ProgressReason.OVER_UNIT) : Optional.empty();
    }
}
