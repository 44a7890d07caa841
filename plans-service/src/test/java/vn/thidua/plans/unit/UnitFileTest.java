package vn.thidua.plans.unit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class UnitFileTest {

    private static final String HEAD = "code,name,level,parent_code,valid_from,valid_to\n";

    private static UnitFile read(String lines) {
        return UnitFile.read(new StringReader(HEAD + lines));
    }

    @Test
    void the_sample_is_taken_whole() throws IOException {
        UnitFile file =
                UnitFile.read(Files.newBufferedReader(Path.of("../deploy/sample/units.csv")));

        assertThat(file.refused()).isEmpty();
        assertThat(file.units()).hasSize(101);
        assertThat(
                        new UnitTree(file.units())
                                .above(new UnitId("C12418"), LocalDate.of(2024, 4, 15)))
                .extracting(AdministrativeUnit::name)
                .containsExactly("Huyện Phù Cừ", "Tỉnh Hưng Yên");
    }

    @Test
    void the_whole_country_before_july_2025_is_taken() throws IOException {
        Path country = Path.of("../../shared/units/units-2025-06.csv");
        assumeTrue(Files.exists(country), "the list of the country lies outside of the repository");

        UnitFile file = UnitFile.read(Files.newBufferedReader(country));

        assertThat(file.refused()).isEmpty();
        assertThat(file.units()).hasSize(63 + 696 + 10_035);
    }

    @Test
    void without_dates_a_unit_has_always_been_there() {
        UnitFile file =
                UnitFile.read(
                        new StringReader(
                                "code,name,level,parent_code\nP33,Tỉnh Hưng Yên,PROVINCE,\n"));

        assertThat(file.units().getFirst().validity())
                .isEqualTo(Validity.since(UnitFile.SINCE_EVER));
    }

    @Test
    void a_unit_that_moved_has_one_line_for_each_superior() {
        UnitFile file =
                read(
                        """
                        P1,Tỉnh A,PROVINCE,,2020-01-01,
                        P2,Tỉnh B,PROVINCE,,2020-01-01,
                        D1,Huyện C,DISTRICT,P1,2020-01-01,2022-01-01
                        D1,Huyện C,DISTRICT,P2,2022-01-01,2025-07-01
                        """);

        assertThat(file.refused()).isEmpty();
        AdministrativeUnit moved = file.units().getLast();
        assertThat(moved.parentOn(LocalDate.of(2021, 12, 31))).contains(new UnitId("P1"));
        assertThat(moved.parentOn(LocalDate.of(2022, 1, 1))).contains(new UnitId("P2"));
        assertThat(moved.existsOn(LocalDate.of(2025, 7, 1))).isFalse();
    }

    @Test
    void each_line_that_cannot_be_true_is_refused_with_its_number_and_a_sentence() {
        UnitFile file =
                read(
                        """
                        P1,Tỉnh A,PROVINCE,,2020-01-01,
                        ,Huyện B,DISTRICT,P1,,
                        D2,,DISTRICT,P1,,
                        D3,Huyện D,COUNTY,P1,,
                        D4,Huyện E,DISTRICT,P1,01/01/2020,
                        D5,Huyện G,DISTRICT,P1,2021-01-01,2020-01-01
                        D6,Huyện H,DISTRICT,P9,,
                        C7,Xã I,COMMUNE,D6,,
                        D8,Huyện K,DISTRICT,D8,,
                        P1,Tỉnh A,PROVINCE,,2021-01-01,
                        P1,Tỉnh Khác,PROVINCE,,2010-01-01,2011-01-01
                        """);

        assertThat(file.units()).extracting(AdministrativeUnit::code).containsExactly("P1");
        assertThat(file.refused())
                .extracting(UnitFile.BadLine::line)
                .containsExactly(3, 4, 5, 6, 7, 8, 9, 10, 11, 12);
        assertThat(file.refused())
                .extracting(UnitFile.BadLine::sentence)
                .satisfiesExactly(
                        s -> assertThat(s).contains("Thiếu mã đơn vị"),
                        s -> assertThat(s).contains("Thiếu tên đơn vị"),
                        s -> assertThat(s).contains("Cấp \"COUNTY\" không có"),
                        s -> assertThat(s).contains("Ngày \"01/01/2020\""),
                        s -> assertThat(s).contains("phải sau ngày bắt đầu"),
                        s -> assertThat(s).contains("P9").contains("không có trong tệp"),
                        s -> assertThat(s).contains("D6").contains("không có trong tệp"),
                        s -> assertThat(s).contains("không cao cấp hơn"),
                        s -> assertThat(s).contains("trong cùng thời gian"),
                        s -> assertThat(s).contains("tên hoặc cấp khác"));
    }

    @Test
    void a_file_without_its_header_is_refused() {
        UnitFile file = UnitFile.read(new StringReader("P1,Tỉnh A,PROVINCE,\n"));

        assertThat(file.units()).isEmpty();
        assertThat(file.refused()).extracting(UnitFile.BadLine::line).isEqualTo(List.of(1));
    }
}
