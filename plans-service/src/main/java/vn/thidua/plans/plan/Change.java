package vn.thidua.plans.plan;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Lần thay đổi: one version of a plan, who made it and when.
 *
 * @param version from 1
 * @param by subject of the account
 * @param who as that account is shown to colleagues; empty for what was written down before this was kept
 * @param fields what was other before, for a correction
 * @param note the remark of a return, the reason of a changed link
 */
public record Change(
        long version,
        Act act,
        String by,
        Optional<String> who,
        Instant at,
        List<Field> fields,
        Optional<String> note) {

    /** Corrections of one person that follow each other within this time are one version. */
    private static final Duration ONE_SITTING = Duration.ofMinutes(10);

    public Change {
        fields = List.copyOf(fields);
    }

    Change(
            long version,
            Act act,
            Person by,
            Instant at,
            List<Field> fields,
            Optional<String> note) {
        this(version, act, by.subject(), Optional.of(by.name()), at, fields, note);
    }

    /** The history with one more change; what a person saves again and again in one sitting becomes one. */
    static List<Change> after(List<Change> history, Change next) {
        List<Change> changes = new ArrayList<>(history);
        if (!changes.isEmpty() && changes.getLast().goesOnIn(next)) {
            changes.add(changes.removeLast().with(next));
        } else {
            changes.add(next);
        }
        return changes;
    }

    private boolean goesOnIn(Change next) {
        return act == Act.CORRECTED
                && next.act == Act.CORRECTED
                && by.equals(next.by)
                && Duration.between(at, next.at).compareTo(ONE_SITTING) <= 0;
    }

    /** What was there before the first of them stays. */
    private Change with(Change next) {
        Map<String, Field> before = new LinkedHashMap<>();
        fields.forEach(field -> before.put(field.name(), field));
        next.fields.forEach(field -> before.putIfAbsent(field.name(), field));
        return new Change(
                next.version, act, by, next.who, next.at, List.copyOf(before.values()), next.note);
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
        CONFIRMED,
        ISSUED,
        AMENDED,
        REPLACED,
        WITHDRAWN,
        CLOSED,
        ATTACHED,
        DETACHED
    }

    /**
     * Nội dung cũ của một trường.
     *
     * @param before as people read it
     */
    public record Field(String name, String before) {}
}
