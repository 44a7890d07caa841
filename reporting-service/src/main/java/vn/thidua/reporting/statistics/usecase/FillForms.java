package vn.thidua.reporting.statistics.usecase;

import java.net.URI;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.thidua.platform.tenancy.Caller;
import vn.thidua.platform.tenancy.TenantId;
import vn.thidua.platform.tenancy.TenantNode;
import vn.thidua.reporting.rollup.UnitId;
import vn.thidua.reporting.rollup.usecase.ReadRollUps;
import vn.thidua.reporting.rollup.usecase.ReadRollUps.Outcome;
import vn.thidua.reporting.rollup.usecase.RollUpPage;
import vn.thidua.reporting.statistics.Counted;
import vn.thidua.reporting.statistics.FilledForm;
import vn.thidua.reporting.statistics.StatisticalForm;
import vn.thidua.reporting.statistics.StatisticalForm.Line;
import vn.thidua.reporting.statistics.StatisticalForms;

/** Lập biểu thống kê of a unit's year and of all below it; who may read the figures of a year may read its forms. */
@Component
public class FillForms {

    /** What fills a form. */
    public record Filling(StatisticalForm form, Found found) {}

    /** What came of reading. */
    public sealed interface Found {

        record Shown(Basis basis) implements Found {}

        /** The unit does not exist or is not for the caller. */
        record Absent() implements Found {}

        /** Numbers are still being read after a start. */
        record NotReady() implements Found {}

        /** Another process has the answer. */
        record Elsewhere(URI process) implements Found {}
    }

    /**
     * How many a unit adds to a cell.
     *
     * @param names of the caller's own unit's people and bodies, where these are counted
     */
    public record Share(TenantNode unit, long count, List<String> names) {}

    private final StatisticalForms forms;
    private final ReadRollUps rollUps;
    private final StaffOfYear staff;

    FillForms(StatisticalForms forms, ReadRollUps rollUps, StaffOfYear staff) {
        this.forms = forms;
        this.rollUps = rollUps;
        this.staff = staff;
    }

    public List<StatisticalForm> in(int year) {
        return forms.in(year);
    }

    /** Empty: the year has no such form. */
    public Optional<Filling> fill(Caller caller, TenantId unit, int year, String number) {
        return forms.find(number, year).map(form -> fill(caller, unit, year, form));
    }

    private Filling fill(Caller caller, TenantId unit, int year, StatisticalForm form) {
        Found found =
                switch (form.what()) {
                    case AWARDS, MOVEMENTS ->
                            figures(rollUps.year(caller, unit, year), form.what());
                    case BODIES, OFFICIALS ->
                            staff.of(caller, unit, year, form.what())
                                    .<Found>map(Found.Shown::new)
                                    .orElseGet(Found.Absent::new);
                };
        return form.byTerritory() && found instanceof Found.Shown(var basis)
                ? new Filling(form.of(basis.territories()), new Found.Shown(basis.byTerritory()))
                : new Filling(form, found);
    }

    private static Found figures(Outcome<RollUpPage.OfYear> read, StatisticalForm.What what) {
        return switch (read) {
            case Outcome.Shown<RollUpPage.OfYear>(var page, var freshness) ->
                    new Found.Shown(
                            new Basis(
                                    page.unit(),
                                    page.year(),
                                    Counted.in(page.total(), what),
                                    page.units().stream()
                                            .map(
                                                    each ->
                                                            new Basis.OfUnit(
                                                                    each.unit(),
                                                                    each.parent()
                                                                            .map(UnitId::value),
                                                                    Counted.in(each.own(), what)))
                                            .toList(),
                                    freshness.youngestFact(),
                                    freshness.readAt()));
            case Outcome.Absent<RollUpPage.OfYear>() -> new Found.Absent();
            case Outcome.NotReady<RollUpPage.OfYear>() -> new Found.NotReady();
            case Outcome.Elsewhere<RollUpPage.OfYear>(URI process) -> new Found.Elsewhere(process);
        };
    }

    public FilledForm filled(StatisticalForm form, Basis basis) {
        return FilledForm.of(form, basis.year(), basis.total());
    }

    /** The units behind a cell, those that add most first; empty: the form has no such cell. */
    public Optional<List<Share>> shares(
            StatisticalForm form, Basis basis, String row, String column) {
        return form.row(row)
                .flatMap(
                        line ->
                                form.column(column)
                                        .map(counted -> shares(form, basis, line, counted)));
    }

    private static List<Share> shares(
            StatisticalForm form, Basis basis, Line.Row row, StatisticalForm.Column column) {
        return basis.units().stream()
                .map(unit -> share(unit.unit(), FilledForm.behind(form, row, column, unit.own())))
                .filter(share -> share.count() > 0)
                .sorted(
                        Comparator.comparingLong(Share::count)
                                .reversed()
                                .thenComparing(share -> share.unit().name()))
                .toList();
    }

    private static Share share(TenantNode unit, List<Counted> behind) {
        return new Share(
                unit,
                behind.stream().mapToLong(Counted::number).sum(),
                behind.stream().flatMap(each -> each.name().stream()).toList());
    }
}
