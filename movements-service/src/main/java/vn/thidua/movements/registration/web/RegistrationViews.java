package vn.thidua.movements.registration.web;

import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.thidua.movements.registration.Line;
import vn.thidua.movements.registration.LineProblem;
import vn.thidua.movements.registration.Registration;
import vn.thidua.movements.registration.RegistrationState;
import vn.thidua.movements.registration.Round;
import vn.thidua.movements.registration.Step;
import vn.thidua.movements.registration.Subject;
import vn.thidua.movements.registration.Terms;
import vn.thidua.movements.registration.Title;
import vn.thidua.movements.registration.Titles;
import vn.thidua.movements.registration.Workbooks;
import vn.thidua.movements.registration.usecase.CollectRegistrations;
import vn.thidua.movements.registration.usecase.RegisterTitles;
import vn.thidua.platform.tenancy.Caller;
import vn.thidua.platform.tenancy.TenantId;

/** Registrations as the contract has them, and what the person may do next. */
final class RegistrationViews {

    private RegistrationViews() {}

    enum Action {
        FILL,
        SUBMIT,
        WITHDRAW,
        RECEIVE,
        GIVE_BACK
    }

    enum RoundAction {
        SET_DUE,
        CLOSE,
        ALLOW_LATE
    }

    record LineJson(
            @NotNull Subject subject,
            @NotNull @Size(max = 300) String name,
            @NotNull @Size(max = 300) String post,
            @NotNull @Size(max = 300) String title,
            @NotNull @Size(max = 2000) String targets,
            @NotNull @Size(max = 1000) String note) {

        static LineJson of(Line line) {
            return new LineJson(
                    line.subject(),
                    line.name(),
                    line.post(),
                    line.title(),
                    line.targets(),
                    line.note());
        }

        Line line() {
            return new Line(
                    subject,
                    name.strip(),
                    post.strip(),
                    title.strip(),
                    targets.strip(),
                    note.strip());
        }
    }

    /** A column as the contract calls it. */
    record FieldName(@JsonValue String name) {
        static FieldName of(LineProblem.Field field) {
            return new FieldName(field.name().toLowerCase(Locale.ROOT));
        }
    }

    record ProblemJson(int line, FieldName field, String message) {
        static ProblemJson of(LineProblem problem) {
            return new ProblemJson(
                    problem.line(), FieldName.of(problem.field()), problem.sentence());
        }
    }

    record TermsJson(
            String unitId,
            String unitName,
            @Nullable LocalDate dueOn,
            boolean closed,
            @Nullable LocalDate leaveUntil,
            @Nullable String leaveReason) {}

    record StepJson(RegistrationState step, Instant at, String reason) {
        static StepJson of(Step step) {
            return new StepJson(step.to(), step.at(), step.reason());
        }
    }

    record View(
            String unitId,
            String unitName,
            int year,
            RegistrationState state,
            long version,
            List<LineJson> lines,
            List<ProblemJson> problems,
            @Nullable Instant submittedAt,
            boolean late,
            @Nullable String reason,
            @Nullable TermsJson terms,
            List<StepJson> history,
            List<Action> actions) {}

    static View view(
            Caller caller,
            RegisterTitles.Seen seen,
            Titles titles,
            Function<TenantId, String> unitName) {
        Registration registration = seen.registration();
        boolean told =
                registration.state() == RegistrationState.RETURNED
                        || registration.state() == RegistrationState.WITHDRAWN;
        return new View(
                registration.unit().value(),
                unitName.apply(registration.unit()),
                registration.year(),
                registration.state(),
                registration.version(),
                registration.lines().stream().map(LineJson::of).toList(),
                LineProblem.of(registration.lines(), titles, registration.year()).stream()
                        .map(ProblemJson::of)
                        .toList(),
                registration.submittedAt().orElse(null),
                registration.late(),
                told ? registration.history().getLast().reason() : null,
                seen.terms().map(each -> terms(each, unitName)).orElse(null),
                registration.history().reversed().stream().map(StepJson::of).toList(),
                actions(caller, seen));
    }

    private static TermsJson terms(Terms terms, Function<TenantId, String> unitName) {
        return new TermsJson(
                terms.collector().value(),
                unitName.apply(terms.collector()),
                terms.dueOn().orElse(null),
                terms.closed(),
                terms.leave().map(Round.Leave::until).orElse(null),
                terms.leave().map(Round.Leave::reason).orElse(null));
    }

    private static List<Action> actions(Caller caller, RegisterTitles.Seen seen) {
        if (!caller.has("specialist") && !caller.has("leader")) {
            return List.of();
        }
        RegistrationState state = seen.registration().state();
        if (seen.registration().unit().equals(caller.tenant())) {
            return state.isOpen() ? List.of(Action.FILL, Action.SUBMIT) : List.of(Action.WITHDRAW);
        }
        boolean collects =
                seen.terms().filter(each -> each.collector().equals(caller.tenant())).isPresent();
        return switch (state) {
            case SUBMITTED -> collects ? List.of(Action.RECEIVE, Action.GIVE_BACK) : List.of();
            case RECEIVED -> collects ? List.of(Action.GIVE_BACK) : List.of();
            case DRAFT, RETURNED, WITHDRAWN -> List.of();
        };
    }

    record TroubleJson(int row, String cell, String column, String message) {
        static TroubleJson of(Workbooks.CellTrouble trouble) {
            return new TroubleJson(
                    trouble.row(), trouble.cell(), trouble.column(), trouble.sentence());
        }
    }

    record ImportJson(
            boolean stored,
            int read,
            int added,
            int replaced,
            List<LineJson> lines,
            List<TroubleJson> troubles,
            View registration) {}

    record TitleJson(String code, String name, Subject subject) {
        static TitleJson of(Title title) {
            return new TitleJson(title.code(), title.name(), title.subject());
        }
    }

    record CountJson(String code, String name, Subject subject, int count) {}

    record LeaveJson(
            String unitId,
            String unitName,
            LocalDate until,
            String reason,
            String allowedBy,
            Instant allowedAt) {}

    record RowJson(
            String unitId,
            String name,
            String level,
            @Nullable String parentUnitId,
            boolean direct,
            @Nullable RegistrationState state,
            long collectives,
            long individuals,
            @Nullable Instant submittedAt,
            boolean late) {

        static RowJson of(CollectRegistrations.Row row) {
            Optional<Registration> shown =
                    row.registration().filter(each -> each.state() != RegistrationState.DRAFT);
            return new RowJson(
                    row.node().id().value(),
                    row.node().name(),
                    row.node().level(),
                    row.parent().map(TenantId::value).orElse(null),
                    row.direct(),
                    shown.map(Registration::state).orElse(null),
                    row.counted().map(each -> each.count(Subject.COLLECTIVE)).orElse(0L),
                    row.counted().map(each -> each.count(Subject.INDIVIDUAL)).orElse(0L),
                    shown.flatMap(Registration::submittedAt).orElse(null),
                    shown.filter(Registration::late).isPresent());
        }
    }

    record CollectedJson(
            int year,
            @Nullable LocalDate dueOn,
            @Nullable Instant closedAt,
            List<LeaveJson> leaves,
            List<RowJson> rows,
            List<CountJson> titles,
            List<RoundAction> actions) {}

    static CollectedJson collected(
            Caller caller,
            CollectRegistrations.Collected collected,
            Titles titles,
            Function<TenantId, String> unitName) {
        Round round = collected.round();
        return new CollectedJson(
                round.year(),
                round.dueOn().orElse(null),
                round.closedAt().orElse(null),
                round.leaves().reversed().stream()
                        .map(
                                leave ->
                                        new LeaveJson(
                                                leave.unit().value(),
                                                unitName.apply(leave.unit()),
                                                leave.until(),
                                                leave.reason(),
                                                leave.allowedBy(),
                                                leave.allowedAt()))
                        .toList(),
                collected.rows().stream().map(RowJson::of).toList(),
                counts(collected, titles),
                roundActions(caller, round));
    }

    private static List<CountJson> counts(CollectRegistrations.Collected collected, Titles titles) {
        Map<String, CountJson> counts = new TreeMap<>();
        collected.rows().stream()
                .flatMap(row -> row.counted().stream())
                .forEach(
                        registration ->
                                registration
                                        .lines()
                                        .forEach(
                                                line ->
                                                        titles.of(line, registration.year())
                                                                .ifPresent(
                                                                        title ->
                                                                                count(
                                                                                        counts,
                                                                                        title))));
        return List.copyOf(counts.values());
    }

    private static void count(Map<String, CountJson> counts, Title title) {
        counts.merge(
                title.code(),
                new CountJson(title.code(), title.name(), title.subject(), 1),
                (one, other) ->
                        new CountJson(
                                one.code(),
                                one.name(),
                                one.subject(),
                                one.count() + other.count()));
    }

    private static List<RoundAction> roundActions(Caller caller, Round round) {
        List<RoundAction> actions = new ArrayList<>();
        boolean leads = caller.has("leader");
        if (round.closedAt().isEmpty() && (leads || caller.has("specialist"))) {
            actions.add(RoundAction.SET_DUE);
        }
        if (leads) {
            if (round.closedAt().isEmpty()) {
                actions.add(RoundAction.CLOSE);
            }
            actions.add(RoundAction.ALLOW_LATE);
        }
        return actions;
    }
}
