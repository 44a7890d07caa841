package vn.thidua.platform.outbox;

/**
 * An event that is to be stored with its aggregate. Id, sequence, time, tenant, subject and trace are added by the
 * guard that stores it.
 *
 * @param value what becomes the JSON value: a record of the service's {@code kafka} package, or a {@code JsonNode}
 */
public record OutgoingEvent(EventSpec spec, Object value) {}
