package vn.thidua.plans.drift;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import vn.thidua.plans.plan.PlanContent;
import vn.thidua.plans.plan.PlanContent.Movement;
import vn.thidua.plans.plan.PlanContent.Reference;
import vn.thidua.plans.plan.PlanContent.Section;
import vn.thidua.plans.plan.PlanContent.Target;
import vn.thidua.plans.plan.PlanContent.Task;
import vn.thidua.plans.unit.Spelling;

/**
 * Soạn theo văn bản đã sửa: the content of a plan after its parent changed. What the unit would have drafted from the parent
 * before and after is compared, and only that is carried over; what the unit wrote itself stays.
 */
public final class Follow {

    private Follow() {}

    /**
     * The content with the change.
     *
     * @param own what the plan says now
     * @param before what would be drafted from the parent as it was
     * @param after what would be drafted from it now
     */
    public static PlanContent follow(PlanContent own, PlanContent before, PlanContent after) {
        return new PlanContent(
                own.type(),
                own.number(),
                own.place(),
                own.date(),
                own.title().equals(before.title()) ? after.title() : own.title(),
                own.kind(),
                own.year(),
                own.theme().equals(before.theme()) ? after.theme() : own.theme(),
                own.issuer(),
                own.body(),
                own.addressees(),
                rows(own.opening(), before.opening(), after.opening(), it -> it, (_, now) -> now),
                sections(own.sections(), before.sections(), after.sections()),
                rows(
                        own.movements(),
                        before.movements(),
                        after.movements(),
                        Movement::name,
                        (mine, now) ->
                                new Movement(
                                        now.name(),
                                        mine.standingBody().or(now::standingBody),
                                        now.period(),
                                        mine.evidence())),
                numbered(
                        rows(
                                own.tasks(),
                                before.tasks(),
                                after.tasks(),
                                Task::content,
                                (mine, now) ->
                                        new Task(
                                                mine.no(),
                                                now.content(),
                                                mine.lead().or(now::lead),
                                                mine.coordinating().or(now::coordinating),
                                                now.quarter().or(mine::quarter),
                                                now.year().or(mine::year),
                                                now.due().or(mine::due),
                                                mine.evidence()))),
                rows(
                        own.targets(),
                        before.targets(),
                        after.targets(),
                        Target::name,
                        (mine, now) ->
                                new Target(
                                        mine.group(),
                                        now.name(),
                                        now.comparator().or(mine::comparator),
                                        now.value().or(mine::value),
                                        now.unit().or(mine::unit),
                                        now.aggregation().or(mine::aggregation),
                                        mine.evidence())),
                references(own.references(), before.references(), after.references()),
                own.recipients(),
                own.signature(),
                own.annexes(),
                own.confirmed());
    }

    /** Rows are the same when they say the same; of a row written anew the unit keeps what it decided itself. */
    private static <T> List<T> rows(
            List<T> own,
            List<T> before,
            List<T> after,
            Function<T, String> words,
            BiFunction<T, T, T> anew) {
        Map<String, T> mine = new HashMap<>();
        own.forEach(row -> mine.put(Spelling.key(words.apply(row)), row));
        Map<String, T> now = new HashMap<>();
        after.forEach(row -> now.put(words.apply(row), row));
        Map<String, T> was = new HashMap<>();
        before.forEach(row -> was.put(words.apply(row), row));
        List<T> result = new ArrayList<>(own);
        int place = result.size();
        for (RowEdit edit :
                RowEdit.between(
                        before.stream().map(words).toList(), after.stream().map(words).toList())) {
            Optional<T> here =
                    edit.before().flatMap(row -> Optional.ofNullable(mine.get(Spelling.key(row))));
            int at = here.map(result::indexOf).orElse(-1);
            Optional<T> next = edit.after().flatMap(row -> Optional.ofNullable(now.get(row)));
            if (edit.before().isEmpty()) {
                boolean known =
                        edit.after().map(row -> mine.containsKey(Spelling.key(row))).orElse(false);
                if (next.isPresent() && !known) {
                    result.add(Math.min(place, result.size()), next.get());
                    place++;
                }
            } else if (at >= 0 && next.isEmpty()) {
                result.remove(at);
                place = at;
            } else if (at >= 0) {
                T old = was.getOrDefault(edit.before().get(), next.get());
                if (!old.equals(next.get())) {
                    result.set(at, anew.apply(result.get(at), next.get()));
                }
                place = at + 1;
            }
        }
        return result;
    }

    private static List<Task> numbered(List<Task> tasks) {
        List<Task> result = new ArrayList<>();
        for (Task task : tasks) {
            result.add(
                    new Task(
                            task.no().map(_ -> result.size() + 1),
                            task.content(),
                            task.lead(),
                            task.coordinating(),
                            task.quarter(),
                            task.year(),
                            task.due(),
                            task.evidence()));
        }
        return result;
    }

    /** Section by section with the same heading; sections that come stand at the end. */
    private static List<Section> sections(
            List<Section> own, List<Section> before, List<Section> after) {
        Map<String, Section> was = byHeading(before);
        Map<String, Section> now = byHeading(after);
        List<Section> result = new ArrayList<>();
        for (Section section : own) {
            String key = key(section);
            List<String> old =
                    Optional.ofNullable(was.get(key)).map(Section::body).orElse(List.of());
            List<String> next = Optional.ofNullable(now.get(key)).map(Section::body).orElse(old);
            result.add(
                    new Section(
                            section.no(),
                            section.heading(),
                            section.level(),
                            rows(section.body(), old, next, it -> it, (_, it) -> it),
                            section.evidence()));
        }
        Map<String, Section> mine = byHeading(own);
        after.stream()
                .filter(it -> !was.containsKey(key(it)) && !mine.containsKey(key(it)))
                .forEach(result::add);
        return result;
    }

    private static Map<String, Section> byHeading(List<Section> sections) {
        Map<String, Section> all = new HashMap<>();
        sections.forEach(section -> all.putIfAbsent(key(section), section));
        return all;
    }

    private static String key(Section section) {
        return section.level() + "|" + Spelling.key(section.heading());
    }

    /** The citation of a replaced parent becomes that of its successor. */
    private static List<Reference> references(
            List<Reference> own, List<Reference> before, List<Reference> after) {
        Optional<Reference> old = parent(before);
        Optional<Reference> next = parent(after);
        if (old.isEmpty() || next.isEmpty() || old.equals(next)) {
            return own;
        }
        return own.stream()
                .map(
                        reference ->
                                reference.role() == old.get().role()
                                                && reference.number().equals(old.get().number())
                                                && reference.date().equals(old.get().date())
                                        ? next.get()
                                        : reference)
                .toList();
    }

    private static Optional<Reference> parent(List<Reference> references) {
        return references.isEmpty() ? Optional.empty() : Optional.of(references.getLast());
    }
}
