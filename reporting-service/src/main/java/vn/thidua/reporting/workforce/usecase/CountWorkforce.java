package vn.thidua.reporting.workforce.usecase;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.thidua.platform.tenancy.Caller;
import vn.thidua.platform.tenancy.TenantId;
import vn.thidua.reporting.workforce.Workforce;
import vn.thidua.reporting.workforce.Workforces;

/** Who does this work in the own unit and in units below, on a day; the names only of the own unit's people. */
@Component
public class CountWorkforce {

    private final Workforces workforces;

    CountWorkforce(Workforces workforces) {
        this.workforces = workforces;
    }

    /**
     * What each unit has; who has written nothing is left out.
     *
     * @param day at whose end they are counted
     * @param asOf the day whose tree has the units below the caller's
     */
    public Map<TenantId, Workforce> of(
            Caller caller, Set<TenantId> units, LocalDate day, LocalDate asOf) {
        Map<TenantId, Workforce> counted = new HashMap<>();
        Set<TenantId> others = new HashSet<>(units);
        if (others.remove(caller.tenant())) {
            counted.put(caller.tenant(), workforces.own().on(day));
        }
        if (!others.isEmpty()) {
            workforces
                    .withoutNames(others, asOf)
                    .forEach(found -> counted.put(found.unit(), found.on(day)));
        }
        return counted;
    }
}
