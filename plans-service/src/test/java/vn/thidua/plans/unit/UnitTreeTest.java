package vn.thidua.plans.unit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class UnitTreeTest {

    private static final UnitTree TREE =
            new UnitTree(
                    UnitFile.read(
                                    new StringReader(
                                            """
                    code,name,level,parent_code,valid_from,valid_to
                    P1,Tỉnh A,PROVINCE,,2020-01-01,
                    P2,Tỉnh B,PROVINCE,,2020-01-01,
                    D1,Huyện C,DISTRICT,P1,2020-01-01,2022-01-01
                    D1,Huyện C,DISTRICT,P2,2022-01-01,2025-07-01
                    C1,Xã D,COMMUNE,D1,2020-01-01,2025-07-01
                    C1,Xã D,COMMUNE,P2,2025-07-01,
                    """))
                            .units());

    private static UnitId id(String value) {
        return new UnitId(value);
    }

    private static List<String> above(String unit, String day) {
        return TREE.above(id(unit), LocalDate.parse(day)).stream()
                .map(AdministrativeUnit::code)
                .toList();
    }

    @Test
    void what_is_above_depends_on_the_day() {
        assertThat(above("C1", "2021-06-01")).containsExactly("D1", "P1");
        assertThat(above("C1", "2023-06-01")).containsExactly("D1", "P2");
        assertThat(above("C1", "2025-07-01")).containsExactly("P2");
        assertThat(above("P1", "2021-06-01")).isEmpty();
    }

    @Test
    void the_root_is_the_top_of_that_day() {
        assertThat(TREE.root(id("C1"), LocalDate.of(2021, 6, 1))).isEqualTo(id("P1"));
        assertThat(TREE.root(id("C1"), LocalDate.of(2023, 6, 1))).isEqualTo(id("P2"));
        assertThat(TREE.root(id("P2"), LocalDate.of(2023, 6, 1))).isEqualTo(id("P2"));
    }

    @Test
    void a_former_superior_keeps_the_time_in_which_the_unit_was_below_it() {
        assertThat(TREE.everBelow(id("P1")))
                .containsExactlyInAnyOrder(
                        new UnitTree.Spell(
                                id("D1"),
                                new Validity(
                                        LocalDate.of(2020, 1, 1),
                                        Optional.of(LocalDate.of(2022, 1, 1)))),
                        new UnitTree.Spell(
                                id("C1"),
                                new Validity(
                                        LocalDate.of(2020, 1, 1),
                                        Optional.of(LocalDate.of(2022, 1, 1)))));
    }

    @Test
    void a_unit_that_is_no_more_has_nothing_below_it() {
        assertThat(TREE.directlyBelow(id("D1"), LocalDate.of(2023, 1, 1)))
                .extracting(AdministrativeUnit::code)
                .containsExactly("C1");
        assertThat(TREE.directlyBelow(id("D1"), LocalDate.of(2025, 7, 1))).isEmpty();
    }
}
