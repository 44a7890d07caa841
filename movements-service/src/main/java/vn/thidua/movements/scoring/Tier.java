package vn.thidua.movements.scoring;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * One step of a tiered criterion (mức điểm): from here to there so many points.
 *
 * @param to nothing: upwards without end
 */
public record Tier(
        BigDecimal from,
        boolean fromIncluded,
        Optional<BigDecimal> to,
        boolean toIncluded,
        BigDecimal points) {

    boolean holds(BigDecimal value) {
        int low = value.compareTo(from);
        if (low < 0 || (low == 0 && !fromIncluded)) {
            return false;
        }
        return to.map(upper -> value.compareTo(upper))
                .map(high -> high < 0 || (high == 0 && toIncluded))
                .orElse(true);
    }

    boolean isEmpty() {
        return to.map(
                        upper -> {
                            int width = from.compareTo(upper);
                            return width > 0 || (width == 0 && !(fromIncluded && toIncluded));
                        })
                .orElse(false);
    }

    /** E.g. {@code từ 90 đến dưới 95}. */
    public String inWords() {
        if (to.filter(upper -> upper.compareTo(from) == 0).isPresent()) {
            return "đúng " + Points.text(from);
        }
        String lower = (fromIncluded ? "từ " : "trên ") + Points.text(from);
        return to.map(upper -> lower + (toIncluded ? " đến " : " đến dưới ") + Points.text(upper))
                .orElse(lower + (fromIncluded ? " trở lên" : ""));
    }
}
