package vn.thidua.plans.plan;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Lần thay đổi: one version of a plan, who made it and when.
 *
 * @param version from 1
 * @param by subject of the account
 * @param fields what was other before, for a correction
 * @param note the remark of a return, the reason of a changed link
 */
public record Change(
        long version, Act act, String by, Instant at, List<Field> fields, Optional<String> note) {

    public Change {
        fields = List.copyOf(fields);
    }

    /** Việc đã làm. */
    public enum Act {
        IMPORTED,
        WRITTEN,
        CORRECTED,
        PARENT_ANSWERED,
        LINK_ADDED,
        LINK_CHANGED,
        LINK_REMOVED,
        SUBMITTED,
        RETURNED,
        ISSUED
    }

    /**
     * Nội dung cũ của một trường.
     *
     * @param before as people read it
     */
    public record Field(String name, String before) {}
}
