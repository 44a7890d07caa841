package vn.thidua.reporting.workforce;

/**
 * Chỗ chưa đúng in a list.
 *
 * @param field {@code officials/0/birthYear}
 */
public record Flaw(String field, WorkforceReason reason) {}
