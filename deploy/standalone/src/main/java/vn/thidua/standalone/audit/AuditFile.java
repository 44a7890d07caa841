package vn.thidua.standalone.audit;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.thidua.standalone.Problem;

/**
 * Tệp nhật ký: one JSON object a line. Written a second time, apart from the service that makes the file, from what
 * docs/audit-log.md says, so that a flaw of the one is not repeated by the other.
 */
public final class AuditFile {

    private static final String FIRST = "0".repeat(64);
    private static final JsonMapper JSON =
            JsonMapper.builder()
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                    .build();

    private AuditFile() {}

    /** A number with the hash that its entry had when it was printed or published. */
    public record Head(long number, String hash) {}

    /** What came of it. */
    public sealed interface Verdict {

        /** Every line is as it was entered. */
        record Whole(long entries, String unit, String from, String until, String hash)
                implements Verdict {}

        /**
         * The first that is not.
         *
         * @param line in the file, 1, 2, 3 …
         * @param number that the entry should have
         */
        record Broken(long line, long number, Flaw flaw) implements Verdict {}

        /** The entries hang together, but are not those whose head was printed. */
        record OtherHead(Head head) implements Verdict {}
    }

    /** Why an entry is not as it was entered. */
    public enum Flaw {
        UNREADABLE,
        OTHER_UNIT,
        MISSING,
        TORN,
        CHANGED
    }

    /**
     * Reads the whole file.
     *
     * @throws Problem when there is no such file, or none of text
     */
    public static Verdict verify(Path file, Optional<Head> head) {
        try (BufferedReader lines = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            return verify(lines, head);
        } catch (MalformedInputException noText) {
            throw new Problem(
                    "Tệp %s không phải tệp văn bản UTF-8; hãy tải lại tệp nhật ký."
                            .formatted(file));
        } catch (IOException unreadable) {
            throw new Problem(
                    "Không đọc được tệp %s; hãy xem lại tên tệp và quyền đọc.".formatted(file));
        }
    }

    private static Verdict verify(BufferedReader lines, Optional<Head> head) throws IOException {
        long entries = 0;
        String previous = FIRST;
        String unit = "";
        String from = "";
        String until = "";
        boolean headSeen = head.isEmpty();
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            long number = entries + 1;
            JsonNode entry;
            try {
                entry = JSON.readTree(line);
                if (!entry.isObject()) {
                    return new Verdict.Broken(number, number, Flaw.UNREADABLE);
                }
                Optional<Flaw> flaw = flaw(entry, number, previous, unit);
                if (flaw.isPresent()) {
                    return new Verdict.Broken(number, number, flaw.get());
                }
            } catch (JacksonException | IllegalArgumentException noEntry) {
                return new Verdict.Broken(number, number, Flaw.UNREADABLE);
            }
            entries = number;
            previous = entry.path("hash").asString("");
            unit = entry.path("unit").asString("");
            until = entry.path("enteredAt").asString("");
            from = from.isEmpty() ? until : from;
            headSeen |= head.equals(Optional.of(new Head(number, previous)));
        }
        return headSeen
                ? new Verdict.Whole(entries, unit, from, until, previous)
                : new Verdict.OtherHead(head.orElseThrow());
    }

    private static Optional<Flaw> flaw(JsonNode entry, long number, String previous, String unit) {
        if (!entry.path("number").isIntegralNumber()
                || entry.path("number").longValue() != number) {
            return Optional.of(Flaw.MISSING);
        }
        if (!unit.isEmpty() && !unit.equals(entry.path("unit").asString(""))) {
            return Optional.of(Flaw.OTHER_UNIT);
        }
        if (!previous.equals(entry.path("previous").asString(""))) {
            return Optional.of(Flaw.TORN);
        }
        String hash = sha256(previous + "\n" + canonical(entry));
        return hash.equals(entry.path("hash").asString(""))
                ? Optional.empty()
                : Optional.of(Flaw.CHANGED);
    }

    /** Keys sorted, no spaces, without the two hashes: RFC 8785 for texts, whole numbers and lists. */
    private static String canonical(JsonNode entry) {
        Map<String, JsonNode> sorted = new TreeMap<>();
        entry.properties().forEach(field -> sorted.put(field.getKey(), field.getValue()));
        sorted.remove("hash");
        sorted.remove("previous");
        return sorted.entrySet().stream()
                .map(field -> text(field.getKey()) + ":" + value(field.getValue()))
                .collect(Collectors.joining(",", "{", "}"));
    }

    private static String value(JsonNode value) {
        if (value.isString()) {
            return text(value.stringValue());
        }
        if (value.isIntegralNumber()) {
            return value.bigIntegerValue().toString();
        }
        if (value.isArray()) {
            return StreamSupport.stream(value.spliterator(), false)
                    .map(AuditFile::value)
                    .collect(Collectors.joining(",", "[", "]"));
        }
        throw new IllegalArgumentException("no value of an entry");
    }

    private static String text(String value) {
        StringBuilder json = new StringBuilder("\"");
        value.chars()
                .forEach(
                        c -> {
                            int named = "\b\t\n\f\r\"\\".indexOf(c);
                            if (named >= 0) {
                                json.append('\\').append("btnfr\"\\".charAt(named));
                            } else if (c < ' ') {
                                json.append("\\u%04x".formatted(c));
                            } else {
                                json.append((char) c);
                            }
                        });
        return json.append('"').toString();
    }

    private static String sha256(String text) {
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
