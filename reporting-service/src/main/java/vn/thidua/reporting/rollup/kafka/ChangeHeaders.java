package vn.thidua.reporting.rollup.kafka;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.UUID;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;
import vn.thidua.reporting.rollup.UnitId;

/** The headers of what a tree tells about its numbers. */
final class ChangeHeaders {

    private ChangeHeaders() {}

    static Headers of(
            String type,
            String subject,
            UnitId unit,
            UnitId root,
            long sequence,
            Instant now,
            Headers cause) {
        RecordHeaders headers = new RecordHeaders();
        add(headers, "ce_specversion", "1.0");
        add(headers, "ce_id", UUID.randomUUID().toString());
        // each tree numbers what it tells about a thing, so a thing that changes trees changes
        // sources
        add(headers, "ce_source", "/reporting-service/" + root);
        add(headers, "ce_type", type);
        add(headers, "ce_subject", subject);
        add(headers, "ce_time", now.toString());
        add(headers, "ce_tenant", unit.value());
        add(headers, "ce_sequence", Long.toString(sequence));
        add(headers, "content-type", "application/json");
        Header trace = cause.lastHeader("traceparent");
        if (trace != null) {
            headers.add(trace);
        }
        return headers;
    }

    private static void add(RecordHeaders headers, String name, String value) {
        headers.add(name, value.getBytes(StandardCharsets.UTF_8));
    }
}
