package vn.thidua.awards.eligibility;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import vn.thidua.awards.NationalRules;
import vn.thidua.awards.catalogue.AwardCode;
import vn.thidua.awards.catalogue.MeritKind;
import vn.thidua.awards.eligibility.Career.Scope;
import vn.thidua.awards.eligibility.Verdict.Finding;
import vn.thidua.awards.eligibility.Verdict.Standing;
import vn.thidua.awards.subject.PeriodKind;
import vn.thidua.awards.subject.Rating;

class EligibilityTest {

    private static final Eligibility LAW = NationalRules.eligibility();
    private static final LocalDate DAY = LocalDate.of(2024, 4, 15);
    private static final String TITLE = "CSTDCS";

    @Test
    void three_years_in_a_row_and_an_initiative_of_the_province_are_enough() {
        Verdict verdict =
                check(
                        Careering.person()
                                .received(TITLE, 2021, 2022, 2023)
                                .invented(Scope.PROVINCE, 2022),
                        "CSTD_TINH");

        assertThat(standings(verdict))
                .containsExactly(Standing.MET, Standing.MET, Standing.UNKNOWN, Standing.MET);
        assertThat(verdict.version()).contains("06/2022/QH15", "98/2023/NĐ-CP");
        assertThat(verdict.findings().getFirst().facts())
                .containsExactly(
                        "Chiến sĩ thi đua cơ sở năm 2023 (12/QĐ-UBND ngày 20/01/2024).",
                        "Chiến sĩ thi đua cơ sở năm 2022 (12/QĐ-UBND ngày 20/01/2023).",
                        "Chiến sĩ thi đua cơ sở năm 2021 (12/QĐ-UBND ngày 20/01/2022).");
    }

    @Test
    void a_gap_begins_the_count_again_and_says_when_it_can_be_full() {
        Finding row = first(Careering.person().received(TITLE, 2020, 2021, 2023), "CSTD_TINH");

        assertThat(row.standing()).isEqualTo(Standing.NOT_MET);
        assertThat(row.facts())
                .contains("Không có Chiến sĩ thi đua cơ sở năm 2022: tính lại từ năm 2023.");
        assertThat(row.missing())
                .containsExactly("Mới liên tục 1 lần, còn thiếu 2 lần đạt Chiến sĩ thi đua cơ sở.");
        assertThat(row.reachableIn()).hasValue(2025);
    }

    @Test
    void the_last_title_may_be_of_the_year_before_but_not_older() {
        assertThat(first(Careering.person().received(TITLE, 2020, 2021, 2022), "CSTD_TINH"))
                .extracting(Finding::standing)
                .isEqualTo(Standing.MET);
        Finding old = first(Careering.person().received(TITLE, 2019, 2020, 2021), "CSTD_TINH");
        assertThat(old.standing()).isEqualTo(Standing.NOT_MET);
        assertThat(old.reachableIn()).hasValue(2025);
    }

    @Test
    void school_years_are_years_and_changing_to_an_office_loses_none() {
        assertThat(first(Careering.teacher().received(TITLE, 2021, 2022, 2023), "CSTD_TINH"))
                .extracting(Finding::standing)
                .isEqualTo(Standing.MET);
        assertThat(
                        first(
                                Careering.person()
                                        .received(
                                                TITLE,
                                                MeritKind.ACHIEVEMENT,
                                                PeriodKind.SCHOOL_YEAR,
                                                2020,
                                                2021)
                                        .received(TITLE, 2022),
                                "CSTD_TINH"))
                .extracting(Finding::standing)
                .isEqualTo(Standing.MET);
    }

    @Test
    void a_year_on_maternity_leave_is_for_a_person_to_judge() {
        Careering mother = Careering.person().received(TITLE, 2020, 2021, 2023);
        assertThat(first(mother, "CSTD_TINH").standing()).isEqualTo(Standing.NOT_MET);

        mother.onLeave(LocalDate.of(2022, 3, 1), LocalDate.of(2022, 8, 31));
        Finding row = first(mother, "CSTD_TINH");
        assertThat(row.standing()).isEqualTo(Standing.UNKNOWN);
        assertThat(row.missing()).singleElement().asString().contains("thai sản");
    }

    @Test
    void a_campaigns_award_is_no_ground_for_merit() {
        Careering person =
                Careering.person()
                        .received("BK_TINH", MeritKind.MOVEMENT, PeriodKind.CALENDAR_YEAR, 2020)
                        .received(TITLE, 2021, 2022, 2023)
                        .rated(Rating.COMPLETED_WELL, 2019, 2020, 2021, 2022, 2023);
        Finding routes = first(person, "BK_TTG");

        assertThat(routes.standing()).isEqualTo(Standing.UNKNOWN);
        assertThat(routes.facts()).anyMatch(each -> each.contains("không làm căn cứ"));

        person.received("BK_TINH", 2018);
        assertThat(first(person, "BK_TTG").standing()).isEqualTo(Standing.MET);
    }

    @Test
    void nothing_is_considered_while_a_discipline_holds_and_years_count_again_from_its_end() {
        Careering person =
                Careering.person()
                        .received(TITLE, 2021, 2022, 2023)
                        .disciplined(LocalDate.of(2024, 1, 2), Optional.empty());
        assertThat(last(person, "CSTD_TINH").standing()).isEqualTo(Standing.NOT_MET);
        assertThat(last(person, "CSTD_TINH").reachableIn()).isEqualTo(OptionalInt.empty());

        Careering later =
                Careering.person()
                        .received(TITLE, 2021, 2022, 2023)
                        .disciplined(
                                LocalDate.of(2021, 5, 1), Optional.of(LocalDate.of(2022, 4, 30)));
        assertThat(last(later, "CSTD_TINH").standing()).isEqualTo(Standing.MET);
        Finding row = first(later, "CSTD_TINH");
        assertThat(row.standing()).isEqualTo(Standing.NOT_MET);
        assertThat(row.facts()).anyMatch(each -> each.contains("tính lại từ ngày 01/05/2022"));
        assertThat(row.reachableIn()).hasValue(2025);
    }

    @Test
    void an_open_inspection_blocks_and_a_warning_is_for_a_person() {
        Careering open = Careering.person().suspected(DAY.minusDays(9), true);
        Careering warned = Careering.person().suspected(DAY.minusDays(9), false);
        Careering later = Careering.person().suspected(DAY.plusDays(1), true);

        assertThat(last(open, "LDTT").standing()).isEqualTo(Standing.NOT_MET);
        assertThat(last(warned, "LDTT").standing()).isEqualTo(Standing.UNKNOWN);
        assertThat(last(later, "LDTT").standing()).isEqualTo(Standing.MET);
    }

    @Test
    void an_initiative_is_relied_on_once() {
        Career.Use before = new Career.Use(new AwardCode("CSTD_TINH"), 2022);
        Finding used =
                check(
                                Careering.person()
                                        .invented(Scope.NATION, 2022, Optional.of(before)),
                                "CSTD_TINH")
                        .findings()
                        .get(1);
        assertThat(used.standing()).isEqualTo(Standing.NOT_MET);
        assertThat(used.facts()).singleElement().asString().contains("không dùng lần thứ hai");

        Career.Use now = new Career.Use(new AwardCode("CSTD_TINH"), 2023);
        assertThat(
                        check(
                                        Careering.person()
                                                .invented(Scope.NATION, 2022, Optional.of(now)),
                                        "CSTD_TINH")
                                .findings()
                                .get(1)
                                .standing())
                .isEqualTo(Standing.MET);
    }

    @Test
    void an_initiative_of_a_smaller_scope_or_an_older_year_is_not_enough() {
        assertThat(
                        check(Careering.person().invented(Scope.GRASSROOTS, 2023), "CSTD_TINH")
                                .findings()
                                .get(1))
                .satisfies(
                        each -> assertThat(each.standing()).isEqualTo(Standing.NOT_MET),
                        each ->
                                assertThat(each.facts())
                                        .first()
                                        .asString()
                                        .contains("chưa đủ phạm vi"));
        assertThat(
                        check(Careering.person().invented(Scope.PROVINCE, 2019), "CSTD_TINH")
                                .findings()
                                .get(1)
                                .standing())
                .isEqualTo(Standing.NOT_MET);
    }

    @Test
    void one_of_two_ways_is_enough() {
        Careering person = Careering.person().received("LDTT", 2023);

        assertThat(second(person, TITLE).standing()).isEqualTo(Standing.UNKNOWN);
        person.rated(Rating.COMPLETED_WELL, 2023);
        Finding both = second(person, TITLE);
        assertThat(both.standing()).isEqualTo(Standing.NOT_MET);
        assertThat(both.missing()).hasSize(2);
        person.invented(Scope.GRASSROOTS, 2023);
        assertThat(second(person, TITLE).standing()).isEqualTo(Standing.MET);
        assertThat(
                        second(
                                        Careering.person()
                                                .received("LDTT", 2023)
                                                .rated(Rating.COMPLETED_EXCELLENTLY, 2023),
                                        TITLE)
                                .standing())
                .isEqualTo(Standing.MET);
    }

    @Test
    void a_title_of_the_same_year_may_be_decided_together_until_the_year_is_long_gone() {
        assertThat(first(Careering.person(), TITLE).standing()).isEqualTo(Standing.UNKNOWN);
        assertThat(check(Careering.person(), TITLE, 2021, DAY).findings().getFirst().standing())
                .isEqualTo(Standing.NOT_MET);
    }

    @Test
    void a_revoked_title_counts_no_more_and_shakes_what_was_built_on_it() {
        Careering person =
                Careering.person()
                        .received(TITLE, 2021, 2023)
                        .revoked(TITLE, 2022)
                        .received("CSTD_TINH", 2023)
                        .invented(Scope.PROVINCE, 2022);

        Finding row = first(person, "CSTD_TINH");
        assertThat(row.standing()).isEqualTo(Standing.NOT_MET);
        assertThat(row.facts()).anyMatch(each -> each.contains("đã bị hủy bỏ"));
        assertThat(LAW.shaken(person.career()))
                .singleElement()
                .satisfies(
                        each ->
                                assertThat(each.received().award())
                                        .isEqualTo(new AwardCode("CSTD_TINH")));
        assertThat(LAW.shaken(Careering.person().received(TITLE, 2021).career())).isEmpty();
    }

    @Test
    void two_titles_of_the_province_some_years_apart_are_for_a_person_to_judge() {
        assertThat(first(Careering.person().received("CSTD_TINH", 2022, 2023), "CSTDTQ").standing())
                .isEqualTo(Standing.MET);
        assertThat(first(Careering.person().received("CSTD_TINH", 2020, 2023), "CSTDTQ").standing())
                .isEqualTo(Standing.UNKNOWN);
        assertThat(first(Careering.person().received("CSTD_TINH", 2018, 2023), "CSTDTQ").standing())
                .isEqualTo(Standing.NOT_MET);
    }

    @Test
    void no_lower_award_is_asked_for_where_the_law_does_not() {
        Finding row = first(Careering.person().received(TITLE, 2022, 2023), "BK_TINH");

        assertThat(row.standing()).isEqualTo(Standing.MET);
    }

    @Test
    void five_good_years_need_all_five() {
        Careering person =
                Careering.person()
                        .received("BK_TINH", 2017)
                        .received(TITLE, 2020, 2021, 2023)
                        .rated(Rating.COMPLETED_WELL, 2020, 2021, 2022, 2023);
        Finding open = first(person, "BK_TTG");
        assertThat(open.standing()).isEqualTo(Standing.UNKNOWN);
        assertThat(open.missing())
                .anyMatch(each -> each.contains("Nhập kết quả xếp loại năm 2019"));

        person.rated(Rating.COMPLETED, 2019);
        assertThat(first(person, "BK_TTG").facts())
                .anyMatch(each -> each.equals("Xếp loại năm 2019: hoàn thành nhiệm vụ."));
    }

    @Test
    void titles_from_before_the_good_years_do_not_count() {
        Careering person =
                Careering.person()
                        .received("BK_TINH", 2017)
                        .received(TITLE, 2010, 2011, 2012)
                        .rated(Rating.COMPLETED_WELL, 2019, 2020, 2021, 2022, 2023);

        assertThat(first(person, "BK_TTG").facts()).contains("Từ năm 2019 đến năm 2023 có 0 lần.");
    }

    @Test
    void a_year_on_maternity_leave_without_a_rating_does_not_end_the_good_years() {
        Careering mother =
                Careering.person()
                        .received("BK_TINH", 2017)
                        .received(TITLE, 2019, 2020, 2023)
                        .rated(Rating.COMPLETED_WELL, 2019, 2020, 2022, 2023)
                        .onLeave(LocalDate.of(2021, 1, 4), LocalDate.of(2021, 7, 3));

        assertThat(first(mother, "BK_TTG").facts())
                .contains("Nghỉ thai sản trong năm 2021: được tính là thời gian công tác.");
    }

    @Test
    void one_of_the_good_years_must_be_excellent_where_the_law_says_so() {
        Careering person =
                Careering.person()
                        .received("BK_TTG", 2018)
                        .received(TITLE, 2020, 2021, 2022)
                        .rated(Rating.COMPLETED_WELL, 2019, 2020, 2021, 2022);
        assertThat(first(person.rated(Rating.COMPLETED_WELL, 2023), "HC_LD_3").missing())
                .anyMatch(each -> each.contains("1 kỳ xếp loại hoàn thành xuất sắc nhiệm vụ"));
        assertThat(first(person.rated(Rating.COMPLETED_EXCELLENTLY, 2023), "HC_LD_3").standing())
                .isEqualTo(Standing.MET);
    }

    @Test
    void a_share_of_members_that_nobody_entered_is_for_a_person() {
        Careering team = Careering.collective().rated(Rating.COMPLETED_WELL, 2023);
        assertThat(second(team, "TTLDTT").standing()).isEqualTo(Standing.UNKNOWN);
        assertThat(second(team.share("LDTT", 2023, 69), "TTLDTT").standing())
                .isEqualTo(Standing.NOT_MET);
        assertThat(second(Careering.collective().share("LDTT", 2023, 70), "TTLDTT").standing())
                .isEqualTo(Standing.MET);
    }

    @Test
    void what_is_not_modelled_is_said_to_be_so() {
        assertThat(first(Careering.person(), "HC_HCM"))
                .satisfies(
                        each -> assertThat(each.standing()).isEqualTo(Standing.UNKNOWN),
                        each ->
                                assertThat(each.missing())
                                        .first()
                                        .asString()
                                        .contains("chưa nhập"));
    }

    @Test
    void what_cannot_be_asked_is_refused() {
        assertThat(refusal("KHONG_CO", 2023, DAY)).isEqualTo(EligibilityReason.AWARD_UNKNOWN);
        assertThat(refusal("TTLDTT", 2023, DAY)).isEqualTo(EligibilityReason.NOT_FOR_SUCH_SUBJECT);
        assertThat(refusal("LDTT", 2023, LocalDate.of(2023, 12, 31)))
                .isEqualTo(EligibilityReason.BEFORE_FIRST_VERSION);
        assertThat(refusal("LDTT", 2025, DAY)).isEqualTo(EligibilityReason.YEAR_NOT_BEGUN);
        assertThat(refusal("LDTT", 1989, DAY)).isEqualTo(EligibilityReason.YEAR_TOO_EARLY);
    }

    @Test
    void the_outlook_names_every_title_and_the_year_in_which_it_can_be_reached() {
        List<Eligibility.Prospect> outlook =
                LAW.outlook(
                        Careering.person()
                                .received("LDTT", 2022, 2023)
                                .received(TITLE, 2022, 2023)
                                .invented(Scope.PROVINCE, 2023)
                                .career(),
                        2023,
                        DAY);

        assertThat(outlook)
                .extracting(each -> each.award().code().value())
                .containsExactly("CSTDTQ", "CSTD_TINH", "CSTDCS", "LDTT", "CSTT");
        assertThat(outlook.get(1).reachableIn()).hasValue(2024);
    }

    private static Verdict check(Careering career, String award) {
        return check(career, award, 2023, DAY);
    }

    private static Verdict check(Careering career, String award, int year, LocalDate on) {
        return ((EligibilityOutcome.Compared) ask(career, award, year, on)).verdict();
    }

    private static EligibilityOutcome ask(Careering told, String award, int year, LocalDate on) {
        Career career = told.career();
        return LAW.of(
                career,
                new Question(
                        new AwardCode(award),
                        MeritKind.ACHIEVEMENT,
                        new Period(career.facts().period(), year),
                        on));
    }

    private static EligibilityReason refusal(String award, int year, LocalDate on) {
        return ((EligibilityOutcome.Refused) ask(Careering.person(), award, year, on)).reason();
    }

    private static Finding first(Careering career, String award) {
        return check(career, award).findings().getFirst();
    }

    private static Finding second(Careering career, String award) {
        return check(career, award).findings().get(1);
    }

    private static Finding last(Careering career, String award) {
        return check(career, award).findings().getLast();
    }

    private static List<Standing> standings(Verdict verdict) {
        return verdict.findings().stream().map(Finding::standing).toList();
    }
}
