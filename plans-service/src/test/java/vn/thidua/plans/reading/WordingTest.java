package vn.thidua.plans.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.thidua.plans.document.PlanDocument;

final class WordingTest {

    private static final String PLAN =
            """
            ỦY BAN NHÂN DÂN
            XÃ TÂN HÒA

            CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
            Độc lập - Tự do - Hạnh phúc

            Số: 15/KH-UBND
            Tân Hòa, ngày 12 tháng 02 năm 2024

            KẾ HOẠCH
            Công tác thi đua, khen thưởng năm 2024

            Căn cứ Luật Thi đua, khen thưởng ngày 15 tháng 6 năm 2022;
            Ủy ban nhân dân xã Tân Hòa xây dựng kế hoạch như sau:

            I. MỤC ĐÍCH, YÊU CẦU
            1. Mục đích: Khơi dậy tinh thần thi đua trong nhân dân.
            2. Yêu cầu
            - Thiết thực, đúng đối tượng;
            - Không hình thức.
            II. NỘI DUNG
            1. Tuyên truyền các văn bản về thi đua, khen thưởng đến mọi người dân trong xã.
            2. Phát động thi đua trong toàn xã vào đầu quý I hằng năm.
            III. TỔ CHỨC THỰC HIỆN
            Văn phòng theo dõi, đôn đốc.
            Trên đây là kế hoạch của Ủy ban nhân dân xã.

            Nơi nhận:
            - UBND huyện;
            - Lưu: VT.

            TM. ỦY BAN NHÂN DÂN
            CHỦ TỊCH

            Nguyễn Văn Mẫu

            PHỤ LỤC
            DANH SÁCH PHONG TRÀO THI ĐUA
            TT\tPhong trào\tCơ quan thường trực
            1\tXã sạch, đẹp\tHội Phụ nữ
            2\tTuổi trẻ sáng tạo\tĐoàn Thanh niên
            """;

    private static final String LETTER =
            """
            ỦY BAN NHÂN DÂN
            HUYỆN TÂN PHÚ

            CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
            Độc lập - Tự do - Hạnh phúc

            Số: 45/UBND-NV
            V/v đăng ký thi đua năm 2024

            Tân Phú, ngày 12 tháng 02 năm 2024

            Kính gửi:
            - Các phòng, ban thuộc huyện;
            - Ủy ban nhân dân các xã, thị trấn.

            Để việc đăng ký thi đua năm 2024 đúng thời gian, Ủy ban nhân dân huyện yêu cầu các đơn vị gửi bản đăng ký trước ngày 15/3/2024.

            Nơi nhận:
            - Như trên;
            - Lưu: VT.

            TM. ỦY BAN NHÂN DÂN
            CHỦ TỊCH

            Trần Văn Mẫu
            """;

    private final PlanDocument plan = Documents.read(PLAN);

    @Test
    void grounds_and_opening_sentence_stand_before_the_sections() {
        assertThat(plan.opening())
                .containsExactly(
                        "Căn cứ Luật Thi đua, khen thưởng ngày 15 tháng 6 năm 2022;",
                        "Ủy ban nhân dân xã Tân Hòa xây dựng kế hoạch như sau:");
    }

    @Test
    void a_section_holds_its_paragraphs_and_what_is_numbered_without_being_a_heading() {
        assertThat(plan.sections())
                .extracting(PlanDocument.Section::no, PlanDocument.Section::heading)
                .startsWith(
                        org.assertj.core.groups.Tuple.tuple("I", "MỤC ĐÍCH, YÊU CẦU"),
                        org.assertj.core.groups.Tuple.tuple("1", "Mục đích"),
                        org.assertj.core.groups.Tuple.tuple("2", "Yêu cầu"),
                        org.assertj.core.groups.Tuple.tuple("II", "NỘI DUNG"));
        assertThat(plan.sections().get(1).body())
                .containsExactly("Khơi dậy tinh thần thi đua trong nhân dân.");
        assertThat(plan.sections().get(2).body())
                .containsExactly("- Thiết thực, đúng đối tượng;", "- Không hình thức.");
        assertThat(plan.sections().getLast().body())
                .containsExactly(
                        "Văn phòng theo dõi, đôn đốc.",
                        "Trên đây là kế hoạch của Ủy ban nhân dân xã.");
    }

    @Test
    void no_word_of_the_body_is_lost() {
        String body = PLAN.substring(PLAN.indexOf("Căn cứ"), PLAN.indexOf("Nơi nhận"));
        List<String> kept =
                Stream.concat(
                                plan.opening().stream(),
                                plan.sections().stream()
                                        .flatMap(
                                                it ->
                                                        Stream.concat(
                                                                Stream.of(it.no(), it.heading()),
                                                                it.body().stream())))
                        .flatMap(words -> Stream.of(words.split("[\\s.:]+")))
                        .filter(word -> !word.isEmpty())
                        .toList();

        assertThat(kept)
                .containsExactly(
                        Stream.of(body.split("[\\s.:]+"))
                                .filter(word -> !word.isEmpty())
                                .toArray(String[]::new));
    }

    @Test
    void an_annex_keeps_its_title_and_its_table() {
        assertThat(plan.annexes())
                .containsExactly(
                        new PlanDocument.Annex(
                                "DANH SÁCH PHONG TRÀO THI ĐUA",
                                List.of(),
                                List.of(
                                        List.of("TT", "Phong trào", "Cơ quan thường trực"),
                                        List.of("1", "Xã sạch, đẹp", "Hội Phụ nữ"),
                                        List.of("2", "Tuổi trẻ sáng tạo", "Đoàn Thanh niên"))));
    }

    @Test
    void a_letter_says_to_whom_it_goes_apart_from_its_words() {
        PlanDocument letter = Documents.read(LETTER);

        assertThat(letter.addressees())
                .containsExactly("Các phòng, ban thuộc huyện", "Ủy ban nhân dân các xã, thị trấn");
        assertThat(letter.opening()).hasSize(1).first().asString().startsWith("Để việc đăng ký");
    }
}
