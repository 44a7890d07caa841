package vn.thidua.movements.example;

import java.time.LocalDate;
import vn.thidua.platform.tenancy.TenantId;

/**
 * Khen thưởng đã được quyết định: an entry of a unit's register of awards as awards-service tells of it, without a name.
 *
 * @param unit in whose register it is
 * @param award its name when it was decided
 * @param year for which it was given
 * @param person whether a person has received it, not a collective or a household
 * @param counts false once it was taken back (hủy bỏ; Luật Thi đua, khen thưởng 2022, Điều 93)
 */
public record KnownHonour(
        String id,
        TenantId unit,
        String award,
        int year,
        LocalDate decidedOn,
        boolean person,
        boolean counts) {

    /** Whether it can be that of an example about a person, or about a collective. */
    public boolean fits(Portrait.Subject subject) {
        return person == (subject == Portrait.Subject.PERSON);
    }
}
