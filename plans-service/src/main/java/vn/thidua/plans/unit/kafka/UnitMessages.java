package vn.thidua.plans.unit.kafka;

import java.util.function.Function;
import org.springframework.stereotype.Component;
import vn.thidua.plans.unit.AdministrativeUnit;
import vn.thidua.platform.outbox.EventSpec;
import vn.thidua.platform.outbox.OutgoingEvent;

/** How others are told of a unit. */
@Component
class UnitMessages implements Function<AdministrativeUnit, OutgoingEvent> {

    private static final EventSpec REGISTERED =
            new EventSpec("vn.thidua.unit.registered.v1", "thidua.units.v1");

    @Override
    public OutgoingEvent apply(AdministrativeUnit unit) {
        return new OutgoingEvent(REGISTERED, UnitRegistered.of(unit));
    }
}
