package vn.thidua.awards.catalogue;

/** Why an act of a province is not taken. */
public enum RuleReason {
    ACT_MISSING("Ghi số, ký hiệu và tên văn bản của tỉnh."),
    DATES_REVERSED("Ngày hết hiệu lực phải sau ngày có hiệu lực."),
    REGULATIONS_OVERLAP(
            "Hai văn bản cùng có hiệu lực trong một ngày. Ghi ngày hết hiệu lực cho văn bản trước."),
    BEFORE_FIRST_VERSION(
            "Danh mục bắt đầu từ ngày 01/01/2024: chọn ngày có hiệu lực từ ngày đó trở đi."),
    AWARD_UNKNOWN(
            "Danh mục không có mã này vào ngày văn bản có hiệu lực. Chọn lại trong danh mục."),
    AWARD_TWICE("Mỗi danh hiệu, hình thức chỉ quy định một lần trong một văn bản."),
    CODE_FORM(
            "Mã danh hiệu riêng gồm 2 đến 40 chữ in hoa không dấu, chữ số và dấu gạch dưới, bắt đầu bằng chữ."),
    CODE_TAKEN("Mã này đã dùng cho danh hiệu của cả nước. Đặt mã khác."),
    NAME_MISSING("Ghi tên danh hiệu riêng."),
    SUBJECT_MISSING("Chọn ít nhất một loại đối tượng được tặng."),
    DECIDER_MISSING("Chọn ít nhất một người có thẩm quyền quyết định."),
    DECIDER_TOO_HIGH("Danh hiệu riêng của tỉnh do cấp tỉnh hoặc cấp dưới quyết định."),
    QUOTA_PERCENT("Tỷ lệ phải từ 1 đến 100%."),
    QUOTA_OF_MISSING("Ghi tỷ lệ tính trên số nào, ví dụ: số cá nhân đạt Lao động tiên tiến."),
    POSTING_DAYS("Số ngày công khai phải từ 0 đến 60 ngày làm việc."),
    POSTING_TOO_SHORT("Không được công khai ngắn hơn thời gian Trung ương quy định."),
    DUE_FORM("Hạn gửi hồ sơ ghi theo ngày/tháng, ví dụ 10/12, hoặc 31/03 năm sau."),
    PAPER_NAME_MISSING("Ghi tên giấy tờ, hoặc bỏ dòng trống."),
    STEP_MISSING("Ghi nội dung bước, hoặc bỏ dòng trống."),
    SUM_NEGATIVE("Mức tiền thưởng phải từ 0 đồng trở lên."),
    SUM_TOO_HIGH("Mức tiền thưởng không quá 1 tỷ đồng. Kiểm tra lại số chữ số 0."),
    SUM_FOR_NOBODY("Danh hiệu, hình thức này không tặng cho loại đối tượng đó: bỏ mức tiền này."),
    CONDITION_TEXT_MISSING("Ghi nội dung điều kiện."),
    CONDITION_NOT_UNDERSTOOD("Điều kiện này chưa đủ. Chọn lại cách đối chiếu và điền đủ các ô.");

    private final String sentence;

    RuleReason(String sentence) {
        this.sentence = sentence;
    }

    /** What to do next, in Vietnamese. */
    public String sentence() {
        return sentence;
    }
}
