package vn.thidua.reporting.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.thidua.platform.tenancy.TenantId;

/** Who owes a report, and who is told of it. */
class OwedTest {

    private static final TenantId PROVINCE = new TenantId("P33");
    private static final TenantId DISTRICT = new TenantId("D333");
    private static final TenantId COMMUNE = new TenantId("C12418");
    private static final LocalDate DUE = LocalDate.of(2024, 6, 15);
    private static final Escalation AFTER_TWO_DAYS = new Escalation(Period.ofDays(2));

    private static ReportRequest by(TenantId requester) {
        return new ReportRequest(
                "r",
                requester,
                ReportKind.AD_HOC,
                "Báo cáo nhanh",
                DUE.minusDays(30),
                DUE,
                DUE,
                new Template("t", "Mẫu", ReportKind.AD_HOC, List.of()),
                List.of(COMMUNE),
                DUE.minusDays(10),
                Instant.EPOCH,
                "person",
                Optional.empty(),
                List.of(),
                Content.NONE,
                1);
    }

    private static Optional<Owed> owed(ReportRequest request, ReportState state, LocalDate today) {
        Report report =
                new Report(
                        COMMUNE,
                        "r",
                        request.requester(),
                        Content.NONE,
                        state,
                        List.of(),
                        List.of(),
                        1);
        return Owed.of(request, report, List.of(DISTRICT, PROVINCE), AFTER_TWO_DAYS, today);
    }

    @Test
    void nothing_is_owed_on_the_day_itself_nor_after_the_answer() {
        assertThat(owed(by(PROVINCE), ReportState.DRAFT, DUE)).isEmpty();
        assertThat(owed(by(PROVINCE), ReportState.SENT, DUE.plusDays(9))).isEmpty();
        assertThat(owed(by(PROVINCE), ReportState.RECEIVED, DUE.plusDays(9))).isEmpty();
    }

    @Test
    void what_was_returned_is_owed_again() {
        assertThat(owed(by(PROVINCE), ReportState.RETURNED, DUE.plusDays(1))).isPresent();
    }

    @Test
    void it_is_told_first_to_the_unit_alone_then_to_those_between_it_and_the_one_that_asked() {
        Owed first = owed(by(PROVINCE), ReportState.NOT_BEGUN, DUE.plusDays(1)).orElseThrow();
        assertThat(first.days()).isEqualTo(1);
        assertThat(first.isEscalated()).isFalse();

        Owed second = owed(by(PROVINCE), ReportState.NOT_BEGUN, DUE.plusDays(2)).orElseThrow();
        assertThat(second.days()).isEqualTo(2);
        assertThat(second.toldTo()).containsExactly(DISTRICT);
    }

    @Test
    void where_nobody_is_between_it_is_told_to_the_one_that_asked() {
        assertThat(owed(by(DISTRICT), ReportState.DRAFT, DUE.plusDays(2)).orElseThrow().toldTo())
                .containsExactly(DISTRICT);
    }

    @Test
    void a_locked_period_asks_nobody_any_more() {
        ReportRequest asked = by(PROVINCE);
        FrozenFigures none = new FrozenFigures(java.util.Map.of(), 2024, 2024, Instant.EPOCH);
        if (!(asked.lock(0, none, Instant.EPOCH, "leader")
                instanceof ReportRequest.Outcome.Done(var locked, _))) {
            throw new AssertionError("not locked");
        }
        assertThat(owed(locked, ReportState.DRAFT, DUE.plusDays(9))).isEmpty();
    }
}
