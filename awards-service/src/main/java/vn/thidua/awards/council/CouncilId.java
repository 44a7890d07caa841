package vn.thidua.awards.council;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** Which council. */
public record CouncilId(@JsonValue String value) {

    @JsonCreator
    public CouncilId {
        if (value.isBlank()) {
            throw new IllegalArgumentException("a council's id is not blank");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
