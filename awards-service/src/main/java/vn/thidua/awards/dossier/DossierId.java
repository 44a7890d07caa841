package vn.thidua.awards.dossier;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** Which dossier. */
public record DossierId(@JsonValue String value) {

    @JsonCreator
    public DossierId {
        if (value.isBlank()) {
            throw new IllegalArgumentException("a dossier's id is not blank");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
