package vn.thidua.platform.outbox;

import java.time.Instant;
import java.util.Optional;
import vn.thidua.platform.tenancy.TenantId;

/**
 * An event as it waits in its aggregate's document.
 *
 * @param id unique; the same at every delivery
 * @param sequence 1, 2, 3 … within the aggregate
 * @param time when it happened, by the installation's clock
 * @param subject the aggregate's id, which is also the record's key
 * @param traceparent W3C trace context of the work that caused it
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
        String value) {}
