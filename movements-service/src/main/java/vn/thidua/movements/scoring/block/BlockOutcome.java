package vn.thidua.movements.scoring.block;

import java.util.List;

/** What became of a request to a block. */
public sealed interface BlockOutcome {

    record Done(Block block, List<BlockEvent> events) implements BlockOutcome {
        public Done {
            events = List.copyOf(events);
        }
    }

    record Refused(BlockReason reason) implements BlockOutcome {}
}
