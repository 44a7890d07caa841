package vn.thidua.plans.reorganisation;

import java.util.Map;
import java.util.Set;
import vn.thidua.plans.unit.UnitId;

/** Hồ sơ, văn bản của đơn vị: what units have in this service, and its handing over. */
public interface Papers {

    /**
     * How much one unit has.
     *
     * @param issued documents in force or once in force: they stay under their unit and are read by its successors
     * @param drafts documents not yet issued: they go over to the unit that goes on with the work
     * @param links from documents of the unit to documents of superiors
     * @param waiting documents that wait for a superior's document
     * @param registers registers of numbers
     */
    record Count(int issued, int drafts, int links, int waiting, int registers) {
        public static final Count NONE = new Count(0, 0, 0, 0, 0);

        public Count plus(Count other) {
            return new Count(
                    issued + other.issued,
                    drafts + other.drafts,
                    links + other.links,
                    waiting + other.waiting,
                    registers + other.registers);
        }
    }

    /** Units without any paper are left out. */
    Map<UnitId, Count> count(Set<UnitId> units);

    /**
     * Gives drafts to the unit that goes on with the work. May be done again.
     *
     * @return how many went over this time
     */
    int handOver(Map<UnitId, UnitId> heirs);
}
