package vn.thidua.platform.tenancy;

/** What the work at hand may touch. */
public sealed interface TenantScope {

    /** A person's own unit: reads and writes. */
    record Home(Caller caller) implements TenantScope {}

    /**
     * A person looks at other units, below or above the own one. Reads only; each read names its units and is told to
     * the audit log.
     *
     * @param reason why, as the operator will read it, e.g. {@code list plans below}
     */
    record Oversight(Caller caller, String reason) implements TenantScope {

        public Oversight {
            if (reason.isBlank()) {
                throw new IllegalArgumentException("oversight needs a reason");
            }
        }
    }

    /** A job or listener at work for one tenant: reads and writes. */
    record Work(TenantId tenant, String name) implements TenantScope {}

    /** A job that has to go over all tenants; only methods that say so in their name accept it. */
    record AllTenants(String name) implements TenantScope {}
}
