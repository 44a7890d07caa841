package vn.thidua.plans.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** So sánh nội dung: the fields in which two contents differ. */
final class ContentDifference {

    private ContentDifference() {}

    private record Field(String name, Function<PlanContent, String> words) {}

    private static final List<Field> FIELDS =
            List.of(
                    new Field("type", content -> content.type().label()),
                    new Field("number", content -> content.number().text().orElse("")),
                    new Field("place", content -> text(content.place())),
                    new Field("date", content -> text(content.date())),
                    new Field("title", PlanContent::title),
                    new Field("kind", content -> text(content.kind())),
                    new Field("year", content -> text(content.year())),
                    new Field("theme", content -> text(content.theme())),
                    new Field("issuer", content -> text(content.issuer())),
                    new Field("body", content -> text(content.body())),
                    new Field("addressees", content -> String.join("\n", content.addressees())),
                    new Field("opening", content -> String.join("\n", content.opening())),
                    new Field(
                            "sections",
                            content -> lines(content.sections(), ContentDifference::section)),
                    new Field(
                            "movements",
                            content ->
                                    lines(
                                            content.movements(),
                                            movement ->
                                                    movement.name()
                                                            + "; "
                                                            + text(movement.standingBody())
                                                            + "; "
                                                            + text(movement.period()))),
                    new Field(
                            "tasks",
                            content ->
                                    lines(
                                            content.tasks(),
                                            task ->
                                                    text(task.no())
                                                            + "; "
                                                            + task.content()
                                                            + "; "
                                                            + text(task.lead())
                                                            + "; "
                                                            + text(task.coordinating())
                                                            + "; "
                                                            + text(task.quarter())
                                                            + "/"
                                                            + text(task.year())
                                                            + "; "
                                                            + text(task.due()))),
                    new Field(
                            "targets",
                            content ->
                                    lines(
                                            content.targets(),
                                            target ->
                                                    text(target.group())
                                                            + "; "
                                                            + target.name()
                                                            + "; "
                                                            + text(target.comparator())
                                                            + "; "
                                                            + text(target.value())
                                                            + " "
                                                            + text(target.unit()))),
                    new Field(
                            "references",
                            content ->
                                    lines(
                                            content.references(),
                                            reference ->
                                                    reference.role().code()
                                                            + "; "
                                                            + text(reference.type())
                                                            + "; "
                                                            + text(reference.number())
                                                            + "; "
                                                            + text(reference.date())
                                                            + "; "
                                                            + text(reference.issuer())
                                                            + "; "
                                                            + text(reference.subject()))),
                    new Field("recipients", content -> String.join("\n", content.recipients())),
                    new Field(
                            "signature",
                            content ->
                                    content.signature()
                                            .map(
                                                    it ->
                                                            text(it.authority())
                                                                    + "; "
                                                                    + text(it.capacity())
                                                                    + "; "
                                                                    + text(it.name()))
                                            .orElse("")),
                    new Field(
                            "annexes",
                            content -> lines(content.annexes(), ContentDifference::annex)),
                    new Field(
                            "confirmed",
                            content ->
                                    content.confirmed().stream()
                                            .sorted()
                                            .collect(Collectors.joining(", "))));

    static List<Change.Field> before(PlanContent before, PlanContent after) {
        List<Change.Field> changed = new ArrayList<>();
        for (Field field : FIELDS) {
            String words = field.words().apply(before);
            if (!words.equals(field.words().apply(after))) {
                changed.add(new Change.Field(field.name(), words));
            }
        }
        return changed;
    }

    private static String section(PlanContent.Section section) {
        String heading = (text(section.no()) + " " + section.heading()).strip();
        return Stream.concat(Stream.of(heading), section.body().stream())
                .collect(Collectors.joining("\n"));
    }

    private static String annex(PlanContent.Annex annex) {
        return Stream.of(
                        Stream.of(annex.title()),
                        annex.body().stream(),
                        annex.rows().stream().map(cells -> String.join(" | ", cells)))
                .flatMap(words -> words)
                .collect(Collectors.joining("\n"));
    }

    private static String text(Optional<?> value) {
        return value.map(Object::toString).orElse("");
    }

    private static <T> String lines(List<T> rows, Function<T, String> words) {
        return rows.stream().map(words).collect(Collectors.joining("\n"));
    }
}
