package vn.thidua.awards.dossier;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** Which proposal. */
public record ProposalId(@JsonValue String value) {

    @JsonCreator
    public ProposalId {
        if (value.isBlank()) {
            throw new IllegalArgumentException("a proposal's id is not blank");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
