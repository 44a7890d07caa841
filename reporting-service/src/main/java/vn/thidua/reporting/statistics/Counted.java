package vn.thidua.reporting.statistics;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import vn.thidua.reporting.rollup.Figures;
import vn.thidua.reporting.rollup.GivenAward;
import vn.thidua.reporting.rollup.LaunchedMovement;

/**
 * So many of one kind, as a form counts them.
 *
 * @param name of the one thing or person that is counted, where the reader may see it
 */
public record Counted(Map<Facet, String> facets, long number, Optional<String> name) {

    public Counted {
        facets = Map.copyOf(facets);
    }

    Counted(Map<Facet, String> facets, long number) {
        this(facets, number, Optional.empty());
    }

    /** What there is of that in the figures of a year. */
    public static List<Counted> in(Figures figures, StatisticalForm.What what) {
        return switch (what) {
            case AWARDS ->
                    figures.awards().entrySet().stream()
                            .map(each -> new Counted(facets(each.getKey()), each.getValue()))
                            .toList();
            case MOVEMENTS ->
                    figures.movements().entrySet().stream()
                            .map(each -> new Counted(facets(each.getKey()), each.getValue()))
                            .toList();
            case BODIES, OFFICIALS -> List.of();
        };
    }

    /** The same of several. */
    public static List<Counted> all(Stream<List<Counted>> several) {
        return several.flatMap(List::stream).toList();
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

    /** The same, in a territory. */
    public Counted in(String territory) {
        Map<Facet, String> more = new EnumMap<>(facets);
        more.put(Facet.TERRITORY, territory);
        return new Counted(more, number, name);
    }

    String facet(Facet facet) {
        return facets.getOrDefault(facet, "");
    }
}
