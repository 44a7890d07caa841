package vn.thidua.awards.complaint;

/** Which complaint. */
public record ComplaintId(String value) {

    public ComplaintId {
        if (value.isBlank()) {
            throw new IllegalArgumentException("a complaint's id is not blank");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
