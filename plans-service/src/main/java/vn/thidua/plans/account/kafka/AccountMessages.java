package vn.thidua.plans.account.kafka;

import java.util.List;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import vn.thidua.plans.account.AccountChange;
import vn.thidua.platform.outbox.EventSpec;
import vn.thidua.platform.outbox.OutgoingEvent;

/** How others are told of a change of an account. */
@Component
class AccountMessages implements Function<AccountChange, OutgoingEvent> {

    private static final EventSpec CHANGED =
            new EventSpec("vn.thidua.account.changed.v1", "thidua.audit.v1");

    /** The value of {@code vn.thidua.account.changed.v1}. */
    record AccountChanged(
            String id,
            String unitId,
            String subject,
            String account,
            String action,
            List<String> details) {}

    @Override
    public OutgoingEvent apply(AccountChange change) {
        return new OutgoingEvent(
                CHANGED,
                new AccountChanged(
                        change.id(),
                        change.unit().value(),
                        change.by(),
                        change.account(),
                        change.action().name(),
                        change.details()));
    }
}
