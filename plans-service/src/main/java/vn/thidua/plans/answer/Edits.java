package vn.thidua.plans.answer;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.thidua.plans.answer.Question.Answer;
import vn.thidua.plans.answer.Question.Place;
import vn.thidua.plans.plan.PlanContent;
import vn.thidua.plans.plan.PlanContent.Movement;
import vn.thidua.plans.plan.PlanContent.Section;
import vn.thidua.plans.plan.PlanContent.Signature;
import vn.thidua.plans.plan.PlanContent.Target;
import vn.thidua.plans.plan.PlanContent.Task;
import vn.thidua.plans.unit.Spelling;

/** Trả lời vào dự thảo: what an answer changes in the content. An item that is there no longer is left alone. */
public final class Edits {

    private static final DateTimeFormatter SLASHED = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private Edits() {}

    /**
     * The content with the answer.
     *
     * @throws NumberFormatException for a number that is none
     * @throws java.time.format.DateTimeParseException for a day that is none
     */
    public static PlanContent apply(PlanContent content, Place place, Answer answer) {
        return switch (place) {
            case Place.Lead(var task) ->
                    tasks(content, named(task), answer, (it, value) -> lead(it, value));
            case Place.Due(var task) ->
                    tasks(content, named(task), answer, (it, value) -> due(it, value));
            case Place.DayInWords(var words) -> day(content, words, answer);
            case Place.PastQuarter(int year, int quarter) ->
                    tasks(
                            content,
                            task ->
                                    task.quarter().equals(Optional.of(quarter))
                                            && task.year().orElse(year) == year,
                            answer,
                            (it, value) -> quarter(it, value, year));
            case Place.TargetValue(var name) ->
                    with(
                            content,
                            content.movements(),
                            content.tasks(),
                            rows(
                                    content.targets(),
                                    target -> same(key(target), name),
                                    answer,
                                    (target, value) ->
                                            new Target(
                                                    target.group(),
                                                    target.name(),
                                                    target.comparator(),
                                                    Optional.of(
                                                            new BigDecimal(
                                                                    value.replace(',', '.'))),
                                                    target.unit(),
                                                    target.aggregation(),
                                                    target.evidence())),
                            content.signature());
            case Place.StandingBody(var name) ->
                    movements(
                            content,
                            name,
                            answer,
                            (movement, value) ->
                                    new Movement(
                                            movement.name(),
                                            Optional.of(value),
                                            movement.period(),
                                            movement.evidence()));
            case Place.MovementName(var name) -> named(content, name, answer);
            case Place.Signer() ->
                    with(
                            content,
                            content.movements(),
                            content.tasks(),
                            content.targets(),
                            content.signature()
                                    .map(
                                            it ->
                                                    new Signature(
                                                            it.authority(),
                                                            it.capacity(),
                                                            value(answer))));
        };
    }

    /** In the form in which the day is written; left out with the word that introduces it. */
    private static PlanContent day(PlanContent content, String words, Answer answer) {
        UnaryOperator<String> edit =
                switch (answer) {
                    case Answer.Value(var value) -> {
                        LocalDate day = LocalDate.parse(value);
                        String written =
                                words.contains("/") ? SLASHED.format(day) : Citation.day(day);
                        yield text -> text.replace(words, written);
                    }
                    case Answer.LeftOut() ->
                            text ->
                                    text.replaceAll(
                                            "(?iu)\\s*(?:trước|chậm nhất|chậm nhất là|đến hết)\\s+(?:ngày\\s+)?"
                                                    + Pattern.quote(words),
                                            "");
                };
        return withSections(
                with(
                        content,
                        content.movements(),
                        content.tasks().stream()
                                .map(
                                        task ->
                                                new Task(
                                                        task.no(),
                                                        edit.apply(task.content()),
                                                        task.lead(),
                                                        task.coordinating(),
                                                        task.quarter(),
                                                        task.year(),
                                                        task.due(),
                                                        task.evidence()))
                                .toList(),
                        content.targets(),
                        content.signature()),
                edit);
    }

    /** Another name stands in the wording too; what is left out is only counted no longer. */
    private static PlanContent named(PlanContent content, String name, Answer answer) {
        PlanContent changed =
                movements(
                        content,
                        name,
                        answer,
                        (movement, value) ->
                                new Movement(
                                        value,
                                        movement.standingBody(),
                                        movement.period(),
                                        movement.evidence()));
        return answer instanceof Answer.Value(var value)
                ? withSections(changed, text -> text.replace(name, value))
                : changed;
    }

    private static Optional<String> value(Answer answer) {
        return answer instanceof Answer.Value(var value) ? Optional.of(value) : Optional.empty();
    }

    static String key(Target target) {
        return target.group().map(group -> group + ": ").orElse("") + target.name();
    }

    private static Predicate<Task> named(String content) {
        return task -> same(task.content(), content);
    }

    private static boolean same(String one, String other) {
        return Spelling.key(one).equals(Spelling.key(other));
    }

    private static Task lead(Task task, String lead) {
        return new Task(
                task.no(),
                task.content(),
                Optional.of(lead),
                task.coordinating(),
                task.quarter(),
                task.year(),
                task.due(),
                task.evidence());
    }

    private static Task due(Task task, String day) {
        return new Task(
                task.no(),
                task.content(),
                task.lead(),
                task.coordinating(),
                task.quarter(),
                task.year(),
                Optional.of(LocalDate.parse(day)),
                task.evidence());
    }

    private static Task quarter(Task task, String quarter, int year) {
        return new Task(
                task.no(),
                task.content(),
                task.lead(),
                task.coordinating(),
                Optional.of(Integer.parseInt(quarter)),
                Optional.of(year),
                task.due(),
                task.evidence());
    }

    private interface Change<T> {
        T of(T row, String value);
    }

    private static PlanContent tasks(
            PlanContent content, Predicate<Task> which, Answer answer, Change<Task> change) {
        return with(
                content,
                content.movements(),
                rows(content.tasks(), which, answer, change),
                content.targets(),
                content.signature());
    }

    private static PlanContent movements(
            PlanContent content, String name, Answer answer, Change<Movement> change) {
        return with(
                content,
                rows(content.movements(), it -> same(it.name(), name), answer, change),
                content.tasks(),
                content.targets(),
                content.signature());
    }

    private static <T> List<T> rows(
            List<T> rows, Predicate<T> which, Answer answer, Change<T> change) {
        UnaryOperator<Stream<T>> edit =
                switch (answer) {
                    case Answer.Value(var value) ->
                            all -> all.map(row -> which.test(row) ? change.of(row, value) : row);
                    case Answer.LeftOut() -> all -> all.filter(which.negate());
                };
        return edit.apply(rows.stream()).toList();
    }

    static PlanContent with(
            PlanContent content,
            List<Movement> movements,
            List<Task> tasks,
            List<Target> targets,
            Optional<Signature> signature) {
        return content.withFacts(movements, tasks, targets, signature);
    }

    private static PlanContent withSections(PlanContent content, UnaryOperator<String> edit) {
        List<Section> sections =
                content.sections().stream()
                        .map(
                                section ->
                                        new Section(
                                                section.no(),
                                                section.heading(),
                                                section.level(),
                                                section.body().stream().map(edit).toList(),
                                                section.evidence()))
                        .toList();
        return content.withWording(content.opening(), sections, content.annexes());
    }
}
