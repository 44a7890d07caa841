package vn.thidua.reporting.audit;

import java.util.Optional;
import vn.thidua.platform.tenancy.TenantId;

/** How documents are called, as far as they were told. */
public interface Titles {

    Optional<String> of(TenantId unit, String id);

    void know(TenantId unit, String id, String title);
}
