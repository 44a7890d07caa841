package vn.thidua.movements.progress;

import java.time.Instant;

/**
 * Số liệu as it comes in.
 *
 * @param value as it is typed
 */
public record Reported(String value, Evidence evidence, Author author, Instant at) {}
