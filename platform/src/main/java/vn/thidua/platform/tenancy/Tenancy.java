package vn.thidua.platform.tenancy;

import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import vn.thidua.platform.tenancy.TenantScope.AllTenants;
import vn.thidua.platform.tenancy.TenantScope.Home;
import vn.thidua.platform.tenancy.TenantScope.Oversight;
import vn.thidua.platform.tenancy.TenantScope.Work;

/**
 * The tenant of the work at hand. Bound at three edges: the servlet filter, the Kafka listener, the job. A thread that
 * the work starts itself knows no tenant unless the task is {@link #carried}.
 */
public final class Tenancy {

    private static final ScopedValue<TenantScope> SCOPE = ScopedValue.newInstance();

    /** Stays while the work acts for another tenant. */
    private static final ScopedValue<Caller> PERSON = ScopedValue.newInstance();

    private Tenancy() {}

    /**
     * What the work at hand may touch.
     *
     * @throws NoTenantBound outside every edge
     */
    public static TenantScope current() {
        return bound().orElseThrow(
                        () ->
                                new NoTenantBound(
                                        "no tenant is bound: the code runs outside a request, a"
                                                + " listener or a job"));
    }

    public static Optional<TenantScope> bound() {
        return SCOPE.isBound() ? Optional.of(SCOPE.get()) : Optional.empty();
    }

    /**
     * The person who asks.
     *
     * @throws NoTenantBound in a job or listener, where no person asks
     */
    public static Caller caller() {
        return switch (current()) {
            case Home(Caller caller) -> caller;
            case Oversight(Caller caller, _) -> caller;
            case Work work -> throw new NoTenantBound("no caller: " + work);
            case AllTenants all -> throw new NoTenantBound("no caller: " + all);
        };
    }

    /** Whose request caused the work at hand, also while it acts for another tenant; nobody's in a listener or job. */
    public static Optional<Caller> person() {
        return PERSON.isBound() ? Optional.of(PERSON.get()) : Optional.empty();
    }

    /**
     * The one tenant for which the work is done: the caller's home unit, or the tenant of the job.
     *
     * @throws NoTenantBound outside every edge and in a job over all tenants
     */
    public static TenantId tenant() {
        return switch (current()) {
            case Home(Caller caller) -> caller.tenant();
            case Oversight(Caller caller, _) -> caller.tenant();
            case Work(TenantId tenant, _) -> tenant;
            case AllTenants all -> throw new NoTenantBound("no single tenant: " + all);
        };
    }

    public static <R extends @Nullable Object, X extends Throwable> R call(
            TenantScope scope, ScopedValue.CallableOp<? extends R, X> work) throws X {
        return bind(scope).call(work);
    }

    public static void run(TenantScope scope, Runnable work) {
        bind(scope).run(work);
    }

    private static ScopedValue.Carrier bind(TenantScope scope) {
        ScopedValue.Carrier carrier = ScopedValue.where(SCOPE, scope);
        return switch (scope) {
            case Home(Caller caller) -> carrier.where(PERSON, caller);
            case Oversight(Caller caller, _) -> carrier.where(PERSON, caller);
            case Work _, AllTenants _ -> carrier;
        };
    }

    /**
     * Lets the caller look below or above the own unit while the work runs.
     *
     * @param reason why, as the audit log will show it
     * @throws NoTenantBound when no person asks
     */
    public static <R extends @Nullable Object, X extends Throwable> R overseeing(
            String reason, ScopedValue.CallableOp<? extends R, X> work) throws X {
        return call(new Oversight(caller(), reason), work);
    }

    /** The task with the present scope and person, for another thread. */
    public static Runnable carried(Runnable task) {
        ScopedValue.Carrier carrier = present();
        return () -> carrier.run(task);
    }

    /** The task with the present scope and person, for another thread. */
    public static <R> Callable<R> carried(Callable<R> task) {
        ScopedValue.Carrier carrier = present();
        return () -> carrier.call(task::call);
    }

    private static ScopedValue.Carrier present() {
        ScopedValue.Carrier scope = ScopedValue.where(SCOPE, current());
        return person().map(who -> scope.where(PERSON, who)).orElse(scope);
    }
}
