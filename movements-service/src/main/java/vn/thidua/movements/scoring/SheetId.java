package vn.thidua.movements.scoring;

import java.util.UUID;

/** Which scoring sheet. */
public record SheetId(String value) {

    public static SheetId fresh() {
        return new SheetId(UUID.randomUUID().toString());
    }
}
