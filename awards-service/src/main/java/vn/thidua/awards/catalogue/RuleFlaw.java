package vn.thidua.awards.catalogue;

/**
 * What is wrong with an act that was entered (chỗ chưa đúng).
 *
 * @param field as the contract names it, e.g. {@code regulations/0/rules/2/postingDays}
 */
public record RuleFlaw(String field, RuleReason reason) {}
