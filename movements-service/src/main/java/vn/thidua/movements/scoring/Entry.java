package vn.thidua.movements.scoring;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * What somebody has put down for a criterion (nội dung chấm).
 *
 * @param value what was reached: result, percentage, number of content persons, points, number of cases
 * @param base what was assigned (ratio only)
 * @param gateMet whether the condition of the criterion is met, where it has one
 * @param evidence documents that show it, e.g. {@code Báo cáo số 15/BC-UBND}
 */
public record Entry(
        Optional<BigDecimal> value,
        Optional<BigDecimal> base,
        Optional<Boolean> gateMet,
        String remark,
        List<String> evidence) {

    public static final Entry EMPTY =
            new Entry(Optional.empty(), Optional.empty(), Optional.empty(), "", List.of());

    public Entry {
        evidence = List.copyOf(evidence);
    }

    public boolean isBlank() {
        return value.isEmpty() && base.isEmpty() && gateMet.isEmpty();
    }

    public Entry remarked(String words) {
        return new Entry(value, base, gateMet, words, evidence);
    }
}
