package vn.thidua.awards.decision;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Số, ký hiệu: "05/QĐ-UBND" and "5/QĐ-UBND" are the same. */
public record DecisionNumber(int sequence, String symbol) {

    /** With which an own number is made where nothing else is said. */
    public static final String SYMBOL = "QĐ-UBND";

    private static final Pattern FORM = Pattern.compile("^0*([1-9]\\d{0,5})\\s*/\\s*(\\S{2,30})$");

    /** As a person writes it; empty for what is no number. */
    public static Optional<DecisionNumber> of(String written) {
        Matcher parts = FORM.matcher(written.strip());
        return parts.matches()
                ? Optional.of(
                        new DecisionNumber(
                                Integer.parseInt(parts.group(1)),
                                parts.group(2).toUpperCase(Locale.forLanguageTag("vi"))))
                : Optional.empty();
    }

    /** Below 10 with a zero, as Nghị định 30/2020/NĐ-CP wants it. */
    @Override
    public String toString() {
        return String.format(Locale.ROOT, "%02d/%s", sequence, symbol);
    }

    /** By which it is found out that a number is used twice: of one year, one series and one authority. */
    public String key(int year, String authority) {
        return authority + ":" + year + ":" + symbol + ":" + sequence;
    }
}
