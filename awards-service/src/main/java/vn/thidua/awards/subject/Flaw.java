package vn.thidua.awards.subject;

/**
 * What is wrong with what was entered (chỗ chưa đúng).
 *
 * @param field as the contract names it, e.g. {@code birthYear} or {@code ratings/2/year}
 */
public record Flaw(String field, SubjectReason reason) {}
