package vn.thidua.awards.council;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** Which session. */
public record SessionId(@JsonValue String value) {

    @JsonCreator
    public SessionId {
        if (value.isBlank()) {
            throw new IllegalArgumentException("a session's id is not blank");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
