package vn.thidua.plans.reorganisation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import vn.thidua.plans.unit.AdministrativeUnit;
import vn.thidua.plans.unit.AdministrativeUnit.FormerName;
import vn.thidua.plans.unit.AdministrativeUnit.Predecessor;
import vn.thidua.plans.unit.Level;
import vn.thidua.plans.unit.ParentEdge;
import vn.thidua.plans.unit.UnitId;
import vn.thidua.plans.unit.Validity;

/**
 * Nội dung thay đổi: what a decision makes of each unit that it touches, settled to the last id. Making the change of a
 * unit that has it already changes nothing, so what was interrupted is simply done again.
 */
public record Changes(LocalDate effective, Map<UnitId, Change> units) {

    public Changes {
        units = Collections.unmodifiableMap(new TreeMap<>(units));
    }

    /** What becomes of one unit. */
    public sealed interface Change {

        /** It is there from the effective date on, as a new unit or as one that goes on. */
        record Stands(
                String code, String name, Level level, Optional<UnitId> parent, List<Part> parts)
                implements Change {
            public Stands {
                parts = List.copyOf(parts);
            }
        }

        /** It ends with the day before the effective date. */
        record Ends(Optional<UnitId> heir) implements Change {}
    }

    /** A unit that becomes a part of another one. */
    public record Part(UnitId unit, boolean whole) {}

    /**
     * The unit as the decision makes it.
     *
     * @param before empty if it does not exist yet
     * @throws IllegalArgumentException if the decision does not touch the unit
     */
    public AdministrativeUnit after(UnitId id, Optional<AdministrativeUnit> before) {
        return switch (units.get(id)) {
            case Change.Stands stands ->
                    before.map(unit -> goesOn(unit, stands)).orElseGet(() -> begins(id, stands));
            case Change.Ends(var heir) -> ends(before.orElseThrow(), heir);
            case null -> throw new IllegalArgumentException("not touched: " + id);
        };
    }

    private AdministrativeUnit begins(UnitId id, Change.Stands stands) {
        return new AdministrativeUnit(
                id,
                stands.code(),
                stands.name(),
                stands.level(),
                Validity.since(effective),
                stands
                        .parent()
                        .map(parent -> new ParentEdge(parent, Validity.since(effective)))
                        .stream()
                        .toList(),
                List.of(),
                predecessors(List.of(), id, stands.parts()),
                Optional.empty());
    }

    private AdministrativeUnit goesOn(AdministrativeUnit unit, Change.Stands stands) {
        List<FormerName> names = new ArrayList<>(unit.formerNames());
        if (!unit.name().equals(stands.name())) {
            names.add(new FormerName(unit.name(), effective));
        }
        return new AdministrativeUnit(
                unit.id(),
                stands.code(),
                stands.name(),
                stands.level(),
                unit.validity(),
                unit.parentOn(effective).equals(stands.parent())
                        ? unit.parents()
                        : moved(unit.parents(), stands.parent()),
                names,
                predecessors(unit.predecessors(), unit.id(), stands.parts()),
                unit.continuedBy());
    }

    private AdministrativeUnit ends(AdministrativeUnit unit, Optional<UnitId> heir) {
        return new AdministrativeUnit(
                unit.id(),
                unit.code(),
                unit.name(),
                unit.level(),
                new Validity(unit.validity().from(), Optional.of(effective)),
                moved(unit.parents(), Optional.empty()),
                unit.formerNames(),
                unit.predecessors(),
                heir);
    }

    private List<ParentEdge> moved(List<ParentEdge> edges, Optional<UnitId> parent) {
        List<ParentEdge> moved = new ArrayList<>();
        for (ParentEdge edge : edges) {
            Validity days = edge.validity();
            if (!days.from().isBefore(effective)) {
                continue;
            }
            boolean open = days.until().map(end -> end.isAfter(effective)).orElse(true);
            moved.add(
                    open
                            ? new ParentEdge(
                                    edge.parent(),
                                    new Validity(days.from(), Optional.of(effective)))
                            : edge);
        }
        parent.ifPresent(to -> moved.add(new ParentEdge(to, Validity.since(effective))));
        return moved;
    }

    private List<Predecessor> predecessors(List<Predecessor> known, UnitId self, List<Part> parts) {
        List<Predecessor> all = new ArrayList<>(known);
        parts.stream()
                .filter(part -> !part.unit().equals(self))
                .map(part -> new Predecessor(part.unit(), effective, part.whole()))
                .filter(part -> !all.contains(part))
                .sorted(Comparator.comparing(Predecessor::unit))
                .forEach(all::add);
        return all;
    }

    /** The units that end, with those that go on with their work. */
    public Map<UnitId, UnitId> heirs() {
        Map<UnitId, UnitId> heirs = new TreeMap<>();
        units.forEach(
                (id, change) -> {
                    if (change instanceof Change.Ends(Optional<UnitId> heir)) {
                        heir.ifPresent(unit -> heirs.put(id, unit));
                    }
                });
        return heirs;
    }
}
