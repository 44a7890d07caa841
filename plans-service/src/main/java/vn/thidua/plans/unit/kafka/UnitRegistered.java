package vn.thidua.plans.unit.kafka;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.thidua.plans.unit.AdministrativeUnit;
import vn.thidua.plans.unit.UnitId;

/** The value of {@code vn.thidua.unit.registered.v1}: a unit's whole state. */
record UnitRegistered(
        String id,
        String code,
        String name,
        String level,
        LocalDate validFrom,
        Optional<LocalDate> validTo,
        List<Edge> parents,
        List<FormerName> formerNames,
        List<Predecessor> predecessors,
        Optional<String> continuedBy) {

    record Edge(String id, LocalDate from, Optional<LocalDate> to) {}

    record FormerName(String name, LocalDate until) {}

    record Predecessor(String id, LocalDate on, boolean whole) {}

    static UnitRegistered of(AdministrativeUnit unit) {
        return new UnitRegistered(
                unit.id().value(),
                unit.code(),
                unit.name(),
                unit.level().name(),
                unit.validity().from(),
                unit.validity().until(),
                unit.parents().stream()
                        .map(
                                edge ->
                                        new Edge(
                                                edge.parent().value(),
                                                edge.validity().from(),
                                                edge.validity().until()))
                        .toList(),
                unit.formerNames().stream()
                        .map(former -> new FormerName(former.name(), former.until()))
                        .toList(),
                unit.predecessors().stream()
                        .map(part -> new Predecessor(part.unit().value(), part.on(), part.whole()))
                        .toList(),
                unit.continuedBy().map(UnitId::value));
    }
}
