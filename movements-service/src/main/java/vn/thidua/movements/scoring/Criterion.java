package vn.thidua.movements.scoring;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * A line of a scoring sheet (tiêu chí).
 *
 * @param code its number on the sheet, unique there, e.g. {@code 2.1}
 * @param maximum the standard points (điểm chuẩn); for a penalty the most that is taken off
 * @param measure what the value counts, e.g. {@code %}
 * @param gate what must be there, else the criterion scores 0, e.g. {@code Có kế hoạch truyền thông}
 */
public record Criterion(
        String code,
        String text,
        BigDecimal maximum,
        ScoringRule rule,
        Optional<String> measure,
        Optional<String> gate,
        boolean evidenceRequired) {

    boolean isPenalty() {
        return switch (rule) {
            case ScoringRule.Penalty _ -> true;
            case ScoringRule.Ratio _,
                    ScoringRule.Tiered _,
                    ScoringRule.AllOrNothing _,
                    ScoringRule.Sample _,
                    ScoringRule.Manual _ ->
                    false;
        };
    }
}
