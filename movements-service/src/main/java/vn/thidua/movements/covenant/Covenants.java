package vn.thidua.movements.covenant;

import java.util.List;
import vn.thidua.movements.scoring.block.Block;

/** Giao ước thi đua of blocks that the use case has found for the person. */
public interface Covenants {

    /** What is stored, or an unwritten covenant of version 0. */
    Covenant of(Block block);

    /**
     * Stores it with what others are told; version 0 is a new one.
     *
     * @return false when somebody else was faster
     */
    boolean store(Covenant covenant, List<CovenantEvent> events);
}
