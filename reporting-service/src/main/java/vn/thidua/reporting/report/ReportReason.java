package vn.thidua.reporting.report;

/** Lý do từ chối: why a report or a request for reports does not do what it was asked for. */
public enum ReportReason {
    TEMPLATE_FLAWED("Mẫu báo cáo có chỗ chưa đúng. Hãy sửa các ô được đánh dấu rồi lưu lại."),
    TEMPLATE_UNKNOWN("Không tìm thấy mẫu báo cáo này. Hãy chọn lại mẫu trong danh sách."),
    NO_UNITS("Chưa chọn đơn vị nào. Hãy chọn ít nhất một đơn vị phải báo cáo."),
    NOT_BELOW("Chỉ yêu cầu được đơn vị cấp dưới. Hãy bỏ đơn vị không thuộc địa bàn rồi gửi lại."),
    NESTED_UNITS(
            "Có đơn vị vừa được chọn vừa nằm trong một đơn vị khác được chọn: số liệu của đơn vị cấp dưới đã có trong báo cáo của cấp trên. Hãy bỏ bớt một trong hai."),
    PERIOD_REVERSED("Ngày cuối kỳ báo cáo trước ngày đầu kỳ. Hãy sửa kỳ báo cáo."),
    PERIOD_TOO_LONG("Kỳ báo cáo dài hơn 10 năm. Hãy rút ngắn kỳ báo cáo."),
    DUE_IN_PAST("Hạn gửi phải từ ngày làm việc hiện tại trở đi. Hãy chọn ngày khác."),
    DUE_BEFORE_PERIOD(
            "Hạn gửi trước ngày đầu kỳ báo cáo nên đơn vị chưa thể có số liệu. Hãy lùi hạn gửi hoặc sửa kỳ báo cáo."),
    ALREADY_SENT(
            "Báo cáo đã gửi nên không sửa hoặc gửi lần nữa được. Nếu cần sửa, hãy đề nghị đơn vị yêu cầu trả lại."),
    NOT_SENT("Báo cáo chưa được gửi hoặc đã trả lại. Hãy tải lại trang."),
    ALREADY_RECEIVED("Báo cáo này đã tiếp nhận rồi. Hãy tải lại trang."),
    FIGURES_MISSING("Báo cáo chưa có số liệu. Hãy bấm “Lấy số liệu” rồi gửi."),
    TEXT_MISSING("Còn mục chưa viết. Hãy viết các mục được đánh dấu rồi gửi."),
    LOCKED(
            "Kỳ báo cáo đã khóa nên không thay đổi được nữa. Hãy đề nghị lãnh đạo đơn vị yêu cầu mở cho đơn vị mình; nội dung đã viết vẫn được giữ."),
    ALREADY_LOCKED("Kỳ báo cáo đã khóa rồi. Hãy tải lại trang."),
    NOT_LOCKED("Kỳ báo cáo chưa khóa nên chưa cần mở riêng cho đơn vị nào."),
    ANSWERS_WAITING("Còn báo cáo đã gửi mà chưa tiếp nhận hoặc trả lại. Hãy xử lý hết rồi khóa."),
    REMARKS_MISSING("Hãy ghi góp ý cho ít nhất một mục rồi trả lại."),
    SECTION_UNKNOWN("Có góp ý hoặc nội dung cho mục không có trong mẫu. Hãy tải lại trang."),
    REASON_MISSING("Hãy ghi lý do."),
    LEAVE_IN_PAST("Thời hạn mở phải từ ngày làm việc hiện tại trở đi. Hãy chọn ngày khác."),
    NOT_ASKED("Đơn vị này không nằm trong yêu cầu báo cáo. Hãy chọn lại đơn vị.");

    private final String sentence;

    ReportReason(String sentence) {
        this.sentence = sentence;
    }

    /** Vietnamese. */
    public String sentence() {
        return sentence;
    }
}
