package vn.thidua.awards.honour;

/** Lý do từ chối: why an honour is not entered. */
public enum HonourReason {
    SUBJECT_MISSING("Hãy chọn người, tập thể hoặc hộ gia đình được khen thưởng."),
    AWARD_UNKNOWN(
            "Danh mục không có danh hiệu, hình thức khen thưởng này. Hãy chọn trong danh mục."),
    AWARD_OF_OTHERS(
            "Danh hiệu, hình thức này không dành cho loại đối tượng đã chọn. Hãy kiểm tra lại."),
    NUMBER_MISSING("Hãy ghi số, ký hiệu quyết định khen thưởng."),
    AUTHORITY_MISSING("Hãy ghi cơ quan ban hành quyết định."),
    MERIT_MISSING("Hãy ghi thành tích được khen."),
    DATE_MISSING("Hãy ghi ngày ký quyết định, dạng 31/12/2024."),
    DATE_IN_FUTURE("Ngày quyết định ở sau ngày làm việc hiện tại. Hãy kiểm tra lại."),
    YEAR_FLAWED("Năm tính khen thưởng phải từ 1945 và không sau năm của quyết định."),
    ALREADY_THERE(
            "Sổ đã có đúng khen thưởng này (cùng đối tượng, danh hiệu, năm và số quyết định). Không cần ghi lại."),
    ALREADY_REVOKED("Khen thưởng này đã được ghi là hủy bỏ."),
    FROM_DECISION("Khen thưởng này có từ một quyết định trong hệ thống. Hãy hủy bỏ quyết định đó.");

    private final String sentence;

    HonourReason(String sentence) {
        this.sentence = sentence;
    }

    /** Vietnamese. */
    public String sentence() {
        return sentence;
    }
}
