package vn.thidua.awards.decision;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** Which decision. */
public record DecisionId(@JsonValue String value) {

    @JsonCreator
    public DecisionId {
        if (value.isBlank()) {
            throw new IllegalArgumentException("a decision's id is not blank");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
