package vn.thidua.reporting.audit;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Mục nhật ký: an occurrence in its place in the unit's chain. Its hash is SHA-256, in small hexadecimal digits, over
 * {@code previous + "\n" + canonical()} in UTF-8; docs/audit-log.md says it for those who check it with tools of their own.
 *
 * @param number 1, 2, 3 … without gaps in the unit's log
 * @param enteredAt when the log heard of it; to the millisecond
 * @param previous hash of the entry before; {@link #NONE} of the first
 */
public record Entry(
        long number, Instant enteredAt, Occurrence occurrence, String previous, String hash) {

    /** What stands in the first entry in place of a previous hash. */
    public static final String NONE = "0".repeat(64);

    /** The occurrence, entered after the last entry of its unit's log. */
    public static Entry after(Optional<Entry> last, Occurrence occurrence, Instant now) {
        long number = last.map(entry -> entry.number + 1).orElse(1L);
        String previous = last.map(Entry::hash).orElse(NONE);
        Entry open =
                new Entry(number, now.truncatedTo(ChronoUnit.MILLIS), occurrence, previous, "");
        return new Entry(number, open.enteredAt, occurrence, previous, open.computedHash());
    }

    /** What the hash must be. */
    public String computedHash() {
        return sha256(previous + "\n" + canonical());
    }

    /** The entry's JSON in the one form over which the hash goes: keys sorted, no spaces, without the two hashes. */
    public String canonical() {
        return CanonicalJson.of(fields());
    }

    /** The entry's JSON as it is taken away: the same with {@code hash} and {@code previous}. */
    public String exported() {
        Map<String, Object> all = fields();
        all.put("hash", hash);
        all.put("previous", previous);
        return CanonicalJson.of(all);
    }

    private Map<String, Object> fields() {
        Map<String, Object> fields = new TreeMap<>();
        fields.put("account", occurrence.who().account());
        fields.put("at", occurrence.at().toString());
        fields.put("enteredAt", enteredAt.toString());
        fields.put("event", occurrence.event());
        fields.put("fromUnit", occurrence.who().unit().value());
        fields.put("ids", occurrence.ids());
        fields.put("kind", occurrence.kind().name());
        fields.put("number", number);
        fields.put("roles", occurrence.who().roles());
        fields.put("title", occurrence.title());
        fields.put("unit", occurrence.unit().value());
        fields.put("what", occurrence.what());
        fields.put("whose", occurrence.whose());
        fields.put("why", occurrence.why());
        return fields;
    }

    /** SHA-256 of a text in UTF-8, in small hexadecimal digits. */
    public static String sha256(String text) {
        try {
            return HexFormat.of()
                    .formatHex(
                            MessageDigest.getInstance("SHA-256")
                                    .digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
