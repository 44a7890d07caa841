package vn.thidua.plans.document;

/**
 * Bằng chứng của một trường: where a field was read and how sure the reader is.
 *
 * @param confidence 0 to 1; below {@link #CERTAIN} a person should look
 */
public record FieldEvidence(String text, int start, int end, double confidence) {

    /** From here on a value counts as read; below it is marked as uncertain. */
    public static final double CERTAIN = 0.8;

    public static FieldEvidence of(Evidence evidence, double confidence) {
        return new FieldEvidence(evidence.text(), evidence.start(), evidence.end(), confidence);
    }

    public boolean uncertain() {
        return confidence < CERTAIN;
    }
}
