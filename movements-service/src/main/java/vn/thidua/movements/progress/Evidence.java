package vn.thidua.movements.progress;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;

/**
 * Minh chứng; each part may be blank.
 *
 * @param document số, ký hiệu of a paper
 * @param link an address on the web
 */
public record Evidence(String note, String document, String link) {

    public Evidence {
        note = note.strip();
        document = document.strip();
        link = link.strip();
    }

    /** What a page shows as a link may lead to the web only. */
    Optional<ProgressReason> flaw() {
        return link.isEmpty() || isWeb(link)
                ? Optional.empty()
                : Optional.of(ProgressReason.LINK_UNSOUND);
    }

    private static boolean isWeb(String address) {
        try {
            URI uri = new URI(address);
            return ("http".equalsIgnoreCase(uri.getScheme())
                            || "https".equalsIgnoreCase(uri.getScheme()))
                    && uri.getHost() != null;
        } catch (URISyntaxException _) {
            return false;
        }
    }
}
