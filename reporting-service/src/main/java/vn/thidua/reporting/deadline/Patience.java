package vn.thidua.reporting.deadline;

/**
 * Báo lên cấp trên: from when what a unit has let pass is told to the one above.
 *
 * @param afterDays counted from the day it was due, 1 or more
 */
public record Patience(int afterDays) {}
