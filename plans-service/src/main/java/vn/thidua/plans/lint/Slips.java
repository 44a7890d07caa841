package vn.thidua.plans.lint;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;

/** Lỗi gõ, lỗi nhận dạng chữ hay gặp: words that are no words of this field, read from data. */
record Slips(List<Slip> slips) {

    private static final String RESOURCE = "common-slips.tsv";
    private static final int COLUMNS = 3;

    /**
     * One slip.
     *
     * @param right what was meant
     */
    record Slip(Pattern wrong, String right) {}

    static Slips standard() {
        try (InputStream stream = Slips.class.getResourceAsStream(RESOURCE)) {
            if (stream == null) {
                throw new IllegalStateException("resource missing: " + RESOURCE);
            }
            BufferedReader reader =
                    new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8));
            return of(reader.lines().toList());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /**
     * Slips of lines: wrong, right and what must follow (a regular expression, may be empty), parted by tabs.
     *
     * @param lines with comments ({@code #})
     */
    static Slips of(List<String> lines) {
        return new Slips(
                lines.stream()
                        .filter(line -> !line.startsWith("#") && !line.isBlank())
                        .map(Slips::slip)
                        .toList());
    }

    private static Slip slip(String line) {
        String[] cells = line.split("\t", -1);
        if (cells.length != COLUMNS) {
            throw new IllegalStateException(
                    "common-slips.tsv: " + COLUMNS + " cells wanted: " + line);
        }
        String words = Pattern.quote(cells[0]).replace(" ", "\\E\\s+\\Q");
        return new Slip(
                Pattern.compile(
                        "(?<![\\p{L}\\p{M}])" + words + "(?![\\p{L}\\p{M}])" + cells[2],
                        Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE),
                cells[1]);
    }
}
