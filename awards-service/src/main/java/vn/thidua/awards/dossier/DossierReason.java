package vn.thidua.awards.dossier;

/** Lý do từ chối: why a dossier does not do what it was asked for. */
public enum DossierReason {
    ALREADY_SUBMITTED("Hồ sơ đã trình nên không sửa được. Hãy rút hồ sơ về, sửa rồi trình lại."),
    FIELD_NOT_OPEN(
            "Hồ sơ bị trả lại chỉ sửa được những mục có ý kiến. Hãy bỏ thay đổi ở các mục khác, hoặc rút hồ sơ để sửa toàn bộ."),
    INCOMPLETE("Hồ sơ còn thiếu. Hãy bổ sung các mục được nêu rồi trình."),
    CATEGORY_MISSING(
            "Cá nhân chưa ghi giới tính và nhóm đối tượng (dùng cho thống kê nhà nước). Hãy chọn rồi trình."),
    AWARD_NOT_IN_FORCE(
            "Danh hiệu, hình thức này không có trong danh mục vào ngày làm việc. Hãy chọn lại."),
    AWARD_NOT_FOR_SUBJECT(
            "Danh hiệu, hình thức này không dành cho loại đối tượng đã chọn. Hãy chọn danh hiệu khác hoặc sửa đối tượng."),
    AWARD_NOT_IN_WINDOW(
            "Đợt đề nghị của phong trào không xét danh hiệu, hình thức này. Hãy chọn một trong các hình thức của đợt."),
    WINDOW_NOT_OPEN(
            "Phong trào này không mở đợt đề nghị khen thưởng, hoặc ngoài thời gian nhận đề nghị. Hãy liên hệ cấp phát động."),
    QUOTA_EXCEEDED(
            "Vượt số lượng được đề nghị của đợt. Hãy bỏ bớt, hoặc đề nghị cấp phát động tăng số lượng."),
    CONDITIONS_NOT_MET(
            "Đối tượng chưa đạt điều kiện của danh hiệu. Hãy xem kết quả đối chiếu; nếu vẫn đề nghị thì ghi lý do."),
    SUBJECT_UNKNOWN(
            "Đối tượng đã chọn không có trong danh sách của đơn vị. Hãy chọn lại hoặc nhập mới."),
    SUBJECT_BLOCKED(
            "Đối tượng đang thuộc diện chưa xét khen thưởng (kỷ luật, thanh tra, khiếu nại hoặc danh sách vi phạm). Hãy xem lý lịch thành tích."),
    SAME_MERIT(
            "Thành tích này đã được khen hoặc đang được đề nghị ở hồ sơ khác. Một thành tích chỉ khen một lần."),
    CALENDAR_UNKNOWN(
            "Chưa có lịch nghỉ lễ của năm nên chưa tính được ngày làm việc. Hãy bổ sung lịch nghỉ năm đó."),
    REASON_MISSING("Hãy ghi lý do."),
    REMARKS_MISSING("Hãy ghi ý kiến vào ít nhất một mục cần sửa rồi trả lại."),
    NOT_SUBMITTED(
            "Hồ sơ chưa trình, đã rút hoặc đã trả lại nên chưa tiếp nhận được. Hãy tải lại trang."),
    NOT_RECEIVED("Hồ sơ chưa được tiếp nhận hoặc đã qua bước thẩm định. Hãy tải lại trang."),
    NOT_APPRAISED("Hồ sơ chưa có kết quả thẩm định. Hãy thẩm định trước."),
    NOT_RETURNABLE(
            "Hồ sơ không ở bước có thể trả lại. Hồ sơ đã ra hội đồng hoặc đã có quyết định thì không trả lại."),
    NOT_WITHDRAWABLE(
            "Hồ sơ chưa trình, hoặc đã ra hội đồng, trình ký nên không rút được. Hãy đề nghị đơn vị đang giữ hồ sơ."),
    NOT_IN_CONCURRENCE("Hồ sơ không ở bước lấy ý kiến. Hãy tải lại trang."),
    BODY_NOT_ASKED("Cơ quan này không có trong danh sách lấy ý kiến hoặc đã trả lời."),
    BODY_ASKED_TWICE("Cơ quan này đã được hỏi ý kiến. Hãy bỏ tên trùng."),
    OPINIONS_MISSING(
            "Còn cơ quan chưa trả lời ý kiến. Hãy ghi nhận trả lời hoặc ghi rõ quá hạn không trả lời."),
    DUE_IN_PAST("Hạn phải từ ngày làm việc hiện tại trở đi. Hãy chọn ngày khác."),
    POSTING_WITHOUT_DAYS(
            "Thời gian công khai phải từ 1 ngày làm việc trở lên. Hãy nhập lại số ngày."),
    POSTING_TOO_SHORT(
            "Thời gian công khai ngắn hơn quy định đối với danh hiệu này. Hãy nhập số ngày không ít hơn quy định."),
    NOT_POSTED("Hồ sơ không ở bước công khai. Hãy tải lại trang."),
    POSTING_ENDED(
            "Đã hết thời gian công khai nên không ghi thêm ý kiến. Hãy hướng dẫn gửi đơn khiếu nại."),
    POSTING_RUNS("Chưa hết thời gian công khai. Hãy chờ hết thời gian rồi làm bước tiếp."),
    POSTING_NEEDED("Danh hiệu này phải công khai trước khi ra hội đồng. Hãy công khai trước."),
    OBJECTION_UNKNOWN("Không có ý kiến này, hoặc ý kiến đã được trả lời. Hãy tải lại trang."),
    OBJECTIONS_UNANSWERED("Còn ý kiến phản ánh chưa được trả lời. Hãy trả lời rồi làm bước tiếp."),
    COUNCIL_NEEDED("Danh hiệu này phải qua hội đồng bỏ phiếu. Hãy đưa hồ sơ ra hội đồng."),
    NOT_BEFORE_COUNCIL("Hồ sơ không ở bước hội đồng xét. Hãy tải lại trang."),
    NOT_BEFORE_SIGNER("Hồ sơ không ở bước trình ký. Hãy tải lại trang."),
    NOT_THE_HOLDER("Đơn vị này không giữ hồ sơ. Hãy tải lại trang."),
    HOLDER_DECIDES(
            "Đơn vị đang giữ hồ sơ có thẩm quyền quyết định nên không chuyển lên cấp trên. Hãy trình ký."),
    NOBODY_ABOVE(
            "Không còn đơn vị cấp trên trong hệ thống. Hãy trình ký tờ trình gửi cấp có thẩm quyền rồi ghi nhận quyết định."),
    NOT_READY_TO_GO_UP("Hồ sơ chưa thẩm định xong nên chưa chuyển lên cấp trên được."),
    NOT_OPEN_TO_REFUSAL("Hồ sơ không ở bước có thể kết luận không khen. Hãy tải lại trang."),
    NOT_DECIDED("Hồ sơ chưa có quyết định hoặc đã xong bước này. Hãy tải lại trang."),
    ALREADY_DECIDED("Hồ sơ đã có quyết định khác.");

    private final String sentence;

    DossierReason(String sentence) {
        this.sentence = sentence;
    }

    /** Vietnamese. */
    public String sentence() {
        return sentence;
    }
}
