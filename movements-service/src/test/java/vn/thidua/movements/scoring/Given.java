package vn.thidua.movements.scoring;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** Sheets and entries for tests. The sheet of 115 points is shaped like one that a city used in 2025. */
public final class Given {

    private Given() {}

    public static final Rounding CENTS =
            new Rounding(2, Rounding.Direction.HALF_UP, Rounding.At.CRITERION);

    public static BigDecimal number(String text) {
        return new BigDecimal(text);
    }

    public static Criterion criterion(String code, String maximum, ScoringRule rule) {
        return new Criterion(
                code,
                "Tiêu chí " + code,
                number(maximum),
                rule,
                Optional.empty(),
                Optional.empty(),
                false);
    }

    public static Criterion gated(Criterion open, String gate) {
        return new Criterion(
                open.code(),
                open.text(),
                open.maximum(),
                open.rule(),
                open.measure(),
                Optional.of(gate),
                open.evidenceRequired());
    }

    public static Criterion proven(Criterion open) {
        return new Criterion(
                open.code(),
                open.text(),
                open.maximum(),
                open.rule(),
                open.measure(),
                open.gate(),
                true);
    }

    public static Tier tier(
            String from, boolean fromIncluded, String to, boolean toIncluded, String points) {
        return new Tier(
                number(from), fromIncluded, Optional.of(number(to)), toIncluded, number(points));
    }

    /** 88–&lt;90 → 2, 90–&lt;95 → 3, 95–&lt;100 → 4, 100 → 5. */
    public static ScoringRule.Tiered steps() {
        return new ScoringRule.Tiered(
                List.of(
                        tier("88", true, "90", false, "2"),
                        tier("90", true, "95", false, "3"),
                        tier("95", true, "100", false, "4"),
                        tier("100", true, "100", true, "5")),
                Optional.of(number("100")));
    }

    /** 115 = 20 + 40 + 20 + 20 + 15. */
    public static ScoringSheet sheet() {
        return sheet(List.of("2.1", "3.1", "1.1"), true);
    }

    public static ScoringSheet sheet(List<String> tieBreak, boolean vote) {
        return new ScoringSheet(
                "Bảng chấm điểm năm 2024",
                number("115"),
                CENTS,
                List.of(
                        group(
                                "I",
                                "20",
                                false,
                                gated(
                                        criterion("1.1", "20", new ScoringRule.Manual()),
                                        "Có kế hoạch truyền thông")),
                        group(
                                "II",
                                "40",
                                false,
                                proven(criterion("2.1", "25", new ScoringRule.Ratio())),
                                criterion("2.2", "15", new ScoringRule.Ratio())),
                        group(
                                "III",
                                "20",
                                false,
                                criterion("3.1", "20", new ScoringRule.Sample(50, number("0.4")))),
                        group(
                                "IV",
                                "20",
                                false,
                                criterion("4.1", "20", new ScoringRule.Manual()),
                                criterion("4.2", "5", new ScoringRule.Penalty(number("0.5")))),
                        group(
                                "V",
                                "15",
                                true,
                                criterion("5.1", "5", new ScoringRule.AllOrNothing(number("100"))),
                                criterion("5.2", "5", steps()),
                                criterion("5.3", "10", new ScoringRule.Manual()))),
                List.of(new Exclusion("K1", "Lãnh đạo bị kỷ luật")),
                tieBreak,
                vote);
    }

    public static CriterionGroup group(
            String code, String maximum, boolean bonus, Criterion... criteria) {
        return new CriterionGroup(code, "Nhóm " + code, number(maximum), bonus, List.of(criteria));
    }

    public static ScoringSheet only(String scale, CriterionGroup... groups) {
        return new ScoringSheet(
                "Bảng", number(scale), CENTS, List.of(groups), List.of(), List.of(), true);
    }

    public static Entry value(String value) {
        return new Entry(
                Optional.of(number(value)), Optional.empty(), Optional.empty(), "", List.of());
    }

    public static Entry ratio(String reached, String base) {
        return new Entry(
                Optional.of(number(reached)),
                Optional.of(number(base)),
                Optional.empty(),
                "",
                List.of("Báo cáo số 15/BC-UBND"));
    }

    public static Entry gate(String value, boolean met) {
        return new Entry(
                Optional.of(number(value)), Optional.empty(), Optional.of(met), "", List.of());
    }
}
