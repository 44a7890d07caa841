package vn.thidua.platform.trial;

import java.time.LocalDate;

/** A document as a service's {@code mongo} package would map one. */
public record Note(String id, String unitId, long version, String text, LocalDate on) {

    public static Note of(String id, String unit, String text) {
        return new Note(id, unit, 1, text, LocalDate.of(2024, 4, 15));
    }

    public Note saying(String other) {
        return new Note(id, unitId, version, other, on);
    }

    public Note read(long current) {
        return new Note(id, unitId, current, text, on);
    }
}
