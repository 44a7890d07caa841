package vn.thidua.awards.decision;

/** Lý do từ chối: why a decision is not issued or changed. */
public enum DecisionReason {
    NO_LINES("Quyết định chưa có trường hợp nào. Hãy chọn hồ sơ đã được trình ký."),
    DOSSIER_UNKNOWN("Có hồ sơ không nằm ở đơn vị bạn. Hãy tải lại trang rồi chọn lại hồ sơ."),
    BEFORE_VOTE(
            "Có hồ sơ chưa được hội đồng xét xong. Hãy chờ kết quả bỏ phiếu rồi ra quyết định."),
    IN_POSTING(
            "Có hồ sơ đang trong thời gian công khai lấy ý kiến vào ngày ký quyết định. Hãy chờ hết thời gian công khai."),
    DOSSIER_DECIDED("Có hồ sơ đã có quyết định hoặc không còn được đề nghị. Hãy bỏ hồ sơ đó ra."),
    NUMBER_MALFORMED("Số quyết định chưa đúng dạng, ví dụ 123/QĐ-UBND. Hãy nhập lại."),
    NUMBER_TAKEN("Số quyết định này đã dùng trong năm. Hãy kiểm tra lại số trên văn bản."),
    NUMBER_MISSING(
            "Hãy ghi số quyết định của cấp trên: hệ thống chỉ cấp số cho quyết định của đơn vị bạn."),
    SIGNER_MISSING("Hãy ghi họ tên và chức vụ người ký."),
    ABOUT_MISSING("Hãy ghi trích yếu, ví dụ: Về việc khen thưởng thành tích năm 2023."),
    DATE_IN_FUTURE("Ngày ký sau ngày làm việc hiện tại. Hãy kiểm tra lại ngày."),
    DATE_BEFORE_SESSION("Ngày ký trước ngày hội đồng họp xét. Hãy kiểm tra lại ngày."),
    AWARD_NOT_IN_CATALOGUE(
            "Có danh hiệu, hình thức không có trong danh mục vào ngày ký. Hãy kiểm tra lại ngày ký hoặc danh mục."),
    NO_POWER(
            "Vào ngày ký, cấp ra quyết định không có thẩm quyền đối với danh hiệu, hình thức này. Hãy trình cấp có thẩm quyền."),
    DECIDER_NOT_A_UNIT(
            "Đơn vị của bạn trong hệ thống không phải là sở, ban, ngành hay doanh nghiệp, nên không ghi được quyết định của thủ trưởng các nơi đó. Hãy ghi kết quả vào sổ khen thưởng của từng người kèm số quyết định."),
    NO_BASE_SALARY("Chưa có mức lương cơ sở áp dụng cho ngày ký. Hãy kiểm tra lại ngày ký."),
    FUND_SHORT(
            "Quỹ thi đua, khen thưởng không đủ chi cho quyết định này. Hãy bổ sung nguồn hoặc xác nhận vẫn ban hành."),
    ALREADY_ISSUED("Quyết định đã ban hành nên không sửa được nữa."),
    NOT_ISSUED("Quyết định chưa ban hành nên chưa làm được việc này."),
    LINE_UNKNOWN("Quyết định không có trường hợp này. Hãy tải lại trang."),
    HANDED_OVER_BEFORE_DECISION("Ngày trao trước ngày ký quyết định. Hãy kiểm tra lại ngày."),
    DAY_IN_FUTURE("Ngày này sau ngày làm việc hiện tại. Hãy kiểm tra lại ngày."),
    ALREADY_HANDED_OVER("Trường hợp này đã được ghi là đã trao."),
    REVOKED("Trường hợp này đã bị hủy bỏ nên không làm được việc này."),
    REVOCATION_WITHOUT_GROUND("Hãy nêu căn cứ, kết luận làm cơ sở hủy bỏ."),
    REVOKED_BEFORE_DECISION(
            "Ngày hủy bỏ trước ngày ký quyết định khen thưởng. Hãy kiểm tra lại ngày."),
    NOT_REVOKED("Trường hợp này chưa bị hủy bỏ nên không có gì phải thu hồi."),
    RECOVERED_BEFORE_REVOCATION("Ngày thu hồi trước ngày hủy bỏ. Hãy kiểm tra lại ngày."),
    REISSUE_WITHOUT_REASON("Hãy ghi lý do đề nghị cấp đổi, cấp lại."),
    REISSUE_REFUSED_WITHOUT_REASON("Hãy ghi lý do không cấp, để trả lời người đề nghị."),
    REISSUE_OPEN("Đã có một đề nghị cấp đổi, cấp lại chưa giải quyết cho trường hợp này."),
    REISSUE_UNKNOWN("Không có đề nghị cấp đổi, cấp lại đang chờ. Hãy tải lại trang."),
    REISSUE_BEFORE_HAND_OVER("Chưa trao nên không cấp đổi, cấp lại. Hãy ghi việc trao trước.");

    private final String sentence;

    DecisionReason(String sentence) {
        this.sentence = sentence;
    }

    /** What to do next. */
    public String sentence() {
        return sentence;
    }
}
