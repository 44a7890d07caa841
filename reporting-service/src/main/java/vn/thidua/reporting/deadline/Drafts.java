package vn.thidua.reporting.deadline;

import java.util.Optional;
import vn.thidua.platform.tenancy.TenantId;

/** Dự thảo: what a unit would send if it sent it now. */
@FunctionalInterface
public interface Drafts {

    /** Nothing: there is no paper for it. */
    Optional<Post.Attached> of(TenantId unit, Deadline due);
}
