package vn.thidua.movements.scoring;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** How a criterion turns what was reached into points (cách chấm). */
public sealed interface ScoringRule {

    /** Reached / assigned × maximum, never above the maximum (tỷ lệ). */
    record Ratio() implements ScoringRule {}

    /**
     * By the tier that the value falls into; below the first tier nothing (theo mức).
     *
     * @param highest the largest value that can occur, e.g. 100 for a percentage; nothing: no limit
     */
    record Tiered(List<Tier> tiers, Optional<BigDecimal> highest) implements ScoringRule {
        public Tiered {
            tiers = List.copyOf(tiers);
        }
    }

    /** The maximum from the threshold upwards, else nothing (đạt hoặc không đạt). */
    record AllOrNothing(BigDecimal threshold) implements ScoringRule {}

    /** So many points for each person of the sample who is content (khảo sát mẫu). */
    record Sample(int size, BigDecimal pointsEach) implements ScoringRule {}

    /** Points given by judgement, 0 to the maximum (chấm trực tiếp). */
    record Manual() implements ScoringRule {}

    /** So many points off for each case, at most the maximum (điểm trừ). */
    record Penalty(BigDecimal pointsEach) implements ScoringRule {}
}
