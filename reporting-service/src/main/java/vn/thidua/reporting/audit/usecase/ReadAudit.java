package vn.thidua.reporting.audit.usecase;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import vn.thidua.platform.tenancy.Caller;
import vn.thidua.platform.tenancy.TenantId;
import vn.thidua.platform.tenancy.TenantTree;
import vn.thidua.reporting.audit.AuditLog;
import vn.thidua.reporting.audit.ChainCheck;
import vn.thidua.reporting.audit.Entry;

/** A unit reads its own log, and that of a unit which it continues. */
@Component
public class ReadAudit {

    private static final Set<String> READERS = Set.of("leader", "unit-admin", "inspector");

    /** What came of it. */
    public sealed interface Outcome<T> {
        record Shown<T>(T it) implements Outcome<T> {}

        /** Only the unit's leader, administrator and inspector read the log. */
        record Forbidden<T>() implements Outcome<T> {}

        /** Another unit's log does not exist for the caller. */
        record Absent<T>() implements Outcome<T> {}

        /** The first day is after the last. */
        record Backwards<T>() implements Outcome<T> {}
    }

    private final AuditLog log;
    private final TenantTree tree;
    private final Clock clock;

    ReadAudit(AuditLog log, TenantTree tree, Clock clock) {
        this.log = log;
        this.tree = tree;
        this.clock = clock;
    }

    public Outcome<AuditLog.Page> page(
            Caller caller, Optional<TenantId> of, AuditLog.Wanted wanted, int page, int size) {
        boolean backwards =
                wanted.from()
                        .flatMap(from -> wanted.until().map(until -> from.isAfter(until)))
                        .orElse(false);
        return backwards
                ? new Outcome.Backwards<>()
                : reading(caller, of, unit -> log.page(unit, wanted, page, size));
    }

    /** The last entry; absent in an empty log. */
    public Outcome<Optional<Entry>> head(Caller caller, Optional<TenantId> of) {
        return reading(caller, of, log::last);
    }

    public Outcome<ChainCheck.Result> verify(Caller caller, Optional<TenantId> of) {
        return reading(
                caller,
                of,
                unit -> {
                    ChainCheck check = new ChainCheck();
                    log.each(unit, check::next);
                    return check.result();
                });
    }

    /** What writes all entries, in their order, to where they are taken away to. */
    public Outcome<Consumer<Consumer<Entry>>> export(Caller caller, Optional<TenantId> of) {
        return reading(
                caller,
                of,
                unit ->
                        to ->
                                log.each(
                                        unit,
                                        entry -> {
                                            to.accept(entry);
                                            return true;
                                        }));
    }

    private <T> Outcome<T> reading(
            Caller caller, Optional<TenantId> of, Function<TenantId, T> read) {
        if (READERS.stream().noneMatch(caller::has)) {
            return new Outcome.Forbidden<>();
        }
        TenantId unit = of.orElse(caller.tenant());
        boolean own =
                unit.equals(caller.tenant())
                        || tree.continuedBy(caller.tenant(), LocalDate.now(clock)).contains(unit);
        return own ? new Outcome.Shown<>(read.apply(unit)) : new Outcome.Absent<>();
    }
}
