package vn.thidua.plans.answer;

/** Lý do từ chối: why no answer is drafted, changed or sent. Each sentence says what to do next. */
public enum Reason {
    NOT_A_SUPERIORS_DOCUMENT(
            "Chỉ soạn được kế hoạch trả lời văn bản của cấp trên. Hãy mở văn bản của cấp trên rồi chọn lại."),
    NOT_IN_FORCE(
            "Văn bản này không còn hiệu lực hoặc chưa ban hành. Hãy mở văn bản đang có hiệu lực rồi chọn lại."),
    NO_SUCH_QUESTION("Câu hỏi này không còn nữa. Hãy tải lại trang để xem các câu hỏi còn lại."),
    NOT_A_NUMBER("Câu trả lời phải là một số, ví dụ 12 hoặc 12,5. Hãy nhập lại."),
    NOT_A_DAY("Câu trả lời phải là một ngày. Hãy chọn lại ngày."),
    NOBODY_IS_SILENT(
            "Mọi đơn vị cấp dưới đã có kế hoạch trả lời hoặc đã nhận dự thảo, không còn đơn vị nào để gửi.");

    private final String sentence;

    Reason(String sentence) {
        this.sentence = sentence;
    }

    /** Vietnamese. */
    public String sentence() {
        return sentence;
    }
}
