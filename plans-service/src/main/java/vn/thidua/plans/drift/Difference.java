package vn.thidua.plans.drift;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.thidua.plans.plan.PlanContent;

/**
 * Điểm khác: one row of a document that is other than before.
 *
 * @param field "title", "tasks" …
 * @param before empty for a row that came
 * @param after empty for a row that went
 */
public record Difference(String field, Optional<String> before, Optional<String> after) {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private record Field(String name, Function<PlanContent, List<String>> rows) {}

    private static final List<Field> FIELDS =
            List.of(
                    new Field("title", content -> List.of(content.title())),
                    new Field("theme", content -> content.theme().stream().toList()),
                    new Field("sections", Difference::paragraphs),
                    new Field(
                            "movements",
                            content ->
                                    content.movements().stream()
                                            .map(
                                                    it ->
                                                            parts(
                                                                    it.name(),
                                                                    label(
                                                                            "thường trực: ",
                                                                            it.standingBody())))
                                            .toList()),
                    new Field(
                            "tasks",
                            content -> content.tasks().stream().map(Difference::task).toList()),
                    new Field(
                            "targets",
                            content ->
                                    content.targets().stream().map(Difference::target).toList()));

    /** Every row in which two contents differ, in the order of the page; a changed row is one difference. */
    public static List<Difference> between(PlanContent before, PlanContent after) {
        return FIELDS.stream()
                .flatMap(
                        field ->
                                RowEdit.between(
                                                field.rows().apply(before),
                                                field.rows().apply(after))
                                        .stream()
                                        .filter(edit -> !edit.isKept())
                                        .map(
                                                edit ->
                                                        new Difference(
                                                                field.name(),
                                                                edit.before(),
                                                                edit.after())))
                .toList();
    }

    static List<String> paragraphs(PlanContent content) {
        List<String> rows = new ArrayList<>();
        content.sections()
                .forEach(
                        section -> {
                            rows.add(
                                    (section.no().map(no -> no + ". ").orElse("")
                                            + section.heading()));
                            rows.addAll(section.body());
                        });
        return rows;
    }

    private static String task(PlanContent.Task task) {
        return parts(
                task.content(),
                label("chủ trì: ", task.lead()),
                label("phối hợp: ", task.coordinating()),
                task.quarter()
                        .map(
                                it ->
                                        "Quý "
                                                + List.of("I", "II", "III", "IV").get(it - 1)
                                                + task.year().map(year -> "/" + year).orElse(""))
                        .orElse(""),
                task.due().map(it -> "trước ngày " + DAY.format(it)).orElse(""));
    }

    private static String target(PlanContent.Target target) {
        String value =
                Stream.of(
                                target.comparator().map(Difference::words).orElse(""),
                                target.value()
                                        .map(
                                                it ->
                                                        it.stripTrailingZeros()
                                                                .toPlainString()
                                                                .replace('.', ','))
                                        .orElse(""),
                                target.unit().orElse(""))
                        .filter(words -> !words.isEmpty())
                        .collect(Collectors.joining(" "));
        return parts(target.group().orElse(""), target.name(), value);
    }

    private static String words(vn.thidua.plans.document.Comparator comparator) {
        return switch (comparator) {
            case DAT -> "đạt";
            case DUOI -> "dưới";
            case TREN -> "trên";
            case IT_NHAT -> "ít nhất";
            case TOI_DA -> "tối đa";
        };
    }

    private static String label(String label, Optional<String> words) {
        return words.map(it -> label + it).orElse("");
    }

    private static String parts(String... parts) {
        return Stream.of(parts).filter(part -> !part.isEmpty()).collect(Collectors.joining("; "));
    }
}
