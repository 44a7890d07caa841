package vn.thidua.plans.agency;

import java.util.List;
import java.util.Optional;

/** The agencies of the unit at work. */
public interface Agencies {

    /** Of all days, by name. */
    List<Agency> all();

    Optional<Agency> find(String code);

    /**
     * Stores a new one.
     *
     * @return false if the code is or was another one's
     */
    boolean add(Agency agency);

    /**
     * Stores it in place of the version that it was loaded as.
     *
     * @return false if somebody else stored it meanwhile
     */
    boolean replace(Agency agency);
}
