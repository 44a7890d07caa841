package vn.thidua.plans.lint;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import vn.thidua.plans.document.Evidence;
import vn.thidua.plans.document.ExtractedText;
import vn.thidua.plans.document.Finding;
import vn.thidua.plans.document.Severity;

/** Phát hiện: short ways to make findings. */
final class Findings {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private Findings() {}

    static Finding warning(String code, String message, Evidence evidence) {
        return new Finding(code, Severity.WARNING, message, Optional.of(evidence));
    }

    static Finding warning(String code, String message) {
        return new Finding(code, Severity.WARNING, message, Optional.empty());
    }

    static Finding note(String code, String message, Evidence evidence) {
        return new Finding(code, Severity.INFO, message, Optional.of(evidence));
    }

    static Finding note(String code, String message) {
        return new Finding(code, Severity.INFO, message, Optional.empty());
    }

    /** The words around a place, at most so many chars to each side. */
    static Evidence around(ExtractedText text, int from, int to, int reach) {
        String words = text.text();
        int start = Math.max(0, from - reach);
        int end = Math.min(words.length(), to + reach);
        while (start < from && Character.isLowSurrogate(words.charAt(start))) {
            start++;
        }
        while (end > to && Character.isHighSurrogate(words.charAt(end - 1))) {
            end--;
        }
        return text.evidenceOfChars(start, end);
    }

    static String day(LocalDate date) {
        return DAY.format(date);
    }

    /** At most so many chars of a quotation. */
    static String brief(String words) {
        String flat = words.replaceAll("\\s+", " ").strip();
        return flat.length() <= 80 ? flat : flat.substring(0, 77) + "...";
    }
}
