package vn.thidua.plans.unit;

import java.util.List;

/** The units that are stored. */
public interface RegisteredUnits {

    List<AdministrativeUnit> all();

    /** Stores a unit as it stands now and has others told of it. */
    void register(AdministrativeUnit unit);
}
