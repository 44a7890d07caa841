package vn.thidua.awards.catalogue;

import vn.thidua.platform.tenancy.TenantId;

/** The rulebooks of the provinces. */
public interface ProvincialRules {

    /** Of the province; {@link ProvincialRulebook#none} if it has not entered any. Its units read it too. */
    ProvincialRulebook of(TenantId province);

    /**
     * Stores it for the bound unit, in place of the version that was read.
     *
     * @return false if somebody else was faster
     */
    boolean store(ProvincialRulebook rulebook);
}
