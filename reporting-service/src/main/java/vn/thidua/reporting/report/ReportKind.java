package vn.thidua.reporting.report;

/** Loại báo cáo. */
public enum ReportKind {
    HALF_YEAR("Báo cáo 6 tháng"),
    YEAR("Báo cáo năm"),
    THEMATIC("Báo cáo chuyên đề"),
    AD_HOC("Báo cáo đột xuất"),
    FIVE_YEAR("Báo cáo 5 năm");

    private final String words;

    ReportKind(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
