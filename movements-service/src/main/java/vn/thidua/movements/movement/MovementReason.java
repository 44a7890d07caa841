package vn.thidua.movements.movement;

/** Lý do từ chối: why a movement does not do what it was asked for. */
public enum MovementReason {
    NAME_MISSING("Hãy ghi tên phong trào."),
    NAME_TAKEN(
            "Đơn vị đã có phong trào mang tên này trong năm. Hãy mở phong trào đó để làm tiếp, hoặc đặt tên khác."),
    YEAR_FIXED("Không đổi được năm của phong trào. Hãy lập phong trào mới cho năm khác."),
    ENDS_BEFORE_IT_BEGINS(
            "Ngày kết thúc trước ngày bắt đầu. Hãy sửa lại thời gian của phong trào."),
    PHASE_ENDS_BEFORE_IT_BEGINS("Có giai đoạn kết thúc trước khi bắt đầu. Hãy sửa lại ngày."),
    PHASE_OUTSIDE_PERIOD(
            "Có giai đoạn nằm ngoài thời gian của phong trào. Hãy sửa giai đoạn hoặc thời gian chung."),
    QUOTA_UNSOUND(
            "Có số lượng khen thưởng chưa đúng: hãy ghi đối tượng, số lớn hơn 0; tỷ lệ không quá 100%."),
    PERIOD_MISSING("Hãy ghi ngày bắt đầu và ngày kết thúc trước khi phát động."),
    ALREADY_LAUNCHED("Phong trào đã phát động. Hãy tải lại trang để xem bước hiện tại."),
    NOT_LAUNCHED("Phong trào chưa phát động nên chưa sơ kết, tổng kết được. Hãy phát động trước."),
    IN_THE_FUTURE("Ngày ghi sau ngày làm việc hiện tại. Hãy ghi khi việc đã diễn ra."),
    BEFORE_FORMER_STEP("Ngày ghi trước ngày của bước liền trước. Hãy kiểm tra lại ngày."),
    RESULT_MISSING("Hãy ghi tóm tắt kết quả sơ kết, tổng kết."),
    FINAL_REVIEW_DONE("Phong trào đã tổng kết nên không sơ kết, tổng kết lại được."),
    FINAL_REVIEW_MISSING("Phong trào chưa tổng kết. Hãy ghi kết quả tổng kết rồi kết thúc."),
    ALREADY_CLOSED("Phong trào đã kết thúc, không thay đổi được nữa."),
    PLAN_ENDED(
            "Kế hoạch nêu phong trào này đã bị thu hồi, thay thế hoặc không còn nêu nữa. Hãy kiểm tra kế hoạch trước khi phát động."),
    NOT_ABOVE(
            "Chỉ triển khai được phong trào của đơn vị cấp trên trực tiếp quản lý, đã công khai trong cùng năm. Hãy chọn lại trong danh sách."),
    ALREADY_CARRIES_OUT(
            "Phong trào đã được xác nhận triển khai một phong trào cấp trên. Hãy bỏ xác nhận đó trước."),
    STOP_REASON_MISSING("Hãy ghi lý do dừng phong trào."),
    CLOSE_INSTEAD("Phong trào đã tổng kết. Hãy kết thúc phong trào thay vì dừng."),
    DELETE_LAUNCHED(
            "Phong trào đã phát động nên không xóa được. Nếu làm nhầm, hãy dừng phong trào và ghi lý do."),
    DELETE_NAMED(
            "Phong trào do kế hoạch đã ban hành nêu nên không xóa được. Hãy dừng phong trào và ghi lý do, hoặc sửa đổi kế hoạch."),
    DELETE_USED(
            "Đã có chỉ tiêu theo dõi hoặc điển hình gắn với phong trào nên không xóa được. Hãy gỡ chúng trước, hoặc dừng phong trào và ghi lý do."),
    NOMINATIONS_TOO_EARLY(
            "Phong trào chưa phát động nên chưa mở đề nghị khen thưởng được. Hãy phát động trước."),
    NOMINATIONS_STOPPED("Phong trào đã dừng nên không mở đề nghị khen thưởng."),
    NOMINATIONS_END_FIRST("Ngày hết hạn trước ngày bắt đầu nhận đề nghị. Hãy sửa lại ngày."),
    NOMINATIONS_OVER(
            "Ngày hết hạn đã qua. Hãy chọn ngày từ hôm nay trở đi, hoặc bấm Đóng đợt đề nghị."),
    NOMINATIONS_QUOTAS_CHANGED(
            "Số lượng khen thưởng của phong trào đã thay đổi. Hãy tải lại trang rồi mở đợt đề nghị."),
    NOMINATIONS_AWARD_STRANGE(
            "Có dòng số lượng chọn hình thức khen ngoài danh sách được đề nghị. Hãy thêm hình thức đó hoặc chọn lại."),
    NOMINATIONS_NOT_OPEN("Đợt đề nghị khen thưởng chưa mở hoặc đã đóng. Hãy tải lại trang."),
    CARRIES_OUT_NONE("Phong trào chưa được xác nhận triển khai phong trào cấp trên này.");

    private final String sentence;

    MovementReason(String sentence) {
        this.sentence = sentence;
    }

    /** Vietnamese. */
    public String sentence() {
        return sentence;
    }
}
