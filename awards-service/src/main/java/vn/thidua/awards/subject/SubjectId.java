package vn.thidua.awards.subject;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** Which person, collective or household; says nothing about them. */
public record SubjectId(@JsonValue String value) {

    @JsonCreator
    public SubjectId {
        if (value.isBlank()) {
            throw new IllegalArgumentException("a subject's id is not blank");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
