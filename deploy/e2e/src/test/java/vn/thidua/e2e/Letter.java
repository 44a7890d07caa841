package vn.thidua.e2e;

import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * A plan of the year 2024 on an official's disk, written for one journey.
 *
 * @param unit as "Huyện Vạn Ninh"
 * @param number as "31/KH-UBND"
 * @param day of January 2024
 * @param opening the paragraph before "… xây dựng kế hoạch"
 * @param points of part II, numbered as they are to stand there
 */
record Letter(String unit, String number, int day, String opening, String points) {

    /** With what most plans say. */
    static Letter of(String unit, String number, int day) {
        return new Letter(
                unit,
                number,
                day,
                "Căn cứ Luật Thi đua, khen thưởng số 06/2022/QH15 ngày 15 tháng 6 năm 2022;",
                "1. Tuyên truyền các văn bản về thi đua, khen thưởng.");
    }

    Letter opening(String words) {
        return new Letter(unit, number, day, words, points);
    }

    Letter points(String words) {
        return new Letter(unit, number, day, opening, words);
    }

    String fileName() {
        return "Ke hoach " + number.replaceFirst("/.*", "") + ".txt";
    }

    FilePayload file() {
        return new FilePayload(fileName(), "text/plain", text());
    }

    byte[] text() {
        String inSentence = unit.substring(0, 1).toLowerCase(Locale.ROOT) + unit.substring(1);
        return """
        ỦY BAN NHÂN DÂN
        %s

        CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
        Độc lập - Tự do - Hạnh phúc

        Số: %s
        %s, ngày %02d tháng 01 năm 2024

        KẾ HOẠCH
        Công tác thi đua, khen thưởng năm 2024

        %s
        Ủy ban nhân dân %s xây dựng Kế hoạch công tác thi đua, khen thưởng năm 2024 như sau:

        I. MỤC ĐÍCH, YÊU CẦU
        1. Nâng cao chất lượng phong trào thi đua, động viên cán bộ và Nhân dân hoàn thành nhiệm vụ năm 2024.

        II. NỘI DUNG
        %s

        III. TỔ CHỨC THỰC HIỆN
        1. Giao Phòng Nội vụ theo dõi, đôn đốc và tổng hợp, báo cáo kết quả.

        Nơi nhận:
        - Ủy ban nhân dân cấp trên;
        - Lưu: VT.

        TM. ỦY BAN NHÂN DÂN
        CHỦ TỊCH

        Nguyễn Văn Mẫu
        """
                .formatted(
                        unit.toUpperCase(Locale.ROOT),
                        number,
                        unit.replaceFirst("^(Tỉnh|Huyện|Xã|Thị trấn) ", ""),
                        day,
                        opening,
                        inSentence,
                        points)
                .getBytes(StandardCharsets.UTF_8);
    }
}
