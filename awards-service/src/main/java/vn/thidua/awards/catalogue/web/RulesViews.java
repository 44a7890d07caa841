package vn.thidua.awards.catalogue.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import vn.thidua.awards.catalogue.Award;
import vn.thidua.awards.catalogue.LocalRule;
import vn.thidua.awards.catalogue.Regulation;
import vn.thidua.awards.catalogue.usecase.KeepProvincialRules;

/** Acts of a province as the contract has them. */
final class RulesViews {

    private RulesViews() {}

    record View(String unitName, boolean editable, long version, List<RegulationJson> regulations) {

        static View of(KeepProvincialRules.Seen seen) {
            return new View(
                    seen.unitName(),
                    seen.editable(),
                    seen.rulebook().version(),
                    seen.rulebook().regulations().stream().map(RegulationJson::of).toList());
        }
    }

    record RegulationsJson(
            @NotNull @Size(max = 50) List<@Valid @NotNull RegulationJson> regulations) {

        List<Regulation> all() {
            return regulations.stream().map(RegulationJson::regulation).toList();
        }
    }

    record RegulationJson(
            @NotNull @Size(max = 300) String act,
            @NotNull LocalDate from,
            @Nullable LocalDate to,
            @NotNull @Size(max = 200) List<@Valid @NotNull RuleJson> rules) {

        static RegulationJson of(Regulation regulation) {
            return new RegulationJson(
                    regulation.act(),
                    regulation.from(),
                    regulation.to().orElse(null),
                    regulation.rules().stream().map(RuleJson::of).toList());
        }

        Regulation regulation() {
            return new Regulation(
                    act.strip(),
                    from,
                    Optional.ofNullable(to),
                    rules.stream().map(RuleJson::rule).toList());
        }
    }

    record RuleJson(
            @NotNull @Size(max = 40) String code,
            @Valid @Nullable OwnJson own,
            @Nullable Integer quotaPercent,
            @NotNull @Size(max = 300) String quotaOf,
            @Nullable Integer postingDays,
            @NotNull @Size(max = 20) String due,
            @NotNull @Size(max = 30) List<@NotNull @Size(max = 300) String> papers,
            @NotNull @Size(max = 30) List<@NotNull @Size(max = 500) String> steps,
            @Valid @NotNull SumsJson sums,
            @NotNull @Size(max = 30) List<@Valid @NotNull ConditionJson> conditions) {

        static RuleJson of(LocalRule rule) {
            return new RuleJson(
                    rule.code(),
                    rule.own().map(OwnJson::of).orElse(null),
                    boxed(rule.quotaPercent()),
                    rule.quotaOf(),
                    boxed(rule.postingDays()),
                    rule.due(),
                    rule.papers(),
                    rule.steps(),
                    new SumsJson(
                            boxed(rule.sums().individual()),
                            boxed(rule.sums().collective()),
                            boxed(rule.sums().household())),
                    rule.conditions().stream()
                            .map(each -> new ConditionJson(each.text(), each.rule()))
                            .toList());
        }

        LocalRule rule() {
            return new LocalRule(
                    code.strip(),
                    Optional.ofNullable(own).map(OwnJson::own),
                    number(quotaPercent),
                    quotaOf.strip(),
                    number(postingDays),
                    due.strip(),
                    papers.stream().map(String::strip).toList(),
                    steps.stream().map(String::strip).toList(),
                    new LocalRule.Sums(
                            sum(sums.individual()), sum(sums.collective()), sum(sums.household())),
                    conditions.stream()
                            .map(
                                    each ->
                                            new LocalRule.LocalCondition(
                                                    each.text().strip(), each.rule()))
                            .toList());
        }
    }

    record OwnJson(
            @NotNull @Size(max = 300) String name,
            @NotNull Award.Kind kind,
            @NotNull @Size(max = 10) List<Award.@NotNull Subject> appliesTo,
            @NotNull @Size(max = 10) List<Award.@NotNull Decider> decidedBy) {

        static OwnJson of(LocalRule.Own own) {
            return new OwnJson(own.name(), own.kind(), own.appliesTo(), own.decidedBy());
        }

        LocalRule.Own own() {
            return new LocalRule.Own(name.strip(), kind, appliesTo, decidedBy);
        }
    }

    record SumsJson(
            @Nullable Long individual, @Nullable Long collective, @Nullable Long household) {}

    record ConditionJson(
            @NotNull @Size(max = 1000) String text, @NotNull @Size(max = 2000) String rule) {}

    private static OptionalInt number(@Nullable Integer number) {
        return number == null ? OptionalInt.empty() : OptionalInt.of(number);
    }

    private static OptionalLong sum(@Nullable Long sum) {
        return sum == null ? OptionalLong.empty() : OptionalLong.of(sum);
    }

    private static @Nullable Integer boxed(OptionalInt number) {
        return number.isPresent() ? (Integer) number.getAsInt() : null;
    }

    private static @Nullable Long boxed(OptionalLong number) {
        return number.isPresent() ? (Long) number.getAsLong() : null;
    }
}
