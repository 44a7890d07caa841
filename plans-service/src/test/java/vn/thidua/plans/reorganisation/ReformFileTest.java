package vn.thidua.plans.reorganisation;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.thidua.plans.reorganisation.Reforms.id;

import java.io.StringReader;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.thidua.plans.unit.UnitFile;
import vn.thidua.plans.unit.UnitTree;

/** A small country: two provinces become one, the districts go, and not all is clear. */
class ReformFileTest {

    private static final LocalDate DAY = LocalDate.of(2025, 7, 1);

    private static final UnitTree TREE =
            new UnitTree(
                    UnitFile.read(
                                    new StringReader(
                                            """
                    code,name,level,parent_code
                    P1,Tỉnh Sông Lam,PROVINCE,
                    P2,Tỉnh Hoà Xuân,PROVINCE,
                    D1,Huyện Tân Phú,DISTRICT,P1
                    D2,Huyện Yên Sơn,DISTRICT,P2
                    D3,Huyện Đảo Ngọc,DISTRICT,P2
                    C1,Xã Minh Khai,COMMUNE,D1
                    C2,Xã Đông Hải,COMMUNE,D1
                    C3,Xã Vân Sơn,COMMUNE,D2
                    C4,Xã Ea Bông,COMMUNE,D2
                    C5,Phường Bến Thủy,COMMUNE,D1
                    """))
                            .units());

    private static final String HEAD =
            "new_code,new_name,new_province_code,old_province_codes,predecessors_text,predecessor_codes,fully_resolved\n";

    private static final String FILE =
            HEAD
                    + """
                    P1,Tỉnh Sông Lam,,P1,"tỉnh Sông Lam và tỉnh Hòa Xuân",P1,yes
                    C2,Xã Khai Hải,P1,P1,"Xã Minh Khai, Xã Đông Hải",C1 C2,yes
                    C3,Xã Vân Sơn,P1,P1,"Xã Vân Sơn, Xã EaBông, một phần Phường Bến Thủy",C3 C5,no
                    C5,Phường Bến Thủy,P1,P1,phần còn lại của Phường Bến Thủy,C5,yes
                    K1,Đặc khu Đảo Ngọc,P1,P2,Huyện Đảo Ngọc,,no
                    """;

    private static ReformFile read(String file) {
        return ReformFile.read(new StringReader(file), Optional.empty(), TREE, DAY);
    }

    @Test
    void what_is_clear_is_taken_and_the_rest_is_asked_with_candidates() {
        ReformFile file = read(FILE);

        assertThat(file.refused()).isEmpty();
        assertThat(file.draft().questions())
                .extracting(Question::key)
                .containsExactlyInAnyOrder("parts:C3", "parts:K1", "heir:C4");
        assertThat(question(file, "parts:C3").candidates()).contains("C3", "C5", "C4");
        assertThat(question(file, "parts:C3").suggested()).containsExactly("C3", "C5");
        assertThat(question(file, "parts:K1").suggested()).containsExactly("D3");
        assertThat(question(file, "heir:C4").candidates()).containsExactly("C3");
    }

    private static Question question(ReformFile file, String key) {
        return file.draft().questions().stream()
                .filter(question -> question.key().equals(key))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void with_answers_the_small_country_is_exactly_as_the_file_says() {
        Draft answered =
                Reforms.answered(
                        read(FILE).draft(),
                        Map.of(
                                "parts:C3", List.of("C3", "C4", "C5"),
                                "parts:K1", List.of("D3"),
                                "heir:C4", List.of("C3")),
                        TREE);
        UnitTree after = Reforms.carriedOut(TREE, Reforms.settled(answered, TREE));

        assertThat(ReformOf2025Test.rows(after, DAY))
                .containsExactly(
                        "C2,Xã Khai Hải,COMMUNE,P1",
                        "C3,Xã Vân Sơn,COMMUNE,P1",
                        "C5,Phường Bến Thủy,COMMUNE,P1",
                        "K1,Đặc khu Đảo Ngọc,COMMUNE,P1",
                        "P1,Tỉnh Sông Lam,PROVINCE,");
        assertThat(ReformOf2025Test.rows(after, DAY.minusDays(1)))
                .isEqualTo(ReformOf2025Test.rows(TREE, DAY.minusDays(1)));
        assertThat(after.responsible(id("C1"), DAY)).isEqualTo(id("C2"));
        assertThat(after.responsible(id("D3"), DAY)).isEqualTo(id("K1"));
        assertThat(after.responsible(id("P2"), DAY)).isEqualTo(id("P1"));
        assertThat(after.find(id("D1")).orElseThrow().continuedBy()).isEmpty();
    }

    @Test
    void the_official_list_decides_codes_and_spellings() {
        UnitFile official =
                UnitFile.read(
                        new StringReader(
                                """
                                code,name,level,parent_code
                                P1,Tỉnh Sông Lam,PROVINCE,
                                C1,Xã Khai Hải,COMMUNE,P1
                                C3,Xã Vân Sơn,COMMUNE,P1
                                C5,Phường Bến Thuỷ,COMMUNE,P1
                                K1,Đặc khu Đảo Ngọc,COMMUNE,P1
                                """));
        ReformFile file = ReformFile.read(new StringReader(FILE), Optional.of(official), TREE, DAY);

        assertThat(file.refused()).isEmpty();
        assertThat(file.draft().successors())
                .extracting(Successor::code)
                .containsExactly("P1", "C1", "C3", "C5", "K1");
        assertThat(file.draft().successors())
                .extracting(Successor::name)
                .contains("Phường Bến Thuỷ");
    }

    @Test
    void a_unit_of_the_official_list_that_the_file_forgets_is_refused() {
        UnitFile official =
                UnitFile.read(
                        new StringReader(
                                """
                                code,name,level,parent_code
                                P1,Tỉnh Sông Lam,PROVINCE,
                                C1,Xã Khai Hải,COMMUNE,P1
                                C3,Xã Vân Sơn,COMMUNE,P1
                                C5,Phường Bến Thuỷ,COMMUNE,P1
                                C7,Xã Quên,COMMUNE,P1
                                """));
        assertThat(
                        ReformFile.read(new StringReader(FILE), Optional.of(official), TREE, DAY)
                                .refused())
                .extracting(UnitFile.BadLine::sentence)
                .anySatisfy(it -> assertThat(it).contains("Xã Quên", "không có dòng nào"))
                .anySatisfy(it -> assertThat(it).contains("Đặc khu Đảo Ngọc", "không có trong"));
    }

    private static String refused(String rows) {
        List<UnitFile.BadLine> refused = read(HEAD + rows).refused();
        assertThat(refused).hasSize(1);
        return refused.getFirst().sentence();
    }

    @Test
    void a_line_that_names_its_unit_a_second_time_is_refused() {
        assertThat(refused("C2,Xã A,P1,P1,x,C1,yes\nC2,Xã B,P1,P1,x,C2,yes\n"))
                .contains("đã có ở dòng 2");
    }

    @Test
    void a_line_that_names_a_predecessor_twice_is_refused() {
        assertThat(refused("C2,Xã A,P1,P1,x,C1 C2 C1,yes\n")).contains("hai lần");
    }

    @Test
    void a_line_with_a_code_that_no_unit_bears_is_refused() {
        assertThat(refused("C2,Xã A,P1,P1,x,C99,yes\n")).contains("C99", "không có trong danh mục");
    }

    @Test
    void a_line_without_a_name_is_refused() {
        assertThat(refused("C2,,P1,P1,x,C1,yes\n")).contains("Thiếu mã");
    }

    @Test
    void a_line_that_claims_to_be_complete_and_names_nothing_is_refused() {
        assertThat(refused("C2,Xã A,P1,P1,x,,yes\n")).contains("để trống");
    }

    @Test
    void a_file_without_the_names_of_its_columns_is_refused() {
        assertThat(
                        ReformFile.read(new StringReader("a,b\nc,d\n"), Optional.empty(), TREE, DAY)
                                .refused())
                .extracting(UnitFile.BadLine::line)
                .containsExactly(1);
    }
}
