package vn.thidua.movements.progress;

import java.math.BigDecimal;
import java.time.Instant;

/**
 * Số liệu của một kỳ as somebody said it.
 *
 * @param reason why it differs from what was said before; blank for the first
 */
public record Statement(
        BigDecimal value, Evidence evidence, Author author, Instant at, String reason) {}
