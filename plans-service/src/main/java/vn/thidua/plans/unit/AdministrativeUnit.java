package vn.thidua.plans.unit;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Đơn vị hành chính: a province, district, town, commune … and the tenant of this system.
 *
 * @param code official code
 * @param name with its kind, as "Xã Minh Tiến"
 * @param parents the units that it has belonged to; none for the top of a tree
 */
public record AdministrativeUnit(
        UnitId id,
        String code,
        String name,
        Level level,
        Validity validity,
        List<ParentEdge> parents) {

    public AdministrativeUnit {
        parents = List.copyOf(parents);
    }

    public boolean existsOn(LocalDate day) {
        return validity.covers(day);
    }

    /** The unit that it belongs to on that day. */
    public Optional<UnitId> parentOn(LocalDate day) {
        return parents.stream()
                .filter(edge -> edge.validity().covers(day))
                .map(ParentEdge::parent)
                .findFirst();
    }

    public Optional<UnitKind> kind() {
        return UnitKind.ofName(name);
    }

    /** The name without its kind: "Minh Tiến". */
    public String bareName() {
        return kind().map(kind -> name.strip().substring(kind.label().length()).strip())
                .orElse(name.strip());
    }

    /** As it stands inside a sentence: "xã Minh Tiến". */
    public String nameInSentence() {
        return kind().map(kind -> kind.label() + " " + bareName()).orElse(name);
    }
}
