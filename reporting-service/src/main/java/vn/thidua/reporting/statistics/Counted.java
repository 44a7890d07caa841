package vn.thidua.reporting.statistics;

import java.util.List;
import java.util.Map;
import vn.thidua.reporting.rollup.Figures;
import vn.thidua.reporting.rollup.GivenAward;
import vn.thidua.reporting.rollup.LaunchedMovement;

/** So many of one kind, as the figures of a year have them. */
record Counted(Map<Facet, String> facets, long number) {

    /** What there is of that in the figures. */
    static List<Counted> in(Figures figures, StatisticalForm.What what) {
        return switch (what) {
            case AWARDS ->
                    figures.awards().entrySet().stream()
                            .map(each -> new Counted(facets(each.getKey()), each.getValue()))
                            .toList();
            case MOVEMENTS ->
                    figures.movements().entrySet().stream()
                            .map(each -> new Counted(facets(each.getKey()), each.getValue()))
                            .toList();
        };
    }

    private static Map<Facet, String> facets(GivenAward award) {
        return Map.of(
                Facet.AWARD,
                award.award(),
                Facet.MERIT,
                award.merit(),
                Facet.SUBJECT,
                award.subject(),
                Facet.CATEGORY,
                award.category(),
                Facet.LEVEL,
                award.level());
    }

    private static Map<Facet, String> facets(LaunchedMovement movement) {
        return Map.of(
                Facet.MODE,
                movement.mode(),
                Facet.SCOPE,
                movement.scope(),
                Facet.LENGTH,
                movement.length().name(),
                Facet.LEVEL,
                movement.level());
    }

    String facet(Facet facet) {
        return facets.getOrDefault(facet, "");
    }
}
