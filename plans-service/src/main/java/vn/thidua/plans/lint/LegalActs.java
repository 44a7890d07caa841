package vn.thidua.plans.lint;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import vn.thidua.plans.document.DocumentType;

/** Hiệu lực văn bản: acts with their dates, read from data; law changes without a change of code. */
final class LegalActs {

    private static final String RESOURCE = "legal-acts.csv";
    private static final int COLUMNS = 8;

    private final Map<String, LegalAct> byNumber;

    private LegalActs(Map<String, LegalAct> byNumber) {
        this.byNumber = byNumber;
    }

    static LegalActs standard() {
        try (InputStream stream = LegalActs.class.getResourceAsStream(RESOURCE)) {
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
     * Acts of the lines of a CSV.
     *
     * @param lines with comments ({@code #}) and one heading
     */
    static LegalActs of(List<String> lines) {
        Map<String, LegalAct> acts = new HashMap<>();
        lines.stream()
                .filter(line -> !line.startsWith("#") && !line.isBlank())
                .skip(1)
                .map(LegalActs::act)
                .forEach(act -> acts.put(key(act.number()), act));
        return new LegalActs(Map.copyOf(acts));
    }

    Optional<LegalAct> byNumber(String number) {
        return Optional.ofNullable(byNumber.get(key(number)));
    }

    private static LegalAct act(String line) {
        String[] cells = line.split(",", -1);
        if (cells.length != COLUMNS) {
            throw new IllegalStateException(
                    "legal-acts.csv: " + COLUMNS + " cells wanted: " + line);
        }
        return new LegalAct(
                DocumentType.valueOf(cells[0]),
                cells[1],
                date(cells[3]),
                date(cells[4]),
                date(cells[5]),
                cells[6].isBlank() ? Optional.empty() : Optional.of(cells[6]),
                cells[7].equals("V"));
    }

    private static Optional<LocalDate> date(String cell) {
        return cell.isBlank() ? Optional.empty() : Optional.of(LocalDate.parse(cell));
    }

    private static String key(String number) {
        return number.replaceFirst("^0+(?=\\d)", "").toUpperCase(Locale.ROOT);
    }
}
