package vn.thidua.movements.movement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.thidua.platform.tenancy.TenantId;

/**
 * How a unit below answers a movement (đơn vị triển khai phong trào).
 *
 * @param by its movement that answers, or that may do so
 */
public record Adopter(TenantId unit, Answer answer, Optional<Movement> by) {

    /** Trả lời. The order is the order of strength. */
    public enum Answer {
        /** Directly, or through the movement of a unit in between. */
        ADOPTED,
        /** One of such a name waits for a person. */
        PROPOSED,
        /** A person said that the one of such a name is another one. */
        REJECTED,
        /** Chưa triển khai. */
        SILENT
    }

    /** One for each of the units, in their order; {@code below}: what these units have made public. */
    public static List<Adopter> of(Movement above, List<TenantId> units, List<Movement> below) {
        Set<MovementId> carrying = carrying(above, below);
        Map<TenantId, List<Movement>> byUnit = new HashMap<>();
        below.forEach(
                each -> byUnit.computeIfAbsent(each.unit(), _ -> new ArrayList<>()).add(each));
        return units.stream()
                .map(unit -> of(above, unit, byUnit.getOrDefault(unit, List.of()), carrying))
                .toList();
    }

    private static Adopter of(
            Movement above, TenantId unit, List<Movement> own, Set<MovementId> carrying) {
        return own.stream()
                .filter(Movement::counts)
                .map(each -> new Adopter(unit, answer(above, each, carrying), Optional.of(each)))
                .filter(each -> each.answer != Answer.SILENT)
                .min(Comparator.comparing(Adopter::answer))
                .orElseGet(() -> new Adopter(unit, Answer.SILENT, Optional.empty()));
    }

    private static Answer answer(Movement above, Movement own, Set<MovementId> carrying) {
        if (carrying.contains(own.id())) {
            return Answer.ADOPTED;
        }
        if (!own.name().isAlike(above.name()) || own.carried().isPresent()) {
            return Answer.SILENT;
        }
        return own.rejected().contains(above.id()) ? Answer.REJECTED : Answer.PROPOSED;
    }

    /** Those whose chain of confirmed links leads to the movement. */
    private static Set<MovementId> carrying(Movement above, List<Movement> below) {
        Map<MovementId, List<MovementId>> children = new HashMap<>();
        below.forEach(
                each ->
                        each.carried()
                                .ifPresent(
                                        parent ->
                                                children.computeIfAbsent(
                                                                parent.movement(),
                                                                _ -> new ArrayList<>())
                                                        .add(each.id())));
        Set<MovementId> reached = new HashSet<>();
        List<MovementId> open = new ArrayList<>(List.of(above.id()));
        while (!open.isEmpty()) {
            children.getOrDefault(open.removeLast(), List.of()).stream()
                    .filter(reached::add)
                    .forEach(open::add);
        }
        return reached;
    }
}
