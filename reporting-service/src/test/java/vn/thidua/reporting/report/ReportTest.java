package vn.thidua.reporting.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.thidua.platform.tenancy.TenantId;
import vn.thidua.reporting.rollup.Figure;

/** A report on its way, and the request that it answers. */
class ReportTest {

    private static final TenantId DISTRICT = new TenantId("D333");
    private static final TenantId COMMUNE = new TenantId("C12418");
    private static final LocalDate ASKED = LocalDate.of(2024, 6, 1);
    private static final LocalDate DUE = LocalDate.of(2024, 6, 15);
    private static final Instant AT = Instant.parse("2024-06-12T03:00:00Z");
    private static final NamedFigures KNOWN =
            new NamedFigures(
                    List.of(
                            new NamedFigure(
                                    "phong_trao",
                                    "Phong trào",
                                    new NamedFigure.Source.OfYear(Figure.MOVEMENTS))));
    private static final Template TEMPLATE =
            new TemplateWish(
                            "Sơ kết",
                            ReportKind.HALF_YEAR,
                            List.of(
                                    new TemplateWish.Part("Tình hình", "", List.of()),
                                    new TemplateWish.Part(
                                            "Số liệu",
                                            "",
                                            List.of(
                                                    new TemplateWish.Line(
                                                            "Phong trào",
                                                            "phong trào",
                                                            "phong_trao",
                                                            0)))))
                    .template("t");

    private static ReportRequest request(LocalDate from, LocalDate to, LocalDate due) {
        return new ReportRequest(
                "r",
                DISTRICT,
                ReportKind.HALF_YEAR,
                "Sơ kết 6 tháng",
                from,
                to,
                due,
                TEMPLATE,
                List.of(COMMUNE),
                ASKED,
                AT,
                "person",
                Optional.empty(),
                List.of(),
                Content.NONE,
                1);
    }

    private static ReportRequest request() {
        return request(LocalDate.of(2024, 1, 1), LocalDate.of(2024, 6, 10), DUE);
    }

    private static ReportRequest locked() {
        return done(request().lock(0, figures(2), AT, "leader"));
    }

    private static ReportRequest done(ReportRequest.Outcome outcome) {
        return switch (outcome) {
            case ReportRequest.Outcome.Done(var request, _) -> request;
            case ReportRequest.Outcome.Refused(var reason) ->
                    throw new AssertionError(reason.sentence());
        };
    }

    private static Report done(Report.Outcome outcome) {
        return switch (outcome) {
            case Report.Outcome.Done(var report, _) -> report;
            case Report.Outcome.Refused(var reason, _) ->
                    throw new AssertionError(reason.sentence());
        };
    }

    private static FrozenFigures figures(long movements) {
        return new FrozenFigures(Map.of("phong_trao", movements), 2024, 2024, AT);
    }

    private static Content words(String section, String text) {
        return new Content(Optional.empty(), Map.of(section, text), "", "", "");
    }

    private static Report.Hand on(LocalDate day) {
        return new Report.Hand("person", AT, day);
    }

    private static Report written(ReportRequest request) {
        Report report = done(Report.none(COMMUNE, request).take(request, figures(3), ASKED));
        return done(report.write(request, words("s1", "Tốt"), ASKED));
    }

    private static Report sent(ReportRequest request, LocalDate day) {
        return done(written(request).send(request, on(day)));
    }

    private static void refused(Report.Outcome outcome, ReportReason reason) {
        assertThat(outcome)
                .isInstanceOfSatisfying(
                        Report.Outcome.Refused.class,
                        refused -> assertThat(refused.reason()).isEqualTo(reason));
    }

    private static void refused(ReportRequest.Outcome outcome, ReportReason reason) {
        assertThat(outcome).isEqualTo(new ReportRequest.Outcome.Refused(reason));
    }

    @Test
    void a_report_goes_up_comes_back_with_remarks_and_goes_up_again() {
        ReportRequest request = request();
        Report returned =
                done(
                        sent(request, DUE)
                                .giveBack(
                                        request,
                                        List.of(new Report.Remark("s1", "Nêu rõ nguyên nhân")),
                                        on(DUE)));
        assertThat(returned.openRemarks()).hasSize(1);
        Report better = done(returned.write(request, words("s1", "Tốt hơn"), DUE));
        Report again = done(better.send(request, on(DUE.plusDays(3))));
        assertThat(again.openRemarks()).isEmpty();
        assertThat(again.isLate(request)).as("the first sending was in time").isFalse();
        assertThat(
                        Change.between(
                                TEMPLATE,
                                KNOWN,
                                again.sendings().getFirst().content(),
                                again.sendings().getLast().content()))
                .containsExactly(new Change("s1", "Tình hình", "Tốt", "Tốt hơn"));
        Report received = done(again.receive(request, on(DUE.plusDays(3))));
        assertThat(received.received()).contains(again.content());
    }

    @Test
    void what_is_not_received_does_not_count() {
        assertThat(sent(request(), DUE).received()).isEmpty();
    }

    @Test
    void a_report_after_the_day_is_late() {
        assertThat(sent(request(), DUE.plusDays(1)).isLate(request())).isTrue();
        assertThat(sent(request(), DUE).isLate(request())).isFalse();
    }

    @Test
    void a_report_is_not_sent_twice_nor_changed_after() {
        Report sent = sent(request(), DUE);
        refused(sent.send(request(), on(DUE)), ReportReason.ALREADY_SENT);
        refused(sent.write(request(), words("s1", "Khác"), DUE), ReportReason.ALREADY_SENT);
        refused(sent.take(request(), figures(9), DUE), ReportReason.ALREADY_SENT);
    }

    @Test
    void a_report_without_figures_or_words_is_not_sent() {
        Report none = Report.none(COMMUNE, request());
        refused(none.send(request(), on(DUE)), ReportReason.FIGURES_MISSING);
        Report figuresOnly = done(none.take(request(), figures(1), DUE));
        assertThat(figuresOnly.send(request(), on(DUE)))
                .isEqualTo(new Report.Outcome.Refused(ReportReason.TEXT_MISSING, List.of("s1")));
    }

    @Test
    void words_and_remarks_are_for_sections_of_the_template() {
        refused(
                written(request()).write(request(), words("s9", "?"), DUE),
                ReportReason.SECTION_UNKNOWN);
        refused(
                sent(request(), DUE)
                        .giveBack(request(), List.of(new Report.Remark("s9", "?")), on(DUE)),
                ReportReason.SECTION_UNKNOWN);
        refused(
                sent(request(), DUE)
                        .giveBack(request(), List.of(new Report.Remark("s1", " ")), on(DUE)),
                ReportReason.REMARKS_MISSING);
    }

    @Test
    void only_what_was_sent_is_answered_and_once() {
        refused(written(request()).receive(request(), on(DUE)), ReportReason.NOT_SENT);
        refused(
                written(request())
                        .giveBack(request(), List.of(new Report.Remark("s1", "?")), on(DUE)),
                ReportReason.NOT_SENT);
        Report received = done(sent(request(), DUE).receive(request(), on(DUE)));
        refused(received.receive(request(), on(DUE)), ReportReason.ALREADY_RECEIVED);
    }

    @Test
    void after_the_lock_nothing_changes_but_by_an_exception_until_its_day() {
        Report draft = written(request());
        refused(draft.send(locked(), on(DUE)), ReportReason.LOCKED);
        refused(draft.write(locked(), words("s1", "Khác"), DUE), ReportReason.LOCKED);
        refused(draft.take(locked(), figures(9), DUE), ReportReason.LOCKED);
        Report sent = sent(request(), DUE);
        refused(sent.receive(locked(), on(DUE)), ReportReason.LOCKED);
        refused(
                sent.giveBack(locked(), List.of(new Report.Remark("s1", "?")), on(DUE)),
                ReportReason.LOCKED);

        ReportRequest opened = done(locked().allow(leave("Mất điện", DUE), DUE));
        assertThat(done(draft.send(opened, on(DUE))).state()).isEqualTo(ReportState.SENT);
        refused(draft.send(opened, on(DUE.plusDays(1))), ReportReason.LOCKED);
    }

    private static ReportRequest.Leave leave(String reason, LocalDate until) {
        return new ReportRequest.Leave(COMMUNE, until, reason, "leader", AT);
    }

    @Test
    void an_exception_needs_a_lock_a_unit_that_was_asked_a_reason_and_a_day_to_come() {
        refused(request().allow(leave("Mất điện", DUE), DUE), ReportReason.NOT_LOCKED);
        refused(locked().allow(leave(" ", DUE), DUE), ReportReason.REASON_MISSING);
        refused(
                locked().allow(leave("Mất điện", DUE), DUE.plusDays(1)),
                ReportReason.LEAVE_IN_PAST);
        refused(
                locked().allow(
                                new ReportRequest.Leave(
                                        new TenantId("C1"), DUE, "Mất điện", "leader", AT),
                                DUE),
                ReportReason.NOT_ASKED);
    }

    @Test
    void a_request_is_locked_once_when_nothing_waits_and_keeps_the_own_figures() {
        refused(request().lock(1, figures(2), AT, "leader"), ReportReason.ANSWERS_WAITING);
        refused(locked().lock(0, figures(2), AT, "leader"), ReportReason.ALREADY_LOCKED);
        refused(locked().write(words("s1", "?")), ReportReason.ALREADY_LOCKED);
        refused(request().write(words("s9", "?")), ReportReason.SECTION_UNKNOWN);
        assertThat(locked().summary().figures()).contains(figures(2));
    }

    @Test
    void a_request_that_cannot_be_answered_is_not_asked() {
        LocalDate january = LocalDate.of(2024, 1, 1);
        LocalDate june = LocalDate.of(2024, 6, 10);
        assertThat(request().flaw()).isEmpty();
        assertThat(request(june, january, DUE).flaw()).contains(ReportReason.PERIOD_REVERSED);
        assertThat(request(LocalDate.of(2010, 1, 1), june, DUE).flaw())
                .contains(ReportReason.PERIOD_TOO_LONG);
        assertThat(request(january, january, ASKED.minusDays(1)).flaw())
                .contains(ReportReason.DUE_IN_PAST);
        assertThat(request(DUE.plusDays(1), DUE.plusDays(30), DUE).flaw())
                .contains(ReportReason.DUE_BEFORE_PERIOD);
        assertThat(request(january, LocalDate.of(2024, 6, 30), DUE).flaw())
                .as("sơ kết is due before the half-year ends")
                .isEmpty();
    }

    @Test
    void a_template_is_refused_with_every_place_that_is_wrong() {
        Template flawed =
                new TemplateWish(
                                "",
                                ReportKind.AD_HOC,
                                List.of(
                                        new TemplateWish.Part(
                                                "",
                                                "",
                                                List.of(
                                                        new TemplateWish.Line(
                                                                "", "", "khong_co", 9)))))
                        .template("t");
        assertThat(flawed.flaws(KNOWN))
                .extracting(Template.Flaw::field)
                .containsExactly(
                        "name",
                        "sections/0/title",
                        "sections/0/rows/0/label",
                        "sections/0/rows/0/decimals",
                        "sections/0/rows/0/formula");
        assertThat(TEMPLATE.flaws(KNOWN)).isEmpty();
        assertThat(new Template("t", "Mẫu", ReportKind.AD_HOC, List.of()).flaws(KNOWN)).hasSize(1);
    }
}
