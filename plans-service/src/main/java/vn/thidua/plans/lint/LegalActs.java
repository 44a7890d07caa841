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
import vn.thidua.plans.unit.CsvLine;

/** Hiệu lực văn bản: acts with their dates, read from data; law changes without a change of code. */
public final class LegalActs {

    private static final String RESOURCE = "legal-acts.csv";
    private static final int COLUMNS = 8;

    private final Map<String, LegalAct> byNumber;

    private LegalActs(Map<String, LegalAct> byNumber) {
        this.byNumber = byNumber;
    }

    /** The acts that are delivered with the service. */
    public static LegalActs standard() {
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

    public Optional<LegalAct> byNumber(String number) {
        return Optional.ofNullable(byNumber.get(key(number)));
    }

    private static LegalAct act(String line) {
        List<String> cells = CsvLine.cells(line);
        if (cells.size() != COLUMNS) {
            throw new IllegalStateException(
                    "legal-acts.csv: " + COLUMNS + " cells wanted: " + line);
        }
        return new LegalAct(
                DocumentType.valueOf(cells.get(0)),
                cells.get(1),
                Optional.of(cells.get(2)).filter(name -> !name.isBlank()),
                date(cells.get(3)),
                date(cells.get(4)),
                date(cells.get(5)),
                Optional.of(cells.get(6)).filter(act -> !act.isBlank()),
                cells.get(7).equals("V"));
    }

    private static Optional<LocalDate> date(String cell) {
        return cell.isBlank() ? Optional.empty() : Optional.of(LocalDate.parse(cell));
    }

    private static String key(String number) {
        return number.replaceFirst("^0+(?=\\d)", "").toUpperCase(Locale.ROOT);
    }
}
