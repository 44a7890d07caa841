package vn.thidua.reporting.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.NumberFormat;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Numbers as reports show them. */
public final class Shown {

    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi-VN");

    private Shown() {}

    /** The value of a line, rounded as the line says; empty where it has none. */
    public static Optional<BigDecimal> of(
            Section.Row row, NamedFigures known, Map<String, Long> figures) {
        return Template.formula(row, known)
                .of(figures)
                .map(number -> number.setScale(row.decimals(), RoundingMode.HALF_UP));
    }

    /** 1.234,5 */
    public static String words(BigDecimal number, int decimals) {
        NumberFormat format = NumberFormat.getInstance(VIETNAMESE);
        format.setMinimumFractionDigits(decimals);
        format.setMaximumFractionDigits(decimals);
        return format.format(number);
    }
}
