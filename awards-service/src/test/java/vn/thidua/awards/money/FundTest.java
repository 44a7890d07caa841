package vn.thidua.awards.money;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.thidua.platform.tenancy.TenantId;

class FundTest {

    private static final LocalDate TODAY = LocalDate.of(2024, 4, 15);
    private static final Fund EMPTY = Fund.empty(new TenantId("D439"), 2024);

    private static Fund.Outcome enter(
            Fund fund, Fund.Direction direction, long dong, String on, String words) {
        return fund.enter(
                new Fund.Entry("e", direction, dong, LocalDate.parse(on), words, ""), TODAY);
    }

    @Test
    void the_balance_is_what_came_in_less_what_went_out() {
        Fund fund = done(enter(EMPTY, Fund.Direction.INCOME, 50_000_000, "2024-01-02", "Dự toán"));
        fund = done(enter(fund, Fund.Direction.SPENDING, 2_000_000, "2024-03-01", "In bằng khen"));
        assertThat(fund.balance(0)).isEqualTo(48_000_000);
        assertThat(fund.balance(50_000_000)).isEqualTo(-2_000_000);
    }

    @ParameterizedTest
    @CsvSource({
        "0, 2024-01-02, Dự toán, SUM_NOT_POSITIVE",
        "-5, 2024-01-02, Dự toán, SUM_NOT_POSITIVE",
        "5, 2024-01-02, ' ', WORDS_MISSING",
        "5, 2023-12-31, Dự toán, OTHER_YEAR",
        "5, 2024-04-16, Dự toán, DATE_IN_FUTURE"
    })
    void a_bad_entry_is_refused(long dong, String on, String words, FundReason reason) {
        assertThat(enter(EMPTY, Fund.Direction.INCOME, dong, on, words))
                .isEqualTo(new Fund.Outcome.Refused(reason));
    }

    private static Fund done(Fund.Outcome outcome) {
        return ((Fund.Outcome.Done) outcome).fund();
    }
}
