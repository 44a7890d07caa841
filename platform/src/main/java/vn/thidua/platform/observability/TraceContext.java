package vn.thidua.platform.observability;

import java.util.HexFormat;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.slf4j.MDC;

/**
 * The W3C trace context of the work at hand, kept where the log looks for it. Should a tracer be on the class path, it
 * keeps its own ids under the same keys, and they are taken.
 */
public final class TraceContext {

    static final String TRACE = "traceId";
    static final String SPAN = "spanId";
    private static final Pattern FORM =
            Pattern.compile("00-(?!0{32})([0-9a-f]{32})-(?!0{16})[0-9a-f]{16}-[0-9a-f]{2}");

    /** Ends the context. */
    public interface Opened extends AutoCloseable {
        @Override
        void close();
    }

    private TraceContext() {}

    /** Continues the given context in a span of its own, or begins a new one; does nothing inside an open one. */
    public static Opened open(Optional<String> traceparent) {
        if (MDC.get(TRACE) != null) {
            return () -> {};
        }
        MDC.put(
                TRACE,
                traceparent
                        .map(FORM::matcher)
                        .filter(Matcher::matches)
                        .map(parts -> parts.group(1))
                        .orElseGet(() -> random() + random()));
        MDC.put(SPAN, random());
        return () -> {
            MDC.remove(TRACE);
            MDC.remove(SPAN);
        };
    }

    public static Optional<String> traceparent() {
        String trace = MDC.get(TRACE);
        String span = MDC.get(SPAN);
        return trace == null || span == null
                ? Optional.empty()
                : Optional.of("00-" + trace + "-" + span + "-01");
    }

    private static String random() {
        return HexFormat.of().toHexDigits(ThreadLocalRandom.current().nextLong() | 1);
    }
}
