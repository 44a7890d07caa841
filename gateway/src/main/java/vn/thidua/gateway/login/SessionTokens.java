package vn.thidua.gateway.login;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Mã của phiên: the tokens that a sign-in has brought. Kept as a map of texts, so that a session outlives changes of classes,
 * and without the client's secret.
 *
 * @param refresh empty when the identity provider gave none
 */
public record SessionTokens(String access, Instant endsAt, String refresh) {

    /** Name of the session's attribute. */
    public static final String ATTRIBUTE = "tokens";

    public boolean lasts(Duration atLeast, Instant now) {
        return now.plus(atLeast).isBefore(endsAt);
    }

    public Map<String, String> asMap() {
        Map<String, String> map = new LinkedHashMap<>();
        map.put("access", access);
        map.put("endsAt", endsAt.toString());
        map.put("refresh", refresh);
        return map;
    }

    public static SessionTokens of(Map<?, ?> map) {
        return new SessionTokens(
                text(map, "access"), Instant.parse(text(map, "endsAt")), text(map, "refresh"));
    }

    private static String text(Map<?, ?> map, String key) {
        if (map.get(key) instanceof String text) {
            return text;
        }
        throw new IllegalArgumentException("Session tokens without " + key);
    }
}
