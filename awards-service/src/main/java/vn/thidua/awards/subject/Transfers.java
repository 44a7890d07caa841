package vn.thidua.awards.subject;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.thidua.platform.tenancy.TenantId;

/** Các đề nghị chuyển hồ sơ: those of the bound unit, and those that others ask of it. */
public interface Transfers {

    List<Transfer> own();

    Optional<Transfer> own(String id);

    /** Waiting ones that ask one of these units for somebody. */
    List<Transfer> asking(Set<TenantId> units);

    /** Waiting ones of units below the own one; each look is told to the audit log. */
    List<Transfer> below(LocalDate today);

    /** For the unit of the transfer, also when another one answers it; the use case has asked the tree. */
    boolean store(Transfer transfer);

    /**
     * Gives an entry of the register to the new unit, with its history and its number.
     *
     * @return false if it is no longer the former unit's
     */
    boolean give(Subject entry, TenantId to);
}
