package vn.thidua.plans.plan;

/** Lý do từ chối: why a plan does not do what it was asked for. Each sentence says what to do next. */
public enum Reason {
    NOT_A_DRAFT(
            "Chỉ sửa được khi văn bản còn là dự thảo. Nếu văn bản đang chờ duyệt, hãy đề nghị lãnh đạo trả lại."),
    NOT_IN_REVIEW(
            "Văn bản không ở trạng thái chờ duyệt. Hãy tải lại trang để xem trạng thái hiện tại."),
    ALREADY_ISSUED(
            "Văn bản đã được ban hành. Muốn thay đổi, hãy ban hành văn bản sửa đổi hoặc thay thế."),
    TITLE_MISSING("Văn bản chưa có trích yếu. Hãy nhập trích yếu rồi ban hành lại."),
    DATE_MISSING("Văn bản chưa có ngày ban hành. Hãy nhập ngày ghi trên văn bản rồi ban hành lại."),
    DATE_IN_FUTURE("Ngày ban hành sau ngày làm việc hiện tại. Hãy kiểm tra lại ngày trên văn bản."),
    NUMBER_MISSING(
            "Văn bản chưa có đủ số và ký hiệu. Hãy nhập số ghi trên văn bản, hoặc chọn lấy số tiếp theo trong sổ."),
    NUMBER_TAKEN(
            "Số này đã cấp cho văn bản khác của đơn vị trong năm. Hãy kiểm tra lại số, hoặc chọn lấy số trong sổ."),
    UNCONFIRMED(
            "Còn thông tin máy đọc chưa chắc chắn. Hãy xem và xác nhận từng mục được đánh dấu rồi ban hành."),
    OTHER_UNITS_DOCUMENT(
            "Đây là văn bản của cơ quan khác, đơn vị không ban hành lại được. Hãy bỏ dự thảo này và tải lên kế hoạch của chính đơn vị."),
    PARENT_IS_DESCENDANT(
            "Văn bản được chọn là văn bản cấp dưới hoặc ra đời sau, nên không thể là căn cứ. Hãy chọn văn bản của cấp trên."),
    PARENT_OF_LOWER_LEVEL(
            "Văn bản được chọn là của đơn vị cấp dưới hoặc ngang cấp, nên không thể là căn cứ. Hãy chọn văn bản của cấp trên."),
    PARENT_NOT_ISSUED(
            "Văn bản được chọn chưa ban hành. Hãy ban hành văn bản đó trước rồi chọn lại."),
    NUMBER_LEAVES_GAP(
            "Số này cách số cuối cùng trong sổ, sẽ làm sổ bị trống số. Hãy nhập số kế tiếp, hoặc nhập cả dãy số đã cấp trên giấy."),
    NUMBER_NOT_RESERVED(
            "Số này không phải số giữ cho văn bản giấy. Hãy tải lại sổ để xem tình trạng hiện tại."),
    NOT_IN_FORCE(
            "Chỉ làm được với văn bản đang có hiệu lực. Hãy tải lại trang để xem trạng thái hiện tại."),
    CHANGED_MEANWHILE(
            "Kế hoạch gốc đã được sửa đổi, thay thế hoặc thu hồi sau khi lập dự thảo này. Hãy bỏ dự thảo này và lập lại từ bản hiện hành."),
    REMARKS_OPEN(
            "Còn ý kiến của lãnh đạo chưa được sửa. Hãy sửa các mục được đánh dấu rồi trình lại."),
    UNKNOWN_FIELD("Mục được góp ý không có trong văn bản. Hãy tải lại trang rồi chọn lại mục."),
    ATTACHMENT_KNOWN("Tệp này đã có trong tài liệu kèm theo. Hãy chọn tệp khác."),
    ATTACHMENT_UNKNOWN("Tài liệu này không còn trong danh sách. Hãy tải lại trang."),
    TOO_MANY_ATTACHMENTS(
            "Văn bản đã có 20 tài liệu kèm theo. Hãy bỏ bớt hoặc gộp các tài liệu rồi tải lại."),
    LINK_EXISTS(
            "Kế hoạch này đã liên kết với văn bản được chọn. Hãy chọn văn bản khác, hoặc giữ nguyên."),
    LINK_UNKNOWN("Liên kết này không còn nữa. Hãy tải lại trang để xem các liên kết hiện có."),
    LINK_REASON_MISSING(
            "Căn cứ này đã liên kết với một văn bản. Hãy ghi lý do đổi sang văn bản khác."),
    LINK_OF_ENDED_PLAN(
            "Văn bản đã hết hiệu lực nên liên kết của nó được giữ nguyên. Nếu có văn bản thay thế, hãy sửa liên kết ở văn bản đó.");

    private final String sentence;

    Reason(String sentence) {
        this.sentence = sentence;
    }

    /** Vietnamese. */
    public String sentence() {
        return sentence;
    }
}
