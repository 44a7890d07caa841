package vn.thidua.movements.scoring;

import java.math.BigDecimal;
import java.util.List;

/**
 * A part of a scoring sheet (nhóm tiêu chí).
 *
 * @param code its number on the sheet, e.g. {@code II}
 * @param maximum the most that its criteria can bring together; penalties do not count in it
 * @param bonus whether its points are a bonus (điểm thưởng): its criteria may be worth more than its maximum
 */
public record CriterionGroup(
        String code, String title, BigDecimal maximum, boolean bonus, List<Criterion> criteria) {

    public CriterionGroup {
        criteria = List.copyOf(criteria);
    }
}
