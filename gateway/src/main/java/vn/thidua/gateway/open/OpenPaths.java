package vn.thidua.gateway.open;

import java.util.List;

/**
 * What is posted without signing in, to the letter: the request carries its own proof (a link from a mail), of which the
 * service is the judge.
 */
public final class OpenPaths {

    private static final List<String> ALL =
            List.of(
                    "/api/movements/mailed-links/look",
                    "/api/movements/mailed-links/send",
                    "/api/movements/mailed-links/pause");

    private OpenPaths() {}

    public static List<String> all() {
        return ALL;
    }

    public static String[] patterns() {
        return ALL.toArray(String[]::new);
    }

    /** Those below one of the prefixes. */
    public static List<String> below(List<String> prefixes) {
        return ALL.stream()
                .filter(path -> prefixes.stream().anyMatch(each -> path.startsWith(each + "/")))
                .toList();
    }
}
