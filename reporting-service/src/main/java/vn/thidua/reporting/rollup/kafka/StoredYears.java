package vn.thidua.reporting.rollup.kafka;

import java.util.Optional;
import org.apache.kafka.streams.state.KeyValueStore;
import vn.thidua.reporting.rollup.Figures;
import vn.thidua.reporting.rollup.UnitId;
import vn.thidua.reporting.rollup.UnitYear;
import vn.thidua.reporting.rollup.YearBook;
import vn.thidua.reporting.rollup.YearFact;

/** One tree's book of years in the stores of the partition that holds it. */
final class StoredYears implements YearBook.Pages {

    private final Index keys;
    private final KeyValueStore<String, YearFact> facts;
    private final KeyValueStore<String, YearForm.Stored> figures;
    private final KeyValueStore<String, byte[]> youngest;

    StoredYears(
            UnitId root,
            KeyValueStore<String, YearFact> facts,
            KeyValueStore<String, YearForm.Stored> figures,
            KeyValueStore<String, byte[]> youngest) {
        this.keys = new Index(root);
        this.facts = facts;
        this.figures = figures;
        this.youngest = youngest;
    }

    @Override
    public Optional<YearFact> fact(String about) {
        return Optional.ofNullable(facts.get(keys.about(about)));
    }

    @Override
    public void keep(YearFact fact) {
        facts.put(keys.about(fact.about()), fact);
        if (keys.youngest(youngest).filter(at -> !at.isBefore(fact.at())).isEmpty()) {
            youngest.put(keys.youngest(), Index.bytes(fact.at()));
        }
    }

    @Override
    public void forget(String about) {
        facts.delete(keys.about(about));
    }

    @Override
    public Figures figures(UnitYear year) {
        return stored(year).figures();
    }

    /** Also what has become nothing stays, for the number of its next change. */
    @Override
    public void keep(UnitYear year, Figures given) {
        figures.put(keys.year(year), new YearForm.Stored(given, stored(year).sequence() + 1));
    }

    YearForm.Stored stored(UnitYear year) {
        return Optional.ofNullable(figures.get(keys.year(year))).orElse(YearForm.Stored.NOTHING);
    }
}
