package vn.thidua.movements.scoring.block;

import java.math.BigDecimal;
import java.time.Instant;
import vn.thidua.platform.tenancy.TenantId;

/**
 * A criterion's points were changed (thay đổi điểm).
 *
 * @param person the account's subject: names are not stored
 */
public record Change(
        Instant at,
        TenantId unit,
        String person,
        Column column,
        String criterion,
        BigDecimal before,
        BigDecimal after) {}
