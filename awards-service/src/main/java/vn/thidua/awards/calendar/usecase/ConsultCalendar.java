package vn.thidua.awards.calendar.usecase;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.thidua.awards.calendar.OwnDays;
import vn.thidua.platform.tenancy.Caller;
import vn.thidua.platform.tenancy.TenantId;
import vn.thidua.platform.tenancy.TenantNode;
import vn.thidua.platform.tenancy.TenantTree;
import vn.thidua.platform.time.SpecialDay;
import vn.thidua.platform.time.WorkingDays;

/** Tra cứu lịch làm việc, and the days that a unit adds for itself and those below. */
@Component
public class ConsultCalendar {

    private final WorkingDays national;
    private final OwnDays own;
    private final TenantTree tree;
    private final Clock clock;

    ConsultCalendar(WorkingDays national, OwnDays own, TenantTree tree, Clock clock) {
        this.national = national;
        this.own = own;
        this.tree = tree;
        this.clock = clock;
    }

    /** As it holds for a unit: the nation's days, then those of the units above it, then its own. */
    public WorkingDays of(TenantId unit) {
        List<TenantId> chain = new ArrayList<>(List.of(unit));
        tree.ancestors(unit, LocalDate.now(clock)).stream().map(TenantNode::id).forEach(chain::add);
        WorkingDays days = national;
        for (TenantId each : chain.reversed()) {
            Map<Integer, List<SpecialDay>> added =
                    own.of(each).stream()
                            .collect(Collectors.groupingBy(day -> day.date().getYear()));
            days = days.with(added);
        }
        return days;
    }

    /** What the unit itself added to a year. */
    public List<SpecialDay> added(TenantId unit, int year) {
        return own.of(unit).stream().filter(day -> day.date().getYear() == year).toList();
    }

    /**
     * Keeps the days that the unit adds.
     *
     * @return false for who is not a leader of the unit
     */
    public boolean keep(Caller by, int year, List<SpecialDay> days) {
        if (!by.has("leader")) {
            return false;
        }
        own.keep(year, days);
        return true;
    }
}
