package vn.thidua.movements.covenant;

/** Lý do từ chối: why a covenant is not written, signed or withdrawn. */
public enum CovenantReason {
    BLOCK_DISSOLVED("Cụm, khối này đã hủy nên không lập hoặc ký giao ước. Hãy dùng cụm, khối mới."),
    NO_MEMBERS(
            "Cụm, khối chưa có thành viên nên chưa có ai ký giao ước. Hãy bổ sung thành viên trước."),
    TEXT_MISSING("Giao ước chưa có nội dung. Hãy soạn nội dung rồi ký."),
    TARGETS_MISSING("Giao ước chưa có chỉ tiêu. Hãy ghi ít nhất một chỉ tiêu rồi ký."),
    NOT_DRAFTED("Giao ước chưa được lưu. Hãy đợi đơn vị trưởng lưu bản giao ước rồi ký."),
    FROZEN(
            "Đã có đơn vị ký nên không sửa được nữa. Hãy thu hồi bản này, ghi lý do, rồi soạn bản mới."),
    NOTHING_SIGNED("Chưa có đơn vị nào ký nên không cần thu hồi. Hãy sửa thẳng nội dung."),
    WITHDRAWAL_REASON_MISSING("Hãy ghi lý do thu hồi giao ước."),
    ALREADY_SIGNED("Đơn vị bạn đã ký giao ước này rồi."),
    SIGNED_IN_FUTURE("Ngày ký sau ngày làm việc hiện tại. Hãy kiểm tra lại ngày."),
    SIGNED_BEFORE_BLOCK(
            "Ngày ký trước ngày quyết định thành lập cụm, khối. Hãy kiểm tra lại ngày."),
    POST_MISSING("Hãy ghi chức vụ của người ký."),
    MEMBERS_CHANGED(
            "Danh sách thành viên cụm, khối đã thay đổi sau khi có đơn vị ký. Hãy thu hồi bản này, ghi lý do, rồi ký lại.");

    private final String sentence;

    CovenantReason(String sentence) {
        this.sentence = sentence;
    }

    /** What to do next. */
    public String sentence() {
        return sentence;
    }
}
