package vn.thidua.awards.decision.usecase;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.thidua.awards.decision.Decision;
import vn.thidua.awards.decision.DecisionId;
import vn.thidua.awards.decision.Decisions;
import vn.thidua.platform.tenancy.Tenancy;
import vn.thidua.platform.tenancy.TenantId;

/** Thông báo kết quả to who proposed: what units above have decided of the own nominees, and of nobody else's. */
@Component
public class ReadDecisions {

    private final Decisions decisions;
    private final Clock clock;

    ReadDecisions(Decisions decisions, Clock clock) {
        this.decisions = decisions;
        this.clock = clock;
    }

    public List<Decision> received() {
        TenantId own = Tenancy.tenant();
        return decisions.received(LocalDate.now(clock)).stream()
                .map(each -> each.onlyOf(own))
                .toList();
    }

    public Optional<Decision> received(DecisionId id) {
        TenantId own = Tenancy.tenant();
        return decisions.above(id, LocalDate.now(clock)).map(each -> each.onlyOf(own));
    }
}
