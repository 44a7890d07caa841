package vn.thidua.awards.money;

/** Lý do từ chối: why something is not entered into the fund. */
public enum FundReason {
    SUM_NOT_POSITIVE("Số tiền phải lớn hơn 0. Hãy nhập lại số tiền."),
    WORDS_MISSING("Hãy ghi nội dung thu hoặc chi."),
    OTHER_YEAR("Ngày thu, chi không thuộc năm của quỹ. Hãy chọn đúng năm hoặc sửa ngày."),
    DATE_IN_FUTURE("Ngày thu, chi sau ngày làm việc hiện tại. Hãy kiểm tra lại ngày.");

    private final String sentence;

    FundReason(String sentence) {
        this.sentence = sentence;
    }

    /** What to do next. */
    public String sentence() {
        return sentence;
    }
}
