package vn.thidua.plans.account;

import java.util.List;
import vn.thidua.plans.unit.UnitId;

/** The changes that were written down. */
public interface AccountChanges {

    void asked(AccountChange change);

    /** What came of it; one that is done is told to the audit log. */
    void answered(AccountChange change);

    /** The youngest of the unit at work, the youngest first. */
    List<AccountChange> latest(UnitId unit, int atMost);
}
