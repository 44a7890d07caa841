package vn.thidua.movements.progress;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.thidua.movements.movement.MovementId;
import vn.thidua.platform.tenancy.TenantId;

/** Chỉ tiêu, nhiệm vụ được giao of the bound unit; nobody else sees them. */
public interface Assignments {

    Optional<Assignment> find(AssignmentId id);

    /** Those followed on a day of the year. */
    List<Assignment> ofYear(int year);

    List<Assignment> ofMovement(MovementId id);

    List<Assignment> ofPlan(String planId);

    List<Assignment> ofOwner(String email);

    /**
     * Stores it with what others are told.
     *
     * @return false if somebody else was faster, or one of this name is there already
     */
    boolean store(Assignment assignment, List<ProgressEvent> events);

    /** Of whatever unit; needs the scope of all tenants. */
    Optional<Assignment> ofLink(String hash);

    /** To whom something is to be asked today, of whatever unit; needs the scope of all tenants. */
    Set<Addressee> toAsk(LocalDate today);

    /** One owner of one unit. */
    record Addressee(TenantId unit, String email) {}
}
