package vn.thidua.plans.document;

/**
 * Bằng chứng: the words of the document that a value was read from.
 *
 * @param text exact substring of the extracted text
 * @param start first code point
 * @param end code point after the last
 */
public record Evidence(String text, int start, int end) {}
