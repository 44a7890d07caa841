package vn.thidua.plans.plan;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.thidua.plans.document.DocumentType;
import vn.thidua.plans.document.PlanKind;
import vn.thidua.plans.unit.UnitId;

/** Văn bản đã ban hành, as far as others need to know it to link to it. */
public record IssuedPlan(
        PlanId id,
        UnitId unit,
        DocumentType type,
        DocumentNumber number,
        LocalDate issuedOn,
        Instant issuedAt,
        String title,
        Optional<PlanKind> kind,
        Optional<Integer> year,
        List<ParentLink.Parent> parents) {

    public IssuedPlan {
        parents = List.copyOf(parents);
    }

    public ParentLink.Parent address() {
        return new ParentLink.Parent(id, unit);
    }
}
