package vn.thidua.reporting.rollup;

import java.util.Comparator;

/**
 * What is told apart of movements that were launched (phong trào thi đua đã phát động): all that the state's statistics ask for
 * (Thông tư 02/2023/TT-BNV, biểu 0601.N). A field that movements-service has not told is empty.
 *
 * @param mode phương thức: REGULAR, THEMATIC, CAMPAIGN
 * @param scope phạm vi: NATIONAL, SECTOR, TERRITORY, BLOCK, UNIT
 * @param length thời hạn
 * @param level of the unit that launched it: CENTRAL, PROVINCE, DISTRICT, COMMUNE
 */
public record LaunchedMovement(String mode, String scope, MovementLength length, String level)
        implements Comparable<LaunchedMovement> {

    private static final Comparator<LaunchedMovement> ORDER =
            Comparator.comparing(LaunchedMovement::mode)
                    .thenComparing(LaunchedMovement::scope)
                    .thenComparing(LaunchedMovement::length)
                    .thenComparing(LaunchedMovement::level);

    @Override
    public int compareTo(LaunchedMovement other) {
        return ORDER.compare(this, other);
    }
}
