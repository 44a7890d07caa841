package vn.thidua.reporting.deadline.usecase;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.thidua.platform.tenancy.Tenancy;
import vn.thidua.platform.tenancy.TenantId;
import vn.thidua.platform.tenancy.TenantScope;
import vn.thidua.reporting.deadline.Deadline;
import vn.thidua.reporting.deadline.Deadlines;
import vn.thidua.reporting.deadline.Told;

/** Keeps what was told of deadlines; told twice, late or in another order it comes to the same. */
@Component
public class KeepDeadlines {

    private final Deadlines deadlines;

    KeepDeadlines(Deadlines deadlines) {
        this.deadlines = deadlines;
    }

    public void keep(TenantId unit, Told told) {
        Tenancy.run(scope(unit), () -> deadlines.keep(unit, told));
    }

    /** What a unit wants of others, and of all of whom it wanted it before. */
    public void ask(TenantId owner, Set<TenantId> units, Told told) {
        concerned(owner, told.source(), units).forEach(unit -> keep(unit, told));
    }

    /**
     * What goes from unit to unit is due where it is now, and nowhere else.
     *
     * @param owner whose it is
     * @param holder where it is
     * @param due empty: nothing to be done at the moment
     * @param done what the owner has done by it
     */
    public void hand(
            TenantId owner,
            TenantId holder,
            String source,
            long sequence,
            Optional<Deadline> due,
            List<String> done) {
        for (TenantId unit : concerned(owner, source, Set.of(owner, holder))) {
            keep(
                    unit,
                    new Told(
                            source,
                            sequence,
                            Told.Whom.THE_UNIT,
                            due.filter(_ -> unit.equals(holder)).stream().toList(),
                            unit.equals(owner) ? done : List.of()));
        }
    }

    /** They are noted before they are told: a crash in between is made good by the next delivery. */
    private Set<TenantId> concerned(TenantId owner, String source, Set<TenantId> now) {
        return Tenancy.call(scope(owner), () -> deadlines.concerned(owner, source, now));
    }

    private static TenantScope scope(TenantId unit) {
        return new TenantScope.Work(unit, "keep deadlines");
    }
}
