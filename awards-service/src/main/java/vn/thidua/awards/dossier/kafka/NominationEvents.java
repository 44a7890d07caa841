package vn.thidua.awards.dossier.kafka;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.thidua.awards.catalogue.AwardCode;
import vn.thidua.awards.dossier.NominationWindow;
import vn.thidua.awards.dossier.usecase.OpenNominations;
import vn.thidua.platform.inbox.EventEnvelope;
import vn.thidua.platform.inbox.SeenSequences;
import vn.thidua.platform.inbox.UnreadableEvent;
import vn.thidua.platform.tenancy.TenantId;

/** Hears when the final review of a movement lets units nominate: {@code contracts/events/nominations.opened.v1}. */
@Component
class NominationEvents {

    private static final String OPENED = "vn.thidua.nominations.opened.v1";
    private static final String READER = "nominations-opened";

    private final OpenNominations nominations;
    private final SeenSequences seen;
    private final JsonMapper json;

    NominationEvents(OpenNominations nominations, SeenSequences seen, JsonMapper json) {
        this.nominations = nominations;
        this.seen = seen;
        this.json = json;
    }

    @KafkaListener(topics = "thidua.movements.v1")
    void hear(ConsumerRecord<String, String> message) {
        EventEnvelope event = EventEnvelope.of(message, json);
        if (event.type().equals(OPENED)) {
            NominationWindow window = window(event);
            seen.once(READER, event, () -> nominations.take(window));
        }
    }

    private static NominationWindow window(EventEnvelope event) {
        try {
            JsonNode value = event.value();
            return new NominationWindow(
                    value.required("movementId").stringValue(),
                    value.required("movementName").stringValue(),
                    event.tenant(),
                    value.required("year").intValue(),
                    LocalDate.parse(value.required("opensOn").stringValue()),
                    LocalDate.parse(value.required("closesOn").stringValue()),
                    value.required("awards")
                            .valueStream()
                            .map(code -> new AwardCode(code.stringValue()))
                            .toList(),
                    value.required("quotas").valueStream().map(NominationEvents::quota).toList());
        } catch (DateTimeException | JacksonException | IllegalArgumentException unreadable) {
            throw new UnreadableEvent(
                    "not as nominations.opened.v1 says: " + event.id(), unreadable);
        }
    }

    private static NominationWindow.Quota quota(JsonNode value) {
        return new NominationWindow.Quota(
                NominationWindow.Shape.valueOf(value.required("shape").stringValue()),
                text(value.required("award")).map(AwardCode::new),
                value.required("whom").stringValue(),
                text(value.required("unitId")).map(TenantId::new),
                number(value.required("collectives")),
                number(value.required("individuals")),
                number(value.required("total")).map(BigDecimal::intValueExact));
    }

    private static Optional<String> text(JsonNode value) {
        return value.isString() ? Optional.of(value.stringValue()) : Optional.empty();
    }

    private static Optional<BigDecimal> number(JsonNode value) {
        return value.isNumber() ? Optional.of(value.decimalValue()) : Optional.empty();
    }
}
