package vn.thidua.movements.scoring.block;

import vn.thidua.platform.tenancy.TenantId;

/**
 * A member of a block (thành viên).
 *
 * @param name the unit's name when the block was formed
 * @param checker the member that cross-checks its scores (đơn vị chấm chéo)
 */
public record Member(TenantId unit, String name, TenantId checker) {}
