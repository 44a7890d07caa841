package vn.thidua.reporting.deadline;

import java.time.Instant;
import java.util.Optional;
import vn.thidua.platform.tenancy.TenantId;

/** Liên kết lịch: one a person, to be had by who knows its secret; the secret itself is not kept. */
public interface CalendarLinks {

    /**
     * A link.
     *
     * @param account the person's id at the identity provider
     * @param hash of its secret
     */
    record CalendarLink(TenantId unit, String account, String hash, Instant since) {}

    /** The person's own in the bound unit. */
    Optional<CalendarLink> of(String account);

    /** The person's only one from now on. */
    void keep(CalendarLink link);

    void revoke(String account);

    /** Whose secret has this hash, among all units. */
    Optional<CalendarLink> find(String hash);
}
