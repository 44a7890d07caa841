package vn.thidua.awards.honour;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.thidua.awards.catalogue.Award;
import vn.thidua.awards.catalogue.AwardCode;
import vn.thidua.awards.catalogue.MeritKind;
import vn.thidua.awards.subject.History;
import vn.thidua.awards.subject.PeriodKind;
import vn.thidua.awards.subject.Rating;
import vn.thidua.awards.subject.SubjectId;
import vn.thidua.platform.tenancy.TenantId;

class MeritTest {

    private static final String FLOOD =
            "Có thành tích xuất sắc trong phòng, chống lụt bão số 3 tại xã Minh Khai";

    private static Honour honour(String award, int year, String merit) {
        return new Honour(
                new HonourId(award + year),
                new TenantId("C1"),
                new SubjectId("s"),
                new AwardCode(award),
                MeritKind.ACHIEVEMENT,
                PeriodKind.CALENDAR_YEAR,
                year,
                merit,
                new Honour.DecisionRef(
                        "1/QĐ-UBND", LocalDate.of(year, 12, 1), "UBND", Optional.empty()),
                Optional.empty());
    }

    private static Honour revoked(Honour given) {
        return new Honour(
                given.id(),
                given.unit(),
                given.subject(),
                given.award(),
                given.kind(),
                given.period(),
                given.year(),
                given.merit(),
                given.decision(),
                Optional.of(LocalDate.of(2024, 4, 1)));
    }

    private static Merit commended(String award, int year, String merit) {
        return new Merit(new AwardCode(award), Award.Kind.COMMENDATION, year, merit);
    }

    @Test
    void a_merit_is_commended_once_whatever_the_commendation_is_called_and_however_it_is_spelt() {
        Honour given = honour("GK", 2023, FLOOD);
        assertThat(
                        commended(
                                        "BK_TINH",
                                        2024,
                                        "có thành tích xuất sắc trong phòng chống lụt bão số 3, xã Minh Khai")
                                .match(given, Award.Kind.COMMENDATION, true))
                .contains(Merit.Match.SAME_MERIT);
        assertThat(
                        commended("BK_TINH", 2023, "Hiến 200 m² đất làm đường")
                                .match(given, Award.Kind.COMMENDATION, true))
                .isEmpty();
        assertThat(commended("BK_TINH", 2020, FLOOD).match(given, Award.Kind.COMMENDATION, true))
                .isEmpty();
        assertThat(commended("BK_TINH", 2023, " ").match(given, Award.Kind.COMMENDATION, true))
                .isEmpty();
    }

    @Test
    void a_short_wording_within_a_longer_one_says_nothing_and_a_long_one_does() {
        Honour given = honour("GK", 2023, FLOOD + ", được Nhân dân và cấp ủy tin tưởng, ghi nhận");
        assertThat(
                        commended("BK_TINH", 2023, "Có thành tích xuất sắc")
                                .match(given, Award.Kind.COMMENDATION, true))
                .isEmpty();
        assertThat(commended("BK_TINH", 2023, FLOOD).match(given, Award.Kind.COMMENDATION, true))
                .contains(Merit.Match.SAME_MERIT);
    }

    @Test
    void a_title_is_given_once_for_a_year_and_may_stand_beside_a_commendation() {
        Merit title = new Merit(new AwardCode("LDTT"), Award.Kind.TITLE, 2023, FLOOD);
        assertThat(title.match(honour("LDTT", 2023, "khác"), Award.Kind.TITLE, true))
                .contains(Merit.Match.SAME_TITLE_AND_YEAR);
        assertThat(title.match(honour("LDTT", 2022, FLOOD), Award.Kind.TITLE, true)).isEmpty();
        assertThat(title.match(honour("GK", 2023, FLOOD), Award.Kind.COMMENDATION, true)).isEmpty();
        assertThat(
                        commended("GK", 2023, FLOOD)
                                .match(honour("LDTT", 2023, FLOOD), Award.Kind.TITLE, true))
                .isEmpty();
    }

    @Test
    void by_a_name_alone_only_a_merit_told_in_many_words_is_the_same() {
        Merit title = new Merit(new AwardCode("LDTT"), Award.Kind.TITLE, 2023, FLOOD);
        assertThat(title.match(honour("LDTT", 2023, FLOOD), Award.Kind.TITLE, false)).isEmpty();
        String general = "Hoàn thành tốt nhiệm vụ";
        assertThat(
                        commended("GK", 2023, general)
                                .match(honour("GK", 2023, general), Award.Kind.COMMENDATION, false))
                .isEmpty();
        assertThat(
                        commended("GK", 2023, FLOOD)
                                .match(honour("GK", 2023, FLOOD), Award.Kind.COMMENDATION, false))
                .contains(Merit.Match.SAME_MERIT);
    }

    @Test
    void what_was_taken_back_stands_in_nobodys_way() {
        assertThat(
                        commended("GK", 2023, FLOOD)
                                .match(
                                        revoked(honour("GK", 2023, FLOOD)),
                                        Award.Kind.COMMENDATION,
                                        true))
                .isEmpty();
    }

    @Test
    void a_gap_and_a_revocation_end_a_streak() {
        List<Honour> three =
                List.of(
                        honour("CSTDCS", 2019, ""),
                        honour("CSTDCS", 2021, ""),
                        honour("CSTDCS", 2022, ""),
                        honour("CSTDCS", 2023, ""));
        assertThat(Streak.of(three, History.NONE))
                .containsExactly(
                        new Streak(
                                Streak.Kind.AWARD, "CSTDCS", PeriodKind.CALENDAR_YEAR, 2021, 2023));
        assertThat(
                        Streak.of(
                                        List.of(three.get(1), revoked(three.get(2)), three.get(3)),
                                        History.NONE)
                                .getFirst()
                                .years())
                .isOne();
    }

    @Test
    void ratings_count_as_at_least_as_good() {
        History history =
                History.NONE
                        .rated(rated(2021, Rating.COMPLETED_WELL))
                        .rated(rated(2022, Rating.COMPLETED_EXCELLENTLY))
                        .rated(rated(2023, Rating.COMPLETED_WELL));
        assertThat(Streak.of(List.of(), history))
                .extracting(Streak::what, Streak::years)
                .containsExactly(tuple("COMPLETED_WELL", 3), tuple("COMPLETED_EXCELLENTLY", 1));
    }

    private static History.YearlyRating rated(int year, Rating rating) {
        return new History.YearlyRating(PeriodKind.CALENDAR_YEAR, year, rating, "");
    }
}
