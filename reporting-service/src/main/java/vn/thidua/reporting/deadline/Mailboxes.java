package vn.thidua.reporting.deadline;

import java.util.List;
import java.util.Optional;
import vn.thidua.platform.tenancy.TenantId;

/** Kho hộp thư nhận nhắc việc. */
public interface Mailboxes {

    /** Of the bound unit. */
    Optional<Mailbox> own();

    void keep(Mailbox mailbox);

    /** The bound unit gets no mail any more. */
    void remove();

    /** Units that get mail; needs the scope of all tenants. */
    List<TenantId> units();
}
