package vn.thidua.gateway.relay;

import java.util.Locale;
import java.util.Set;

/**
 * Which headers cross the gateway. A list of what passes: a header that nobody has thought of (another spelling of who the
 * caller is, a cookie, a forwarded address) stays outside.
 */
public final class PassedOn {

    private static final Set<String> TO_SERVICE =
            Set.of(
                    "accept",
                    "accept-language",
                    "content-type",
                    "content-length",
                    "content-encoding",
                    "idempotency-key",
                    "if-match",
                    "if-none-match",
                    "if-modified-since",
                    "last-event-id",
                    "range",
                    "if-range",
                    "cache-control");

    /** A service neither sets cookies in the portal nor tells what it runs on. */
    private static final Set<String> NOT_TO_BROWSER =
            Set.of("set-cookie", "server", "www-authenticate", "strict-transport-security");

    private PassedOn() {}

    public static boolean toService(String header) {
        return TO_SERVICE.contains(header.toLowerCase(Locale.ROOT));
    }

    public static boolean toBrowser(String header) {
        return !NOT_TO_BROWSER.contains(header.toLowerCase(Locale.ROOT));
    }
}
