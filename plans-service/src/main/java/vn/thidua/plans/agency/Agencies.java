package vn.thidua.plans.agency;

import java.util.List;
import java.util.Optional;

/** The agencies of the unit at work. */
public interface Agencies {

    /** Of all days, by name. */
    List<Agency> all();

    Optional<Agency> find(String code);

    /**
     * Stores a new one and tells the audit log.
     *
     * @param by the person's id
     * @return false if the code is or was another one's
     */
    boolean add(Agency agency, String by);

    /**
     * Stores one that has ended in place of the version that it was loaded as, and tells the audit log.
     *
     * @param by the person's id
     * @return false if somebody else stored it meanwhile
     */
    boolean end(Agency agency, String by);
}
