package vn.thidua.movements.scoring.block;

import java.util.Map;

/** What became of a request to a scorecard. */
public sealed interface CardOutcome {

    record Done(Scorecard card) implements CardOutcome {}

    /**
     * Nothing changes.
     *
     * @param places Vietnamese sentences by criterion, where the trouble has places
     */
    record Refused(BlockReason reason, Map<String, String> places) implements CardOutcome {
        public Refused {
            places = Map.copyOf(places);
        }

        Refused(BlockReason reason) {
            this(reason, Map.of());
        }
    }
}
