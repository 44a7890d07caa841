package vn.thidua.plans.drift.usecase;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import vn.thidua.plans.drift.Drift;
import vn.thidua.plans.drift.Drifts;
import vn.thidua.plans.plan.Folder;
import vn.thidua.plans.plan.IssuedPlan;
import vn.thidua.plans.plan.ParentLink;
import vn.thidua.plans.plan.Plan;
import vn.thidua.plans.plan.PlanId;
import vn.thidua.plans.plan.Plans;
import vn.thidua.plans.plan.usecase.AsUnit;
import vn.thidua.plans.unit.UnitId;

/** Khi văn bản cấp trên được sửa đổi hoặc thay thế: each plan that implements it is told, once a change. */
public final class NoticeDrift {

    private final Plans plans;
    private final Drifts drifts;
    private final AsUnit asUnit;
    private final Clock clock;

    public NoticeDrift(Plans plans, Drifts drifts, AsUnit asUnit, Clock clock) {
        this.plans = plans;
        this.drifts = drifts;
        this.asUnit = asUnit;
        this.clock = clock;
    }

    /** How a parent changed. */
    private record Changed(
            Drift.Kind kind,
            Drift.Cause cause,
            vn.thidua.plans.plan.PlanContent before,
            vn.thidua.plans.plan.PlanContent after) {}

    /** How many plans were told. */
    public int changed(UnitId unit, PlanId id) {
        AtomicReference<List<Changed>> changes = new AtomicReference<>(List.of());
        asUnit.run(unit, () -> plans.find(id).ifPresent(parent -> changes.set(changes(parent))));
        if (changes.get().isEmpty()) {
            return 0;
        }
        List<ParentLink.Parent> children = plans.implementing(id);
        children.forEach(
                child ->
                        asUnit.run(
                                child.unit(),
                                () ->
                                        changes.get()
                                                .forEach(
                                                        change ->
                                                                drifts.notice(
                                                                        drift(
                                                                                child,
                                                                                new ParentLink
                                                                                        .Parent(
                                                                                        id, unit),
                                                                                change)))));
        return children.size();
    }

    private Drift drift(ParentLink.Parent child, ParentLink.Parent parent, Changed change) {
        return new Drift(
                child.plan(),
                child.unit(),
                parent,
                change.kind(),
                change.cause(),
                change.before(),
                change.after(),
                clock.instant(),
                new Drift.Standing.Open(),
                1);
    }

    /** The last amendment, and the successor if there is one. */
    private List<Changed> changes(Plan parent) {
        Folder folder = parent.folder();
        Optional<Changed> amended =
                folder.amendments().isEmpty()
                        ? Optional.empty()
                        : Optional.of(folder.amendments().getLast())
                                .map(
                                        amendment ->
                                                new Changed(
                                                        Drift.Kind.AMENDED,
                                                        new Drift.Cause(
                                                                amendment.document(),
                                                                amendment.number().text(),
                                                                amendment.on()),
                                                        amendment.before(),
                                                        parent.content()));
        Optional<Changed> replaced =
                folder.ending()
                        .flatMap(Folder.Ending::successor)
                        .flatMap(plans::find)
                        .flatMap(
                                successor ->
                                        successor
                                                .asIssued()
                                                .map(
                                                        issued ->
                                                                replaced(
                                                                        parent, successor,
                                                                        issued)));
        return replaced.or(() -> amended).stream().toList();
    }

    private static Changed replaced(Plan parent, Plan successor, IssuedPlan issued) {
        return new Changed(
                Drift.Kind.REPLACED,
                new Drift.Cause(successor.id(), issued.number().text(), issued.issuedOn()),
                parent.content(),
                successor.content());
    }
}
