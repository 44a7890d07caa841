package vn.thidua.platform.trial;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import vn.thidua.platform.tenancy.Caller;
import vn.thidua.platform.tenancy.TenantId;
import vn.thidua.platform.tenancy.TenantScope;

/** People of units. */
public final class Callers {

    private Callers() {}

    public static Caller of(String unit, String... roles) {
        return new Caller(
                UUID.randomUUID().toString(),
                "person",
                "Cán bộ",
                new TenantId(unit),
                Optional.empty(),
                Set.of(roles));
    }

    public static TenantScope home(String unit) {
        return new TenantScope.Home(of(unit));
    }

    public static TenantScope overseeing(String unit) {
        return new TenantScope.Oversight(of(unit), "look around");
    }
}
