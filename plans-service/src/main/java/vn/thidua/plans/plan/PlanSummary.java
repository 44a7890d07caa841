package vn.thidua.plans.plan;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.thidua.plans.document.DocumentType;
import vn.thidua.plans.document.PlanKind;
import vn.thidua.plans.unit.UnitId;

/** Kế hoạch trong danh sách: what a list shows of a plan. */
public record PlanSummary(
        PlanId id,
        UnitId unit,
        DocumentType type,
        DocumentNumber number,
        Optional<LocalDate> issuedOn,
        String title,
        Optional<PlanKind> kind,
        Optional<Integer> year,
        PlanState.Name state,
        ParentLink.Name link,
        List<ParentLink.Parent> parents,
        Instant changedAt) {

    public PlanSummary {
        parents = List.copyOf(parents);
    }

    public static PlanSummary of(Plan plan) {
        return new PlanSummary(
                plan.id(),
                plan.unit(),
                plan.content().type(),
                plan.content().number(),
                plan.content().date(),
                plan.content().title(),
                plan.content().kind(),
                plan.content().year(),
                plan.state().name(),
                plan.link().name(),
                plan.link().parents(),
                plan.changedAt());
    }
}
