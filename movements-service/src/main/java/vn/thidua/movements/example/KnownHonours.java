package vn.thidua.movements.example;

import java.util.Optional;

/** Khen thưởng đã được quyết định: what awards-service has told of the registers of units. */
public interface KnownHonours {

    /** Of the bound unit. */
    Optional<KnownHonour> find(String id);

    /** The one that an example names, in whatever state, for whoever may see the example. */
    Optional<KnownHonour> of(Example example);

    /** Keeps what it is now, in the name of its unit. */
    void keep(KnownHonour honour);
}
