package vn.thidua.movements.example;

/** What others are told of examples: never a name. */
public sealed interface ExampleEvent {

    Example example();

    record ExamplePublished(Example example) implements ExampleEvent {}

    /** No longer on the public page. */
    record ExampleWithdrawn(Example example) implements ExampleEvent {}

    /** Sent or passed on upwards, answered, spread or ended. */
    record ExampleProposed(Example example, SentUp sent) implements ExampleEvent {}
}
