package vn.thidua.movements.progress;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * Mức phải đạt.
 *
 * @param value in the unit; empty where the paper only says what is to be done
 * @param unit đơn vị tính
 */
public record Aim(
        Direction direction, Optional<BigDecimal> value, Optional<String> unit, Counting counting) {

    /** Từ … trở lên, or không quá …. */
    public enum Direction {
        AT_LEAST,
        AT_MOST
    }

    /** Lũy kế: the last value stands for all; cộng các kỳ: the values of the periods are added. */
    public enum Counting {
        LATEST,
        SUM
    }

    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

    /** Of a task: done to 100 percent. */
    public static Aim ofTask() {
        return new Aim(Direction.AT_LEAST, Optional.of(WHOLE), Optional.of("%"), Counting.LATEST);
    }
}
