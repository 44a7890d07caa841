package vn.thidua.movements.progress;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Locale;
import java.util.UUID;
import vn.thidua.platform.tenancy.TenantId;

/** Which assignment. A source has one of a kind and name, so the same birth twice is one assignment. */
public record AssignmentId(String value) {

    static AssignmentId of(TenantId unit, Source source, Kind kind, String name) {
        String identity = String.join("/", unit.value(), source.id(), kind.name(), folded(name));
        return new AssignmentId(
                UUID.nameUUIDFromBytes(identity.getBytes(StandardCharsets.UTF_8)).toString());
    }

    private static String folded(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFC)
                .strip()
                .replaceAll("\\s+", " ")
                .toLowerCase(Locale.ROOT);
    }
}
