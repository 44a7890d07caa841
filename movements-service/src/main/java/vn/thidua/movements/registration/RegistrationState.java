package vn.thidua.movements.registration;

/** Trạng thái của bản đăng ký. */
public enum RegistrationState {
    /** Đang soạn. */
    DRAFT,
    /** Đã gửi lên cấp trên. */
    SUBMITTED,
    /** Cấp trên đã tiếp nhận. */
    RECEIVED,
    /** Bị trả lại, kèm lý do. */
    RETURNED,
    /** Đơn vị đã rút. */
    WITHDRAWN;

    /** Whether the unit may change the lines. */
    public boolean isOpen() {
        return switch (this) {
            case DRAFT, RETURNED, WITHDRAWN -> true;
            case SUBMITTED, RECEIVED -> false;
        };
    }

    /** Whether it counts for the units above. */
    public boolean counts() {
        return !isOpen();
    }
}
