package vn.thidua.platform.outbox;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import vn.thidua.platform.tenancy.TenantId;

/**
 * An event as it waits in its aggregate's document.
 *
 * @param id unique; the same at every delivery
 * @param sequence 1, 2, 3 … within the aggregate
 * @param time when it happened, by the installation's clock
 * @param subject the aggregate's id, which is also the record's key
 * @param traceparent W3C trace context of the work that caused it
 * @param actor whose request caused it; nobody's when a listener or job did
 * @param value JSON
 */
public record PendingEvent(
        String id,
        String type,
        String topic,
        long sequence,
        Instant time,
        TenantId tenant,
        String subject,
        Optional<String> traceparent,
        Optional<Actor> actor,
        String value) {

    /**
     * A person, as far as others may know.
     *
     * @param subject the account's id at the identity provider
     * @param unit the person's home unit
     */
    public record Actor(String subject, TenantId unit, Set<String> roles) {
        public Actor {
            roles = Set.copyOf(roles);
        }
    }
}
