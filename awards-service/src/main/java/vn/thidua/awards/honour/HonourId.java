package vn.thidua.awards.honour;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** Which entry of the register. */
public record HonourId(@JsonValue String value) {

    @JsonCreator
    public HonourId {
        if (value.isBlank()) {
            throw new IllegalArgumentException("an honour's id is not blank");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
