package vn.thidua.plans.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.thidua.plans.document.Letters;
import vn.thidua.plans.document.PlanDocument;

/** Communes whose names differ by a number only: Sơn Kim 1 and Sơn Kim 2 (Hương Sơn, Hà Tĩnh). */
class NumberedUnitTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "UBND xã Sơn Kim 1 | Sơn Kim 1",
                "XÃ SƠN KIM 2 | Sơn Kim 2",
                "xã Sơn Kim 1, huyện Hương Sơn | Sơn Kim 1",
                "xã Sơn Kim 2 ban hành Kế hoạch | Sơn Kim 2",
                "xã Sơn Kim 2 năm 2024 | Sơn Kim 2",
                "xã Bảo Lâm 4. | Bảo Lâm 4",
                "xã Minh Tiến 6 tháng đầu năm 2024 | Minh Tiến",
                "xã Minh Tiến 5 tập thể | Minh Tiến",
                "xã Minh Tiến 12,5% | Minh Tiến",
                "xã Minh Tiến 2024 | Minh Tiến",
                "huyện Phù Cừ 15/4/2024 | Phù Cừ",
            })
    void a_number_belongs_to_the_name_only_where_it_ends_it(String text, String name) {
        assertThat(
                        UnitGrammar.next(text, Letters.fold(text), 0, text.length())
                                .flatMap(UnitGrammar.Unit::name))
                .contains(name);
    }

    @Test
    void the_issuer_in_the_letterhead_keeps_its_number() {
        assertThat(read("ỦY BAN NHÂN DÂN\nXÃ SƠN KIM 1").issuer().unit()).contains("xã Sơn Kim 1");
    }

    @Test
    void the_issuer_that_only_the_text_names_keeps_its_number() {
        assertThat(read("").issuer().unit()).contains("xã Sơn Kim 1");
    }

    @Test
    void the_issuer_of_a_cited_document_keeps_its_number() {
        assertThat(
                        read("ỦY BAN NHÂN DÂN\nXÃ SƠN KIM 1").references().stream()
                                .map(PlanDocument.Reference::issuer)
                                .flatMap(Optional::stream))
                .contains("UBND xã Sơn Kim 2");
    }

    private static PlanDocument read(String head) {
        String text =
                head
                        + """

                        Số: 12/KH-UBND
                        Sơn Kim 1, ngày 15 tháng 01 năm 2024

                        KẾ HOẠCH
                        Công tác thi đua, khen thưởng năm 2024

                        Căn cứ Kế hoạch số 05/KH-UBND ngày 10/01/2024 của UBND xã Sơn Kim 2 về giao ước thi đua;
                        Thực hiện Kế hoạch số 03/KH-UBND ngày 04/01/2024 của UBND huyện Hương Sơn về công tác thi đua, khen thưởng năm 2024;
                        UBND xã Sơn Kim 1 xây dựng Kế hoạch như sau:

                        I. MỤC ĐÍCH, YÊU CẦU
                        1. Động viên cán bộ và nhân dân thi đua.

                        TM. ỦY BAN NHÂN DÂN
                        CHỦ TỊCH

                        Nguyễn Văn Mẫu
                        """;
        return Documents.read("ke-hoach.txt", text.getBytes(StandardCharsets.UTF_8));
    }
}
