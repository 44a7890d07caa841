package vn.thidua.movements.movement;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Nội dung phong trào: what a launch plan says (Luật Thi đua, khen thưởng 2022, Điều 16 and 17).
 *
 * @param formWords the form as the paper says it, where it says otherwise ("thi đua đặc biệt")
 * @param from first day
 * @param to last day
 * @param subjects who takes part (đối tượng)
 * @param standingBody cơ quan thường trực
 */
public record Outline(
        String name,
        Form form,
        Optional<String> formWords,
        Scope scope,
        int year,
        Optional<LocalDate> from,
        Optional<LocalDate> to,
        List<Phase> phases,
        Optional<String> theme,
        Optional<String> subjects,
        List<String> criteria,
        List<Goal> targets,
        List<Quota> quotas,
        Optional<String> standingBody) {

    /** Hình thức: the law knows REGULAR and THEMATIC; papers also say "theo đợt". */
    public enum Form {
        REGULAR,
        THEMATIC,
        CAMPAIGN
    }

    /** Phạm vi tổ chức (Điều 16). */
    public enum Scope {
        NATIONAL,
        SECTOR,
        TERRITORY,
        BLOCK,
        UNIT
    }

    /** Giai đoạn, đợt; both days belong to it. */
    public record Phase(String name, LocalDate from, LocalDate to) {}

    /** Chỉ tiêu of a movement, its value as it is written. */
    public record Goal(String name, String value) {}

    public Outline {
        phases = List.copyOf(phases);
        criteria = List.copyOf(criteria);
        targets = List.copyOf(targets);
        quotas = List.copyOf(quotas);
    }

    /** What a plan says about a movement that it only names. */
    static Outline named(String name, Optional<String> standingBody, int year) {
        return new Outline(
                name,
                Form.REGULAR,
                Optional.empty(),
                Scope.TERRITORY,
                year,
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of(),
                List.of(),
                standingBody);
    }

    Outline standing(Optional<String> body) {
        return new Outline(
                name, form, formWords, scope, year, from, to, phases, theme, subjects, criteria,
                targets, quotas, body);
    }

    Outline inYear(int other) {
        return new Outline(
                name,
                form,
                formWords,
                scope,
                other,
                from,
                to,
                phases,
                theme,
                subjects,
                criteria,
                targets,
                quotas,
                standingBody);
    }

    /** The first thing that is wrong with it. */
    Optional<MovementReason> flaw() {
        if (name.isBlank()) {
            return Optional.of(MovementReason.NAME_MISSING);
        }
        if (from.isPresent() && to.isPresent() && to.get().isBefore(from.get())) {
            return Optional.of(MovementReason.ENDS_BEFORE_IT_BEGINS);
        }
        for (Phase phase : phases) {
            if (phase.to().isBefore(phase.from())) {
                return Optional.of(MovementReason.PHASE_ENDS_BEFORE_IT_BEGINS);
            }
            if (from.filter(phase.from()::isBefore).isPresent()
                    || to.filter(phase.to()::isAfter).isPresent()) {
                return Optional.of(MovementReason.PHASE_OUTSIDE_PERIOD);
            }
        }
        return quotas.stream().allMatch(Quota::isSound)
                ? Optional.empty()
                : Optional.of(MovementReason.QUOTA_UNSOUND);
    }
}
