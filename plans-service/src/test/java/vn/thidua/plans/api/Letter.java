package vn.thidua.plans.api;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** A plan document as text, written for these tests. */
record Letter(String kind, String unit, String number, LocalDate date, Optional<String> basis) {

    static Letter plan(String unit, String number, LocalDate date) {
        return new Letter("KẾ HOẠCH", unit, number, date, Optional.empty());
    }

    Letter implementing(String basisWords) {
        return new Letter(kind, unit, number, date, Optional.of(basisWords));
    }

    Letter as(String otherKind) {
        return new Letter(otherKind, unit, number, date, basis);
    }

    /** As bytes; no two letters are the same file. */
    byte[] text() {
        String mark = UUID.randomUUID().toString().substring(0, 8);
        return """
        ỦY BAN NHÂN DÂN
        %s

        CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
        Độc lập - Tự do - Hạnh phúc

        Số: %s
        %s, ngày %02d tháng %02d năm %d

        %s
        Công tác thi đua, khen thưởng năm %d

        %s
        Ủy ban nhân dân %s xây dựng kế hoạch công tác thi đua, khen thưởng năm %d như sau:

        I. MỤC ĐÍCH, YÊU CẦU
        1. Mục đích
        Nâng cao chất lượng phong trào thi đua tại địa phương, động viên cán bộ và nhân dân hoàn thành nhiệm vụ.
        2. Yêu cầu
        Các ngành, đoàn thể triển khai đồng bộ, thiết thực, đúng thời gian (bản %s).

        II. NỘI DUNG
        1. Tuyên truyền các văn bản về thi đua, khen thưởng.
        2. Tổ chức phát động và đăng ký thi đua trong Quý I.

        III. TỔ CHỨC THỰC HIỆN
        Giao Văn phòng theo dõi, đôn đốc và báo cáo kết quả.

        Nơi nhận:
        - Ủy ban nhân dân cấp trên;
        - Lưu: VT.

        TM. ỦY BAN NHÂN DÂN
        CHỦ TỊCH

        Nguyễn Văn Mẫu
        """
                .formatted(
                        unit.toUpperCase(java.util.Locale.ROOT),
                        number,
                        unit.replaceFirst("^(Tỉnh|Huyện|Thị xã|Xã|Phường) ", ""),
                        date.getDayOfMonth(),
                        date.getMonthValue(),
                        date.getYear(),
                        kind,
                        date.getYear(),
                        basis.map(
                                        words ->
                                                "Thực hiện "
                                                        + words
                                                        + " về công tác thi đua, khen thưởng năm "
                                                        + date.getYear()
                                                        + ";")
                                .orElse(
                                        "Nhằm đẩy mạnh phong trào thi đua yêu nước tại địa phương,"),
                        unit.substring(0, 1).toLowerCase(java.util.Locale.ROOT) + unit.substring(1),
                        date.getYear(),
                        mark)
                .getBytes(StandardCharsets.UTF_8);
    }
}
