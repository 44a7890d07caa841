package vn.thidua.platform.time;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Objects;

/**
 * A clock (ngày làm việc) whose date stands still while its time of day runs: the sample lives in its own year. At
 * midnight it starts the same day again, so it is no measure of how long something took.
 */
public final class WorkingClock extends Clock {

    /** The zone of every date in this system. */
    public static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");

    private final LocalDate date;
    private final Clock running;

    public WorkingClock(LocalDate date, Clock running) {
        this.date = date;
        this.running = running;
    }

    @Override
    public ZoneId getZone() {
        return running.getZone();
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return new WorkingClock(date, running.withZone(zone));
    }

    /** The working date at the time of day that it is now in Vietnam, whatever this clock's own zone. */
    @Override
    public Instant instant() {
        return ZonedDateTime.of(date, running.instant().atZone(VIETNAM).toLocalTime(), VIETNAM)
                .toInstant();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof WorkingClock that
                && date.equals(that.date)
                && running.equals(that.running);
    }

    @Override
    public int hashCode() {
        return Objects.hash(date, running);
    }

    @Override
    public String toString() {
        return "WorkingClock[" + date + ", " + running + "]";
    }
}
