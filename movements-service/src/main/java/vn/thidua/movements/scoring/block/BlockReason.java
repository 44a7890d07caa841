package vn.thidua.movements.scoring.block;

/** Lý do từ chối: why a block or a scorecard does not do what it was asked for. */
public enum BlockReason {
    TOO_FEW_MEMBERS("Cụm, khối phải có ít nhất hai thành viên. Hãy chọn thêm đơn vị."),
    MEMBER_TWICE("Có đơn vị được chọn hai lần. Hãy bỏ dòng trùng."),
    MEMBER_NOT_BELOW(
            "Có đơn vị không thuộc địa bàn của đơn vị bạn. Hãy chỉ chọn đơn vị trực thuộc."),
    MEMBER_OF_ANOTHER_BLOCK(
            "Có đơn vị đã thuộc một cụm, khối khác trong năm. Mỗi đơn vị chỉ ở một cụm, khối mỗi năm; hãy bỏ đơn vị đó khỏi danh sách."),
    LEADER_NOT_A_MEMBER("Đơn vị trưởng phải là thành viên. Hãy chọn lại."),
    DEPUTY_NOT_A_MEMBER("Đơn vị phó phải là thành viên. Hãy chọn lại."),
    LEADER_IS_DEPUTY("Đơn vị trưởng và đơn vị phó phải khác nhau. Hãy chọn lại."),
    CHECKS_ITSELF("Một đơn vị không tự chấm chéo cho mình. Hãy chọn đơn vị khác chấm chéo."),
    CHECKER_NOT_A_MEMBER("Đơn vị chấm chéo phải là thành viên. Hãy chọn lại."),
    DECIDED_IN_FUTURE("Ngày quyết định sau ngày làm việc hiện tại. Hãy kiểm tra lại ngày."),
    SCORING_BEGUN(
            "Đã mở chấm điểm nên không thay đổi được cụm, khối. Hãy tiếp tục với danh sách và bảng điểm hiện có."),
    BLOCK_DISSOLVED("Cụm, khối này đã hủy. Hãy thành lập cụm, khối mới."),
    DISSOLUTION_REASON_MISSING("Hãy ghi lý do hủy cụm, khối."),
    SCORING_NOT_BEGUN("Chưa mở chấm điểm. Hãy đợi đơn vị thành lập mở chấm điểm."),
    SCORING_CLOSED("Đã chốt kết quả xếp hạng nên không thay đổi điểm được nữa."),
    DEADLINE_PASSED("Hạn tự chấm phải từ ngày làm việc hiện tại trở đi. Hãy chọn ngày khác."),
    NOT_THIS_STEP("Phiếu chấm không ở bước này. Hãy tải lại trang để xem bước hiện tại."),
    ENTRIES_REFUSED("Có ô điểm chưa đúng. Hãy sửa các ô được đánh dấu."),
    ENTRY_MISSING("Còn tiêu chí chưa chấm. Hãy chấm đủ các tiêu chí được đánh dấu."),
    EVIDENCE_MISSING(
            "Còn tiêu chí bắt buộc minh chứng mà chưa ghi. Hãy ghi tài liệu minh chứng cho các tiêu chí được đánh dấu."),
    REMARK_MISSING(
            "Có tiêu chí chấm khác bước trước mà chưa nhận xét. Hãy ghi nhận xét cho các tiêu chí được đánh dấu."),
    RETURN_REASON_MISSING("Hãy ghi lý do trả lại để đơn vị biết cần sửa gì."),
    UNKNOWN_CRITERION("Tiêu chí này không có trong bảng chấm điểm. Hãy tải lại trang."),
    ALREADY_CONTESTED("Tiêu chí này đã có kiến nghị. Hãy đợi trả lời."),
    NOT_CONTESTED("Tiêu chí này không có kiến nghị đang chờ. Hãy tải lại trang."),
    CONTEST_REASON_MISSING("Hãy ghi lý do kiến nghị."),
    ANSWER_MISSING("Hãy ghi nội dung trả lời kiến nghị."),
    EXCLUSION_UNKNOWN("Điều kiện không xếp loại này không có trong bảng chấm điểm."),
    EXCLUSION_REMARK_MISSING("Hãy ghi căn cứ không xếp loại."),
    NOT_ALL_APPRAISED("Còn đơn vị chưa thẩm định xong. Hãy thẩm định đủ rồi chốt kết quả."),
    CONTESTS_OPEN("Còn kiến nghị chưa trả lời. Hãy trả lời đủ rồi chốt kết quả."),
    NO_TIE("Không có đơn vị bằng điểm cần bỏ phiếu. Hãy tải lại trang."),
    VOTES_INCOMPLETE("Hãy nhập số phiếu cho đủ các đơn vị bằng điểm."),
    VOTES_NEGATIVE("Số phiếu không được âm và không vượt số thành viên. Hãy nhập lại."),
    TIE_AT_TOP("Còn nhiều đơn vị đồng hạng nhất. Hãy ghi kết quả bỏ phiếu rồi chốt kết quả."),
    NOBODY_RANKED("Không có đơn vị nào được xếp loại nên không chốt được kết quả.");

    private final String sentence;

    BlockReason(String sentence) {
        this.sentence = sentence;
    }

    /** Vietnamese. */
    public String sentence() {
        return sentence;
    }
}
