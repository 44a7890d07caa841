package vn.thidua.reporting.statistics.usecase;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import vn.thidua.platform.tenancy.Caller;
import vn.thidua.platform.tenancy.TenantId;
import vn.thidua.platform.tenancy.TenantNode;
import vn.thidua.reporting.rollup.usecase.ReadRollUps;
import vn.thidua.reporting.rollup.usecase.ReadRollUps.Outcome;
import vn.thidua.reporting.rollup.usecase.RollUpPage;
import vn.thidua.reporting.statistics.FilledForm;
import vn.thidua.reporting.statistics.StatisticalForm;
import vn.thidua.reporting.statistics.StatisticalForms;

/** Lập biểu thống kê from the figures of a unit's year and of all below it; who may read those may read the form. */
@Component
public class FillForms {

    /**
     * What fills a form.
     *
     * @param found whatever reading the figures came to
     */
    public record Filling(StatisticalForm form, Outcome<RollUpPage.OfYear> found) {}

    /** How many a unit adds to a cell. */
    public record Share(TenantNode unit, long count) {}

    private final StatisticalForms forms;
    private final ReadRollUps rollUps;

    FillForms(StatisticalForms forms, ReadRollUps rollUps) {
        this.forms = forms;
        this.rollUps = rollUps;
    }

    public List<StatisticalForm> in(int year) {
        return forms.in(year);
    }

    /** Empty: the year has no such form. */
    public Optional<Filling> fill(Caller caller, TenantId unit, int year, String number) {
        return forms.find(number, year)
                .map(form -> new Filling(form, rollUps.year(caller, unit, year)));
    }

    public FilledForm filled(StatisticalForm form, RollUpPage.OfYear page) {
        return FilledForm.of(form, page.year(), page.total());
    }

    /** The units behind a cell, those that add most first; empty: the form has no such cell. */
    public Optional<List<Share>> shares(
            StatisticalForm form, RollUpPage.OfYear page, String row, String column) {
        return form.row(row)
                .flatMap(
                        line ->
                                form.column(column)
                                        .map(
                                                counted ->
                                                        shares(
                                                                page,
                                                                unit ->
                                                                        FilledForm.count(
                                                                                form,
                                                                                line,
                                                                                counted,
                                                                                unit.own()))));
    }

    private static List<Share> shares(
            RollUpPage.OfYear page, Function<RollUpPage.UnitFigures, Long> count) {
        return page.units().stream()
                .map(unit -> new Share(unit.unit(), count.apply(unit)))
                .filter(share -> share.count() > 0)
                .sorted(
                        Comparator.comparingLong(Share::count)
                                .reversed()
                                .thenComparing(share -> share.unit().name()))
                .toList();
    }
}
