package vn.thidua.movements.registration;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.thidua.platform.tenancy.TenantId;

/** Bản đăng ký và đợt đăng ký: those of the bound unit, and what units above and below have there for it. */
public interface Registrations {

    /** Of the own unit; one of version 0 where there is none. */
    Registration own(int year);

    /** Of a unit below, of whatever state. */
    Optional<Registration> below(TenantId unit, int year, LocalDate today);

    List<Registration> allBelow(int year, LocalDate today);

    /** The own round; one of version 0 where there is none. */
    Round ownRound(int year);

    Round roundAbove(TenantId collector, int year, LocalDate today);

    /**
     * For the registration's unit, also when the unit above answers it.
     *
     * @return false if somebody else was faster
     */
    boolean store(Registration registration, boolean told);

    /** As {@link #store}. */
    boolean store(Round round);
}
