package vn.thidua.reporting.deadline;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import vn.thidua.platform.tenancy.TenantId;

/** Kho thư nhắc trong ngày. */
public interface DailyMails {

    /**
     * Notes that the unit is to be reminded.
     *
     * @return false if there is one of this day already
     */
    boolean add(DailyMail mail);

    /** Those that may be begun, of whatever unit; needs the scope of all tenants. */
    List<Waiting> waiting(int limit);

    /** Begins it; nobody else does for the time. Empty if somebody else was faster. */
    Optional<DailyMail> claim(String id, Duration lease);

    /** What became of it; not to be tried before the pause is over. */
    void settle(DailyMail mail, Duration pause);

    Optional<DailyMail> find(String id);

    /** One that waits. */
    record Waiting(TenantId unit, String id) {}
}
