package vn.thidua.platform.tenancy.kafka;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.thidua.platform.tenancy.OversightLog;
import vn.thidua.platform.tenancy.Reach;
import vn.thidua.platform.tenancy.TenantId;

/** Tells each look at other units to the audit topic. */
final class KafkaOversightLog implements OversightLog {

    private static final String TYPE = "vn.thidua.access.overseen.v1";

    /** The event's value: contracts/events/access.overseen.v1.schema.json. */
    record Overseen(
            String subject,
            String unitId,
            String direction,
            List<String> units,
            LocalDate asOf,
            String reason,
            String what,
            List<String> roles,
            @JsonInclude(JsonInclude.Include.NON_ABSENT) Optional<List<Document>> documents) {

        record Document(String unitId, String id) {}

        static Overseen of(Look look) {
            List<String> units = look.units().stream().map(TenantId::value).sorted().toList();
            return new Overseen(
                    look.who().subject(),
                    look.who().tenant().value(),
                    switch (look.reach()) {
                        case Reach.Below _, Reach.BelowAndEnded _ -> "BELOW";
                        case Reach.Above _ -> "ABOVE";
                        case Reach.Units _ -> "UNITS";
                    },
                    // what lies below is known from the tree and the day; a province has hundreds
                    look.reach() instanceof Reach.Below
                                    || look.reach() instanceof Reach.BelowAndEnded
                            ? List.of()
                            : units,
                    look.reach().asOf(),
                    look.why(),
                    look.what(),
                    look.who().roles().stream().sorted().toList(),
                    look.documents()
                            .map(
                                    seen ->
                                            seen.stream()
                                                    .map(
                                                            one ->
                                                                    new Document(
                                                                            one.unit().value(),
                                                                            one.id()))
                                                    .toList()));
        }
    }

    private final AuditTopic topic;

    KafkaOversightLog(AuditTopic topic) {
        this.topic = topic;
    }

    @Override
    public void tell(Look look) {
        topic.tell(TYPE, look.who(), Overseen.of(look));
    }
}
