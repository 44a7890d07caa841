package vn.thidua.plans.drift;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.thidua.plans.plan.ParentLink;
import vn.thidua.plans.plan.PlanContent;
import vn.thidua.plans.plan.PlanId;
import vn.thidua.plans.unit.UnitId;

/**
 * Văn bản cấp trên đã thay đổi: one change of a parent, as one of the plans that implement it sees it.
 *
 * @param plan the plan that implements the parent
 * @param cause the document that changed the parent: one change is told once
 * @param before what the parent said
 * @param after what it says now, or what its successor says
 * @param revision counts every write
 */
public record Drift(
        PlanId plan,
        UnitId unit,
        ParentLink.Parent parent,
        Kind kind,
        Cause cause,
        PlanContent before,
        PlanContent after,
        Instant at,
        Standing standing,
        long revision) {

    /** Loại thay đổi. */
    public enum Kind {
        /** Sửa đổi, bổ sung. */
        AMENDED,
        /** Thay thế. */
        REPLACED
    }

    /** Văn bản sửa đổi hoặc thay thế. */
    public record Cause(PlanId document, Optional<String> number, LocalDate on) {}

    /** What the unit did about it. */
    public sealed interface Standing {

        record Open() implements Standing {}

        /** Đã xem, không phải sửa. */
        record Acknowledged(String by, Instant at) implements Standing {}

        /** Đã soạn văn bản sửa đổi. */
        record Followed(PlanId draft, String by, Instant at) implements Standing {}
    }

    /** One for a plan, its parent and what changed it. */
    public String id() {
        return plan + "|" + cause.document();
    }

    public boolean isOpen() {
        return standing instanceof Standing.Open;
    }

    public List<Difference> differences() {
        return Difference.between(before, after);
    }

    public Drift with(Standing newStanding) {
        return new Drift(
                plan, unit, parent, kind, cause, before, after, at, newStanding, revision + 1);
    }
}
