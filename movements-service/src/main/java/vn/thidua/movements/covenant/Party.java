package vn.thidua.movements.covenant;

import vn.thidua.platform.tenancy.TenantId;

/**
 * Đơn vị giao ước: a member of the block as it was when the covenant was written.
 *
 * @param leader whether it leads the block (trưởng cụm, khối)
 */
public record Party(TenantId unit, String name, boolean leader) {}
