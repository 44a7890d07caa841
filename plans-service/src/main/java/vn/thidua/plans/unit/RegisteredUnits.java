package vn.thidua.plans.unit;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** The units that are stored. */
public interface RegisteredUnits {

    List<AdministrativeUnit> all();

    Optional<AdministrativeUnit> find(UnitId id);

    /**
     * Stores a unit as a list of units names it, and has others told of it; nothing if it is as before, or if a decision
     * ({@link #change}) has made something else of it since: a list that is loaded again undoes no decision.
     *
     * @return whether something was stored
     */
    boolean register(AdministrativeUnit unit);

    /**
     * Tiếp nhận: stores a new unit, and has others told of it, the audit log also of who took it in.
     *
     * @param by the person's id
     * @return false if there is one of this id already
     */
    boolean takeIn(AdministrativeUnit unit, UnitId superior, String by);

    /**
     * Stores what becomes of a unit by a decision, in one write, and has others told of it; nothing if it is as before.
     *
     * @param to gives from the stored unit, if there is one, what it is to be; may be asked several times
     * @return whether something was stored
     */
    boolean change(UnitId id, Function<Optional<AdministrativeUnit>, AdministrativeUnit> to);
}
