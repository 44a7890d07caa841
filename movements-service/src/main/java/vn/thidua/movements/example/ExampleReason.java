package vn.thidua.movements.example;

/** Lý do từ chối: why an example does not do what it was asked for. */
public enum ExampleReason {
    CONSENT_MISSING(
            "Chưa có đồng ý công khai của người hoặc tập thể được nêu gương. Hãy ghi nhận đồng ý trước khi công bố hoặc đề nghị."),
    CONSENT_WITHDRAWN(
            "Người hoặc tập thể được nêu gương đã rút đồng ý công khai. Hãy xin đồng ý lại trước khi công bố hoặc đề nghị."),
    CONSENT_IN_FUTURE("Ngày đồng ý sau ngày làm việc hiện tại. Hãy kiểm tra lại ngày."),
    CONSENT_REASON_MISSING("Hãy ghi lý do rút đồng ý."),
    ALREADY_CONSENTED("Đã ghi nhận đồng ý công khai."),
    NAME_UNDER_CONSENT(
            "Đồng ý công khai là của người hoặc tập thể đã ghi tên nên không đổi được tên. Hãy ghi rút đồng ý trước, hoặc lập gương mới."),
    STORY_EMPTY("Chưa có bài viết về gương điển hình. Hãy viết nội dung rồi làm tiếp."),
    FOUND_IN_FUTURE("Ngày phát hiện sau ngày làm việc hiện tại. Hãy kiểm tra lại ngày."),
    UNKNOWN_MOVEMENT(
            "Không có phong trào này hoặc đơn vị của bạn không được xem. Hãy chọn lại phong trào."),
    UNKNOWN_HONOUR(
            "Không có khen thưởng này trong sổ khen thưởng của đơn vị. Hãy chọn lại; quyết định vừa ban hành thì thử lại sau ít phút."),
    HONOUR_OF_ANOTHER_KIND(
            "Khen thưởng này không cùng đối tượng với gương: một bên là cá nhân, một bên là tập thể hoặc hộ gia đình. Hãy chọn lại."),
    HONOUR_REVOKED("Khen thưởng này đã bị hủy bỏ. Hãy chọn khen thưởng khác hoặc để trống."),
    STAGE_OUT_OF_ORDER(
            "Các bước đi theo thứ tự: phát hiện, bồi dưỡng, tổng kết, nhân rộng. Hãy chọn bước kế tiếp."),
    NOT_SPREAD_YET(
            "Chỉ ghi nhân rộng khi gương đã công bố hoặc được cấp trên tiếp nhận. Hãy công bố hoặc đề nghị trước."),
    ALREADY_PUBLISHED("Gương này đang được công bố."),
    NOT_PUBLISHED("Gương này đang không được công bố."),
    UNPUBLISH_REASON_MISSING("Hãy ghi lý do gỡ khỏi trang công khai."),
    ALREADY_PROPOSED(
            "Gương này đã được đề nghị lên cấp trên, đang chờ trả lời hoặc đã được tiếp nhận."),
    NOBODY_ABOVE("Đơn vị không có cấp trên trực tiếp trong hệ thống nên chưa đề nghị được."),
    NOT_WAITING("Đề nghị này không còn chờ trả lời. Hãy tải lại trang."),
    RETURN_REASON_MISSING("Hãy ghi lý do trả lại đề nghị."),
    NOT_ACCEPTED("Chỉ nhân rộng gương đã tiếp nhận. Hãy tiếp nhận đề nghị trước."),
    PASS_NOT_ACCEPTED(
            "Chỉ đề nghị tiếp lên cấp trên gương đã tiếp nhận. Hãy tiếp nhận đề nghị trước."),
    DELETE_SHOWN("Gương đang được công bố nên không xóa được. Hãy gỡ khỏi trang công khai trước."),
    DELETE_SENT(
            "Gương đang được cấp trên xem hoặc đã tiếp nhận nên không xóa được. Nếu người được nêu không muốn nữa, hãy ghi rút đồng ý."),
    PICTURE_UNREADABLE(
            "Tệp không phải ảnh JPEG hoặc PNG đọc được. Hãy chọn ảnh khác, hoặc lưu lại ảnh thành JPEG."),
    COMMITMENT_OUT_OF_RANGE("Số tin, bài mỗi tháng phải từ 0 đến 100. Hãy ghi lại.");

    private final String sentence;

    ExampleReason(String sentence) {
        this.sentence = sentence;
    }

    /** What to do next. */
    public String sentence() {
        return sentence;
    }
}
