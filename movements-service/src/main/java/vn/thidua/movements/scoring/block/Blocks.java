package vn.thidua.movements.scoring.block;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.thidua.platform.tenancy.TenantId;

/** Cụm, khối thi đua và phiếu chấm: blocks of all units; who may see and change one is decided by the use cases. */
public interface Blocks {

    /** What became of a write. */
    enum Stored {
        STORED,
        /** A member is in another block of the year. */
        MEMBER_TAKEN,
        /** Somebody else was faster. */
        OVERTAKEN
    }

    Optional<Block> find(BlockId id);

    /** Blocks of the year that the unit has formed or is a member of, by name. */
    List<Block> concerning(TenantId unit, int year);

    /** The names of the standing blocks of the year by member, of these units. */
    Map<TenantId, String> blockOf(Collection<TenantId> units, int year);

    Stored add(Block block, List<BlockEvent> events);

    Stored replace(Block block, List<BlockEvent> events);

    /** The scorecards that somebody has begun. */
    List<Scorecard> cards(Block block);

    Optional<Scorecard> card(Block block, TenantId member);

    /** Version 0 is a new one. */
    Stored store(Scorecard card, List<BlockEvent> events);
}
