package vn.thidua.plans.drift.usecase;

import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.thidua.plans.drift.Drift;
import vn.thidua.plans.drift.Drifts;
import vn.thidua.plans.plan.InboxItem;
import vn.thidua.plans.plan.Person;
import vn.thidua.plans.plan.PlanId;
import vn.thidua.plans.plan.PlanSummary;
import vn.thidua.plans.plan.usecase.InboxSource;
import vn.thidua.plans.unit.AdministrativeUnit;
import vn.thidua.plans.unit.Units;

/** Parents that have changed and that nobody has looked at yet. */
public final class DriftInInbox implements InboxSource {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private final Drifts drifts;
    private final Units units;

    public DriftInInbox(Drifts drifts, Units units) {
        this.drifts = drifts;
        this.units = units;
    }

    @Override
    public List<InboxItem> items(Person by, List<PlanSummary> own) {
        Map<PlanId, PlanSummary> plans =
                own.stream().collect(Collectors.toMap(PlanSummary::id, Function.identity()));
        return drifts.open().stream()
                .flatMap(
                        drift ->
                                Optional.ofNullable(plans.get(drift.plan())).stream()
                                        .map(plan -> item(drift, plan)))
                .toList();
    }

    private InboxItem item(Drift drift, PlanSummary plan) {
        String unit =
                units.tree()
                        .find(drift.parent().unit())
                        .map(AdministrativeUnit::name)
                        .orElse("Cấp trên");
        String what =
                switch (drift.kind()) {
                    case AMENDED -> " đã sửa đổi, bổ sung ";
                    case REPLACED -> " đã thay thế ";
                };
        return new InboxItem(
                InboxItem.Kind.PARENT_CHANGED,
                plan,
                unit
                        + what
                        + "văn bản mà kế hoạch này thực hiện (ngày "
                        + DAY.format(drift.cause().on())
                        + "): xem điểm khác và sửa theo, hoặc xác nhận không phải sửa.");
    }
}
