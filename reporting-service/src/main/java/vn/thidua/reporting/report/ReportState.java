package vn.thidua.reporting.report;

/** Trạng thái của báo cáo. */
public enum ReportState {
    /** Chưa bắt đầu: nothing is stored yet. */
    NOT_BEGUN,
    /** Đang soạn. */
    DRAFT,
    /** Đã gửi lên đơn vị yêu cầu. */
    SENT,
    /** Đơn vị yêu cầu đã tiếp nhận. */
    RECEIVED,
    /** Bị trả lại, kèm góp ý. */
    RETURNED;

    /** Whether the unit may change it. */
    public boolean isOpen() {
        return switch (this) {
            case NOT_BEGUN, DRAFT, RETURNED -> true;
            case SENT, RECEIVED -> false;
        };
    }

    /** Whether the unit that asked has got it. */
    public boolean isShown() {
        return switch (this) {
            case SENT, RECEIVED, RETURNED -> true;
            case NOT_BEGUN, DRAFT -> false;
        };
    }
}
