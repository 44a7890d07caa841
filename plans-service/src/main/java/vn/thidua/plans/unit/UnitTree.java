package vn.thidua.plans.unit;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** Cây đơn vị hành chính: all units with their dates, in memory. Immutable; a change gives another tree. */
public final class UnitTree {

    /** More levels than any country has; a longer way up means that the data run in a circle. */
    private static final int DEEPEST = 16;

    /** More reorganisations than any unit lives through one after the other. */
    private static final int LONGEST_LINE = 64;

    private final Map<UnitId, AdministrativeUnit> units;
    private final Map<UnitId, List<AdministrativeUnit>> below;
    private final Lazy byName = new Lazy(Spelling::key);
    private final Lazy byBareName = new Lazy(Spelling::bare);

    public UnitTree(Collection<AdministrativeUnit> units) {
        Map<UnitId, AdministrativeUnit> byId = new LinkedHashMap<>();
        units.forEach(unit -> byId.put(unit.id(), unit));
        Map<UnitId, List<AdministrativeUnit>> children = new HashMap<>();
        byId.values()
                .forEach(
                        unit ->
                                unit.parents().stream()
                                        .map(ParentEdge::parent)
                                        .distinct()
                                        .forEach(
                                                parent ->
                                                        children.computeIfAbsent(
                                                                        parent,
                                                                        _ -> new ArrayList<>())
                                                                .add(unit)));
        this.units = byId;
        this.below = children;
    }

    public static UnitTree empty() {
        return new UnitTree(List.of());
    }

    /** The tree with a unit as it stands now. */
    public UnitTree with(Collection<AdministrativeUnit> changed) {
        Map<UnitId, AdministrativeUnit> all = new LinkedHashMap<>(units);
        changed.forEach(unit -> all.put(unit.id(), unit));
        return new UnitTree(all.values());
    }

    public Collection<AdministrativeUnit> all() {
        return Collections.unmodifiableCollection(units.values());
    }

    public Optional<AdministrativeUnit> find(UnitId id) {
        return Optional.ofNullable(units.get(id));
    }

    /** The units above on that day, nearest first. */
    public List<AdministrativeUnit> above(UnitId id, LocalDate day) {
        List<AdministrativeUnit> way = new ArrayList<>();
        Optional<AdministrativeUnit> next = parent(id, day);
        while (next.isPresent() && way.size() < DEEPEST) {
            way.add(next.get());
            next = parent(next.get().id(), day);
        }
        return way;
    }

    /** The top of the unit's tree on that day, itself if nothing is above it. */
    public UnitId root(UnitId id, LocalDate day) {
        List<AdministrativeUnit> above = above(id, day);
        return above.isEmpty() ? id : above.getLast().id();
    }

    public boolean isAbove(UnitId upper, UnitId lower, LocalDate day) {
        return above(lower, day).stream().anyMatch(unit -> unit.id().equals(upper));
    }

    /** The units directly below on that day, by name. */
    public List<AdministrativeUnit> directlyBelow(UnitId id, LocalDate day) {
        return below.getOrDefault(id, List.of()).stream()
                .filter(unit -> unit.existsOn(day) && unit.parentOn(day).equals(Optional.of(id)))
                .sorted(Comparator.comparing(AdministrativeUnit::name))
                .toList();
    }

    /** The unit and all that became a part of it until that day, directly or through others. */
    public Set<UnitId> madeOf(UnitId id, LocalDate day) {
        Set<UnitId> made = new LinkedHashSet<>(Set.of(id));
        Deque<UnitId> open = new ArrayDeque<>(made);
        while (!open.isEmpty()) {
            find(open.pop()).stream()
                    .flatMap(unit -> unit.predecessors().stream())
                    .filter(part -> !part.on().isAfter(day))
                    .map(AdministrativeUnit.Predecessor::unit)
                    .filter(made::add)
                    .forEach(open::push);
        }
        return made;
    }

    /** The unit that does the work of this one on that day: itself, or the one that continues it after its end. */
    public UnitId responsible(UnitId id, LocalDate day) {
        UnitId now = id;
        for (int step = 0; step < LONGEST_LINE; step++) {
            Optional<UnitId> heir =
                    find(now)
                            .filter(
                                    unit ->
                                            unit.validity()
                                                    .until()
                                                    .filter(end -> !end.isAfter(day))
                                                    .isPresent())
                            .flatMap(AdministrativeUnit::continuedBy);
            if (heir.isEmpty()) {
                return now;
            }
            now = heir.get();
        }
        return now;
    }

    /** The units into which parts of this one went, by name. */
    public List<AdministrativeUnit> successors(UnitId id) {
        return units.values().stream()
                .filter(
                        unit ->
                                unit.predecessors().stream()
                                        .anyMatch(part -> part.unit().equals(id)))
                .sorted(Comparator.comparing(AdministrativeUnit::name))
                .toList();
    }

    /** The unit that bears the official code on that day. */
    public Optional<AdministrativeUnit> withCode(String code, LocalDate day) {
        return units.values().stream()
                .filter(unit -> unit.code().equals(code) && unit.existsOn(day))
                .findFirst();
    }

    /**
     * Every time that a unit has been somewhere below, at any depth. A unit that left and came back is there twice.
     */
    public List<Spell> everBelow(UnitId id) {
        List<Spell> spells = new ArrayList<>();
        collect(id, Validity.since(LocalDate.MIN), spells, 0);
        return spells;
    }

    /** A unit and the days on which it is below another. */
    public record Spell(UnitId unit, Validity validity) {}

    /**
     * Units of all times whose name of that day, without its kind, is written like this, tone marks aside if {@code
     * bare}; each with that name.
     */
    List<AdministrativeUnit> named(String name, boolean bare, LocalDate day) {
        return (bare ? byBareName : byName)
                .find(name).stream()
                        .filter(named -> named.unit().nameOn(day).equals(named.fullName()))
                        .map(named -> named.unit().calledAsOn(day))
                        .toList();
    }

    /** A unit and one of the names that it has borne. */
    private record Named(AdministrativeUnit unit, String fullName) {}

    /** "Phường 01" and "Phường 1" are one. */
    private static String number(String name) {
        return name.replaceFirst("^0+(?=\\d)", "");
    }

    /** Names of the whole country are only made comparable when somebody asks. */
    private final class Lazy {
        private final UnaryOperator<String> writing;
        private Map<String, List<Named>> found = Map.of();

        Lazy(UnaryOperator<String> writing) {
            this.writing = writing;
        }

        synchronized List<Named> find(String name) {
            if (found.isEmpty()) {
                found =
                        units.values().stream()
                                .flatMap(
                                        unit ->
                                                unit.names()
                                                        .distinct()
                                                        .map(full -> new Named(unit, full)))
                                .collect(
                                        Collectors.groupingBy(
                                                named ->
                                                        writing.apply(
                                                                number(
                                                                        UnitKind.bare(
                                                                                named
                                                                                        .fullName())))));
            }
            return found.getOrDefault(writing.apply(number(name)), List.of());
        }
    }

    private void collect(UnitId upper, Validity within, List<Spell> spells, int depth) {
        if (depth == DEEPEST) {
            return;
        }
        for (AdministrativeUnit unit : below.getOrDefault(upper, List.of())) {
            for (ParentEdge edge : unit.parents()) {
                if (!edge.parent().equals(upper)) {
                    continue;
                }
                edge.validity()
                        .and(within)
                        .flatMap(days -> days.and(unit.validity()))
                        .ifPresent(
                                days -> {
                                    spells.add(new Spell(unit.id(), days));
                                    collect(unit.id(), days, spells, depth + 1);
                                });
            }
        }
    }

    private Optional<AdministrativeUnit> parent(UnitId id, LocalDate day) {
        return find(id).flatMap(unit -> unit.parentOn(day))
                .flatMap(this::find)
                .filter(unit -> unit.existsOn(day));
    }
}
