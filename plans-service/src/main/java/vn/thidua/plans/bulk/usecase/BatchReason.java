package vn.thidua.plans.bulk.usecase;

/** Lý do từ chối. Each sentence says what to do next. */
public enum BatchReason {
    ARCHIVE_AT_WORK(
            "Đợt nhập này đang đọc một tệp nén. Hãy chờ đọc xong, hoặc mở đợt nhập khác cho tệp nén mới."),
    RECORDING_AT_WORK("Đợt nhập này đang được ghi nhận. Hãy chờ xong rồi làm tiếp."),
    NOTHING_TO_RECORD(
            "Chưa có văn bản nào đủ số, ngày và đã xác nhận để ghi nhận. Hãy trả lời các câu hỏi còn lại trước."),
    UNREADABLE(
            "Tệp này không đọc được do lỗi ngoài dự kiến. Hãy mở bằng Word, lưu thành tệp .docx mới rồi gửi lại."),
    NOT_HELD("Tệp này không chờ trả lời. Hãy tải lại trang để xem kết quả hiện tại.");

    private final String sentence;

    BatchReason(String sentence) {
        this.sentence = sentence;
    }

    /** Vietnamese. */
    public String sentence() {
        return sentence;
    }
}
