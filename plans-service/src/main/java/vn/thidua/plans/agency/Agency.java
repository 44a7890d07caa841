package vn.thidua.plans.agency;

import java.time.LocalDate;
import java.util.Optional;
import vn.thidua.plans.unit.UnitId;
import vn.thidua.plans.unit.Validity;

/**
 * Cơ quan thuộc đơn vị.
 *
 * @param code unique in the unit, never given again; accounts name it
 * @param version counts the writes
 */
public record Agency(
        UnitId unit, String code, String name, Kind kind, Validity validity, long version) {

    /** Loại cơ quan. */
    public enum Kind {
        /** Cơ quan thường trực. */
        STANDING,
        /** Ban, ngành, phòng chuyên môn. */
        DEPARTMENT,
        /** Mặt trận, đoàn thể. */
        MASS_ORGANISATION,
        /** Trường học. */
        SCHOOL,
        /** Trạm y tế và đơn vị sự nghiệp. */
        STATION,
        /** Thôn, tổ dân phố. */
        VILLAGE
    }

    public boolean existsOn(LocalDate day) {
        return validity.covers(day);
    }

    Agency ending(LocalDate until) {
        return new Agency(
                unit, code, name, kind, new Validity(validity.from(), Optional.of(until)), version);
    }
}
