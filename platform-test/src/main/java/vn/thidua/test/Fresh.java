package vn.thidua.test;

import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;

/** Names that no other test uses. */
public final class Fresh {

    private Fresh() {}

    /** A unit's id, e.g. {@code T4F0A91C2}. */
    public static String unit() {
        return "T"
                + Integer.toHexString(ThreadLocalRandom.current().nextInt())
                        .toUpperCase(Locale.ROOT);
    }

    /** An aggregate's id. */
    public static String id() {
        return UUID.randomUUID().toString();
    }
}
