package vn.thidua.movements.registration;

/** Lý do từ chối: why a registration does not do what it was asked for. */
public enum RegistrationReason {
    NOTHING_REGISTERED("Chưa có dòng đăng ký nào. Hãy nhập hoặc tải tệp lên rồi gửi."),
    LINES_FLAWED("Có dòng chưa đúng. Hãy sửa các ô được đánh dấu rồi gửi."),
    ALREADY_SUBMITTED("Bản đăng ký đã gửi nên không sửa được. Hãy rút về, sửa rồi gửi lại."),
    NOT_SUBMITTED("Bản đăng ký chưa được gửi hoặc đã rút, trả lại. Hãy tải lại trang."),
    DEADLINE_PASSED(
            "Đã quá hạn đăng ký. Hãy đề nghị lãnh đạo cấp trên cho phép đăng ký muộn; nội dung đã nhập vẫn được giữ."),
    ROUND_CLOSED(
            "Cấp trên đã chốt đợt đăng ký. Hãy đề nghị lãnh đạo cấp trên cho phép đăng ký muộn; nội dung đã nhập vẫn được giữ."),
    REASON_MISSING("Hãy ghi lý do."),
    NOTHING_LAST_YEAR(
            "Năm trước đơn vị không có dòng đăng ký nào để chép. Hãy nhập hoặc tải tệp lên."),
    DUE_IN_PAST("Hạn đăng ký phải từ ngày làm việc hiện tại trở đi. Hãy chọn ngày khác."),
    ALREADY_CLOSED("Đợt đăng ký đã chốt, không thay đổi được nữa."),
    ANSWERS_WAITING(
            "Còn bản đăng ký đã gửi mà chưa tiếp nhận hoặc trả lại. Hãy xử lý hết rồi chốt."),
    LEAVE_IN_PAST("Thời hạn cho phép phải từ ngày làm việc hiện tại trở đi. Hãy chọn ngày khác."),
    NOT_DIRECTLY_BELOW("Chỉ cho phép được đơn vị trực thuộc trực tiếp. Hãy chọn lại đơn vị.");

    private final String sentence;

    RegistrationReason(String sentence) {
        this.sentence = sentence;
    }

    /** Vietnamese. */
    public String sentence() {
        return sentence;
    }
}
