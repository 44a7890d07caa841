package vn.thidua.movements.scoring;

import static vn.thidua.movements.scoring.Points.text;

import java.math.BigDecimal;

/** What an entry is worth (điểm của một tiêu chí). */
public sealed interface Mark {

    /**
     * Points, negative for a penalty.
     *
     * @param how Vietnamese, the reckoning in words
     */
    record Worth(BigDecimal points, String how) implements Mark {}

    /** Not filled in yet: counts nothing. */
    record Open() implements Mark {}

    /** Cannot be what was meant. */
    record Refused(MarkRefusal reason, String sentence) implements Mark {}

    default BigDecimal points() {
        return switch (this) {
            case Worth(var points, _) -> points;
            case Open(), Refused _ -> BigDecimal.ZERO;
        };
    }

    /** The worth of an entry under a criterion. */
    static Mark of(Criterion criterion, Entry entry, Rounding rounding) {
        if (criterion.gate().isPresent() && entry.gateMet().isPresent() && !entry.gateMet().get()) {
            return new Worth(BigDecimal.ZERO, "Chưa đạt điều kiện: " + criterion.gate().get());
        }
        if (entry.value().isEmpty()) {
            return new Open();
        }
        BigDecimal value = entry.value().get();
        if (value.signum() < 0) {
            return new Refused(MarkRefusal.NEGATIVE, "Giá trị không được âm.");
        }
        if (criterion.gate().isPresent() && entry.gateMet().isEmpty()) {
            return new Open();
        }
        return reckoned(criterion, value, entry, rounding);
    }

    private static Mark reckoned(
            Criterion criterion, BigDecimal value, Entry entry, Rounding rounding) {
        BigDecimal most = criterion.maximum();
        return switch (criterion.rule()) {
            case ScoringRule.Ratio() -> ratio(most, value, entry, rounding);
            case ScoringRule.Tiered(var tiers, var highest) -> {
                if (highest.filter(limit -> value.compareTo(limit) > 0).isPresent()) {
                    yield new Refused(
                            MarkRefusal.ABOVE_HIGHEST,
                            "Giá trị %s lớn hơn giá trị lớn nhất %s."
                                    .formatted(text(value), text(highest.get())));
                }
                yield tiers.stream()
                        .filter(tier -> tier.holds(value))
                        .findFirst()
                        .<Mark>map(
                                tier ->
                                        rounded(
                                                tier.points(),
                                                "%s thuộc mức “%s”"
                                                        .formatted(text(value), tier.inWords()),
                                                rounding))
                        .orElseGet(
                                () ->
                                        new Worth(
                                                BigDecimal.ZERO,
                                                text(value) + " thấp hơn mức điểm đầu tiên"));
            }
            case ScoringRule.AllOrNothing(var threshold) ->
                    value.compareTo(threshold) >= 0
                            ? rounded(most, "Đạt ngưỡng " + text(threshold), rounding)
                            : new Worth(BigDecimal.ZERO, "Chưa đạt ngưỡng " + text(threshold));
            case ScoringRule.Sample(var size, var each) -> sample(size, each, value, rounding);
            case ScoringRule.Manual() ->
                    value.compareTo(most) > 0
                            ? new Refused(
                                    MarkRefusal.ABOVE_MAXIMUM,
                                    "Điểm %s vượt điểm tối đa %s."
                                            .formatted(text(value), text(most)))
                            : rounded(value, "Chấm trực tiếp", rounding);
            case ScoringRule.Penalty(var each) -> {
                BigDecimal off = each.multiply(value).min(most);
                yield rounded(
                        off.negate(),
                        "%s trường hợp × %s điểm".formatted(text(value), text(each)),
                        rounding);
            }
        };
    }

    private static Mark ratio(BigDecimal most, BigDecimal value, Entry entry, Rounding rounding) {
        BigDecimal base = entry.base().orElse(BigDecimal.ZERO);
        if (entry.base().isEmpty()) {
            return new Open();
        }
        if (base.signum() <= 0) {
            return new Refused(MarkRefusal.BASE_NOT_POSITIVE, "Số được giao phải lớn hơn 0.");
        }
        if (value.compareTo(base) >= 0) {
            return rounded(
                    most,
                    "Đạt hoặc vượt mức giao %s/%s".formatted(text(value), text(base)),
                    rounding);
        }
        return new Worth(
                rounding.ofCriterion(value.multiply(most), base),
                "%s/%s × %s điểm".formatted(text(value), text(base), text(most)));
    }

    private static Mark sample(int size, BigDecimal each, BigDecimal value, Rounding rounding) {
        if (value.compareTo(BigDecimal.valueOf(size)) > 0) {
            return new Refused(
                    MarkRefusal.ABOVE_SAMPLE,
                    "%s người nhiều hơn số người được khảo sát (%d).".formatted(text(value), size));
        }
        if (value.stripTrailingZeros().scale() > 0) {
            return new Refused(MarkRefusal.NOT_WHOLE, "Số người phải là số nguyên.");
        }
        return rounded(
                value.multiply(each),
                "%s người × %s điểm".formatted(text(value), text(each)),
                rounding);
    }

    private static Mark rounded(BigDecimal points, String how, Rounding rounding) {
        return new Worth(rounding.ofCriterion(points, BigDecimal.ONE), how);
    }
}
