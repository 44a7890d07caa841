package vn.thidua.platform.tenancy;

/** The code at hand needs a tenant and runs outside every edge that binds one: always a programming error. */
public final class NoTenantBound extends IllegalStateException {

    public NoTenantBound(String message) {
        super(message);
    }
}
