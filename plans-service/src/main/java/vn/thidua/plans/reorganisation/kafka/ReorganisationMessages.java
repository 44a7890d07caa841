package vn.thidua.plans.reorganisation.kafka;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.BiFunction;
import org.springframework.stereotype.Component;
import vn.thidua.plans.reorganisation.Reorganisation;
import vn.thidua.platform.outbox.EventSpec;
import vn.thidua.platform.outbox.OutgoingEvent;

/** How the audit log is told of a reorganisation. */
@Component
class ReorganisationMessages
        implements BiFunction<Reorganisation, Reorganisation.Act, OutgoingEvent> {

    private static final EventSpec CHANGED =
            new EventSpec("vn.thidua.reorganisation.changed.v1", "thidua.audit.v1");

    /** The value of {@code vn.thidua.reorganisation.changed.v1}. */
    record ReorganisationChanged(
            String id,
            String unitId,
            String subject,
            String action,
            String title,
            String legalBasis,
            LocalDate effective,
            Optional<Integer> units,
            Optional<String> reason) {}

    @Override
    public OutgoingEvent apply(Reorganisation it, Reorganisation.Act act) {
        return new OutgoingEvent(
                CHANGED,
                new ReorganisationChanged(
                        it.id(),
                        it.unit().value(),
                        it.changedBy(),
                        act.name(),
                        it.title(),
                        it.legalBasis(),
                        it.draft().effective(),
                        it.decision().map(decision -> decision.changes().units().size()),
                        it.discard().map(Reorganisation.Discard::reason)));
    }
}
