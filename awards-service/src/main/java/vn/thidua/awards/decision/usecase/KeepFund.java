package vn.thidua.awards.decision.usecase;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.thidua.awards.decision.Decision;
import vn.thidua.awards.decision.Decisions;
import vn.thidua.awards.money.Fund;
import vn.thidua.awards.money.FundReason;
import vn.thidua.awards.money.Funds;
import vn.thidua.platform.tenancy.Caller;

/** Theo dõi quỹ thi đua, khen thưởng of the own unit. */
@Component
public class KeepFund {

    /** What became of an entry. */
    public sealed interface Entered {
        record Done(FundStatement statement) implements Entered {}

        record Refused(FundReason reason) implements Entered {}

        record Forbidden(String sentence) implements Entered {}
    }

    private static final String KEEPERS_ONLY =
            "Chỉ chuyên viên hoặc lãnh đạo đơn vị được ghi thu, chi quỹ thi đua, khen thưởng.";

    private final Funds funds;
    private final Decisions decisions;
    private final Clock clock;

    KeepFund(Funds funds, Decisions decisions, Clock clock) {
        this.funds = funds;
        this.decisions = decisions;
        this.clock = clock;
    }

    /** Decisions of bodies above are paid by them. */
    public FundStatement ofYear(int year) {
        return new FundStatement(
                funds.ofYear(year),
                decisions.issuedIn(year).stream()
                        .filter(each -> each.text().isOwn())
                        .mapToLong(Decision::paid)
                        .sum());
    }

    public Entered enter(
            Caller by,
            int year,
            Fund.Direction direction,
            long dong,
            LocalDate on,
            String words,
            String paper) {
        if (!by.has("specialist") && !by.has("leader")) {
            return new Entered.Forbidden(KEEPERS_ONLY);
        }
        while (true) {
            Fund.Entry entry =
                    new Fund.Entry(UUID.randomUUID().toString(), direction, dong, on, words, paper);
            switch (funds.ofYear(year).enter(entry, LocalDate.now(clock))) {
                case Fund.Outcome.Refused(var reason) -> {
                    return new Entered.Refused(reason);
                }
                case Fund.Outcome.Done(var fund) -> {
                    if (funds.store(fund)) {
                        return new Entered.Done(ofYear(year));
                    }
                }
            }
        }
    }
}
