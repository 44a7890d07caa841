package vn.thidua.plans.plan;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Số, ký hiệu: "11/KH-UBND". A draft may lack either part.
 *
 * @param sequence the number before the separator, from 1
 * @param symbol what follows it, as "KH-UBND"; the series of the register
 */
public record DocumentNumber(Optional<Integer> sequence, Optional<String> symbol) {

    private static final Pattern FORM = Pattern.compile("^0*(\\d{1,6})([/-])(.+)$");

    public static final DocumentNumber NONE =
            new DocumentNumber(Optional.empty(), Optional.empty());

    public DocumentNumber {
        sequence = sequence.filter(number -> number > 0);
        symbol = symbol.map(DocumentNumber::tidy).filter(text -> !text.isEmpty());
    }

    public static DocumentNumber of(int sequence, String symbol) {
        return new DocumentNumber(Optional.of(sequence), Optional.of(symbol));
    }

    public boolean isComplete() {
        return sequence.isPresent() && symbol.isPresent();
    }

    /** As printed: numbers below ten with a leading zero (Nghị định 30/2020/NĐ-CP, Phụ lục I). */
    public Optional<String> text() {
        return sequence.flatMap(
                number ->
                        symbol.map(
                                series -> String.format(Locale.ROOT, "%02d/%s", number, series)));
    }

    /** Equal for all writings of one number. */
    public Optional<String> key() {
        return text().flatMap(DocumentNumber::key);
    }

    /** Equal for all writings of one series. */
    public static String seriesKey(String symbol) {
        return tidy(symbol).toUpperCase(Locale.ROOT);
    }

    /**
     * What two writings of one number have in common: no blanks, no leading zero, one kind of dash. The separator stays:
     * 19/CT-TTg is not 19-CT/TU.
     *
     * @return empty when the text is no number
     */
    public static Optional<String> key(String text) {
        Matcher matcher = FORM.matcher(tidy(text).replaceFirst("(?iu)^số:?", ""));
        return matcher.matches()
                ? Optional.of(
                        Integer.parseInt(matcher.group(1))
                                + matcher.group(2)
                                + seriesKey(matcher.group(3)))
                : Optional.empty();
    }

    private static String tidy(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC)
                .replaceAll("[\\s\\u00A0]+", "")
                .replaceAll("[\\u2010-\\u2015]", "-");
    }
}
