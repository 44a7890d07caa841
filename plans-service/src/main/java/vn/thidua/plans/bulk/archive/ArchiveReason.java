package vn.thidua.plans.bulk.archive;

/** Lý do từ chối: why an archive, or a file in it, is not taken. Each sentence says what to do next. */
public enum ArchiveReason {
    NOT_A_ZIP(
            "Tệp không phải tệp nén .zip. Hãy nén thư mục thành .zip (chuột phải, “Nén” hoặc “Send to → Compressed folder”) rồi gửi lại."),
    DAMAGED_ARCHIVE("Tệp nén bị hỏng hoặc chưa tải lên hết. Hãy nén lại thư mục rồi gửi lại."),
    EMPTY_ARCHIVE("Trong tệp nén không có tệp nào. Hãy kiểm tra rồi nén lại thư mục văn bản."),
    TOO_MANY_FILES("Tệp nén có quá nhiều tệp. Hãy chia thành nhiều tệp nén nhỏ hơn rồi gửi lại."),
    NESTED_ARCHIVE(
            "Đây là tệp nén nằm trong tệp nén nên không được mở. Hãy giải nén ra thư mục rồi gửi các văn bản bên trong."),
    UNSAFE_PATH(
            "Đường dẫn của tệp trong tệp nén chỉ ra ngoài thư mục nên không được mở. Hãy nén lại thư mục bằng chương trình thông thường rồi gửi lại."),
    LOCKED("Tệp trong tệp nén có mật khẩu nên không đọc được. Hãy gỡ mật khẩu rồi gửi lại."),
    UNKNOWN_PACKING(
            "Tệp được nén theo cách không mở được. Hãy nén lại thành .zip thông thường rồi gửi lại."),
    SWELLING(
            "Nội dung nén phình to bất thường nên không được mở. Hãy kiểm tra nguồn của tệp nén này."),
    FILE_TOO_LARGE(
            "Tệp lớn hơn 25 MB. Hãy bỏ bớt hình ảnh hoặc tách phụ lục rồi gửi lại riêng tệp này."),
    ALL_TOO_LARGE(
            "Các tệp trong tệp nén cộng lại quá lớn; từ tệp này trở đi chưa được đọc. Hãy gửi phần còn lại trong tệp nén khác.");

    private final String sentence;

    ArchiveReason(String sentence) {
        this.sentence = sentence;
    }

    /** Vietnamese. */
    public String sentence() {
        return sentence;
    }
}
