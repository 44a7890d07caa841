package vn.thidua.movements.progress;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.thidua.platform.tenancy.TenantId;

/** Thư nhắc of the bound unit. */
public interface Reminders {

    /**
     * Notes that the owner is to be reminded.
     *
     * @return false if there is one of this day already
     */
    boolean add(Reminder reminder);

    Optional<Reminder> find(String id);

    /** The last one of each owner since the day, by address. */
    Map<String, Reminder> last(LocalDate since);

    /** Those of the day that wait to be begun, of whatever unit; needs the scope of all tenants. */
    List<Waiting> waiting(int limit);

    /** Begins it; nobody else does for the time. Empty if somebody else was faster. */
    Optional<Reminder> claim(String id, Duration lease);

    /** What became of it; not to be tried before the pause is over. */
    void settle(Reminder reminder, Duration pause);

    /** One that waits. */
    record Waiting(TenantId unit, String id) {}
}
