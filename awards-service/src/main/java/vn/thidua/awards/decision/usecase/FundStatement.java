package vn.thidua.awards.decision.usecase;

import vn.thidua.awards.money.Fund;

/**
 * Tình hình quỹ thi đua, khen thưởng of a year.
 *
 * @param paidByDecisions less what came back
 */
public record FundStatement(Fund fund, long paidByDecisions) {

    public long balance() {
        return fund.balance(paidByDecisions);
    }
}
