package vn.thidua.plans.drift;

/** Lý do từ chối. Each sentence says what to do next. */
public enum Reason {
    NO_SUCH_CHANGE("Không còn thay đổi này. Hãy tải lại trang."),
    ALREADY_SETTLED("Thay đổi này đã được xử lý. Hãy tải lại trang để xem kết quả.");

    private final String sentence;

    Reason(String sentence) {
        this.sentence = sentence;
    }

    /** Vietnamese. */
    public String sentence() {
        return sentence;
    }
}
