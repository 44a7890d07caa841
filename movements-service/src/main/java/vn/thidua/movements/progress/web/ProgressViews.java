package vn.thidua.movements.progress.web;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.thidua.movements.movement.Outline;
import vn.thidua.movements.progress.Aim;
import vn.thidua.movements.progress.Assignment;
import vn.thidua.movements.progress.Author;
import vn.thidua.movements.progress.Cadence;
import vn.thidua.movements.progress.Kind;
import vn.thidua.movements.progress.Light;
import vn.thidua.movements.progress.Owner;
import vn.thidua.movements.progress.Period;
import vn.thidua.movements.progress.Reminder;
import vn.thidua.movements.progress.Source;
import vn.thidua.movements.progress.Statement;
import vn.thidua.movements.progress.usecase.TrackProgress.OfMovement;
import vn.thidua.movements.progress.usecase.TrackProgress.Seen;
import vn.thidua.platform.tenancy.Caller;

/** Progress as the contract has it, and what the person may do next. */
final class ProgressViews {

    private ProgressViews() {}

    /** What the person may do. */
    enum Action {
        RECORD,
        CORRECT,
        ASSIGN,
        REMIND,
        PUT_OFF
    }

    /** How a period stands. */
    enum PeriodState {
        FUTURE,
        OPEN,
        MISSING,
        ON_TIME,
        LATE
    }

    record SourceJson(String kind, String id, String title, @Nullable String number) {

        static SourceJson of(Source source) {
            return switch (source) {
                case Source.OfMovement movement ->
                        new SourceJson("MOVEMENT", movement.id(), movement.title(), null);
                case Source.OfPlan(var id, var title, var number) ->
                        new SourceJson("PLAN", id, title, number.orElse(null));
            };
        }
    }

    record OwnerJson(String name, @Nullable String email, @Nullable String agency) {

        static @Nullable OwnerJson of(Optional<Owner> owner) {
            return owner.map(
                            each ->
                                    new OwnerJson(
                                            each.name(),
                                            each.email().orElse(null),
                                            each.agency().orElse(null)))
                    .orElse(null);
        }
    }

    record LightJson(
            Light.Colour colour,
            @Nullable BigDecimal reached,
            @Nullable BigDecimal expected,
            String why) {

        static LightJson of(Light light) {
            return new LightJson(
                    light.colour(),
                    light.reached().orElse(null),
                    light.expected().orElse(null),
                    light.why());
        }
    }

    record StatementJson(
            BigDecimal value,
            String note,
            String document,
            String link,
            Author.Way way,
            boolean self,
            Instant at,
            String reason) {

        static StatementJson of(Statement said, Caller caller) {
            return new StatementJson(
                    said.value(),
                    said.evidence().note(),
                    said.evidence().document(),
                    said.evidence().link(),
                    said.author().way(),
                    said.author().account().equals(caller.subject()),
                    said.at(),
                    said.reason());
        }
    }

    /** @param said the youngest first */
    record PeriodJson(
            String period,
            String label,
            LocalDate dueOn,
            PeriodState state,
            @Nullable BigDecimal value,
            List<StatementJson> said) {}

    record ReminderJson(LocalDate on, Reminder.State state, String trouble) {}

    record View(
            String id,
            Kind kind,
            String name,
            SourceJson source,
            @Nullable OwnerJson owner,
            Aim.Direction direction,
            @Nullable BigDecimal goal,
            @Nullable String unit,
            Aim.Counting counting,
            Cadence cadence,
            LocalDate from,
            LocalDate to,
            boolean named,
            long version,
            @Nullable BigDecimal reached,
            LightJson light,
            boolean neverAnswered,
            boolean mine,
            @Nullable String asked,
            List<PeriodJson> periods,
            @Nullable ReminderJson reminder,
            @Nullable LocalDate remindFrom,
            List<Action> actions) {

        static View of(Seen seen, Caller caller, Light.Rule rule, LocalDate today, Clocked zone) {
            Assignment assignment = seen.assignment();
            return new View(
                    assignment.id().value(),
                    assignment.kind(),
                    assignment.name(),
                    SourceJson.of(assignment.source()),
                    OwnerJson.of(assignment.owner()),
                    assignment.aim().direction(),
                    assignment.aim().value().orElse(null),
                    assignment.aim().unit().orElse(null),
                    assignment.aim().counting(),
                    assignment.cadence(),
                    assignment.from(),
                    assignment.to(),
                    assignment.named(),
                    assignment.version(),
                    assignment.reached().orElse(null),
                    LightJson.of(seen.light()),
                    assignment.said().isEmpty() && !seen.missing().isEmpty(),
                    seen.mine(),
                    assignment.open(today).stream().findFirst().map(Period::text).orElse(null),
                    assignment.periods().stream()
                            .map(each -> period(each, seen, caller, rule, today, zone))
                            .toList(),
                    seen.reminder()
                            .map(each -> new ReminderJson(each.on(), each.state(), each.trouble()))
                            .orElse(null),
                    assignment.isPutOff(today) ? assignment.remindFrom().orElse(null) : null,
                    actions(seen));
        }

        private static PeriodJson period(
                Period period,
                Seen seen,
                Caller caller,
                Light.Rule rule,
                LocalDate today,
                Clocked zone) {
            Assignment assignment = seen.assignment();
            List<Statement> said = assignment.said().getOrDefault(period, List.of());
            LocalDate due = rule.dueOn(assignment, period);
            return new PeriodJson(
                    period.text(),
                    period.label(),
                    due,
                    state(period, said, due, today, zone),
                    assignment.current(period).map(Statement::value).orElse(null),
                    said.reversed().stream().map(each -> StatementJson.of(each, caller)).toList());
        }

        private static PeriodState state(
                Period period, List<Statement> said, LocalDate due, LocalDate today, Clocked zone) {
            if (!said.isEmpty()) {
                return zone.day(said.getFirst().at()).isAfter(due)
                        ? PeriodState.LATE
                        : PeriodState.ON_TIME;
            }
            if (period.first().isAfter(today)) {
                return PeriodState.FUTURE;
            }
            return due.isBefore(today) ? PeriodState.MISSING : PeriodState.OPEN;
        }

        private static List<Action> actions(Seen seen) {
            List<Action> actions = new ArrayList<>();
            if (seen.mayAnswer()) {
                actions.add(Action.RECORD);
                actions.add(Action.CORRECT);
                if (seen.assignment().email().isPresent()) {
                    actions.add(Action.PUT_OFF);
                }
            }
            if (seen.mayManage()) {
                actions.add(Action.ASSIGN);
                actions.add(Action.REMIND);
            }
            return actions;
        }
    }

    /** On which day a moment was. */
    interface Clocked {
        LocalDate day(Instant at);
    }

    record UnassignedJson(String name, String value) {

        static UnassignedJson of(Outline.Goal goal) {
            return new UnassignedJson(goal.name(), goal.value());
        }
    }

    record MovementJson(
            String movementId,
            String movementName,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            List<View> items,
            List<UnassignedJson> unassigned,
            boolean mayAssign) {

        static MovementJson of(OfMovement found, List<View> items, boolean mayAssign) {
            Outline outline = found.movement().outline();
            return new MovementJson(
                    found.movement().id().value(),
                    outline.name(),
                    outline.from().orElse(null),
                    outline.to().orElse(null),
                    items,
                    found.unassigned().stream().map(UnassignedJson::of).toList(),
                    mayAssign);
        }
    }
}
