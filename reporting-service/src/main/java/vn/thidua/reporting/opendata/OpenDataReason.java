package vn.thidua.reporting.opendata;

/** Lý do từ chối: why a set of data is not opened or withdrawn. */
public enum OpenDataReason {
    YEAR_IN_FUTURE("Năm bắt đầu sau năm hiện tại. Hãy chọn năm đã có số liệu."),
    YEAR_TOO_EARLY(
            "Năm bắt đầu trước năm 2004, khi chưa có Luật Thi đua, khen thưởng. Hãy chọn năm khác."),
    NOT_OPEN("Tập dữ liệu này chưa công bố hoặc đã thu hồi rồi. Hãy tải lại trang.");

    private final String sentence;

    OpenDataReason(String sentence) {
        this.sentence = sentence;
    }

    /** Vietnamese. */
    public String sentence() {
        return sentence;
    }
}
