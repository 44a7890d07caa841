package vn.thidua.reporting.opendata;

import vn.thidua.platform.tenancy.TenantId;

/** Kho danh mục dữ liệu mở. */
public interface Publications {

    /** The bound unit's. */
    Publication own();

    /** What a unit shows to everybody. */
    Publication of(TenantId unit);

    /**
     * Stores the bound unit's.
     *
     * @return false if somebody else was faster
     */
    boolean store(Publication own);
}
