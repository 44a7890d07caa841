package vn.thidua.plans.onboarding;

/** Why a unit cannot be onboarded. */
public enum Reason {
    CODE_INVALID(
            "Mã đơn vị chỉ gồm chữ không dấu, số và gạch nối, tối đa 24 ký tự. Hãy nhập đúng mã chính thức."),
    CODE_TAKEN("Mã này đang là của một đơn vị khác. Hãy kiểm tra lại mã chính thức."),
    NAME_MISSING("Hãy ghi tên đầy đủ của đơn vị, như \"Xã Minh Tiến\"."),
    LEVEL("Đơn vị được tiếp nhận phải thấp cấp hơn đơn vị của bạn. Hãy chọn lại cấp."),
    NOT_IN_FORCE("Đơn vị của bạn không hoạt động vào ngày bắt đầu đã chọn. Hãy chọn ngày khác."),
    UNIT_UNKNOWN(
            "Không có đơn vị nào mang mã này đang hoạt động. Hãy kiểm tra mã trong danh mục đơn vị (cột code)."),
    HAS_ACCOUNTS(
            "Đơn vị này đã có tài khoản. Hãy để quản trị viên của đơn vị đó quản lý tài khoản của mình."),
    FILE_REFUSED(
            "Danh mục đơn vị có dòng không nhận được nên chưa nạp đơn vị nào. Hãy sửa các dòng này rồi nạp lại cả tệp.");

    private final String sentence;

    Reason(String sentence) {
        this.sentence = sentence;
    }

    /** Vietnamese, says what to do next. */
    public String sentence() {
        return sentence;
    }
}
