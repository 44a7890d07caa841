package vn.thidua.awards.dossier;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import vn.thidua.platform.tenancy.TenantId;

/**
 * Lần trả lại: what was remarked on, and what the dossier said then.
 *
 * @param by the unit that gave it back, and to which it comes back
 * @param before what the difference is shown against
 */
public record Return(TenantId by, LocalDate on, List<Remark> remarks, Content before) {

    public Return {
        remarks = List.copyOf(remarks);
    }

    /** The fields that are open again. */
    public Set<DossierField> open() {
        return remarks.stream().map(Remark::field).collect(Collectors.toUnmodifiableSet());
    }
}
