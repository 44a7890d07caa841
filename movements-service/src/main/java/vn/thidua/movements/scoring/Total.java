package vn.thidua.movements.scoring;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The sum of a filled-in sheet (tổng điểm).
 *
 * @param parts points by code of criterion and of group; a group's are capped at its maximum
 */
public record Total(BigDecimal points, Map<String, BigDecimal> parts) {

    public Total {
        parts = Map.copyOf(parts);
    }

    public static Total of(ScoringSheet sheet, Map<String, Entry> entries) {
        Map<String, BigDecimal> parts = new HashMap<>();
        BigDecimal sum = BigDecimal.ZERO;
        for (CriterionGroup group : sheet.groups()) {
            BigDecimal gained = BigDecimal.ZERO;
            BigDecimal lost = BigDecimal.ZERO;
            for (Criterion criterion : group.criteria()) {
                Entry entry = entries.getOrDefault(criterion.code(), Entry.EMPTY);
                BigDecimal points = Mark.of(criterion, entry, sheet.rounding()).points();
                parts.put(criterion.code(), points);
                if (criterion.isPenalty()) {
                    lost = lost.add(points);
                } else {
                    gained = gained.add(points);
                }
            }
            BigDecimal part = gained.min(group.maximum()).add(lost);
            parts.put(group.code(), part);
            sum = sum.add(part);
        }
        return new Total(sheet.rounding().ofTotal(sum), parts);
    }

    /** The worth of each entry, in the order of the sheet. */
    public static Map<String, Mark> marks(ScoringSheet sheet, Map<String, Entry> entries) {
        Map<String, Mark> marks = new LinkedHashMap<>();
        sheet.criteria()
                .forEach(
                        criterion ->
                                marks.put(
                                        criterion.code(),
                                        Mark.of(
                                                criterion,
                                                entries.getOrDefault(criterion.code(), Entry.EMPTY),
                                                sheet.rounding())));
        return marks;
    }
}
