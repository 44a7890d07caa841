package vn.thidua.reporting.audit;

/** Loại việc: what a person has done. */
public enum Kind {
    SIGN_IN("Đăng nhập"),
    READ("Xem tài liệu của đơn vị khác"),
    COUNT("Xem số liệu của đơn vị khác"),
    EXPORT("Tải tệp về"),
    IDENTITY_READ("Xem thông tin cá nhân được giữ kín"),
    DOCUMENT("Văn bản, kế hoạch"),
    MOVEMENT("Phong trào, chấm điểm thi đua"),
    AWARD("Khen thưởng"),
    REPORT("Báo cáo"),
    ACCOUNT("Tài khoản"),
    UNIT("Đơn vị, bộ phận"),
    OTHER("Việc khác");

    private final String label;

    Kind(String label) {
        this.label = label;
    }

    /** Vietnamese, for people. */
    public String label() {
        return label;
    }
}
