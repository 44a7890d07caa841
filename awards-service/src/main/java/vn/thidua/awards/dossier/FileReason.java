package vn.thidua.awards.dossier;

/** Lý do không nhận tệp. */
public enum FileReason {
    EMPTY("Tệp không có nội dung. Hãy mở tệp kiểm tra rồi tải lại."),
    TOO_LARGE("Tệp lớn hơn 20 MB. Hãy giảm độ phân giải bản quét hoặc tách tệp rồi tải lại."),
    ENCRYPTED("Tệp có mật khẩu nên cấp trên không mở được. Hãy gỡ mật khẩu rồi tải lại."),
    MACRO(
            "Tệp có chứa macro nên không được nhận. Hãy lưu lại dạng không có macro hoặc PDF rồi tải lại."),
    PROGRAM(
            "Tệp là chương trình máy tính, dù mang đuôi tên khác, nên không được nhận. Hãy kiểm tra lại tệp."),
    LYING_NAME("Đuôi tệp không đúng với nội dung. Hãy lưu lại đúng định dạng rồi tải lại."),
    UNSUPPORTED(
            "Chỉ nhận tệp PDF, Word (.docx, .doc), Excel (.xlsx) hoặc ảnh (.jpg, .png). Hãy chuyển định dạng rồi tải lại."),
    DAMAGED("Tệp bị hỏng nên không mở được. Hãy xuất lại tệp rồi tải lại.");

    private final String sentence;

    FileReason(String sentence) {
        this.sentence = sentence;
    }

    /** Vietnamese. */
    public String sentence() {
        return sentence;
    }
}
