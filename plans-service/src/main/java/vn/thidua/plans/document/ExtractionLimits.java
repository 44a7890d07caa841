package vn.thidua.plans.document;

import java.time.Duration;

/**
 * Giới hạn khi đọc tệp.
 *
 * @param fileBytes largest file that is opened
 * @param textLength largest text that is read, in characters
 * @param time longest time that one file may take
 */
public record ExtractionLimits(long fileBytes, int textLength, Duration time) {

    public ExtractionLimits {
        if (fileBytes <= 0 || textLength <= 0 || time.isNegative() || time.isZero()) {
            throw new IllegalArgumentException("limits of extraction must be positive");
        }
    }

    /** 25 MB a file, two million characters, 30 seconds. */
    public static ExtractionLimits standard() {
        return new ExtractionLimits(25L * 1024 * 1024, 2_000_000, Duration.ofSeconds(30));
    }
}
