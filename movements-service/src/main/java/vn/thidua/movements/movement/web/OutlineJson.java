package vn.thidua.movements.movement.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.thidua.movements.movement.Outline;
import vn.thidua.movements.movement.Quota;
import vn.thidua.platform.problem.ProblemType;

/** {@code Outline} of the contract. */
record OutlineJson(
        @NotBlank @Size(max = 500) String name,
        Outline.@NotNull Form form,
        @Nullable @Size(max = 200) String formWords,
        Outline.@NotNull Scope scope,
        @Min(2000) @Max(2100) int year,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @NotNull @Size(max = 20) List<@Valid @NotNull PhaseJson> phases,
        @Nullable @Size(max = 500) String theme,
        @Nullable @Size(max = 1000) String subjects,
        @NotNull @Size(max = 100) List<@NotBlank @Size(max = 1000) String> criteria,
        @NotNull @Size(max = 100) List<@Valid @NotNull GoalJson> targets,
        @NotNull @Size(max = 200) List<@Valid @NotNull QuotaJson> quotas,
        @Nullable @Size(max = 300) String standingBody) {

    record PhaseJson(
            @NotBlank @Size(max = 300) String name,
            @NotNull LocalDate from,
            @NotNull LocalDate to) {}

    record GoalJson(
            @NotBlank @Size(max = 1000) String name, @NotNull @Size(max = 300) String value) {}

    enum Shape {
        PER_UNIT,
        PER_SUB_UNIT,
        SHARED,
        PERCENTAGE
    }

    record QuotaJson(
            @NotNull Shape shape,
            @NotNull @Size(max = 300) String award,
            @NotNull @Size(max = 300) String whom,
            @Nullable BigDecimal collectives,
            @Nullable BigDecimal individuals,
            @Nullable Integer total) {

        static QuotaJson of(Quota quota) {
            return switch (quota) {
                case Quota.PerUnit(var award, var whom, var collectives, var individuals) ->
                        new QuotaJson(
                                Shape.PER_UNIT,
                                award,
                                whom,
                                count(collectives),
                                count(individuals),
                                null);
                case Quota.PerSubUnit(var award, var whom, var collectives, var individuals) ->
                        new QuotaJson(
                                Shape.PER_SUB_UNIT,
                                award,
                                whom,
                                count(collectives),
                                count(individuals),
                                null);
                case Quota.Shared(var award, var whom, var total) ->
                        new QuotaJson(Shape.SHARED, award, whom, null, null, total);
                case Quota.Percentage(var award, var whom, var collectives, var individuals) ->
                        new QuotaJson(
                                Shape.PERCENTAGE,
                                award,
                                whom,
                                collectives.orElse(null),
                                individuals.orElse(null),
                                null);
            };
        }

        private static @Nullable BigDecimal count(Optional<Integer> count) {
            return count.map(BigDecimal::valueOf).orElse(null);
        }

        Quota quota() {
            String to = whom.strip();
            String what = award.strip();
            return switch (shape) {
                case PER_UNIT ->
                        new Quota.PerUnit(what, to, whole(collectives), whole(individuals));
                case PER_SUB_UNIT ->
                        new Quota.PerSubUnit(what, to, whole(collectives), whole(individuals));
                case SHARED -> new Quota.Shared(what, to, Optional.ofNullable(total).orElse(0));
                case PERCENTAGE ->
                        new Quota.Percentage(
                                what,
                                to,
                                Optional.ofNullable(collectives),
                                Optional.ofNullable(individuals));
            };
        }

        private static Optional<Integer> whole(@Nullable BigDecimal count) {
            try {
                return Optional.ofNullable(count).map(BigDecimal::intValueExact);
            } catch (ArithmeticException _) {
                throw ProblemType.INVALID_REQUEST.exception(
                        "Số tập thể, số cá nhân phải là số nguyên. Hãy sửa số lượng khen thưởng.");
            }
        }
    }

    static OutlineJson of(Outline outline) {
        return new OutlineJson(
                outline.name(),
                outline.form(),
                outline.formWords().orElse(null),
                outline.scope(),
                outline.year(),
                outline.from().orElse(null),
                outline.to().orElse(null),
                outline.phases().stream()
                        .map(each -> new PhaseJson(each.name(), each.from(), each.to()))
                        .toList(),
                outline.theme().orElse(null),
                outline.subjects().orElse(null),
                outline.criteria(),
                outline.targets().stream()
                        .map(each -> new GoalJson(each.name(), each.value()))
                        .toList(),
                outline.quotas().stream().map(QuotaJson::of).toList(),
                outline.standingBody().orElse(null));
    }

    Outline outline() {
        return new Outline(
                name.strip(),
                form,
                text(formWords),
                scope,
                year,
                Optional.ofNullable(from),
                Optional.ofNullable(to),
                phases.stream()
                        .map(each -> new Outline.Phase(each.name().strip(), each.from(), each.to()))
                        .toList(),
                text(theme),
                text(subjects),
                criteria.stream().map(String::strip).toList(),
                targets.stream()
                        .map(each -> new Outline.Goal(each.name().strip(), each.value().strip()))
                        .toList(),
                quotas.stream().map(QuotaJson::quota).toList(),
                text(standingBody));
    }

    private static Optional<String> text(@Nullable String text) {
        return Optional.ofNullable(text).map(String::strip).filter(each -> !each.isEmpty());
    }
}
