package vn.thidua.plans.document;

/** Kết quả trích chữ: the text of a file, or why there is none. */
public sealed interface Extraction {

    record Extracted(ExtractedText text, FileType type) implements Extraction {}

    /**
     * No text.
     *
     * @param message Vietnamese, says what to do next; more exact than {@link Reason#message()} where more is known
     */
    record Refused(Reason reason, String message) implements Extraction {
        public Refused(Reason reason) {
            this(reason, reason.message());
        }
    }
}
