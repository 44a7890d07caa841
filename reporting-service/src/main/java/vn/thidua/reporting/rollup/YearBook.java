package vn.thidua.reporting.rollup;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Keeps the figures of the years of one tree's units up to date (sổ số liệu năm), one thing at a time. */
public final class YearBook {

    /** What the book remembers. */
    public interface Pages {

        Optional<YearFact> fact(String about);

        void keep(YearFact fact);

        void forget(String about);

        Figures figures(UnitYear year);

        void keep(UnitYear year, Figures figures);
    }

    private final Pages pages;

    public YearBook(Pages pages) {
        this.pages = pages;
    }

    /** Takes what a tree is told and answers the years whose figures are other than before. */
    public Set<UnitYear> take(YearPlacement placement) {
        Optional<YearFact> before = pages.fact(placement.about());
        return switch (placement) {
            case YearPlacement.Placed(YearFact fact) -> {
                pages.keep(fact);
                yield replace(before, Optional.of(fact));
            }
            case YearPlacement.Left(_, String about) -> {
                pages.forget(about);
                yield replace(before, Optional.empty());
            }
        };
    }

    private Set<UnitYear> replace(Optional<YearFact> before, Optional<YearFact> after) {
        Set<UnitYear> concerned = new HashSet<>();
        before.ifPresent(fact -> concerned.addAll(years(fact)));
        after.ifPresent(fact -> concerned.addAll(years(fact)));
        Set<UnitYear> changed = new LinkedHashSet<>();
        for (UnitYear year : concerned) {
            Figures was = pages.figures(year);
            Figures is = was.minus(figures(before, year)).plus(figures(after, year));
            if (!is.equals(was)) {
                pages.keep(year, is);
                changed.add(year);
            }
        }
        return changed;
    }

    private static Set<UnitYear> years(YearFact fact) {
        Set<UnitYear> years = new HashSet<>();
        fact.figures().keySet().forEach(unit -> years.add(new UnitYear(unit, fact.year())));
        return years;
    }

    private static Figures figures(Optional<YearFact> fact, UnitYear year) {
        return fact.filter(given -> given.year() == year.year())
                .map(YearFact::figures)
                .map(
                        (Map<UnitId, Figures> byUnit) ->
                                byUnit.getOrDefault(year.unit(), Figures.NONE))
                .orElse(Figures.NONE);
    }
}
