package vn.thidua.plans.document.extract;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.jspecify.annotations.Nullable;

/** The numbers and dashes that Word writes before the paragraphs of a list; they are not in the file as text. */
final class AutoNumbers {

    private static final int LEVELS = 9;

    private final Map<BigInteger, int[]> counters = new HashMap<>();

    /** "1. ", "a) ", "- ", or nothing. Counts on with each call. */
    String before(XWPFParagraph paragraph) {
        BigInteger list = paragraph.getNumID();
        @Nullable String format = paragraph.getNumFmt();
        if (list == null || format == null || paragraph.getText().isBlank()) {
            return "";
        }
        BigInteger at = paragraph.getNumIlvl();
        int level = at == null ? 0 : Math.min(LEVELS - 1, Math.max(0, at.intValue()));
        int[] counts = counters.computeIfAbsent(list, unused -> new int[LEVELS]);
        counts[level]++;
        Arrays.fill(counts, level + 1, LEVELS, 0);
        if (format.equals("bullet")) {
            return "- ";
        }
        if (format.equals("none")) {
            return "";
        }
        @Nullable String pattern = paragraph.getNumLevelText();
        String written = pattern == null ? "%" + (level + 1) + "." : pattern;
        for (int i = 0; i <= level; i++) {
            String figure =
                    i == level ? figure(format, counts[i]) : String.valueOf(Math.max(1, counts[i]));
            written = written.replace("%" + (i + 1), figure);
        }
        return written.isBlank() ? "" : written + " ";
    }

    private static String figure(String format, int count) {
        return switch (format) {
            case "upperRoman" -> roman(count);
            case "lowerRoman" -> roman(count).toLowerCase(Locale.ROOT);
            case "lowerLetter" -> String.valueOf((char) ('a' + (count - 1) % 26));
            case "upperLetter" -> String.valueOf((char) ('A' + (count - 1) % 26));
            default -> String.valueOf(count);
        };
    }

    private static String roman(int count) {
        int[] values = {50, 40, 10, 9, 5, 4, 1};
        String[] letters = {"L", "XL", "X", "IX", "V", "IV", "I"};
        StringBuilder result = new StringBuilder();
        int rest = count;
        for (int i = 0; i < values.length; i++) {
            while (rest >= values[i]) {
                result.append(letters[i]);
                rest -= values[i];
            }
        }
        return result.toString();
    }
}
