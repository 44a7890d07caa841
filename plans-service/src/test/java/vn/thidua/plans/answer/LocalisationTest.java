package vn.thidua.plans.answer;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.thidua.plans.answer.Parents.COMMUNE;
import static vn.thidua.plans.answer.Parents.DISTRICT;
import static vn.thidua.plans.answer.Parents.PROVINCE;
import static vn.thidua.plans.answer.Parents.TODAY;
import static vn.thidua.plans.answer.Parents.TREE;
import static vn.thidua.plans.answer.Parents.WARD;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.thidua.plans.unit.UnitId;

class LocalisationTest {

    private static Localisation from(UnitId above, UnitId own, LocalDate day) {
        return new Localisation(
                TREE.find(above).orElseThrow(),
                TREE.find(own).orElseThrow(),
                TREE,
                LocalBodies.standard(),
                day);
    }

    private final Localisation toCommune = from(DISTRICT, COMMUNE, TODAY);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "UBND huyện ban hành kế hoạch | UBND xã ban hành kế hoạch",
                "trên địa bàn huyện Phù Cừ | trên địa bàn xã Minh Tiến",
                "ỦY BAN NHÂN DÂN HUYỆN PHÙ CỪ | ỦY BAN NHÂN DÂN XÃ MINH TIẾN",
                "UBND các xã, thị trấn báo cáo | Các thôn báo cáo",
                "Chủ tịch UBND các xã, thị trấn | Trưởng các thôn",
                "Phòng Nội vụ huyện chủ trì | Công chức Văn phòng - Thống kê xã chủ trì",
                "Phòng Giáo dục và Đào tạo | Các trường học trên địa bàn xã",
                "Ban Tuyên giáo Huyện ủy | Ban Tuyên giáo Đảng ủy xã",
                "Đăng ký thi đua với UBND tỉnh | Đăng ký thi đua với UBND huyện",
                "Tham gia Cụm thi đua tỉnh | Tham gia Cụm thi đua huyện",
                "Tổ chức hội nghị tập huấn nghiệp vụ | Tham gia hội nghị tập huấn nghiệp vụ",
                "Các phòng, ban, ngành, UBND các xã, thị trấn | Các ban, ngành, các thôn",
                "về từng xã, thị trấn, từng thôn | về từng thôn",
                "phong trào của tỉnh, của huyện | phong trào của tỉnh, của huyện, của xã",
            })
    void what_the_superior_says_of_itself_is_said_of_the_own_unit(String above, String own) {
        assertThat(toCommune.text(above)).isEqualTo(own);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Quyết định số 4389/QĐ-UBND ngày 18/12/2023 của UBND huyện Phù Cừ về việc giao chỉ tiêu năm 2024 huyện Phù Cừ",
                "phát triển kinh tế - xã hội, hợp tác xã",
                "khen thưởng cấp huyện và cấp xã",
                "phong trào “Phù Cừ chung tay giữ gìn cảnh quan”",
                "các quy định của tỉnh",
                "thực hiện Nghị quyết Đại hội Đảng bộ huyện lần thứ XXIII",
                "phối hợp với huyện Tiên Lữ",
                "Giấy khen của Chủ tịch UBND huyện",
            })
    void what_is_not_the_superiors_own_voice_stays(String words) {
        assertThat(toCommune.text(words)).isEqualTo(words);
    }

    @Test
    void a_ward_has_groups_where_a_commune_has_villages() {
        assertThat(from(DISTRICT, WARD, TODAY).text("UBND các xã, thị trấn thực hiện"))
                .isEqualTo("Các tổ dân phố thực hiện");
    }

    @Test
    void a_district_says_of_its_communes_what_the_province_says_of_its_districts() {
        Localisation toDistrict = from(PROVINCE, DISTRICT, TODAY);

        assertThat(toDistrict.text("Sở Nội vụ đôn đốc UBND các huyện, thị xã, thành phố"))
                .isEqualTo("Phòng Nội vụ đôn đốc UBND các xã, thị trấn");
        assertThat(toDistrict.text("Tỉnh đoàn phối hợp Tỉnh ủy"))
                .isEqualTo("Huyện đoàn phối hợp Huyện ủy");
    }

    @Test
    void since_july_2025_the_communes_rooms_do_what_the_provinces_offices_do() {
        Localisation of2026 = from(PROVINCE, COMMUNE, LocalDate.of(2026, 1, 5));

        assertThat(of2026.body("Sở Nội vụ")).contains("Phòng Văn hóa - Xã hội");
        assertThat(of2026.text("UBND các xã, phường báo cáo UBND tỉnh"))
                .isEqualTo("Các thôn báo cáo UBND xã");
    }

    @Test
    void a_body_that_is_not_below_is_not_invented() {
        assertThat(toCommune.body("Tòa án nhân dân huyện")).isEmpty();
        assertThat(toCommune.helpers("Tòa án nhân dân huyện, Phòng Nội vụ"))
                .isEqualTo("Tòa án nhân dân huyện, Công chức Văn phòng - Thống kê xã");
    }

    @Test
    void the_body_of_several_is_the_bodies_of_each_once() {
        assertThat(toCommune.body("Phòng Nội vụ; Văn phòng HĐND và UBND"))
                .contains("Công chức Văn phòng - Thống kê xã");
        assertThat(toCommune.body("UBND các xã, thị trấn")).contains("UBND xã");
        assertThat(toCommune.body("Hội Nông dân huyện")).contains("Hội Nông dân xã");
    }
}
