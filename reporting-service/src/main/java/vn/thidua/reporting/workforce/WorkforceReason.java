package vn.thidua.reporting.workforce;

/** Lý do từ chối: why a list of bodies and officials is not stored. */
public enum WorkforceReason {
    NAME_MISSING("Hãy ghi họ tên hoặc chữ viết tắt để đơn vị nhận ra người này."),
    BODY_NAME_MISSING("Hãy ghi tên tổ chức."),
    TOO_YOUNG("Năm sinh chưa đúng: khi bắt đầu làm công tác này người này chưa đủ 18 tuổi."),
    TOO_OLD(
            "Năm sinh chưa đúng: người này đã quá 80 tuổi. Hãy sửa năm sinh hoặc ghi ngày thôi làm."),
    SINCE_AFTER_FROM(
            "Ngày bắt đầu làm công tác thi đua, khen thưởng phải trước hoặc trùng ngày nhận việc ở đơn vị."),
    TERM_REVERSED("Ngày kết thúc trước ngày bắt đầu. Hãy sửa một trong hai ngày."),
    NOT_BEGUN("Ngày bắt đầu sau ngày làm việc hiện tại. Hãy ghi khi việc đó đã có."),
    TWICE("Người này đã có trong danh sách ở cùng thời gian. Hãy bỏ một dòng hoặc sửa thời gian.");

    private final String sentence;

    WorkforceReason(String sentence) {
        this.sentence = sentence;
    }

    /** Vietnamese. */
    public String sentence() {
        return sentence;
    }
}
