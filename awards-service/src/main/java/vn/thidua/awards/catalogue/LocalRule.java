package vn.thidua.awards.catalogue;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;

/**
 * What a province prescribes for one award (quy định riêng của cấp tỉnh cho một danh hiệu, hình thức khen thưởng), as it
 * was entered, right or wrong.
 *
 * @param code of a national award, or of the own title
 * @param own what makes it a title of the province's own; empty: a national award
 * @param quotaPercent at most so many per cent (tỷ lệ tối đa)
 * @param quotaOf of what, e.g. "số cá nhân đạt Lao động tiên tiến"
 * @param postingDays working days of public posting; empty: as the centre has it
 * @param due last day for proposals of a year, see {@link DueDay}; blank: none
 * @param papers further papers of a dossier, by name
 * @param steps of the procedure, in their order
 * @param conditions further conditions
 */
public record LocalRule(
        String code,
        Optional<Own> own,
        OptionalInt quotaPercent,
        String quotaOf,
        OptionalInt postingDays,
        String due,
        List<String> papers,
        List<String> steps,
        Sums sums,
        List<LocalCondition> conditions) {

    /** Danh hiệu riêng. */
    public record Own(
            String name,
            Award.Kind kind,
            List<Award.Subject> appliesTo,
            List<Award.Decider> decidedBy) {

        public Own {
            appliesTo = List.copyOf(appliesTo);
            decidedBy = List.copyOf(decidedBy);
        }
    }

    /** Mức tiền thưởng by resolution of the province's council, in đồng; empty: as the centre has it. */
    public record Sums(OptionalLong individual, OptionalLong collective, OptionalLong household) {

        public static final Sums NONE =
                new Sums(OptionalLong.empty(), OptionalLong.empty(), OptionalLong.empty());
    }

    /**
     * A further condition.
     *
     * @param rule in the language of rules, as JSON; this feature does not read it
     */
    public record LocalCondition(String text, String rule) {}

    public LocalRule {
        papers = List.copyOf(papers);
        steps = List.copyOf(steps);
        conditions = List.copyOf(conditions);
    }
}
