package vn.thidua.awards.eligibility;

/** Why conditions are not compared. */
public enum EligibilityReason {
    AWARD_UNKNOWN(
            "Danh mục không có danh hiệu, hình thức khen thưởng này vào ngày đã chọn. Hãy chọn lại trong danh mục."),
    NOT_FOR_SUCH_SUBJECT(
            "Danh hiệu, hình thức khen thưởng này không dành cho loại đối tượng đó (cá nhân, tập thể hay hộ gia đình). Hãy chọn lại."),
    BEFORE_FIRST_VERSION(
            "Chưa có dữ liệu quy định trước ngày 01/01/2024. Hãy chọn ngày từ 01/01/2024 trở đi."),
    YEAR_NOT_BEGUN("Năm xét chưa bắt đầu. Hãy chọn năm đã bắt đầu."),
    YEAR_TOO_EARLY("Năm xét phải từ 1990 trở đi. Hãy kiểm tra lại năm.");

    private final String sentence;

    EligibilityReason(String sentence) {
        this.sentence = sentence;
    }

    /** What to do next, in Vietnamese. */
    public String sentence() {
        return sentence;
    }
}
