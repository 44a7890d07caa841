package vn.thidua.plans.reorganisation;

import java.util.List;
import java.util.Optional;
import vn.thidua.plans.unit.Level;
import vn.thidua.plans.unit.UnitId;

/**
 * Đơn vị sau sắp xếp: a unit as it is to be from the effective date on. If it bears the code of one of its parts, that
 * part goes on as this unit; else it is a new one.
 *
 * @param code official code
 * @param name with its kind, as "Xã Minh Tiến"
 * @param parent code of the unit to which it will belong; empty for the top of a tree
 * @param parts the units that it is made of
 */
public record Successor(
        String code, String name, Level level, Optional<String> parent, List<Part> parts) {

    /**
     * Phần hợp thành.
     *
     * @param whole false if other units get parts of it too
     */
    public record Part(UnitId unit, boolean whole) {}

    public Successor {
        parts = List.copyOf(parts);
    }

    Successor madeOf(List<Part> others) {
        return new Successor(code, name, level, parent, others);
    }

    boolean hasPart(UnitId unit) {
        return parts.stream().anyMatch(part -> part.unit().equals(unit));
    }
}
