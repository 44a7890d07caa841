package vn.thidua.movements.scoring.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.thidua.movements.scoring.Criterion;
import vn.thidua.movements.scoring.CriterionGroup;
import vn.thidua.movements.scoring.Exclusion;
import vn.thidua.movements.scoring.Rounding;
import vn.thidua.movements.scoring.ScoringRule;
import vn.thidua.movements.scoring.ScoringSheet;
import vn.thidua.movements.scoring.Tier;

/** {@code ScoringSheet} of the contract. */
record SheetJson(
        @NotBlank @Size(max = 300) String name,
        @NotNull BigDecimal scale,
        @NotNull @Valid RoundingJson rounding,
        @NotNull @Size(max = 50) List<@Valid @NotNull GroupJson> groups,
        @NotNull @Size(max = 50) List<@Valid @NotNull ExclusionJson> exclusions,
        @NotNull @Size(max = 20) List<@NotBlank String> tieBreak,
        boolean voteBreaksTies) {

    enum Kind {
        RATIO,
        TIER,
        ALL_OR_NOTHING,
        SAMPLE,
        MANUAL,
        PENALTY
    }

    record RoundingJson(
            @Min(0) @Max(Rounding.MOST_DECIMALS) int decimals,
            Rounding.@NotNull Direction direction,
            Rounding.@NotNull At at) {}

    record GroupJson(
            @NotBlank @Size(max = 20) String code,
            @NotBlank @Size(max = 500) String title,
            @NotNull BigDecimal maximum,
            boolean bonus,
            @NotNull @Size(max = 200) List<@Valid @NotNull CriterionJson> criteria) {}

    record CriterionJson(
            @NotBlank @Size(max = 20) String code,
            @NotBlank @Size(max = 1000) String text,
            @NotNull BigDecimal maximum,
            @NotNull @Valid RuleJson rule,
            @Nullable @Size(max = 50) String measure,
            @Nullable @Size(max = 500) String gate,
            boolean evidenceRequired) {}

    /** Which of the fields are read, says the kind. */
    record RuleJson(
            @NotNull Kind kind,
            @Nullable @Size(max = 50) List<@Valid @NotNull TierJson> tiers,
            @Nullable BigDecimal highest,
            @Nullable BigDecimal threshold,
            @Nullable @Min(1) @Max(1_000_000) Integer size,
            @Nullable BigDecimal pointsEach) {}

    record TierJson(
            @NotNull BigDecimal from,
            boolean fromIncluded,
            @Nullable BigDecimal to,
            boolean toIncluded,
            @NotNull BigDecimal points) {}

    record ExclusionJson(
            @NotBlank @Size(max = 20) String code, @NotBlank @Size(max = 500) String text) {}

    static SheetJson of(ScoringSheet sheet) {
        return new SheetJson(
                sheet.name(),
                sheet.scale(),
                new RoundingJson(
                        sheet.rounding().decimals(),
                        sheet.rounding().direction(),
                        sheet.rounding().at()),
                sheet.groups().stream().map(SheetJson::of).toList(),
                sheet.exclusions().stream()
                        .map(each -> new ExclusionJson(each.code(), each.text()))
                        .toList(),
                sheet.tieBreak(),
                sheet.voteBreaksTies());
    }

    private static GroupJson of(CriterionGroup group) {
        return new GroupJson(
                group.code(),
                group.title(),
                group.maximum(),
                group.bonus(),
                group.criteria().stream().map(SheetJson::of).toList());
    }

    private static CriterionJson of(Criterion criterion) {
        return new CriterionJson(
                criterion.code(),
                criterion.text(),
                criterion.maximum(),
                of(criterion.rule()),
                criterion.measure().orElse(null),
                criterion.gate().orElse(null),
                criterion.evidenceRequired());
    }

    private static RuleJson of(ScoringRule rule) {
        return switch (rule) {
            case ScoringRule.Ratio() -> new RuleJson(Kind.RATIO, null, null, null, null, null);
            case ScoringRule.Manual() -> new RuleJson(Kind.MANUAL, null, null, null, null, null);
            case ScoringRule.AllOrNothing(var threshold) ->
                    new RuleJson(Kind.ALL_OR_NOTHING, null, null, threshold, null, null);
            case ScoringRule.Sample(var size, var each) ->
                    new RuleJson(Kind.SAMPLE, null, null, null, size, each);
            case ScoringRule.Penalty(var each) ->
                    new RuleJson(Kind.PENALTY, null, null, null, null, each);
            case ScoringRule.Tiered(var tiers, var highest) ->
                    new RuleJson(
                            Kind.TIER,
                            tiers.stream()
                                    .map(
                                            tier ->
                                                    new TierJson(
                                                            tier.from(),
                                                            tier.fromIncluded(),
                                                            tier.to().orElse(null),
                                                            tier.toIncluded(),
                                                            tier.points()))
                                    .toList(),
                            highest.orElse(null),
                            null,
                            null,
                            null);
        };
    }

    /**
     * The sheet that is meant.
     *
     * @throws IncompleteRule when a rule lacks what its kind needs
     */
    ScoringSheet sheet() {
        return new ScoringSheet(
                name.strip(),
                scale,
                new Rounding(rounding.decimals, rounding.direction, rounding.at),
                groups.stream()
                        .map(
                                group ->
                                        new CriterionGroup(
                                                group.code.strip(),
                                                group.title.strip(),
                                                group.maximum,
                                                group.bonus,
                                                group.criteria.stream()
                                                        .map(SheetJson::criterion)
                                                        .toList()))
                        .toList(),
                exclusions.stream()
                        .map(each -> new Exclusion(each.code.strip(), each.text.strip()))
                        .toList(),
                tieBreak.stream().map(String::strip).toList(),
                voteBreaksTies);
    }

    private static Criterion criterion(CriterionJson json) {
        return new Criterion(
                json.code.strip(),
                json.text.strip(),
                json.maximum,
                rule(json),
                given(json.measure),
                given(json.gate),
                json.evidenceRequired);
    }

    private static ScoringRule rule(CriterionJson json) {
        RuleJson rule = json.rule;
        return switch (rule.kind) {
            case RATIO -> new ScoringRule.Ratio();
            case MANUAL -> new ScoringRule.Manual();
            case ALL_OR_NOTHING ->
                    new ScoringRule.AllOrNothing(
                            needed(json, "ngưỡng đạt", Optional.ofNullable(rule.threshold)));
            case SAMPLE ->
                    new ScoringRule.Sample(
                            needed(json, "số người khảo sát", Optional.ofNullable(rule.size)),
                            needed(json, "điểm mỗi người", Optional.ofNullable(rule.pointsEach)));
            case PENALTY ->
                    new ScoringRule.Penalty(
                            needed(
                                    json,
                                    "điểm trừ mỗi trường hợp",
                                    Optional.ofNullable(rule.pointsEach)));
            case TIER ->
                    new ScoringRule.Tiered(
                            Optional.ofNullable(rule.tiers).orElse(List.of()).stream()
                                    .map(
                                            tier ->
                                                    new Tier(
                                                            tier.from,
                                                            tier.fromIncluded,
                                                            Optional.ofNullable(tier.to),
                                                            tier.toIncluded,
                                                            tier.points))
                                    .toList(),
                            Optional.ofNullable(rule.highest));
        };
    }

    private static <T> T needed(CriterionJson json, String what, Optional<T> value) {
        return value.orElseThrow(() -> new IncompleteRule(json.code, what));
    }

    private static Optional<String> given(@Nullable String text) {
        return Optional.ofNullable(text).map(String::strip).filter(each -> !each.isEmpty());
    }

    /** A rule lacks a number that its kind needs. */
    static final class IncompleteRule extends IllegalArgumentException {

        private final String code;
        private final String what;

        IncompleteRule(String code, String what) {
            super("criterion " + code + " lacks " + what);
            this.code = code;
            this.what = what;
        }

        String code() {
            return code;
        }

        String sentence() {
            return "Chưa nhập " + what + ". Hãy nhập rồi lưu lại.";
        }
    }
}
