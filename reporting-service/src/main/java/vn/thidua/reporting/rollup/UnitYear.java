package vn.thidua.reporting.rollup;

/** A year (năm công tác) of a unit. */
public record UnitYear(UnitId unit, int year) {}
