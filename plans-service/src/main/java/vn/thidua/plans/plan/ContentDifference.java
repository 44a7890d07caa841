package vn.thidua.plans.plan;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.thidua.plans.document.Comparator;

/** So sánh nội dung: the fields in which two contents differ. */
final class ContentDifference {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private ContentDifference() {}

    private record Field(String name, Function<PlanContent, String> words) {}

    private static final List<Field> FIELDS =
            List.of(
                    new Field("type", content -> content.type().label()),
                    new Field("number", content -> content.number().text().orElse("")),
                    new Field("place", content -> text(content.place())),
                    new Field("date", content -> content.date().map(DAY::format).orElse("")),
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
                            content -> lines(content.movements(), ContentDifference::movement)),
                    new Field("tasks", content -> lines(content.tasks(), ContentDifference::task)),
                    new Field(
                            "targets",
                            content -> lines(content.targets(), ContentDifference::target)),
                    new Field(
                            "references",
                            content -> lines(content.references(), ContentDifference::reference)),
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

    /** All fields of a content as people read them, in the order of the page. */
    static Map<String, String> words(PlanContent content) {
        Map<String, String> words = new LinkedHashMap<>();
        FIELDS.forEach(field -> words.put(field.name(), field.words().apply(content)));
        return words;
    }

    /** What a field says, "title", or a row of a list, "tasks[2]"; empty for a place that is not there. */
    static Optional<String> words(PlanContent content, String place) {
        String name = place.replaceFirst("\\[\\d+]$", "");
        Optional<String> all = Optional.ofNullable(words(content).get(name));
        if (name.equals(place)) {
            return all;
        }
        int row = Integer.parseInt(place.replaceAll("\\D", ""));
        List<String> rows = rows(content, name);
        return row < rows.size() ? Optional.of(rows.get(row)) : Optional.empty();
    }

    /** Whether what a remark is about still stands there. */
    static boolean holds(PlanContent content, Folder.Remark remark) {
        String name = remark.field().replaceFirst("\\[\\d+]$", "");
        return name.equals(remark.field())
                ? words(content, name).equals(Optional.of(remark.about()))
                : rows(content, name).contains(remark.about());
    }

    /** Where a remark's words stand now: rows move when others come and go. */
    static String placeOf(PlanContent content, Folder.Remark remark) {
        String name = remark.field().replaceFirst("\\[\\d+]$", "");
        int row = name.equals(remark.field()) ? -1 : rows(content, name).indexOf(remark.about());
        return row < 0 ? remark.field() : name + "[" + row + "]";
    }

    private static List<String> rows(PlanContent content, String list) {
        return switch (list) {
            case "sections" -> content.sections().stream().map(ContentDifference::section).toList();
            case "movements" ->
                    content.movements().stream().map(ContentDifference::movement).toList();
            case "tasks" -> content.tasks().stream().map(ContentDifference::task).toList();
            case "targets" -> content.targets().stream().map(ContentDifference::target).toList();
            case "references" ->
                    content.references().stream().map(ContentDifference::reference).toList();
            case "recipients" -> content.recipients();
            case "opening" -> content.opening();
            case "addressees" -> content.addressees();
            case "annexes" -> content.annexes().stream().map(ContentDifference::annex).toList();
            default -> List.of();
        };
    }

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

    private static String movement(PlanContent.Movement movement) {
        return parts(
                movement.name(),
                labelled("thường trực: ", movement.standingBody()),
                text(movement.period()));
    }

    private static String task(PlanContent.Task task) {
        String quarter =
                task.quarter().map(it -> "quý " + it).orElse("")
                        + task.year()
                                .map(it -> (task.quarter().isPresent() ? "/" : "năm ") + it)
                                .orElse("");
        return parts(
                (task.no().map(it -> it + ". ").orElse("") + task.content()),
                labelled("chủ trì: ", task.lead()),
                labelled("phối hợp: ", task.coordinating()),
                quarter,
                task.due().map(it -> "đến hết ngày " + DAY.format(it)).orElse(""));
    }

    private static String target(PlanContent.Target target) {
        String value =
                Stream.of(
                                target.comparator().map(ContentDifference::comparator).orElse(""),
                                target.value()
                                        .map(it -> it.toPlainString().replace('.', ','))
                                        .orElse(""),
                                text(target.unit()))
                        .filter(words -> !words.isEmpty())
                        .collect(Collectors.joining(" "));
        return parts(
                text(target.group()),
                target.name(),
                value,
                labelled("tổng hợp: ", target.aggregation().map(ContentDifference::aggregation)));
    }

    private static String aggregation(PlanContent.Aggregation aggregation) {
        return switch (aggregation) {
            case SUM -> "cộng dồn";
            case WEIGHTED_MEAN -> "bình quân gia quyền";
            case UNITS_REACHING -> "số đơn vị đạt";
        };
    }

    private static String comparator(Comparator comparator) {
        return switch (comparator) {
            case DAT -> "đạt";
            case DUOI -> "dưới";
            case TREN -> "trên";
            case IT_NHAT -> "ít nhất";
            case TOI_DA -> "tối đa";
        };
    }

    private static String reference(PlanContent.Reference reference) {
        return parts(
                reference.type().map(it -> it.label()).orElse("Văn bản"),
                text(reference.number()),
                reference.date().map(it -> "ngày " + DAY.format(it)).orElse(""),
                text(reference.issuer()),
                text(reference.subject()),
                "(" + reference.role().code() + ")");
    }

    private static String labelled(String label, Optional<String> words) {
        return words.map(it -> label + it).orElse("");
    }

    private static String parts(String... parts) {
        return Stream.of(parts).filter(part -> !part.isEmpty()).collect(Collectors.joining("; "));
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
