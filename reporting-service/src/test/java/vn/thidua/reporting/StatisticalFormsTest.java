package vn.thidua.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import tools.jackson.databind.json.JsonMapper;
import vn.thidua.platform.tenancy.TenantId;
import vn.thidua.reporting.rollup.Figures;
import vn.thidua.reporting.rollup.GivenAward;
import vn.thidua.reporting.rollup.LaunchedMovement;
import vn.thidua.reporting.rollup.MovementLength;
import vn.thidua.reporting.statistics.Counted;
import vn.thidua.reporting.statistics.FilledForm;
import vn.thidua.reporting.statistics.Filter;
import vn.thidua.reporting.statistics.Staff;
import vn.thidua.reporting.statistics.StatisticalForm;
import vn.thidua.reporting.statistics.StatisticalForm.Line;
import vn.thidua.reporting.statistics.StatisticalForms;
import vn.thidua.reporting.statistics.paper.FormPaper;
import vn.thidua.reporting.statistics.xlsx.FormWorkbook;
import vn.thidua.reporting.workforce.Education;
import vn.thidua.reporting.workforce.Official;
import vn.thidua.reporting.workforce.Post;
import vn.thidua.reporting.workforce.Term;
import vn.thidua.reporting.workforce.Workforce;

/** The forms of the state's statistics as they are installed. */
class StatisticalFormsTest {

    private static final List<String> AWARDS =
            List.of("BK_TINH", "CSTD_TINH", "CO_TINH", "KNC", "GK", "HC_LD_3", "BK_TTG", "XYZ");
    private static final List<String> MERITS =
            List.of(
                    "ACHIEVEMENT",
                    "SUDDEN",
                    "MOVEMENT",
                    "CONTRIBUTION",
                    "LONG_SERVICE",
                    "FOREIGN_RELATIONS");
    private static final List<String> CATEGORIES =
            List.of(
                    "PROVINCE_LEADER",
                    "DEPARTMENT_LEADER",
                    "BUSINESS_OWNER",
                    "OTHER_LEADER",
                    "DIRECT_WORKER");
    private static final List<String> LEVELS =
            List.of("PROVINCE", "COMMUNE", "PRIME_MINISTER", "PRESIDENT");

    private final StatisticalForms forms = forms();

    @Example
    void the_commendations_of_a_province_stand_in_0603() {
        FilledForm filled =
                FilledForm.of(
                        form("0603.N"),
                        2024,
                        Figures.awarded(
                                Map.of(
                                        person("BK_TINH", "MOVEMENT", "DIRECT_WORKER", "PROVINCE"),
                                        89L,
                                        collective("BK_TINH", "ENTERPRISE"),
                                        2L,
                                        collective("CO_TINH", ""),
                                        1L,
                                        person(
                                                "CSTD_TINH",
                                                "ACHIEVEMENT",
                                                "OTHER_LEADER",
                                                "PROVINCE"),
                                        7L,
                                        person("GK", "MOVEMENT", "DIRECT_WORKER", "COMMUNE"),
                                        253L)));

        assertThat(filled.row("01")).containsExactly(99L, 91L, 7L, 1L, 0L);
        assertThat(filled.row("02")).containsExactly(3L, 2L, 0L, 1L, 0L);
        assertThat(filled.row("03")).containsExactly(2L, 2L, 0L, 0L, 0L);
        assertThat(filled.row("05")).containsExactly(96L, 89L, 7L, 0L, 0L);
        assertThat(filled.row("10")).containsExactly(89L, 89L, 0L, 0L, 0L);
        assertThat(filled.row("12")).containsExactly(89L, 89L, 0L, 0L, 0L);
        assertThat(filled.contradictions()).isEmpty();
        assertThat(filled.form().dueOn(2024)).contains(LocalDate.of(2024, 12, 15));
    }

    @Property(tries = 200)
    void every_sum_of_every_form_comes_out_for_whatever_was_awarded(@ForAll Random random) {
        Map<GivenAward, Long> awards = new HashMap<>();
        for (int i = 0; i < 40; i++) {
            awards.merge(any(random), 1L + random.nextInt(9), Long::sum);
        }
        Figures figures = new Figures(Map.of(), Map.of(), Map.of(), awards, movements(random));
        for (String number : List.of("0601.N", "0602.N", "0603.N")) {
            StatisticalForm form = form(number);
            FilledForm filled = FilledForm.of(form, 2024, figures);
            assertThat(filled.contradictions()).as(form.code()).isEmpty();
            List<Long> total = filled.row("01");
            assertThat(total.stream().skip(1).mapToLong(Long::longValue).sum())
                    .as("the columns of %s add up", form.code())
                    .isEqualTo(total.getFirst());
        }
    }

    @Property(tries = 200)
    void every_official_of_a_plausible_age_stands_once_in_each_part_of_0605(@ForAll Random random) {
        LocalDate end = LocalDate.of(2024, 12, 31);
        List<Official> officials = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            LocalDate since = end.minusDays(random.nextInt(15_000));
            officials.add(
                    new Official(
                            "người " + i,
                            random.nextBoolean(),
                            since.getYear() - 18 - random.nextInt(40),
                            one(List.of(Education.values()), random),
                            one(List.of(Post.values()), random),
                            since,
                            new Term(since, Optional.empty())));
        }
        Workforce all = new Workforce(new TenantId("P33"), List.of(), officials, 1);
        StatisticalForm form = form("0605.N");
        FilledForm filled = FilledForm.of(form, 2024, Staff.in(all, form.what(), end));

        assertThat(filled.contradictions()).isEmpty();
        long women = officials.stream().filter(Official::female).count();
        assertThat(filled.row("01")).containsExactly(20L, women);
    }

    @Property(tries = 100)
    void every_award_stands_in_one_territory_and_one_column_of_a_local_table(
            @ForAll Random random) {
        Map<String, String> territories = new LinkedHashMap<>();
        List.of("D1", "D2", "D3", "P33").forEach(id -> territories.put(id, "Đơn vị " + id));
        List<Counted> among = new ArrayList<>();
        for (int i = 0; i < 30; i++) {
            String territory = one(List.copyOf(territories.keySet()), random);
            Counted.in(Figures.of(any(random)), StatisticalForm.What.AWARDS)
                    .forEach(counted -> among.add(counted.in(territory)));
        }
        FilledForm filled = FilledForm.of(form("DB01").of(territories), 2024, among);

        assertThat(filled.contradictions()).isEmpty();
        assertThat(filled.row("TS").getFirst()).isEqualTo(30);
        assertThat(filled.row("TS").stream().skip(1).mapToLong(Long::longValue).sum())
                .isEqualTo(30);
        assertThat(filled.cells().keySet()).containsExactly("TS", "1", "2", "3", "4");
    }

    @Example
    void a_local_table_is_printed_with_its_units_and_places_to_sign() throws IOException {
        FilledForm filled =
                FilledForm.of(form("DB04").of(Map.of("D1", "Huyện Phù Cừ")), 2024, List.of());
        try (XWPFDocument paper =
                new XWPFDocument(
                        new ByteArrayInputStream(new FormPaper(filled, "Tỉnh Hưng Yên").bytes()))) {
            assertThat(new XWPFWordExtractor(paper).getText())
                    .contains("Huyện Phù Cừ", "NGƯỜI LẬP BIỂU", "THỦ TRƯỞNG ĐƠN VỊ", "STT")
                    .doesNotContain("Ban hành theo", "Ngày nhận báo cáo");
        }
        try (XSSFWorkbook book =
                new XSSFWorkbook(
                        new ByteArrayInputStream(
                                new FormWorkbook(filled, "Tỉnh Hưng Yên").bytes()))) {
            List<String> first = new ArrayList<>();
            for (Row row : book.getSheetAt(0)) {
                first.add(new DataFormatter().formatCellValue(row.getCell(0)));
            }
            assertThat(first).contains("Huyện Phù Cừ", "NGƯỜI LẬP BIỂU");
        }
    }

    @Example
    void a_district_awards_only_while_there_are_districts() {
        assertThat(forms.find("DB03", 2025)).isPresent();
        assertThat(forms.find("DB03", 2026)).isEmpty();
    }

    @Example
    void a_form_with_lines_of_its_own_has_no_territories() {
        assertThatThrownBy(() -> form("0603.N").of(Map.of("D1", "Huyện Phù Cừ")))
                .hasMessageContaining("lines of its own");
    }

    @Example
    void the_bounds_of_ages_and_service_are_those_of_the_form() {
        LocalDate end = LocalDate.of(2024, 12, 31);
        StatisticalForm form = form("0605.N");
        Map<Integer, String> rows =
                Map.of(
                        30, "02", 31, "03", 40, "03", 41, "04", 50, "04", 51, "05", 55, "05", 56,
                        "06", 60, "06", 61, "07");
        rows.forEach(
                (age, row) -> {
                    Official one =
                            new Official(
                                    "A",
                                    false,
                                    2024 - age,
                                    Education.COLLEGE,
                                    Post.FULL_TIME,
                                    LocalDate.of(2024, 1, 2),
                                    new Term(LocalDate.of(2024, 1, 2), Optional.empty()));
                    Workforce list = new Workforce(new TenantId("P33"), List.of(), List.of(one), 1);
                    FilledForm filled = FilledForm.of(form, 2024, Staff.in(list, form.what(), end));
                    assertThat(filled.row(row)).as("%d years", age).containsExactly(1L, 0L);
                });
    }

    @Example
    void a_person_without_a_category_is_named_as_what_does_not_come_out() {
        FilledForm filled =
                FilledForm.of(
                        form("0603.N"),
                        2024,
                        Figures.of(person("BK_TINH", "MOVEMENT", "", "PROVINCE")));

        assertThat(filled.contradictions())
                .containsExactly(
                        "Cột 1: dòng 05 là 1, cộng các dòng 06, 07, 08, 09, 10 được 0.",
                        "Cột 2: dòng 05 là 1, cộng các dòng 06, 07, 08, 09, 10 được 0.");
    }

    @Example
    void what_has_no_column_of_its_own_stands_in_the_last_one() {
        FilledForm filled =
                FilledForm.of(
                        form("0602.N"),
                        2024,
                        Figures.of(person("XYZ", "SUDDEN", "DIRECT_WORKER", "PRIME_MINISTER")));

        assertThat(filled.row("01").getLast()).isEqualTo(1);
        assertThat(filled.row("17").getFirst()).isEqualTo(1);
    }

    @Example
    void the_movements_of_all_levels_stand_in_0601() {
        FilledForm filled =
                FilledForm.of(
                        form("0601.N"),
                        2024,
                        Figures.launched(
                                Map.of(
                                        movement("REGULAR", MovementLength.ONE_YEAR, "PROVINCE"),
                                        2L,
                                        movement(
                                                "THEMATIC",
                                                MovementLength.BELOW_5_YEARS,
                                                "DISTRICT"),
                                        3L,
                                        movement("CAMPAIGN", MovementLength.BELOW_YEAR, "COMMUNE"),
                                        7L)));

        assertThat(filled.row("01")).containsExactly(12L, 0L, 2L, 10L);
        assertThat(filled.row("03")).containsExactly(12L, 0L, 2L, 10L);
        assertThat(filled.row("06")).containsExactly(7L, 0L, 0L, 7L);
        assertThat(filled.row("07")).containsExactly(2L, 0L, 2L, 0L);
        assertThat(filled.row("09")).containsExactly(3L, 0L, 0L, 3L);
        assertThat(filled.row("11")).containsExactly(10L, 0L, 0L, 10L);
        assertThat(filled.row("12")).containsExactly(2L, 0L, 2L, 0L);
        assertThat(filled.contradictions()).isEmpty();
    }

    @Example
    void a_movement_without_days_is_named_as_what_does_not_come_out() {
        FilledForm filled =
                FilledForm.of(
                        form("0601.N"),
                        2024,
                        Figures.launched(
                                Map.of(
                                        movement("REGULAR", MovementLength.UNKNOWN, "COMMUNE"),
                                        1L)));

        assertThat(filled.contradictions())
                .containsExactly(
                        "Cột 1: dòng 01 là 1, cộng các dòng 06, 07, 08, 09, 10 được 0.",
                        "Cột 4: dòng 01 là 1, cộng các dòng 06, 07, 08, 09, 10 được 0.");
        assertThat(filled.form().remedy()).contains("ngày bắt đầu");
    }

    @Example
    void the_length_of_a_movement_is_that_of_its_days() {
        LocalDate first = LocalDate.of(2024, 1, 1);
        assertThat(MovementLength.between(first, LocalDate.of(2024, 12, 30)))
                .isEqualTo(MovementLength.BELOW_YEAR);
        assertThat(MovementLength.between(first, LocalDate.of(2024, 12, 31)))
                .isEqualTo(MovementLength.ONE_YEAR);
        assertThat(MovementLength.between(first, LocalDate.of(2025, 1, 1)))
                .isEqualTo(MovementLength.ONE_YEAR);
        assertThat(MovementLength.between(first, LocalDate.of(2025, 1, 2)))
                .isEqualTo(MovementLength.BELOW_3_YEARS);
        assertThat(MovementLength.between(first, LocalDate.of(2026, 12, 30)))
                .isEqualTo(MovementLength.BELOW_3_YEARS);
        assertThat(MovementLength.between(first, LocalDate.of(2026, 12, 31)))
                .isEqualTo(MovementLength.BELOW_5_YEARS);
        assertThat(MovementLength.between(first, LocalDate.of(2028, 12, 31)))
                .isEqualTo(MovementLength.FROM_5_YEARS);
        assertThat(MovementLength.between(first, null)).isEqualTo(MovementLength.UNKNOWN);
    }

    @Example
    void a_file_that_counts_by_something_unknown_is_not_taken() {
        assertThatThrownBy(
                        () ->
                                StatisticalFormFiles.filter(
                                        JsonMapper.shared().readTree("{\"colours\": [\"RED\"]}")))
                .hasMessageContaining("colours");
    }

    @Example
    void a_year_before_the_circular_has_no_form() {
        assertThat(forms.in(2022)).isEmpty();
        assertThat(forms.find("0603.N", 2022)).isEmpty();
        assertThat(forms.find("0603", 2024)).isEmpty();
    }

    @Example
    void the_workbook_says_what_the_page_says() throws IOException {
        FilledForm filled =
                FilledForm.of(
                        form("0603.N"),
                        2024,
                        Figures.of(person("BK_TINH", "MOVEMENT", "DIRECT_WORKER", "PROVINCE")));
        DataFormatter shown = new DataFormatter();

        try (XSSFWorkbook book =
                new XSSFWorkbook(
                        new ByteArrayInputStream(
                                new FormWorkbook(filled, "Tỉnh Hưng Yên").bytes()))) {
            Sheet sheet = book.getSheetAt(0);
            assertThat(shown.formatCellValue(sheet.getRow(1).getCell(0)))
                    .isEqualTo("KHEN THƯỞNG CẤP BỘ, BAN, NGÀNH, TỈNH NĂM 2024");
            for (Row row : sheet) {
                String code = shown.formatCellValue(row.getCell(1));
                if (filled.cells().containsKey(code)) {
                    for (int i = 0; i < 5; i++) {
                        assertThat(row.getCell(2 + i).getNumericCellValue())
                                .as(code)
                                .isEqualTo(filled.row(code).get(i).doubleValue());
                    }
                }
            }
        }
    }

    @Example
    void the_paper_says_what_the_page_says() throws IOException {
        FilledForm filled =
                FilledForm.of(
                        form("0603.N"),
                        2024,
                        Figures.awarded(
                                Map.of(
                                        person("BK_TINH", "MOVEMENT", "DIRECT_WORKER", "PROVINCE"),
                                        1780L)));

        try (XWPFDocument paper =
                new XWPFDocument(
                        new ByteArrayInputStream(new FormPaper(filled, "Tỉnh Hưng Yên").bytes()))) {
            String words = new XWPFWordExtractor(paper).getText();
            assertThat(words)
                    .contains(
                            "Biểu số: 0603.N/BNV-TĐKT",
                            "KHEN THƯỞNG CẤP BỘ, BAN, NGÀNH, TỈNH",
                            "Ngày nhận báo cáo: 15/12/2024",
                            "Tỉnh Hưng Yên",
                            "THỦ TRƯỞNG ĐƠN VỊ");
            Map<String, List<String>> rows = new HashMap<>();
            for (XWPFTable table : paper.getTables()) {
                for (XWPFTableRow row : table.getRows()) {
                    List<String> cells =
                            row.getTableCells().stream().map(XWPFTableCell::getText).toList();
                    if (cells.size() == 7) {
                        rows.put(cells.get(1), cells.subList(2, 7));
                    }
                }
            }
            assertThat(rows.get("01")).containsExactly("1.780", "1.780", "0", "0", "0");
            assertThat(rows.get("10")).containsExactly("1.780", "1.780", "0", "0", "0");
            assertThat(rows.get("02")).containsExactly("0", "0", "0", "0", "0");
        }
    }

    @Example
    void a_form_that_contradicts_itself_is_not_taken() {
        Line.Row row = new Line.Row("01", "Tổng số", Optional.empty(), Filter.ALL);

        assertThatThrownBy(() -> form(List.of(row, row), List.of()))
                .hasMessageContaining("has twice: 01");
        assertThatThrownBy(
                        () ->
                                form(
                                        List.of(row),
                                        List.of(new StatisticalForm.Sum("01", List.of("02")))))
                .hasMessageContaining("01 = 02");
    }

    private static StatisticalForm form(List<Line> lines, List<StatisticalForm.Sum> sums) {
        return new StatisticalForm(
                "1/X",
                "Biểu",
                "Thông tư",
                2023,
                Optional.empty(),
                Optional.of(MonthDay.of(12, 15)),
                "",
                "",
                "",
                StatisticalForm.What.AWARDS,
                Filter.ALL,
                List.of(new StatisticalForm.Column("1", "Tổng số", Filter.ALL, false)),
                false,
                lines,
                sums);
    }

    private StatisticalForm form(String number) {
        return forms.find(number, 2024).orElseThrow();
    }

    private static GivenAward any(Random random) {
        String award = one(AWARDS, random);
        String level = one(LEVELS, random);
        String merit = one(MERITS, random);
        return switch (random.nextInt(3)) {
            case 0 -> person(award, merit, one(CATEGORIES, random), level);
            case 1 ->
                    new GivenAward(
                            award,
                            merit,
                            "COLLECTIVE",
                            random.nextBoolean() ? "ENTERPRISE" : "",
                            "",
                            level);
            default -> new GivenAward(award, merit, "HOUSEHOLD", "", "", level);
        };
    }

    private static Map<LaunchedMovement, Long> movements(Random random) {
        List<MovementLength> lengths =
                Arrays.stream(MovementLength.values())
                        .filter(length -> length != MovementLength.UNKNOWN)
                        .toList();
        Map<LaunchedMovement, Long> movements = new HashMap<>();
        for (int i = 0; i < 20; i++) {
            movements.merge(
                    new LaunchedMovement(
                            one(List.of("REGULAR", "THEMATIC", "CAMPAIGN"), random),
                            one(
                                    List.of("NATIONAL", "SECTOR", "TERRITORY", "BLOCK", "UNIT"),
                                    random),
                            lengths.get(random.nextInt(lengths.size())),
                            one(List.of("CENTRAL", "PROVINCE", "DISTRICT", "COMMUNE"), random)),
                    1L + random.nextInt(9),
                    Long::sum);
        }
        return movements;
    }

    private static LaunchedMovement movement(String mode, MovementLength length, String level) {
        return new LaunchedMovement(mode, "TERRITORY", length, level);
    }

    private static <T> T one(List<T> of, Random random) {
        return of.get(random.nextInt(of.size()));
    }

    private static GivenAward person(String award, String merit, String category, String level) {
        return new GivenAward(award, merit, "INDIVIDUAL", category, "FEMALE", level);
    }

    private static GivenAward collective(String award, String category) {
        return new GivenAward(award, "ACHIEVEMENT", "COLLECTIVE", category, "", "PROVINCE");
    }

    private static StatisticalForms forms() {
        try {
            return new StatisticalFormFiles().statisticalForms(JsonMapper.builder().build());
        } catch (IOException missing) {
            throw new IllegalStateException(missing);
        }
    }
}
