package vn.thidua.plans.document;

/**
 * Văn bản đã trích: the text of a file as people read it. Positions count Unicode code points, so that a browser, the
 * store and this service agree on them.
 *
 * <p>Lines end with {@code \n}; cells of a table row are separated by {@code \t}.
 */
public record ExtractedText(String text) {

    /** Length in code points. */
    public int length() {
        return text.codePointCount(0, text.length());
    }

    public boolean isBlank() {
        return text.isBlank();
    }

    /**
     * The exact substring between two positions.
     *
     * @param start first code point
     * @param end code point after the last
     */
    public String slice(int start, int end) {
        int from = text.offsetByCodePoints(0, start);
        return text.substring(from, text.offsetByCodePoints(from, end - start));
    }

    /** The evidence between two {@code char} indexes of {@link #text()}. */
    public Evidence evidenceOfChars(int from, int to) {
        int start = text.codePointCount(0, from);
        return new Evidence(text.substring(from, to), start, start + text.codePointCount(from, to));
    }

    /** The evidence that these positions hold. */
    public Evidence evidence(int start, int end) {
        return new Evidence(slice(start, end), start, end);
    }
}
