package vn.thidua.reporting.workforce;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import vn.thidua.platform.tenancy.TenantId;

/** Kho danh sách tổ chức, công chức làm công tác thi đua, khen thưởng. */
public interface Workforces {

    /** The bound unit's. */
    Workforce own();

    /**
     * Those of other units, below the bound one on that day: without a single name, which is not even read.
     *
     * @param units that have none are left out
     */
    List<Workforce> withoutNames(Set<TenantId> units, LocalDate asOf);

    /**
     * Stores the bound unit's.
     *
     * @return false if somebody else was faster
     */
    boolean store(Workforce own);
}
