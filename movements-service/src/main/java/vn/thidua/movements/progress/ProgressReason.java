package vn.thidua.movements.progress;

/** Lý do từ chối: why progress is not taken down as it was asked. */
public enum ProgressReason {
    NAME_MISSING("Hãy ghi tên chỉ tiêu hoặc nhiệm vụ."),
    ALREADY_TRACKED(
            "Phong trào đã có chỉ tiêu, nhiệm vụ cùng tên. Hãy mở nội dung đó để sửa hoặc ghi tên khác."),
    ENDS_BEFORE_IT_BEGINS("Ngày kết thúc trước ngày bắt đầu. Hãy chọn lại."),
    TOO_LONG("Thời gian theo dõi dài quá 5 năm. Hãy chia theo từng giai đoạn."),
    GOAL_UNSOUND("Mức phải đạt phải là số lớn hơn 0. Hãy ghi lại, ví dụ 95 hoặc 1.250,5."),
    VALUES_OUTSIDE(
            "Đã có số liệu ở kỳ nằm ngoài thời gian hoặc cách chia kỳ mới. Hãy giữ kỳ cũ hoặc mở rộng thời gian."),
    OWNER_MISSING("Hãy ghi tên người hoặc cơ quan phụ trách."),
    EMAIL_UNSOUND("Địa chỉ thư điện tử chưa đúng. Hãy ghi lại, ví dụ thon1@xa.gov.vn."),
    ENDED("Nội dung này không còn trong kế hoạch nên không nhận số liệu nữa."),
    NO_SUCH_PERIOD("Kỳ này không thuộc thời gian theo dõi. Hãy chọn lại kỳ."),
    PERIOD_IN_FUTURE("Kỳ này chưa bắt đầu nên chưa có số liệu. Hãy chọn kỳ đang hoặc đã diễn ra."),
    NOT_A_NUMBER("Giá trị phải là số, ví dụ 12 hoặc 1.250,5. Hãy ghi lại."),
    NEGATIVE("Giá trị không được âm. Hãy ghi lại."),
    TOO_LARGE("Giá trị lớn quá mức có thể có. Hãy kiểm tra lại đơn vị tính."),
    OVER_UNIT("Tỷ lệ không thể quá 100%. Hãy kiểm tra lại."),
    NOT_WHOLE("Đơn vị này chỉ đếm bằng số nguyên. Hãy bỏ phần lẻ."),
    LINK_UNSOUND("Liên kết minh chứng phải bắt đầu bằng http:// hoặc https://. Hãy sửa lại."),
    ALREADY_RECORDED(
            "Kỳ này đã có số liệu. Hãy tải lại trang; nếu số liệu sai thì dùng nút Đính chính và ghi lý do."),
    NOTHING_TO_CORRECT("Kỳ này chưa có số liệu để đính chính. Hãy cập nhật số liệu trước."),
    REASON_MISSING("Hãy ghi lý do đính chính."),
    SAME_AS_BEFORE("Giá trị và minh chứng không khác số liệu đang có nên không cần đính chính."),
    OWNER_WITHOUT_EMAIL(
            "Người phụ trách chưa có địa chỉ thư điện tử. Hãy bổ sung địa chỉ hoặc cập nhật thay."),
    NOTHING_DUE("Các kỳ đến nay đều đã có số liệu nên không cần nhắc."),
    REMINDED_TODAY(
            "Hôm nay đã nhắc người phụ trách này. Mỗi ngày chỉ gửi một thư; mai hãy nhắc lại."),
    PAUSE_IN_PAST("Ngày nhắc lại phải sau hôm nay. Hãy chọn ngày khác."),
    PAUSE_TOO_LONG(
            "Chỉ hoãn nhắc trong thời gian hệ thống cho phép. Hãy chọn ngày sớm hơn; đến ngày đó có thể hoãn tiếp."),
    PUT_OFF("Đang hoãn nhắc nội dung này. Hãy bấm Nhắc như thường rồi gửi nhắc."),
    MAIL_NOT_SET_UP(
            "Hệ thống chưa được nối với máy chủ thư. Hãy báo quản trị viên khai báo máy chủ thư (SMTP_HOST)."),
    LINK_UNKNOWN(
            "Liên kết không đúng. Hãy mở lại liên kết từ thư nhắc mới nhất, chép đủ cả dòng; nếu vẫn không được, liên hệ cán bộ thi đua của đơn vị."),
    LINK_USED(
            "Liên kết này đã được dùng. Số liệu đã gửi vẫn được giữ; nếu cần sửa, liên hệ cán bộ thi đua của đơn vị."),
    LINK_ANSWERED(
            "Kỳ này đã có số liệu do đơn vị cập nhật. Nếu cần sửa, liên hệ cán bộ thi đua của đơn vị."),
    LINK_EXPIRED(
            "Liên kết đã hết hạn. Hãy chờ thư nhắc tiếp theo hoặc liên hệ cán bộ thi đua của đơn vị để nhận thư mới.");

    private final String sentence;

    ProgressReason(String sentence) {
        this.sentence = sentence;
    }

    /** Vietnamese. */
    public String sentence() {
        return sentence;
    }
}
