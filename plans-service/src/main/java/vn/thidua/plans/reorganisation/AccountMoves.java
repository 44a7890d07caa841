package vn.thidua.plans.reorganisation;

import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import vn.thidua.plans.unit.UnitId;

/** Tài khoản của các đơn vị được sắp xếp, which lie with the identity provider. */
public interface AccountMoves {

    /** How many accounts these units have; empty if the identity provider does not answer. */
    OptionalInt count(Set<UnitId> units);

    /**
     * Gives the accounts to the units that go on with the work. May be done again.
     *
     * @return false if the identity provider does not answer: some may not have gone yet
     */
    boolean move(Map<UnitId, UnitId> heirs);
}
