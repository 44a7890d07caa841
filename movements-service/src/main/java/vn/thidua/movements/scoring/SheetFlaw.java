package vn.thidua.movements.scoring;

/** Lỗi của bảng chấm điểm: why a sheet cannot be used. Found when it is defined, not when somebody scores. */
public enum SheetFlaw {
    NO_CRITERIA("Nhóm chưa có tiêu chí nào. Hãy thêm tiêu chí hoặc bỏ nhóm."),
    NO_GROUPS("Bảng chấm điểm chưa có nhóm tiêu chí. Hãy thêm ít nhất một nhóm."),
    CODE_TWICE("Mã số này đã dùng ở dòng khác. Hãy đặt mã số khác."),
    MAXIMUM_NOT_POSITIVE("Điểm tối đa phải lớn hơn 0."),
    GROUP_SUM("Tổng điểm các tiêu chí không khớp điểm tối đa của nhóm."),
    SCALE_SUM("Tổng điểm các nhóm không khớp thang điểm."),
    NO_TIERS("Tiêu chí chấm theo mức chưa có mức điểm nào. Hãy thêm mức điểm."),
    TIER_EMPTY("Mức điểm có cận trên nhỏ hơn cận dưới. Hãy nhập lại hai cận."),
    TIERS_OVERLAP("Hai mức điểm chồng lên nhau."),
    TIERS_GAP("Giữa hai mức điểm có khoảng trống."),
    TIERS_OPEN_END("Giá trị trên mức cuối không thuộc mức nào."),
    TIER_POINTS("Điểm của mức phải từ 0 đến điểm tối đa của tiêu chí."),
    SAMPLE_SUM("Số người khảo sát nhân điểm mỗi người không khớp điểm tối đa của tiêu chí."),
    EACH_NOT_POSITIVE("Điểm cho mỗi trường hợp phải lớn hơn 0."),
    THRESHOLD_NEGATIVE("Ngưỡng đạt không được âm."),
    TIE_BREAK_UNKNOWN("Tiêu chí xét khi bằng điểm không có trong bảng. Hãy chọn lại.");

    private final String sentence;

    SheetFlaw(String sentence) {
        this.sentence = sentence;
    }

    public String sentence() {
        return sentence;
    }

    /**
     * A flaw at its place.
     *
     * @param place code of the criterion or group; empty: the whole sheet
     * @param sentence Vietnamese, with the numbers
     */
    public record Found(String place, SheetFlaw flaw, String sentence) {}
}
