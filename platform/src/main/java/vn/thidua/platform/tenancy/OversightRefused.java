package vn.thidua.platform.tenancy;

import java.time.LocalDate;

/** Someone tried to look at a unit that is neither below nor above the own one: to the client it does not exist. */
public final class OversightRefused extends IllegalStateException {

    public OversightRefused(TenantId home, TenantId unit, LocalDate date) {
        super(unit + " is neither below nor above " + home + " on " + date);
    }
}
