package vn.thidua.reporting.audit;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import vn.thidua.platform.tenancy.TenantId;

/** Nhật ký của đơn vị: each unit's chain of entries. Nothing in it can be changed or removed. */
public interface AuditLog {

    /**
     * Which entries are wanted.
     *
     * @param from first day on which it happened
     * @param until last day
     * @param outside only what somebody of another unit did
     */
    record Wanted(
            Optional<Kind> kind,
            Optional<LocalDate> from,
            Optional<LocalDate> until,
            boolean outside) {}

    /** A page of entries, the newest first. */
    record Page(List<Entry> entries, long total) {}

    boolean has(TenantId unit, String event);

    Optional<Entry> last(TenantId unit);

    /**
     * Adds the entry.
     *
     * @return false when its number or its event has been entered meanwhile
     */
    boolean append(Entry entry);

    Page page(TenantId unit, Wanted wanted, int page, int size);

    /** Goes over all entries in their order, without holding them in memory, until the reader has enough. */
    void each(TenantId unit, Predicate<Entry> goOn);
}
