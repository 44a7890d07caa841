package vn.thidua.movements.progress;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.thidua.movements.movement.MovementId;
import vn.thidua.platform.tenancy.TenantId;

class AssignmentTest {

    private static final LocalDate TODAY = LocalDate.of(2024, 4, 15);
    private static final Instant NOW = Instant.parse("2024-04-15T02:00:00Z");
    private static final Period FIRST = new Period(Cadence.QUARTER, 2024, 1);
    private static final Period SECOND = new Period(Cadence.QUARTER, 2024, 2);
    private static final Evidence NONE = new Evidence("", "", "");
    private static final Author AUTHOR = new Author(Author.Way.LEADER, "person-1");
    private static final Light.Rule RULE =
            new Light.Rule(new BigDecimal("0.9"), new BigDecimal("0.7"), 5);
    private static final UnitSense.All SENSES =
            new UnitSense.All(
                    List.of(
                            new UnitSense("%", Optional.of(BigDecimal.valueOf(100)), false),
                            new UnitSense("hộ", Optional.empty(), true)));

    private static Wish wish(String unit, String goal, Aim.Counting counting) {
        return new Wish(
                new Aim(
                        Aim.Direction.AT_LEAST,
                        Optional.of(new BigDecimal(goal)),
                        Optional.of(unit),
                        counting),
                Cadence.QUARTER,
                LocalDate.of(2024, 1, 1),
                LocalDate.of(2024, 12, 31),
                Optional.of(
                        new Owner("Thôn Đông", Optional.of("Thon.Dong@xa.vn "), Optional.empty())));
    }

    private static Assignment assigned(Wish wish) {
        return done(
                Assignment.assign(
                        new TenantId("C1"),
                        new Source.OfMovement(new MovementId("m"), "Nước sạch"),
                        Kind.TARGET,
                        "Hộ dùng nước sạch",
                        wish));
    }

    private static Assignment percent() {
        return assigned(wish("% hộ", "80", Aim.Counting.LATEST));
    }

    private static Assignment done(ProgressOutcome outcome) {
        if (outcome instanceof ProgressOutcome.Done(var assignment, var _)) {
            return assignment;
        }
        throw new AssertionError(outcome);
    }

    private static void refused(ProgressOutcome outcome, ProgressReason reason) {
        assertThat(outcome).isEqualTo(new ProgressOutcome.Refused(reason));
    }

    private static Reported said(String value) {
        return new Reported(value, NONE, AUTHOR, NOW);
    }

    private static ProgressOutcome record(Assignment assignment, Period period, String value) {
        return assignment.record(period, said(value), SENSES, TODAY);
    }

    private static ProgressOutcome correct(Assignment assignment, String value, String reason) {
        return assignment.correct(FIRST, said(value), reason, SENSES, TODAY);
    }

    @Test
    void a_value_is_kept_with_who_said_it_and_told() {
        ProgressOutcome outcome = record(percent(), FIRST, "42,5");
        assertThat(((ProgressOutcome.Done) outcome).events())
                .first()
                .isInstanceOf(ProgressEvent.Recorded.class);
        Statement said = done(outcome).current(FIRST).orElseThrow();
        assertThat(said.value()).isEqualByComparingTo("42.5");
        assertThat(said.author()).isEqualTo(AUTHOR);
    }

    @Test
    void numbers_are_read_as_officials_type_them() {
        assertThat(TypedNumber.of("1.250,5")).contains(new BigDecimal("1250.5"));
        assertThat(TypedNumber.of("1.250")).contains(new BigDecimal("1250"));
        assertThat(TypedNumber.of(" 1 250,5 ")).contains(new BigDecimal("1250.5"));
        assertThat(TypedNumber.of("12.5")).contains(new BigDecimal("12.5"));
        assertThat(TypedNumber.of("12,5,0")).isEmpty();
        assertThat(TypedNumber.of("1.25.0")).isEmpty();
        assertThat(TypedNumber.of("khoảng 12")).isEmpty();
        assertThat(TypedNumber.of("1e9")).isEmpty();
        assertThat(TypedNumber.of("")).isEmpty();
    }

    @Test
    void what_is_no_number_or_beyond_the_units_sense_is_refused() {
        refused(record(percent(), FIRST, "gần xong"), ProgressReason.NOT_A_NUMBER);
        refused(record(percent(), FIRST, "-1"), ProgressReason.NEGATIVE);
        refused(record(percent(), FIRST, "100,1"), ProgressReason.OVER_UNIT);
        refused(record(percent(), FIRST, "9999999999999999"), ProgressReason.TOO_LARGE);
        Assignment households = assigned(wish("hộ", "20", Aim.Counting.SUM));
        refused(record(households, FIRST, "3,5"), ProgressReason.NOT_WHOLE);
        assertThat(done(record(households, FIRST, "3,0")).reached())
                .contains(new BigDecimal("3.0"));
        Assignment ambitious = assigned(wish("%", "105", Aim.Counting.LATEST));
        assertThat(done(record(ambitious, FIRST, "110")).reached()).contains(new BigDecimal("110"));
    }

    @Test
    void a_period_in_the_future_or_outside_is_refused_the_running_one_is_not() {
        refused(
                record(percent(), new Period(Cadence.QUARTER, 2024, 3), "1"),
                ProgressReason.PERIOD_IN_FUTURE);
        refused(
                record(percent(), new Period(Cadence.QUARTER, 2023, 4), "1"),
                ProgressReason.NO_SUCH_PERIOD);
        refused(
                record(percent(), new Period(Cadence.MONTH, 2024, 1), "1"),
                ProgressReason.NO_SUCH_PERIOD);
        assertThat(done(record(percent(), SECOND, "1")).lastAnswered()).contains(SECOND);
    }

    @Test
    void a_second_value_of_a_period_is_a_correction_and_needs_a_reason() {
        Assignment once = done(record(percent(), FIRST, "42"));
        refused(record(once, FIRST, "43"), ProgressReason.ALREADY_RECORDED);
        refused(correct(once, "43", "  "), ProgressReason.REASON_MISSING);
        refused(correct(once, "42,0", "vẫn thế"), ProgressReason.SAME_AS_BEFORE);
        refused(correct(percent(), "43", "nhầm"), ProgressReason.NOTHING_TO_CORRECT);
        ProgressOutcome outcome = correct(once, "43", "Cộng thiếu một thôn");
        assertThat(((ProgressOutcome.Done) outcome).events())
                .first()
                .isInstanceOf(ProgressEvent.Corrected.class);
        assertThat(done(outcome).said().get(FIRST))
                .extracting(Statement::value)
                .containsExactly(new BigDecimal("42"), new BigDecimal("43"));
        assertThat(done(outcome).current(FIRST).orElseThrow().reason())
                .isEqualTo("Cộng thiếu một thôn");
    }

    @Test
    void evidence_leads_to_the_web_only() {
        for (String bad :
                List.of("javascript:alert(1)", "file:///etc/passwd", "xa.vn/anh", "http:")) {
            refused(
                    percent()
                            .record(
                                    FIRST,
                                    new Reported("1", new Evidence("", "", bad), AUTHOR, NOW),
                                    SENSES,
                                    TODAY),
                    ProgressReason.LINK_UNSOUND);
        }
        assertThat(new Evidence("", "12/BC-UBND", "https://xa.gov.vn/anh").flaw()).isEmpty();
    }

    @Test
    void what_is_wished_has_to_make_sense() {
        TenantId unit = new TenantId("C1");
        Source source = new Source.OfMovement(new MovementId("m"), "Nước sạch");
        Wish good = wish("%", "80", Aim.Counting.LATEST);
        refused(
                Assignment.assign(unit, source, Kind.TARGET, " ", good),
                ProgressReason.NAME_MISSING);
        refusedWish(
                new Wish(good.aim(), good.cadence(), good.to(), good.from(), good.owner()),
                ProgressReason.ENDS_BEFORE_IT_BEGINS);
        refusedWish(
                new Wish(
                        good.aim(),
                        good.cadence(),
                        good.from(),
                        good.to().plusYears(9),
                        good.owner()),
                ProgressReason.TOO_LONG);
        refusedWish(wish("%", "0", Aim.Counting.LATEST), ProgressReason.GOAL_UNSOUND);
        refusedWish(owned(good, " ", Optional.empty()), ProgressReason.OWNER_MISSING);
        refusedWish(owned(good, "Thôn", Optional.of("thon@")), ProgressReason.EMAIL_UNSOUND);
        refusedWish(
                owned(good, "Thôn", Optional.of("a@b.vn\r\nBcc: c@d.vn")),
                ProgressReason.EMAIL_UNSOUND);
    }

    private static Wish owned(Wish wish, String name, Optional<String> email) {
        return new Wish(
                wish.aim(),
                wish.cadence(),
                wish.from(),
                wish.to(),
                Optional.of(new Owner(name, email, Optional.empty())));
    }

    private static void refusedWish(Wish wish, ProgressReason reason) {
        refused(percent().reshape(wish), reason);
    }

    @Test
    void values_that_are_there_are_never_cut_off_by_another_time() {
        Assignment once = done(record(percent(), FIRST, "42"));
        Wish wish = once.wish();
        refused(
                once.reshape(
                        new Wish(wish.aim(), Cadence.MONTH, wish.from(), wish.to(), wish.owner())),
                ProgressReason.VALUES_OUTSIDE);
        refused(
                once.reshape(
                        new Wish(
                                wish.aim(),
                                wish.cadence(),
                                LocalDate.of(2024, 4, 1),
                                wish.to(),
                                wish.owner())),
                ProgressReason.VALUES_OUTSIDE);
        refused(once.dropped().reshape(wish), ProgressReason.ENDED);
        refused(record(once.dropped(), SECOND, "1"), ProgressReason.ENDED);
    }

    @Test
    void the_light_compares_what_is_reached_with_the_time_that_was_gone() {
        assertThat(light(done(record(percent(), FIRST, "20")))).isEqualTo(Light.Colour.GREEN);
        assertThat(light(done(record(percent(), FIRST, "15")))).isEqualTo(Light.Colour.YELLOW);
        assertThat(light(done(record(percent(), FIRST, "10")))).isEqualTo(Light.Colour.RED);
        Light light = RULE.of(done(record(percent(), FIRST, "20")), TODAY);
        assertThat(light.why()).isEqualTo("Đạt 25% mức giao khi đã qua 24,9% thời gian.");
    }

    @Test
    void who_never_answered_is_red_once_the_day_is_past_and_grey_before() {
        assertThat(RULE.of(percent(), LocalDate.of(2024, 4, 5)).colour())
                .isEqualTo(Light.Colour.GREY);
        Light late = RULE.of(percent(), LocalDate.of(2024, 4, 6));
        assertThat(late.colour()).isEqualTo(Light.Colour.RED);
        assertThat(late.why()).isEqualTo("Chưa cập nhật lần nào, đã quá hạn quý I/2024.");
    }

    @Test
    void a_good_value_is_yellow_while_a_later_one_is_overdue() {
        Assignment first = done(record(percent(), FIRST, "40"));
        assertThat(RULE.of(first, LocalDate.of(2024, 7, 6)).colour())
                .isEqualTo(Light.Colour.YELLOW);
        assertThat(RULE.of(first, LocalDate.of(2024, 7, 5)).colour()).isEqualTo(Light.Colour.GREEN);
    }

    @Test
    void periods_that_are_added_count_together_and_a_limit_must_not_be_passed() {
        Assignment sum = assigned(wish("hộ", "20", Aim.Counting.SUM));
        Assignment both = done(record(done(record(sum, FIRST, "3")), SECOND, "4"));
        assertThat(both.reached()).contains(new BigDecimal("7"));
        Wish wish = sum.wish();
        Aim most =
                new Aim(
                        Aim.Direction.AT_MOST,
                        Optional.of(new BigDecimal("5")),
                        Optional.of("%"),
                        Aim.Counting.LATEST);
        Assignment limit =
                done(
                        percent()
                                .reshape(
                                        new Wish(
                                                most,
                                                wish.cadence(),
                                                wish.from(),
                                                wish.to(),
                                                wish.owner())));
        assertThat(light(done(record(limit, FIRST, "4,9")))).isEqualTo(Light.Colour.GREEN);
        assertThat(light(done(record(limit, FIRST, "5,1")))).isEqualTo(Light.Colour.RED);
    }

    private static Light.Colour light(Assignment assignment) {
        return RULE.of(assignment, TODAY).colour();
    }

    @Test
    void what_a_person_decided_outlives_another_wording_of_the_plan() {
        Source.OfPlan plan = new Source.OfPlan("p", "Kế hoạch 2024", Optional.of("11/KH-UBND"));
        IssuedItems items =
                new IssuedItems(
                        new TenantId("C1"),
                        plan,
                        2024,
                        List.of(
                                new IssuedItems.Target(
                                        "Hộ nghèo",
                                        true,
                                        Optional.of(new BigDecimal("2.5")),
                                        Optional.of("%"))),
                        List.of(
                                new IssuedItems.Task(
                                        "Ký giao ước thi đua",
                                        Optional.of("UBND xã"),
                                        Optional.of(1),
                                        2024)));
        Assignment target = items.assignments().getFirst();
        Assignment task = items.assignments().getLast();
        assertThat(target.aim().direction()).isEqualTo(Aim.Direction.AT_MOST);
        assertThat(task.to()).isEqualTo(LocalDate.of(2024, 3, 31));
        assertThat(task.owner().map(Owner::name)).contains("UBND xã");
        Wish owned = owned(target.wish(), "Công chức Văn hóa - Xã hội", Optional.empty());
        Assignment shaped = done(target.reshape(owned));
        Wish other =
                new Wish(
                        new Aim(
                                Aim.Direction.AT_MOST,
                                Optional.of(new BigDecimal("2")),
                                Optional.of("%"),
                                Aim.Counting.LATEST),
                        Cadence.QUARTER,
                        target.from(),
                        target.to(),
                        Optional.empty());
        Assignment again = shaped.dropped().namedAgain(plan, other);
        assertThat(again.named()).isTrue();
        assertThat(again.aim().value()).contains(new BigDecimal("2"));
        assertThat(again.owner().map(Owner::name)).contains("Công chức Văn hóa - Xã hội");
    }

    @Test
    void a_link_opens_one_period_once_until_its_day_and_for_its_owner_only() {
        MailedLink link =
                new MailedLink(
                        "h1", FIRST, "thon.dong@xa.vn", NOW.plusSeconds(60), Optional.empty());
        Assignment mailed = percent().mailed(List.of(link));
        assertThat(mailed.check("h1", NOW)).isEqualTo(new Assignment.LinkCheck.Open(link));
        check(mailed, "h2", NOW, ProgressReason.LINK_UNKNOWN);
        check(mailed, "h1", NOW.plusSeconds(61), ProgressReason.LINK_EXPIRED);
        check(mailed.dropped(), "h1", NOW, ProgressReason.LINK_EXPIRED);
        Assignment other =
                done(mailed.reshape(owned(mailed.wish(), "Thôn Tây", Optional.of("tay@xa.vn"))));
        check(other, "h1", NOW, ProgressReason.LINK_EXPIRED);
        check(done(record(mailed, FIRST, "1")), "h1", NOW, ProgressReason.LINK_ANSWERED);
        Assignment used = done(mailed.recordByLink(link, said("42"), SENSES, TODAY));
        check(used, "h1", NOW, ProgressReason.LINK_USED);
        assertThat(used.current(FIRST)).isPresent();
        refused(
                mailed.recordByLink(link, said("nhiều"), SENSES, TODAY),
                ProgressReason.NOT_A_NUMBER);
    }

    private static void check(
            Assignment assignment, String hash, Instant at, ProgressReason reason) {
        assertThat(assignment.check(hash, at)).isEqualTo(new Assignment.LinkCheck.Refused(reason));
    }

    @Test
    void the_owner_is_asked_from_the_day_after_the_earliest_open_period() {
        assertThat(percent().askFrom()).contains(LocalDate.of(2024, 4, 1));
        assertThat(percent().open(TODAY)).containsExactly(FIRST);
        Assignment first = done(record(percent(), FIRST, "20"));
        assertThat(first.askFrom()).contains(LocalDate.of(2024, 7, 1));
        assertThat(first.open(TODAY)).containsExactly(SECOND);
        assertThat(first.unanswered(TODAY)).isEmpty();
        assertThat(first.dropped().askFrom()).isEmpty();
    }

    @Test
    void a_reminder_that_was_left_half_way_is_begun_once_more_and_then_given_up() {
        Reminder due = Reminder.due(new TenantId("C1"), "a@b.vn", TODAY);
        Reminder begun = due.begun();
        assertThat(begun.state()).isEqualTo(Reminder.State.SENDING);
        Reminder again = begun.begun();
        assertThat(again.state()).isEqualTo(Reminder.State.SENDING);
        assertThat(again.broken()).isEqualTo(1);
        assertThat(again.begun().state()).isEqualTo(Reminder.State.FAILED);
        Reminder refused = begun.refused("mail server away");
        assertThat(refused.state()).isEqualTo(Reminder.State.TO_SEND);
        Reminder last = due;
        for (int attempt = 0; attempt < 12; attempt++) {
            last = last.begun().refused("mail server away");
        }
        assertThat(last.state()).isEqualTo(Reminder.State.FAILED);
    }

    private static final Rhythm RHYTHM =
            new Rhythm(3, 31, vn.thidua.platform.time.WorkingDays.national());

    private static ProgressOutcome putOff(Assignment assignment, LocalDate until) {
        return assignment.putOff(Optional.of(until), TODAY, RHYTHM);
    }

    @Test
    void a_reminder_that_is_put_off_comes_on_its_day_and_not_before() {
        LocalDate usual = percent().askFrom().orElseThrow();
        Assignment later = done(putOff(percent(), TODAY.plusDays(10)));
        assertThat(later.isPutOff(TODAY)).isTrue();
        assertThat(later.isPutOff(TODAY.plusDays(10))).isFalse();
        assertThat(usual).isBefore(TODAY);
        assertThat(later.askFrom()).contains(TODAY.plusDays(10));
        Assignment answered = done(record(done(record(later, FIRST, "40")), SECOND, "41"));
        assertThat(answered.askFrom().orElseThrow())
                .as("the next period is asked for when it is over")
                .isAfter(TODAY.plusDays(10));
        Assignment again = done(later.putOff(Optional.empty(), TODAY, RHYTHM));
        assertThat(again.askFrom()).contains(usual);
    }

    @Test
    void a_reminder_is_put_off_to_a_later_day_and_not_for_ever() {
        refused(putOff(percent(), TODAY), ProgressReason.PAUSE_IN_PAST);
        assertThat(putOff(percent(), TODAY.plusDays(31))).isInstanceOf(ProgressOutcome.Done.class);
        refused(putOff(percent(), TODAY.plusDays(32)), ProgressReason.PAUSE_TOO_LONG);
        refused(putOff(percent().dropped(), TODAY.plusDays(1)), ProgressReason.ENDED);
    }

    @Test
    void a_plan_that_is_amended_leaves_the_periods_of_which_something_was_said() {
        Source.OfPlan plan = new Source.OfPlan("p", "Kế hoạch", Optional.empty());
        Wish quarters = wish("% hộ", "80", Aim.Counting.LATEST);
        Wish months =
                new Wish(
                        quarters.aim(),
                        Cadence.MONTH,
                        quarters.from(),
                        quarters.to(),
                        Optional.empty());
        Assignment born =
                Assignment.born(new TenantId("C1"), plan, Kind.TARGET, "Nước sạch", quarters);
        assertThat(born.namedAgain(plan, months).cadence()).isEqualTo(Cadence.MONTH);
        Assignment said = done(record(born, FIRST, "40"));
        Assignment again = said.namedAgain(plan, months);
        assertThat(again.cadence()).isEqualTo(Cadence.QUARTER);
        assertThat(again.current(FIRST)).isPresent();
    }

    @Test
    void other_evidence_for_the_same_value_is_a_correction() {
        Assignment said = done(record(percent(), FIRST, "40"));
        Reported better = new Reported("40", new Evidence("Biên bản rà soát", "", ""), AUTHOR, NOW);
        Assignment corrected =
                done(said.correct(FIRST, better, "Bổ sung minh chứng", SENSES, TODAY));
        assertThat(corrected.current(FIRST).orElseThrow().evidence().note())
                .isEqualTo("Biên bản rà soát");
    }

    @Test
    void of_many_mails_the_youngest_links_are_remembered() {
        Assignment mailed = percent();
        for (int at = 0; at < 41; at++) {
            mailed =
                    mailed.mailed(
                            List.of(
                                    new MailedLink(
                                            "h" + at,
                                            FIRST,
                                            "thon.dong@xa.vn",
                                            NOW.plusSeconds(60),
                                            Optional.empty())));
        }
        assertThat(mailed.links()).hasSize(40);
        assertThat(mailed.check("h40", NOW)).isInstanceOf(Assignment.LinkCheck.Open.class);
        assertThat(mailed.check("h0", NOW))
                .isEqualTo(new Assignment.LinkCheck.Refused(ProgressReason.LINK_UNKNOWN));
    }

    @Test
    void what_ends_within_a_period_is_asked_for_when_it_has_ended() {
        Wish whole = wish("% hộ", "80", Aim.Counting.LATEST);
        Assignment ending =
                assigned(
                        new Wish(
                                whole.aim(),
                                whole.cadence(),
                                whole.from(),
                                TODAY.minusDays(1),
                                whole.owner()));
        assertThat(ending.unanswered(TODAY)).containsExactly(FIRST, SECOND);
        assertThat(percent().unanswered(TODAY)).containsExactly(FIRST);
    }

    @Test
    void what_is_reached_is_the_last_value_or_the_sum() {
        Assignment latest = done(record(done(record(percent(), FIRST, "40")), SECOND, "41"));
        assertThat(latest.reached()).contains(new BigDecimal("41"));
        Assignment added = assigned(wish("hộ", "80", Aim.Counting.SUM));
        Assignment sum = done(record(done(record(added, FIRST, "40")), SECOND, "41"));
        assertThat(sum.reached()).contains(new BigDecimal("81"));
    }

    @Test
    void a_value_of_the_running_period_is_measured_by_the_time_that_is_gone_today() {
        Light.Rule rule = new Light.Rule(new BigDecimal("0.9"), new BigDecimal("0.7"), 5);
        Assignment early = done(record(done(record(percent(), FIRST, "20")), SECOND, "24"));
        Light light = rule.of(early, TODAY);
        // 106 of 366 days; at the end of the quarter it would be 182
        assertThat(light.expected()).contains(new BigDecimal("0.2896"));
        assertThat(light.colour()).isEqualTo(Light.Colour.GREEN);
    }
}
