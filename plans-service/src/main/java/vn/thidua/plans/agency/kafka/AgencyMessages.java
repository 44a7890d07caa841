package vn.thidua.plans.agency.kafka;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.BiFunction;
import org.springframework.stereotype.Component;
import vn.thidua.plans.agency.Agency;
import vn.thidua.platform.outbox.EventSpec;
import vn.thidua.platform.outbox.OutgoingEvent;

/** How the audit log is told of an agency and of who changed it. */
@Component
class AgencyMessages implements BiFunction<Agency, String, OutgoingEvent> {

    private static final EventSpec CHANGED =
            new EventSpec("vn.thidua.agency.changed.v1", "thidua.audit.v1");

    /** The value of {@code vn.thidua.agency.changed.v1}. */
    record AgencyChanged(
            String unitId,
            String subject,
            String action,
            String code,
            String name,
            String kind,
            LocalDate from,
            Optional<LocalDate> until) {}

    @Override
    public OutgoingEvent apply(Agency it, String by) {
        return new OutgoingEvent(
                CHANGED,
                new AgencyChanged(
                        it.unit().value(),
                        by,
                        it.validity().until().isPresent() ? "ENDED" : "ADDED",
                        it.code(),
                        it.name(),
                        it.kind().name(),
                        it.validity().from(),
                        it.validity().until()));
    }
}
