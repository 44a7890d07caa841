package vn.thidua.movements.scoring;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A scoring sheet (bảng chấm điểm thi đua): data of whoever sets it, never a constant of the program.
 *
 * @param scale the most points of all groups together, bonus included: 100, 115, 1000 …
 * @param tieBreak codes of groups or criteria, compared in this order where totals are equal
 * @param voteBreaksTies whether the members vote where the chain leaves units equal
 */
public record ScoringSheet(
        String name,
        BigDecimal scale,
        Rounding rounding,
        List<CriterionGroup> groups,
        List<Exclusion> exclusions,
        List<String> tieBreak,
        boolean voteBreaksTies) {

    public ScoringSheet {
        groups = List.copyOf(groups);
        exclusions = List.copyOf(exclusions);
        tieBreak = List.copyOf(tieBreak);
    }

    public Stream<Criterion> criteria() {
        return groups.stream().flatMap(group -> group.criteria().stream());
    }

    public Optional<Criterion> criterion(String code) {
        return criteria().filter(criterion -> criterion.code().equals(code)).findFirst();
    }

    Optional<CriterionGroup> group(String code) {
        return groups.stream().filter(group -> group.code().equals(code)).findFirst();
    }
}
