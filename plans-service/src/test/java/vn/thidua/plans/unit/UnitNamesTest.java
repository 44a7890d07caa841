package vn.thidua.plans.unit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UnitNamesTest {

    private static final UnitTree TREE =
            new UnitTree(
                    UnitFile.read(
                                    new StringReader(
                                            """
                    code,name,level,parent_code,valid_from,valid_to
                    P33,Tỉnh Hưng Yên,PROVINCE,,2020-01-01,
                    P10,Tỉnh Lào Cai,PROVINCE,,2020-01-01,
                    P56,Tỉnh Khánh Hòa,PROVINCE,,2020-01-01,
                    P79,Thành phố Hồ Chí Minh,PROVINCE,,2020-01-01,
                    D333,Huyện Phù Cừ,DISTRICT,P33,2020-01-01,2025-07-01
                    D332,Huyện Tiên Lữ,DISTRICT,P33,2020-01-01,2025-07-01
                    D088,Thị xã Sa Pa,DISTRICT,P10,2020-01-01,2025-07-01
                    D760,Quận 1,DISTRICT,P79,2020-01-01,2025-07-01
                    C1,Xã Minh Tiến,COMMUNE,D333,2020-01-01,2025-07-01
                    C1,Xã Minh Tiến,COMMUNE,P33,2025-07-01,
                    C2,Xã Minh Tiến,COMMUNE,D088,2020-01-01,
                    C3,Xã Tống Trân,COMMUNE,D333,2020-01-01,
                    C4,Xã Tống Trân,COMMUNE,D332,2020-01-01,
                    C5,Phường 05,COMMUNE,D760,2020-01-01,
                    C6,Thị trấn Trần Cao,COMMUNE,D333,2020-01-01,
                    P42,Tỉnh Hà Tĩnh,PROVINCE,,2020-01-01,
                    D439,Huyện Hương Sơn,DISTRICT,P42,2020-01-01,2025-07-01
                    C18196,Xã Sơn Kim 1,COMMUNE,D439,2020-01-01,
                    C18199,Xã Sơn Kim 2,COMMUNE,D439,2020-01-01,
                    C7,Xã Minh Khai,COMMUNE,D439,2020-01-01,
                    C8,Xã Minh Khai 1,COMMUNE,P42,2020-01-01,
                    """))
                            .units());

    private static final LocalDate DAY = LocalDate.of(2024, 1, 10);

    private static UnitNames.Meaning meaning(String text, String speaker, LocalDate day) {
        return new UnitNames(TREE).meaning(text, new UnitId(speaker), day);
    }

    @ParameterizedTest(name = "{0}, said by {1}, is {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "UBND huyện Phù Cừ | C1 | D333",
                "Ủy ban nhân dân huyện Phù Cừ | C1 | D333",
                "Uỷ ban nhân dân huyện Phù Cừ | P10 | D333",
                "ỦY BAN NHÂN DÂN HUYỆN PHÙ CỪ | C1 | D333",
                "UBND huyện Phù Cừ về công tác thi đua, khen thưởng năm 2024 | C1 | D333",
                "UBND huyện Phu Cu | C1 | D333",
                "Chủ tịch UBND tỉnh Lào Cai | D088 | P10",
                "Uỷ ban nhân dân xã Minh Tiến | C1 | C1",
                "UBND xã Minh Tiến | C2 | C2",
                "UBND xã Minh Tiến, huyện Phù Cừ | C2 | C1",
                "UBND xã Minh Tiến huyện Phù Cừ tỉnh Hưng Yên | P79 | C1",
                "UBND xã Minh Tiến | D333 | C1",
                "Hội đồng Thi đua - Khen thưởng xã Tống Trân | C3 | C3",
                "UBND thị xã | D088 | D088",
                "UBND thị xã | C2 | D088",
                "UBND tỉnh | C1 | P33",
                "UBND huyện | C1 | D333",
                "UBND huyện | D333 | D333",
                "UBND huyện | C2 | D088",
                "UBND xã | C1 | C1",
                "UBND thành phố | D760 | P79",
                "UBND TP. Hồ Chí Minh | C5 | P79",
                "UBND TP.Hồ Chí Minh | C5 | P79",
                "UBND Quận 1 | C5 | D760",
                "UBND phường 5 | C5 | C5",
                "UBND xã Sơn Kim 1 | C18199 | C18196",
                "UBND xã Sơn Kim 2 | C18196 | C18199",
                "ỦY BAN NHÂN DÂN XÃ SƠN KIM 2 | C18196 | C18199",
                "UBND xã Sơn Kim 2, huyện Hương Sơn | P33 | C18199",
                "UBND xã Minh Khai | C8 | C7",
                "UBND xã Minh Khai 1 | C7 | C8",
                "UBND Sơn Kim 1 | C18196 | C18196",
                "UBND TX Sa Pa | C1 | D088",
                "UBND huyện Sa Pa | C1 | D088",
                "UBND thị trấn Trần Cao | C1 | C6",
                "UBND tỉnh Khánh Hoà | P56 | P56",
                "UBND Phù Cừ | C1 | D333",
                "Huyện ủy Phù Cừ | C1 | D333",
                "Thị ủy Sa Pa | D088 | D088",
                "Sở Nội vụ tỉnh Hưng Yên | C1 | P33",
            })
    void a_name_is_understood_as_its_writer_meant_it(String text, String speaker, String unit) {
        assertThat(meaning(text, speaker, DAY))
                .isEqualTo(new UnitNames.Meaning.Known(new UnitId(unit)));
    }

    @ParameterizedTest
    @CsvSource({"Thủ tướng Chính phủ", "Bộ Nội vụ", "Quốc hội", "Bộ Chính trị"})
    void bodies_of_the_centre_are_above_all_provinces(String text) {
        assertThat(meaning(text, "C1", DAY)).isEqualTo(new UnitNames.Meaning.Centre());
    }

    @Test
    void equal_names_at_equal_distance_are_left_to_a_person() {
        assertThat(meaning("UBND xã Tống Trân", "P33", DAY))
                .isEqualTo(
                        new UnitNames.Meaning.Several(List.of(new UnitId("C3"), new UnitId("C4"))));
    }

    @Test
    void a_district_that_is_no_more_is_not_meant() {
        LocalDate after = LocalDate.of(2025, 7, 1);

        assertThat(meaning("UBND huyện", "C1", after)).isEqualTo(new UnitNames.Meaning.Unknown());
        assertThat(meaning("UBND huyện Phù Cừ", "C1", after))
                .isEqualTo(new UnitNames.Meaning.Unknown());
        assertThat(meaning("UBND tỉnh", "C1", after))
                .isEqualTo(new UnitNames.Meaning.Known(new UnitId("P33")));
    }

    @Test
    void a_name_that_no_unit_bears_is_unknown() {
        assertThat(meaning("UBND huyện Không Có", "C1", DAY))
                .isEqualTo(new UnitNames.Meaning.Unknown());
        assertThat(meaning("UBND xã Sơn Kim", "C18196", DAY))
                .isEqualTo(new UnitNames.Meaning.Unknown());
        assertThat(meaning("UBND xã Sơn Kim 3", "C18196", DAY))
                .isEqualTo(new UnitNames.Meaning.Unknown());
        assertThat(meaning("UBND xã Minh Tiến 1", "C1", DAY))
                .isEqualTo(new UnitNames.Meaning.Unknown());
        assertThat(meaning("UBND Sơn Kim 5", "C5", DAY)).isEqualTo(new UnitNames.Meaning.Unknown());
        assertThat(meaning("", "C1", DAY)).isEqualTo(new UnitNames.Meaning.Unknown());
    }

    @Test
    void a_unit_is_meant_by_the_name_that_it_bore_on_the_day_of_the_document() {
        LocalDate renamed = LocalDate.of(2024, 5, 1);
        UnitId id = new UnitId("R1");
        AdministrativeUnit unit =
                new AdministrativeUnit(
                        id,
                        "R1",
                        "Phường Khai Quang",
                        Level.COMMUNE,
                        Validity.since(LocalDate.of(2020, 1, 1)),
                        List.of(),
                        List.of(new AdministrativeUnit.FormerName("Xã Minh Khai", renamed)),
                        List.of(),
                        Optional.empty());
        UnitNames names = new UnitNames(new UnitTree(List.of(unit)));

        assertThat(names.meaning("UBND xã Minh Khai", id, renamed.minusDays(1)).known())
                .contains(id);
        assertThat(names.meaning("UBND phường Khai Quang", id, renamed).known()).contains(id);
        assertThat(names.meaning("UBND phường Khai Quang", id, renamed.minusDays(1)).known())
                .isEmpty();
    }
}
