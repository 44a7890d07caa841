package vn.thidua.reporting.report.usecase;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.springframework.stereotype.Component;
import vn.thidua.platform.tenancy.Caller;
import vn.thidua.platform.tenancy.TenantId;
import vn.thidua.platform.tenancy.TenantTree;
import vn.thidua.reporting.report.NamedFigure;
import vn.thidua.reporting.report.NamedFigures;
import vn.thidua.reporting.rollup.KnownPlan;
import vn.thidua.reporting.rollup.Metrics;
import vn.thidua.reporting.rollup.RollUpView;
import vn.thidua.reporting.rollup.RollUps;
import vn.thidua.reporting.rollup.UnitId;
import vn.thidua.reporting.rollup.usecase.ReadRollUps;
import vn.thidua.reporting.rollup.usecase.RollUpPage;

/** Lấy số liệu for reports from the roll-up: the same pages that the figures' page shows, so that no two can differ. */
@Component
class ReadFigures {

    private final ReadRollUps years;
    private final RollUps rollUps;
    private final NamedFigures known;
    private final TenantTree tree;
    private final Clock clock;

    ReadFigures(
            ReadRollUps years, RollUps rollUps, NamedFigures known, TenantTree tree, Clock clock) {
        this.years = years;
        this.rollUps = rollUps;
        this.known = known;
        this.tree = tree;
        this.clock = clock;
    }

    /** Of the unit and those below it; empty while the roll-up is being read after a start. */
    Optional<FigureBook> book(Caller by, TenantId unit, int first, int last) {
        Instant now = clock.instant();
        List<FigureBook.YearPage> pages = new ArrayList<>();
        for (int year = first; year <= last; year++) {
            Optional<FigureBook.YearPage> page = page(by, unit, year);
            if (page.isEmpty()) {
                return Optional.empty();
            }
            pages.add(page.get());
        }
        return Optional.of(FigureBook.of(pages, first, last, now));
    }

    private Optional<FigureBook.YearPage> page(Caller by, TenantId unit, int year) {
        return years.year(by, unit, year)
                        instanceof ReadRollUps.Outcome.Shown<RollUpPage.OfYear>(var page, _)
                ? plans(by, page, year).map(plans -> page(page, plans))
                : Optional.empty();
    }

    private FigureBook.YearPage page(RollUpPage.OfYear page, Map<TenantId, Metrics> plans) {
        Map<TenantId, Map<String, Long>> own = new HashMap<>();
        Map<TenantId, TenantId> parents = new HashMap<>();
        for (RollUpPage.UnitFigures each : page.units()) {
            TenantId id = each.unit().id();
            Map<String, Long> values = new TreeMap<>();
            for (NamedFigure figure : known.all()) {
                values.put(
                        figure.name(), figure.of(each.own(), plans.getOrDefault(id, Metrics.ZERO)));
            }
            own.put(id, values);
            if (!id.equals(page.unit().id())) {
                parents.put(
                        id,
                        each.parent()
                                .map(parent -> new TenantId(parent.value()))
                                .orElse(page.unit().id()));
            }
        }
        return new FigureBook.YearPage(own, parents);
    }

    private Optional<Map<TenantId, Metrics>> plans(Caller by, RollUpPage.OfYear page, int year) {
        return tree.root(by.tenant(), LocalDate.now(clock))
                .flatMap(
                        root ->
                                rollUps.read(
                                                        new UnitId(root.id().value()),
                                                        view -> plans(view, page, year))
                                                instanceof
                                                RollUps.Reading.Read<Map<TenantId, Metrics>>(
                                                        var read)
                                        ? Optional.of(read)
                                        : Optional.empty());
    }

    private static Map<TenantId, Metrics> plans(RollUpView view, RollUpPage.OfYear page, int year) {
        Map<TenantId, Metrics> plans = new HashMap<>();
        for (RollUpPage.UnitFigures each : page.units()) {
            Metrics sum =
                    view.plansOf(new UnitId(each.unit().id().value())).stream()
                            .flatMap(plan -> view.plan(plan).stream())
                            .filter(KnownPlan::inForce)
                            .filter(plan -> isOf(plan, year))
                            .map(KnownPlan::own)
                            .reduce(Metrics.ZERO, Metrics::plus);
            plans.put(each.unit().id(), sum);
        }
        return plans;
    }

    private static boolean isOf(KnownPlan plan, int year) {
        return plan.issue()
                .filter(
                        issue ->
                                issue.card().year().orElseGet(issue.card().issuedOn()::getYear)
                                        == year)
                .isPresent();
    }
}
