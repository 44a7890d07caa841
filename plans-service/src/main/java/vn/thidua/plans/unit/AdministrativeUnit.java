package vn.thidua.plans.unit;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Đơn vị hành chính: a province, district, town, commune … and the tenant of this system.
 *
 * @param code official code
 * @param name with its kind, as "Xã Minh Tiến"; the youngest, should it have borne several
 * @param parents the units that it has belonged to; none for the top of a tree
 * @param formerNames names that it bore before, the oldest first
 * @param predecessors units that became a part of it
 * @param continuedBy the unit that goes on with its work after its end
 */
public record AdministrativeUnit(
        UnitId id,
        String code,
        String name,
        Level level,
        Validity validity,
        List<ParentEdge> parents,
        List<FormerName> formerNames,
        List<Predecessor> predecessors,
        Optional<UnitId> continuedBy) {

    /**
     * Tên cũ.
     *
     * @param until first day on which the unit bore another name
     */
    public record FormerName(String name, LocalDate until) {}

    /**
     * Đơn vị tiền thân.
     *
     * @param on first day of the unit that it became a part of
     * @param whole false if other units got parts of it too
     */
    public record Predecessor(UnitId unit, LocalDate on, boolean whole) {}

    public AdministrativeUnit {
        parents = List.copyOf(parents);
        formerNames = List.copyOf(formerNames);
        predecessors = List.copyOf(predecessors);
    }

    /** A unit without a history. */
    public AdministrativeUnit(
            UnitId id,
            String code,
            String name,
            Level level,
            Validity validity,
            List<ParentEdge> parents) {
        this(id, code, name, level, validity, parents, List.of(), List.of(), Optional.empty());
    }

    /** The name that it bore on that day. */
    public String nameOn(LocalDate day) {
        return formerNames.stream()
                .filter(former -> day.isBefore(former.until()))
                .map(FormerName::name)
                .findFirst()
                .orElse(name);
    }

    /** The unit as it was called on that day. */
    public AdministrativeUnit calledAsOn(LocalDate day) {
        String then = nameOn(day);
        return then.equals(name)
                ? this
                : new AdministrativeUnit(
                        id,
                        code,
                        then,
                        level,
                        validity,
                        parents,
                        List.of(),
                        predecessors,
                        continuedBy);
    }

    /** All names that it has ever borne. */
    Stream<String> names() {
        return Stream.concat(formerNames.stream().map(FormerName::name), Stream.of(name));
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
        return UnitKind.bare(name);
    }

    /** As it stands inside a sentence: "xã Minh Tiến". */
    public String nameInSentence() {
        return kind().map(kind -> kind.label() + " " + bareName()).orElse(name);
    }
}
