package vn.thidua.reporting.audit;

import java.time.Instant;
import java.util.Optional;

/** Kiểm tra chuỗi: goes over a unit's entries from the first to the last and stops at the first that is not as it was entered. */
public final class ChainCheck {

    /** What came of it. */
    public sealed interface Result {

        /**
         * Every entry is as it was entered, and none is missing before the last.
         *
         * @param from when the first was entered; absent in an empty log
         */
        record Whole(long entries, Optional<Instant> from, Optional<Instant> until, String hash)
                implements Result {}

        /**
         * The first entry that is not as it was entered.
         *
         * @param number that it bears or should bear
         */
        record Broken(long number, Reason reason) implements Result {}
    }

    /** Why an entry is not as it was entered. */
    public enum Reason {
        /** An entry with this number is not there. */
        MISSING,
        /** It does not follow the entry before it. */
        TORN,
        /** Its content is other than its hash says. */
        CHANGED
    }

    private long entries;
    private String last = Entry.NONE;
    private Optional<Instant> from = Optional.empty();
    private Optional<Instant> until = Optional.empty();
    private Optional<Result.Broken> broken = Optional.empty();

    /**
     * Looks at the next entry.
     *
     * @return whether to go on
     */
    public boolean next(Entry entry) {
        broken = reason(entry).map(reason -> new Result.Broken(entries + 1, reason));
        if (broken.isPresent()) {
            return false;
        }
        entries = entry.number();
        last = entry.hash();
        from = from.or(() -> Optional.of(entry.enteredAt()));
        until = Optional.of(entry.enteredAt());
        return true;
    }

    private Optional<Reason> reason(Entry entry) {
        if (entry.number() != entries + 1) {
            return Optional.of(Reason.MISSING);
        }
        if (!entry.previous().equals(last)) {
            return Optional.of(Reason.TORN);
        }
        return entry.computedHash().equals(entry.hash())
                ? Optional.empty()
                : Optional.of(Reason.CHANGED);
    }

    public Result result() {
        return broken.<Result>map(first -> first)
                .orElseGet(() -> new Result.Whole(entries, from, until, last));
    }
}
