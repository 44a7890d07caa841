package vn.thidua.awards.subject;

/** Lý do từ chối: why the register of subjects does not do what it was asked for. */
public enum SubjectReason {
    NAME_MISSING("Hãy ghi họ tên cá nhân, tên tập thể hoặc tên chủ hộ."),
    CATEGORY_MISSING(
            "Hãy chọn nhóm đối tượng của cá nhân (lãnh đạo, doanh nhân, người trực tiếp …): biểu thống kê của Bộ Nội vụ cần mục này."),
    GENDER_MISSING("Hãy chọn giới tính của cá nhân."),
    BIRTH_YEAR_IN_FUTURE("Năm sinh ở sau năm làm việc hiện tại. Hãy kiểm tra lại."),
    BIRTH_YEAR_TOO_EARLY("Năm sinh phải từ 1900. Hãy kiểm tra lại."),
    CITIZEN_NUMBER_FORM("Số căn cước công dân phải có đúng 12 chữ số. Hãy kiểm tra lại trên thẻ."),
    CITIZEN_NUMBER_PLACE(
            "Ba chữ số đầu của số căn cước không phải mã tỉnh nào. Hãy kiểm tra lại trên thẻ."),
    CITIZEN_NUMBER_GENDER(
            "Chữ số thứ tư của số căn cước không khớp giới tính đã chọn. Hãy kiểm tra cả hai."),
    CITIZEN_NUMBER_BIRTH_YEAR(
            "Số căn cước không khớp năm sinh đã ghi (chữ số thứ tư đến thứ sáu). Hãy kiểm tra cả hai."),
    CITIZEN_NUMBER_TAKEN(
            "Đơn vị đã có người mang số căn cước này. Hãy tìm người đó trong danh sách thay vì ghi thêm."),
    MEMBERS_FLAWED("Số thành viên phải từ 1 đến 1.000.000. Hãy kiểm tra lại."),
    WOMEN_ABOVE_MEMBERS("Số nữ lớn hơn số thành viên. Hãy kiểm tra lại."),
    KIND_FIXED("Không đổi được loại đối tượng đã ghi. Hãy ghi một đối tượng mới."),
    YEAR_IN_FUTURE("Năm này ở sau năm làm việc hiện tại. Hãy kiểm tra lại."),
    YEAR_TOO_EARLY("Năm phải từ 1945. Hãy kiểm tra lại."),
    RATED_TWICE("Năm này đã có một mức xếp loại. Hãy bỏ một dòng."),
    TITLE_MISSING("Hãy ghi tên sáng kiến, đề tài."),
    CERTIFICATE_MISSING("Hãy ghi số giấy chứng nhận hoặc quyết định công nhận."),
    FORM_MISSING("Hãy ghi hình thức kỷ luật."),
    DATES_REVERSED("Ngày kết thúc ở trước ngày bắt đầu. Hãy kiểm tra lại."),
    DATE_IN_FUTURE("Ngày này ở sau ngày làm việc hiện tại. Hãy kiểm tra lại."),
    SOURCE_MISSING("Hãy ghi cơ quan cung cấp thông tin (công an, thanh tra, thuế, bảo hiểm …)."),
    WHAT_MISSING("Hãy ghi nội dung."),
    NOT_A_PERSON("Mục này chỉ dành cho cá nhân. Hãy bỏ dòng này."),
    SAME_SUBJECT("Không gộp được một đối tượng với chính nó. Hãy chọn đối tượng khác."),
    OTHER_KIND("Chỉ gộp được hai đối tượng cùng loại. Hãy chọn lại."),
    ALREADY_MERGED("Một trong hai đối tượng đã được gộp. Hãy tải lại trang."),
    NOT_MERGED("Hai đối tượng này không được gộp với nhau. Hãy tải lại trang."),
    NO_CITIZEN_NUMBER("Chưa ghi số căn cước công dân của người này."),
    READING_REASON_MISSING("Hãy ghi lý do cần xem số căn cước công dân."),
    NO_FORMER_UNIT("Hãy chọn đơn vị cũ, khác đơn vị đang quản lý người này."),
    TRANSFER_WAITING("Đã có một đề nghị chuyển hồ sơ của người này đang chờ trả lời."),
    NOT_THE_SAME("Người được chọn không khớp với đề nghị. Hãy tải lại trang rồi chọn lại."),
    REASON_MISSING("Hãy ghi lý do.");

    private final String sentence;

    SubjectReason(String sentence) {
        this.sentence = sentence;
    }

    /** Vietnamese. */
    public String sentence() {
        return sentence;
    }
}
