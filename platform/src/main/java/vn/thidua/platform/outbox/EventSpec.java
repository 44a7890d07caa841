package vn.thidua.platform.outbox;

/**
 * A kind of event.
 *
 * @param type the CloudEvents type, e.g. {@code vn.example.thing.made.v1}; never a class name
 * @param topic where it is told
 */
public record EventSpec(String type, String topic) {}
