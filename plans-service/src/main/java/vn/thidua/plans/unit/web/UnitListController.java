package vn.thidua.plans.unit.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.thidua.plans.unit.AdministrativeUnit;
import vn.thidua.plans.unit.Spelling;
import vn.thidua.plans.unit.UnitId;
import vn.thidua.plans.unit.UnitTree;
import vn.thidua.plans.unit.Units;
import vn.thidua.platform.problem.ProblemType;

/** The tree as of a day. Names and places of units are nobody's secret: every signed-in person may look them up. */
@RestController
@RequestMapping("/api/units")
class UnitListController {

    private static final int MOST_FOUND = 50;

    private final Units units;
    private final Clock clock;

    UnitListController(Units units, Clock clock) {
        this.units = units;
        this.clock = clock;
    }

    record Row(
            String id, String code, String name, String level, @Nullable String place, int below) {}

    record FormerName(String name, LocalDate until) {}

    record Belonging(String id, String name, LocalDate from, @Nullable LocalDate until) {}

    record Relation(String id, String code, String name, LocalDate on, boolean whole) {}

    /**
     * A unit with its history.
     *
     * @param until first day on which it no longer exists
     */
    record Details(
            String id,
            String code,
            String name,
            String level,
            boolean existing,
            LocalDate from,
            @Nullable LocalDate until,
            List<Row> above,
            List<Row> below,
            List<FormerName> formerNames,
            List<Belonging> belonging,
            List<Relation> predecessors,
            List<Relation> successors,
            @Nullable Relation continuedBy) {}

    /**
     * Units of a day.
     *
     * @param under those directly below this one; without it and without {@code q}: the topmost
     * @param q those whose name or code contains this, without regard to marks
     */
    @GetMapping
    List<Row> list(
            @RequestParam(required = false) @Nullable LocalDate asOf,
            @RequestParam(required = false) @Nullable String under,
            @RequestParam(required = false) @Nullable String q) {
        UnitTree tree = units.tree();
        LocalDate day = day(asOf);
        if (q != null && !q.isBlank()) {
            return found(tree, day, q);
        }
        List<AdministrativeUnit> rows =
                under == null || under.isBlank()
                        ? tree.all().stream()
                                .filter(unit -> unit.existsOn(day))
                                .filter(unit -> unit.parentOn(day).isEmpty())
                                .sorted(Comparator.comparing(unit -> unit.nameOn(day)))
                                .toList()
                        : tree.directlyBelow(new UnitId(under), day);
        return rows.stream().map(unit -> row(tree, unit, day)).toList();
    }

    private static List<Row> found(UnitTree tree, LocalDate day, String q) {
        String wanted = Spelling.bare(q);
        return tree.all().stream()
                .filter(unit -> unit.existsOn(day))
                .filter(
                        unit ->
                                unit.code().equalsIgnoreCase(q.strip())
                                        || Spelling.bare(unit.nameOn(day)).contains(wanted))
                .sorted(
                        Comparator.comparing(AdministrativeUnit::level)
                                .thenComparing(unit -> unit.nameOn(day))
                                .thenComparing(AdministrativeUnit::id))
                .limit(MOST_FOUND)
                .map(unit -> row(tree, unit, day))
                .toList();
    }

    @GetMapping("/{id}")
    Details details(
            @PathVariable String id, @RequestParam(required = false) @Nullable LocalDate asOf) {
        UnitTree tree = units.tree();
        LocalDate day = day(asOf);
        AdministrativeUnit unit =
                Optional.of(id)
                        .filter(text -> !text.isBlank())
                        .map(UnitId::new)
                        .flatMap(tree::find)
                        .orElseThrow(
                                () ->
                                        ProblemType.NOT_FOUND.exception(
                                                "Không có đơn vị này trong danh mục. Hãy kiểm tra lại mã."));
        return new Details(
                unit.id().value(),
                unit.code(),
                unit.nameOn(day),
                unit.level().name(),
                unit.existsOn(day),
                unit.validity().from(),
                unit.validity().until().orElse(null),
                tree.above(unit.id(), day).stream().map(it -> row(tree, it, day)).toList(),
                tree.directlyBelow(unit.id(), day).stream().map(it -> row(tree, it, day)).toList(),
                unit.formerNames().stream()
                        .map(former -> new FormerName(former.name(), former.until()))
                        .toList(),
                unit.parents().stream()
                        .map(
                                edge ->
                                        new Belonging(
                                                edge.parent().value(),
                                                name(tree, edge.parent(), edge.validity().from()),
                                                edge.validity().from(),
                                                edge.validity().until().orElse(null)))
                        .toList(),
                unit.predecessors().stream()
                        .map(
                                part ->
                                        relation(
                                                tree,
                                                part.unit(),
                                                part.on(),
                                                part.on().minusDays(1),
                                                part.whole()))
                        .toList(),
                successors(tree, unit),
                unit.continuedBy()
                        .flatMap(
                                heir ->
                                        unit.validity()
                                                .until()
                                                .map(end -> relation(tree, heir, end, end, true)))
                        .orElse(null));
    }

    private static List<Relation> successors(UnitTree tree, AdministrativeUnit unit) {
        return tree.successors(unit.id()).stream()
                .flatMap(
                        successor ->
                                successor.predecessors().stream()
                                        .filter(part -> part.unit().equals(unit.id()))
                                        .map(
                                                part ->
                                                        relation(
                                                                tree,
                                                                successor.id(),
                                                                part.on(),
                                                                part.on(),
                                                                part.whole())))
                .toList();
    }

    private static Relation relation(
            UnitTree tree, UnitId id, LocalDate on, LocalDate named, boolean whole) {
        return new Relation(
                id.value(),
                tree.find(id).map(AdministrativeUnit::code).orElse(id.value()),
                name(tree, id, named),
                on,
                whole);
    }

    private static String name(UnitTree tree, UnitId id, LocalDate day) {
        return tree.find(id).map(unit -> unit.nameOn(day)).orElse(id.value());
    }

    private static Row row(UnitTree tree, AdministrativeUnit unit, LocalDate day) {
        List<String> above =
                tree.above(unit.id(), day).stream()
                        .map(it -> it.calledAsOn(day).nameInSentence())
                        .toList();
        return new Row(
                unit.id().value(),
                unit.code(),
                unit.nameOn(day),
                unit.level().name(),
                above.isEmpty() ? null : String.join(", ", above),
                tree.directlyBelow(unit.id(), day).size());
    }

    private LocalDate day(@Nullable LocalDate asOf) {
        return asOf == null ? LocalDate.now(clock) : asOf;
    }
}
