package vn.thidua.movements.example;

import java.util.List;

/** What became of a request to an example. */
public sealed interface ExampleOutcome {

    record Done(Example example, List<ExampleEvent> events) implements ExampleOutcome {
        public Done {
            events = List.copyOf(events);
        }
    }

    record Refused(ExampleReason reason) implements ExampleOutcome {}
}
