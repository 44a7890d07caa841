package vn.thidua.plans.unit.kafka;

import java.time.LocalDate;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import vn.thidua.plans.unit.TakenIn;
import vn.thidua.platform.outbox.EventSpec;
import vn.thidua.platform.outbox.OutgoingEvent;

/** How the audit log is told that a unit was taken in. */
@Component
class TakenInMessages implements Function<TakenIn, OutgoingEvent> {

    private static final EventSpec ONBOARDED =
            new EventSpec("vn.thidua.unit.onboarded.v1", "thidua.audit.v1");

    /** The value of {@code vn.thidua.unit.onboarded.v1}. */
    record UnitOnboarded(
            String unitId,
            String code,
            String name,
            String level,
            LocalDate from,
            String superiorId,
            String subject) {}

    @Override
    public OutgoingEvent apply(TakenIn it) {
        return new OutgoingEvent(
                ONBOARDED,
                new UnitOnboarded(
                        it.unit().id().value(),
                        it.unit().code(),
                        it.unit().name(),
                        it.unit().level().name(),
                        it.unit().validity().from(),
                        it.superior().value(),
                        it.by()));
    }
}
