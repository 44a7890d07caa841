package vn.thidua.reporting.statistics.usecase;

import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.thidua.platform.tenancy.TenantNode;
import vn.thidua.reporting.statistics.Counted;

/**
 * What a form of a unit and year is filled from (căn cứ lập biểu).
 *
 * @param total of the unit itself and all units
 * @param units the unit itself and those below
 * @param youngestFact empty when there is none, or when the numbers are counted where they are kept
 */
public record Basis(
        TenantNode unit,
        int year,
        List<Counted> total,
        List<OfUnit> units,
        Optional<Instant> youngestFact,
        Instant readAt) {

    /**
     * What one unit adds.
     *
     * @param parent the id of the unit directly above it
     */
    public record OfUnit(TenantNode unit, Optional<String> parent, List<Counted> own) {

        String id() {
            return unit.id().value();
        }
    }

    /** The units directly below, by id, and last what belongs to the unit itself. */
    Map<String, String> territories() {
        Map<String, String> territories = new LinkedHashMap<>();
        units.stream()
                .filter(each -> each.parent().filter(own()::equals).isPresent())
                .forEach(each -> territories.put(each.id(), each.unit().name()));
        territories.put(own(), unit.name() + " (thuộc trực tiếp)");
        return territories;
    }

    /** The same, each number in the territory where it arose. */
    Basis byTerritory() {
        Map<String, String> parents = new HashMap<>();
        units.forEach(each -> each.parent().ifPresent(parent -> parents.put(each.id(), parent)));
        List<OfUnit> placed =
                units.stream()
                        .map(
                                each -> {
                                    String territory = territory(each.id(), parents);
                                    return new OfUnit(
                                            each.unit(),
                                            each.parent(),
                                            each.own().stream()
                                                    .map(counted -> counted.in(territory))
                                                    .toList());
                                })
                        .toList();
        return new Basis(
                unit,
                year,
                Counted.all(placed.stream().map(OfUnit::own)),
                placed,
                youngestFact,
                readAt);
    }

    private String territory(String id, Map<String, String> parents) {
        String at = id;
        while (!at.equals(own())) {
            String above = parents.getOrDefault(at, own());
            if (above.equals(own())) {
                return at;
            }
            at = above;
        }
        return at;
    }

    private String own() {
        return unit.id().value();
    }
}
