package vn.thidua.movements.registration.kafka;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thidua.movements.registration.Registration;
import vn.thidua.movements.registration.Subject;
import vn.thidua.movements.registration.Titles;
import vn.thidua.platform.outbox.EventSpec;
import vn.thidua.platform.outbox.OutgoingEvent;
import vn.thidua.platform.tenancy.TenantNode;
import vn.thidua.platform.tenancy.TenantTree;

/** How others are told: {@code contracts/events/registration.changed.v1}. */
@Component
class RegistrationMessages implements Function<Registration, OutgoingEvent> {

    private static final EventSpec CHANGED =
            new EventSpec("vn.thidua.registration.changed.v1", "thidua.movements.v1");

    record TitleMessage(String code, String subject, int count) {}

    record ChangedMessage(
            String registrationId,
            String unitId,
            String rootUnitId,
            int year,
            String state,
            long collectives,
            long individuals,
            List<TitleMessage> titles,
            @Nullable Instant submittedAt,
            boolean late) {}

    private final TenantTree tree;
    private final Titles titles;
    private final Clock clock;

    RegistrationMessages(TenantTree tree, Titles titles, Clock clock) {
        this.tree = tree;
        this.titles = titles;
        this.clock = clock;
    }

    @Override
    public OutgoingEvent apply(Registration registration) {
        return new OutgoingEvent(
                CHANGED,
                new ChangedMessage(
                        registration.id(),
                        registration.unit().value(),
                        tree.root(registration.unit(), LocalDate.now(clock))
                                .map(TenantNode::id)
                                .orElse(registration.unit())
                                .value(),
                        registration.year(),
                        registration.state().name(),
                        registration.count(Subject.COLLECTIVE),
                        registration.count(Subject.INDIVIDUAL),
                        counted(registration),
                        registration.submittedAt().orElse(null),
                        registration.late()));
    }

    private List<TitleMessage> counted(Registration registration) {
        Map<String, TitleMessage> counts = new TreeMap<>();
        registration
                .lines()
                .forEach(
                        line ->
                                titles.of(line, registration.year())
                                        .ifPresent(
                                                title ->
                                                        counts.merge(
                                                                title.code(),
                                                                new TitleMessage(
                                                                        title.code(),
                                                                        title.subject().name(),
                                                                        1),
                                                                (one, other) ->
                                                                        new TitleMessage(
                                                                                one.code(),
                                                                                one.subject(),
                                                                                one.count()
                                                                                        + other
                                                                                                .count()))));
        return new ArrayList<>(counts.values());
    }
}
