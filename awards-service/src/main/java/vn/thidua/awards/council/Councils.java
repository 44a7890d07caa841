package vn.thidua.awards.council;

import java.util.List;
import java.util.Optional;

/** The councils of the bound unit. */
public interface Councils {

    List<Council> all();

    Optional<Council> find(CouncilId id);

    /** False when somebody else was faster. */
    boolean store(Council council);
}
