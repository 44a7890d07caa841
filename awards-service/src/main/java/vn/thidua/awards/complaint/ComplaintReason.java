package vn.thidua.awards.complaint;

/** Lý do từ chối: why a complaint is not entered or does not go a step on. */
public enum ComplaintReason {
    PARTY_MISSING("Hãy ghi họ tên người khiếu nại hoặc tố cáo."),
    CONTENT_MISSING("Hãy ghi nội dung đơn."),
    RECEIVED_IN_FUTURE("Ngày nhận đơn sau ngày làm việc hiện tại. Hãy kiểm tra lại ngày."),
    ALREADY_TAKEN("Đã có lãnh đạo phụ trách giải quyết đơn này."),
    NOT_TAKEN("Chưa có lãnh đạo phụ trách. Hãy nhận giải quyết đơn trước."),
    NOT_OPEN("Đơn đã giải quyết xong hoặc không được thụ lý."),
    NOT_ACCEPTED_YET("Đơn chưa được thụ lý. Hãy thụ lý trước khi ghi kết quả giải quyết."),
    ALREADY_ACCEPTED("Đơn đã được thụ lý."),
    WORDS_MISSING("Hãy ghi kết quả giải quyết hoặc lý do không thụ lý.");

    private final String sentence;

    ComplaintReason(String sentence) {
        this.sentence = sentence;
    }

    /** What to do next. */
    public String sentence() {
        return sentence;
    }
}
