package vn.thidua.movements.example.kafka;

import java.time.DateTimeException;
import java.time.LocalDate;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.thidua.movements.example.KnownHonour;
import vn.thidua.movements.example.KnownHonours;
import vn.thidua.platform.inbox.EventEnvelope;
import vn.thidua.platform.inbox.SeenSequences;
import vn.thidua.platform.inbox.UnreadableEvent;

/** Hears what the registers of awards hold: {@code contracts/events/honour.changed.v1}. */
@Component
class HonourEvents {

    private static final String CHANGED = "vn.thidua.honour.changed.v1";
    private static final String READER = "honours-of-examples";

    private final KnownHonours honours;
    private final SeenSequences seen;
    private final JsonMapper json;

    HonourEvents(KnownHonours honours, SeenSequences seen, JsonMapper json) {
        this.honours = honours;
        this.seen = seen;
        this.json = json;
    }

    @KafkaListener(topics = "thidua.awards.v1")
    void hear(ConsumerRecord<String, String> message) {
        EventEnvelope event = EventEnvelope.of(message, json);
        if (event.type().equals(CHANGED)) {
            KnownHonour honour = honour(event);
            seen.once(READER, event, () -> honours.keep(honour));
        }
    }

    private static KnownHonour honour(EventEnvelope event) {
        try {
            JsonNode value = event.value();
            String code = value.required("award").stringValue();
            return new KnownHonour(
                    value.required("honourId").stringValue(),
                    event.tenant(),
                    value.path("awardName").asString(code),
                    value.required("year").intValue(),
                    LocalDate.parse(value.required("decidedOn").stringValue()),
                    value.required("subjectKind").stringValue().equals("INDIVIDUAL"),
                    value.required("counts").booleanValue());
        } catch (DateTimeException | JacksonException | IllegalArgumentException unreadable) {
            throw new UnreadableEvent("not as honour.changed.v1 says: " + event.id(), unreadable);
        }
    }
}
