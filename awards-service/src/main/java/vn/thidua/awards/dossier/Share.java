package vn.thidua.awards.dossier;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Tỷ lệ phần trăm: "không quá" so many per cent is so many whole ones, the rest is cut off. */
public final class Share {

    private Share() {}

    public static int of(BigDecimal percent, int base) {
        return percent.multiply(BigDecimal.valueOf(base))
                .movePointLeft(2)
                .setScale(0, RoundingMode.FLOOR)
                .intValueExact();
    }
}
