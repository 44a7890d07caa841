package vn.thidua.awards.decision;

import java.util.List;

/** What became of a request to a decision. */
public sealed interface DecisionOutcome {

    record Done(Decision decision, List<DecisionEvent> events) implements DecisionOutcome {
        public Done {
            events = List.copyOf(events);
        }
    }

    /**
     * It was not done.
     *
     * @param about whom or what it concerns; blank: the whole decision
     */
    record Refused(DecisionReason reason, String about) implements DecisionOutcome {}
}
