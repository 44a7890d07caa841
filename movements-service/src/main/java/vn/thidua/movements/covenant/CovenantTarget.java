package vn.thidua.movements.covenant;

/**
 * Chỉ tiêu giao ước.
 *
 * @param name e.g. {@code Hộ đạt danh hiệu gia đình văn hóa}
 * @param level what is promised, e.g. {@code từ 90% trở lên}; may be empty when the name says it all
 */
public record CovenantTarget(String name, String level) {}
