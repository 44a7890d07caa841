package vn.thidua.awards.calendar;

import java.util.List;
import vn.thidua.platform.tenancy.TenantId;
import vn.thidua.platform.time.SpecialDay;

/** Ngày nghỉ, làm bù that a province adds for itself and the units below it. */
public interface OwnDays {

    /** Days of a unit in all years; of the bound unit or one above it. */
    List<SpecialDay> of(TenantId unit);

    /** The days of a year of the bound unit, all of them anew. */
    void keep(int year, List<SpecialDay> days);
}
