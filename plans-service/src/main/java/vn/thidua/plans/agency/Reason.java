package vn.thidua.plans.agency;

/** Why something cannot be done with an agency. */
public enum Reason {
    CODE_INVALID(
            "Mã cơ quan chỉ gồm chữ không dấu, số và gạch nối, tối đa 40 ký tự. Hãy nhập lại."),
    CODE_TAKEN(
            "Mã này đã dùng cho một cơ quan của đơn vị, kể cả cơ quan đã kết thúc. Hãy dùng mã khác."),
    NAME_MISSING("Hãy ghi tên của cơ quan."),
    STANDING_TWICE(
            "Trong thời gian này đơn vị đã có cơ quan thường trực. Hãy ghi ngày kết thúc của cơ quan thường trực cũ trước."),
    ENDS_BEFORE_START("Ngày kết thúc phải sau ngày bắt đầu. Hãy chọn ngày khác."),
    ENDED_ALREADY("Cơ quan này đã có ngày kết thúc, không sửa được nữa.");

    private final String sentence;

    Reason(String sentence) {
        this.sentence = sentence;
    }

    /** Vietnamese, says what to do next. */
    public String sentence() {
        return sentence;
    }
}
