package vn.thidua.plans.plan;

import java.time.Instant;
import java.util.List;
import vn.thidua.plans.unit.UnitId;

/** The registers of numbers. */
public interface Registers {

    /** The register of the unit at work; empty if nothing was entered yet. */
    NumberRegister find(UnitId unit, int year, String series);

    /** All registers of the unit at work in a year, by series. */
    List<NumberRegister> ofYear(UnitId unit, int year);

    /**
     * Stores the register in place of the revision that it was made from.
     *
     * @return false if somebody else stored it meanwhile: load it again
     */
    boolean store(NumberRegister register);

    /** Registers of all units with a number that was entered before that moment and may not stand in its plan yet. */
    List<NumberRegister> unfinishedBefore(Instant moment);
}
