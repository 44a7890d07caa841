package vn.thidua.plans.document.extract;

import java.util.Locale;
import org.apache.poi.openxml4j.util.ZipSecureFile;

/** Bounds for packed files. POI holds its own as settings of the whole process; they are set where first used. */
final class ZipBombs {

    /** Unpacked bytes of one part, and of all parts together. */
    static final long PART = 48L * 1024 * 1024;

    static final long ALL = 160L * 1024 * 1024;

    static {
        ZipSecureFile.setMinInflateRatio(0.008);
        ZipSecureFile.setMaxEntrySize(PART);
        ZipSecureFile.setMaxTextSize(8L * 1024 * 1024);
        ZipSecureFile.setMaxFileCount(4_000);
    }

    private ZipBombs() {}

    /** Called before POI opens a package, so that the bounds above hold. */
    static void bounded() {
        // loading this class has set them
    }

    /** Whether POI stopped because of its bounds; it says so in words only. */
    static boolean isBomb(Throwable thrown) {
        Throwable at = thrown;
        for (int depth = 0; at != null && depth < 8; depth++) {
            String message = at.getMessage();
            if (message != null && message.toLowerCase(Locale.ROOT).contains("zip bomb")) {
                return true;
            }
            at = at.getCause();
        }
        return false;
    }
}
