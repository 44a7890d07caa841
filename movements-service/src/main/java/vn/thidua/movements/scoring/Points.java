package vn.thidua.movements.scoring;

import java.math.BigDecimal;

/** Numbers as officials write them. */
public final class Points {

    private Points() {}

    /** With a decimal comma and without needless zeros: {@code 95,5}. */
    public static String text(BigDecimal number) {
        BigDecimal plain = number.stripTrailingZeros();
        return (plain.scale() < 0 ? plain.setScale(0) : plain).toPlainString().replace('.', ',');
    }
}
