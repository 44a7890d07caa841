package vn.thidua.plans.document;

/** Lý do từ chối: why a file gives no document. Each sentence says what to do next. */
public enum Reason {
    EMPTY("Tệp không có nội dung. Hãy mở tệp kiểm tra rồi tải lại bản có nội dung."),
    TOO_LARGE("Tệp quá lớn. Hãy bỏ bớt hình ảnh hoặc tách phụ lục, rồi tải lại bản nhỏ hơn."),
    ENCRYPTED("Tệp có mật khẩu nên không đọc được. Hãy gỡ mật khẩu rồi tải lại."),
    ZIP_BOMB(
            "Nội dung nén của tệp phình to bất thường nên không được mở. Hãy lưu lại tệp từ Word rồi tải lại."),
    MACRO(
            "Tệp có chứa macro nên không được nhận. Hãy lưu lại dưới dạng Word không có macro (.docx) rồi tải lại."),
    LYING_EXTENSION(
            "Đuôi tệp không đúng với nội dung. Hãy lưu lại tệp đúng định dạng (.docx hoặc .pdf) rồi tải lại."),
    UNSUPPORTED_TYPE(
            "Loại tệp này chưa đọc được. Hãy tải văn bản ở dạng .docx, .doc, .pdf, .txt, .md hoặc .html."),
    NO_TEXT_LAYER(
            "Tệp PDF chỉ có ảnh quét, không có chữ để đọc. Hãy tải bản Word gốc, hoặc nhận dạng chữ (OCR) rồi tải lại."),
    DAMAGED(
            "Tệp bị hỏng hoặc không đúng cấu trúc nên không đọc được. Hãy mở lại bằng Word, lưu thành tệp mới rồi tải lại."),
    TOO_SLOW(
            "Tệp quá phức tạp, đọc quá lâu nên đã dừng. Hãy lưu lại thành tệp Word đơn giản hơn rồi tải lại."),
    NO_DOCUMENT(
            "Không thấy văn bản hành chính nào trong tệp. Hãy kiểm tra và tải đúng tệp kế hoạch, chỉ thị, quyết định hoặc công văn."),
    NOT_A_PLAN(
            "Đây là bài viết nhắc đến văn bản, không phải chính văn bản đó. Hãy tải tệp của kế hoạch, chỉ thị, quyết định hoặc công văn.");

    private final String message;

    Reason(String message) {
        this.message = message;
    }

    /** One Vietnamese sentence or two for the person who uploaded the file. */
    public String message() {
        return message;
    }
}
