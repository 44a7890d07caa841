package vn.thidua.reporting.report.usecase;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.thidua.platform.tenancy.TenantId;
import vn.thidua.reporting.report.FrozenFigures;

/**
 * What the roll-up says at one moment of a unit and of each unit below it (số liệu tại một thời điểm).
 *
 * @param own by unit: what it has done itself
 * @param totals by unit: itself and those below
 */
record FigureBook(
        Map<TenantId, Map<String, Long>> own,
        Map<TenantId, Map<String, Long>> totals,
        int firstYear,
        int lastYear,
        Instant readAt) {

    Map<String, Long> total(TenantId unit) {
        return totals.getOrDefault(unit, Map.of());
    }

    Map<String, Long> own(TenantId unit) {
        return own.getOrDefault(unit, Map.of());
    }

    FrozenFigures frozen(Map<String, Long> values) {
        return new FrozenFigures(values, firstYear, lastYear, readAt);
    }

    /** Of several years one. */
    static FigureBook of(List<YearPage> years, int first, int last, Instant at) {
        Map<TenantId, Map<String, Long>> own = new HashMap<>();
        Map<TenantId, Map<String, Long>> totals = new HashMap<>();
        for (YearPage year : years) {
            year.own()
                    .forEach(
                            (unit, values) -> {
                                add(own, unit, values);
                                year.withAbove(unit).forEach(each -> add(totals, each, values));
                            });
        }
        return new FigureBook(own, totals, first, last, at);
    }

    private static void add(
            Map<TenantId, Map<String, Long>> sums, TenantId unit, Map<String, Long> values) {
        sums.merge(unit, values, (one, other) -> FrozenFigures.sum(List.of(one, other)));
    }

    /**
     * One year.
     *
     * @param parents within the page: none for the unit that was asked for
     */
    record YearPage(Map<TenantId, Map<String, Long>> own, Map<TenantId, TenantId> parents) {

        private List<TenantId> withAbove(TenantId unit) {
            List<TenantId> chain = new ArrayList<>(List.of(unit));
            while (parents.containsKey(chain.getLast())) {
                chain.add(parents.get(chain.getLast()));
            }
            return chain;
        }
    }
}
