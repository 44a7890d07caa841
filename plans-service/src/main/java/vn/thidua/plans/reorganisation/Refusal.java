package vn.thidua.plans.reorganisation;

/**
 * Lý do chưa thực hiện được.
 *
 * @param unit the id or code that it is about; blank if it is about the whole
 * @param sentence Vietnamese, says what to do next
 */
public record Refusal(Reason reason, String unit, String sentence) {}
