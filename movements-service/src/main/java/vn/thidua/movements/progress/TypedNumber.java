package vn.thidua.movements.progress;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/** A number as Vietnamese officials type it: {@code 1.250,5}, {@code 1250,5}, {@code 12.5}. */
public final class TypedNumber {

    private static final Pattern GROUPED = Pattern.compile("-?\\d{1,3}(\\.\\d{3})+(,\\d+)?");
    private static final Pattern PLAIN = Pattern.compile("-?\\d+([.,]\\d+)?");

    private TypedNumber() {}

    /** Empty when it is no number. A dot before exactly three digits separates thousands. */
    public static Optional<BigDecimal> of(String typed) {
        String text = typed.strip().replaceAll("\\s", "");
        if (GROUPED.matcher(text).matches()) {
            return Optional.of(new BigDecimal(text.replace(".", "").replace(',', '.')));
        }
        return PLAIN.matcher(text).matches()
                ? Optional.of(new BigDecimal(text.replace(',', '.')))
                : Optional.empty();
    }
}
