package vn.thidua.plans.account;

/** Why something cannot be done with an account. */
public enum Reason {
    USERNAME_INVALID(
            "Tên đăng nhập gồm 3 đến 64 ký tự: chữ thường không dấu, số, dấu chấm, gạch nối, gạch dưới. Hãy nhập lại."),
    USERNAME_TAKEN("Tên đăng nhập này đã có người dùng. Hãy chọn tên khác."),
    NAME_MISSING("Hãy ghi họ và tên của người dùng, tối đa 120 ký tự."),
    ROLES_MISSING("Hãy chọn ít nhất một vai trò."),
    ROLE_UNKNOWN("Vai trò này không có hoặc quản trị viên đơn vị không được cấp. Hãy chọn lại."),
    AGENCY_MISSING("Vai trò cơ quan, đoàn thể cần chọn cơ quan thuộc đơn vị. Hãy chọn cơ quan."),
    OWN_ACCOUNT(
            "Không thể tự khóa hoặc tự bỏ quyền quản trị của tài khoản đang dùng. Hãy nhờ quản trị viên khác."),
    PLATFORM_ACCOUNT(
            "Tài khoản này quản trị cả hệ thống nên quản trị viên đơn vị không đổi được. Hãy liên hệ người vận hành hệ thống."),
    ALREADY_SO("Tài khoản đang ở trạng thái này, không có gì để thay đổi.");

    private final String sentence;

    Reason(String sentence) {
        this.sentence = sentence;
    }

    /** Vietnamese, says what to do next. */
    public String sentence() {
        return sentence;
    }
}
