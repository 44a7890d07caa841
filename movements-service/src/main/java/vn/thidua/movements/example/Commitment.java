package vn.thidua.movements.example;

import java.util.Optional;
import vn.thidua.platform.tenancy.TenantId;

/**
 * Cam kết tin, bài: how many stories a unit means to publish each month.
 *
 * @param perMonth nothing while the unit has said nothing: then the usual number counts
 */
public record Commitment(TenantId unit, Optional<Integer> perMonth, long version) {

    /** More is a typing error. */
    private static final int MOST = 100;

    public static boolean isSound(int perMonth) {
        return perMonth >= 0 && perMonth <= MOST;
    }
}
