package vn.thidua.movements.movement;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import vn.thidua.platform.tenancy.TenantId;

/** Which movement. A unit has one movement of a name in a year, so the same birth twice is one movement. */
public record MovementId(String value) {

    static MovementId of(TenantId unit, int year, MovementName name) {
        String identity = unit.value() + '/' + year + '/' + name.key();
        return new MovementId(
                UUID.nameUUIDFromBytes(identity.getBytes(StandardCharsets.UTF_8)).toString());
    }

    /** For one of the same name and year, beside one that was moved away from it. */
    MovementId next() {
        return new MovementId(
                UUID.nameUUIDFromBytes((value + "/next").getBytes(StandardCharsets.UTF_8))
                        .toString());
    }
}
