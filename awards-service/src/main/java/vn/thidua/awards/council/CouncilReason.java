package vn.thidua.awards.council;

/** Lý do từ chối: why a council or a session does not do something. */
public enum CouncilReason {
    FOUNDING_MISSING("Hãy ghi tên hội đồng và số quyết định thành lập."),
    FOUNDED_IN_FUTURE(
            "Ngày quyết định thành lập sau ngày làm việc hiện tại. Hãy kiểm tra lại ngày."),
    MEMBER_WITHOUT_NAME("Có thành viên chưa ghi họ tên. Hãy ghi họ tên hoặc bỏ dòng đó."),
    TERM_ENDS_BEFORE_IT_BEGINS(
            "Có thành viên thôi tham gia trước ngày bắt đầu. Hãy kiểm tra lại ngày."),
    TOO_FEW_MEMBERS("Hội đồng cần ít nhất 3 thành viên đang tham gia. Hãy bổ sung thành viên."),
    ONE_CHAIR("Hội đồng phải có đúng một Chủ tịch đang tham gia. Hãy sửa vai trò các thành viên."),
    ACCOUNT_TWICE(
            "Một tài khoản được gắn cho hai thành viên. Mỗi thành viên dùng một tài khoản riêng."),
    NAME_MISSING("Hãy đặt tên phiên họp, ví dụ: Phiên họp xét khen thưởng năm 2024."),
    SESSION_BEFORE_COUNCIL("Ngày họp trước ngày thành lập hội đồng. Hãy kiểm tra lại ngày họp."),
    NOT_PREPARING("Phiên họp đã bỏ phiếu nên không sửa được nội dung, chương trình nữa."),
    NOT_VOTING("Phiên họp chưa mở hoặc đã kết thúc bỏ phiếu. Hãy tải lại trang."),
    AGENDA_EMPTY("Chương trình chưa có hồ sơ nào. Hãy đưa hồ sơ vào chương trình."),
    DOSSIER_NOT_READY(
            "Có hồ sơ không còn ở bước hội đồng xét. Hãy tải lại trang rồi chọn lại hồ sơ."),
    DOSSIER_IN_ANOTHER_SESSION(
            "Có hồ sơ đang nằm trong chương trình một phiên họp khác chưa kết thúc. Hãy bỏ khỏi phiên đó trước."),
    SESSION_IN_FUTURE(
            "Chưa đến ngày họp nên chưa mở bỏ phiếu được. Hãy chờ đến ngày họp hoặc sửa ngày họp."),
    RECUSALS_OPEN(
            "Còn gợi ý không tham gia bỏ phiếu chưa được xác nhận. Hãy xác nhận hoặc bỏ từng gợi ý trước khi mở bỏ phiếu."),
    NO_QUORUM(
            "Số thành viên có mặt chưa đủ để họp xét khen thưởng. Hãy ghi đủ thành viên có mặt hoặc dời phiên họp."),
    NO_QUORUM_AT_CLOSING(
            "Số thành viên đã bỏ phiếu và gửi ý kiến chưa đủ để kết thúc. Hãy chờ các thành viên còn lại bỏ phiếu hoặc nhập ý kiến bằng văn bản của người vắng."),
    NOT_A_MEMBER("Bạn không phải thành viên của hội đồng này nên không bỏ phiếu được."),
    TERM_ENDED("Nhiệm kỳ của thành viên này đã hết trước ngày họp nên không bỏ phiếu được."),
    NOT_PRESENT(
            "Thư ký chưa ghi bạn có mặt tại phiên họp. Hãy báo thư ký ghi có mặt rồi bỏ phiếu."),
    ALREADY_VOTED("Thành viên này đã bỏ phiếu. Mỗi thành viên chỉ bỏ phiếu một lần."),
    RECUSED(
            "Có hồ sơ mà thành viên này không được tham gia bỏ phiếu. Hãy tải lại trang để lấy phiếu đúng."),
    BALLOT_INCOMPLETE(
            "Phiếu chưa chọn đủ các hồ sơ. Hãy chọn Đồng ý hoặc Không đồng ý cho từng hồ sơ."),
    BALLOT_OF_OTHER_AGENDA(
            "Phiếu có hồ sơ không thuộc chương trình. Hãy tải lại trang để lấy phiếu đúng."),
    PRESENT_NEEDS_NO_OPINION(
            "Thành viên này đã được ghi có mặt nên bỏ phiếu trực tiếp. Hãy ghi vắng mặt trước khi nhập ý kiến bằng văn bản."),
    OPINION_PAPER_MISSING("Hãy ghi số, ngày hoặc tên văn bản ý kiến của thành viên vắng mặt."),
    OPINION_IN_FUTURE("Ngày của văn bản ý kiến sau ngày làm việc hiện tại. Hãy kiểm tra lại ngày."),
    OPINION_GIVEN("Đã nhập ý kiến bằng văn bản của thành viên này."),
    NOT_ON_PAPER("Phiên họp này bỏ phiếu trên hệ thống nên không nhập kết quả kiểm phiếu giấy."),
    NOT_ON_SCREEN("Phiên họp này bỏ phiếu giấy. Hãy bỏ phiếu vào hòm phiếu tại phiên họp."),
    VOTES_ABOVE_MEMBERS(
            "Tổng số phiếu lớn hơn số thành viên có mặt được bỏ phiếu. Hãy kiểm tra lại kết quả kiểm phiếu."),
    VOTES_NEGATIVE("Số phiếu không được nhỏ hơn 0. Hãy kiểm tra lại kết quả kiểm phiếu."),
    COUNT_MISSING("Chưa nhập kết quả kiểm phiếu của mọi hồ sơ. Hãy nhập đủ rồi kết thúc."),
    VOTED_CANNOT_LEAVE("Thành viên đã bỏ phiếu nên không ghi vắng mặt được."),
    NO_SUCH_RECUSAL("Không có gợi ý hoặc thành viên này. Hãy tải lại trang.");

    private final String sentence;

    CouncilReason(String sentence) {
        this.sentence = sentence;
    }

    /** What to do next. */
    public String sentence() {
        return sentence;
    }
}
