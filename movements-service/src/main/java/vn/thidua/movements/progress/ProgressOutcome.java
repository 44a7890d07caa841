package vn.thidua.movements.progress;

import java.util.List;

/** What became of a request to an assignment. */
public sealed interface ProgressOutcome {

    record Done(Assignment assignment, List<ProgressEvent> events) implements ProgressOutcome {
        public Done {
            events = List.copyOf(events);
        }
    }

    record Refused(ProgressReason reason) implements ProgressOutcome {}
}
