package vn.thidua.reporting.rollup.kafka;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;

/** How many facts came to what end, for the operator. */
final class FactCounts {

    private final Counter counted;
    private final Counter repeated;
    private final Counter notForUs;
    private final Counter unreadable;

    FactCounts(MeterRegistry registry) {
        counted = counter(registry, "counted");
        repeated = counter(registry, "repeated");
        notForUs = counter(registry, "not-for-us");
        unreadable = counter(registry, "unreadable");
    }

    void counted() {
        counted.increment();
    }

    void repeated() {
        repeated.increment();
    }

    void notForUs() {
        notForUs.increment();
    }

    void unreadable() {
        unreadable.increment();
    }

    private static Counter counter(MeterRegistry registry, String end) {
        return Counter.builder("thidua.rollup.facts")
                .description("facts heard, by what became of them")
                .tag("end", end)
                .register(registry);
    }
}
