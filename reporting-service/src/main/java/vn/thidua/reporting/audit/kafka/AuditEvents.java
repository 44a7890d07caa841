package vn.thidua.reporting.audit.kafka;

import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;
import vn.thidua.platform.inbox.UnreadableEvent;
import vn.thidua.reporting.audit.Occurrence;
import vn.thidua.reporting.audit.Titles;
import vn.thidua.reporting.audit.usecase.EnterOccurrence;

/**
 * Hears of all that people do. The log itself knows what it has entered, by the event's id, so an event that comes twice,
 * late or after a crash in the middle is entered once.
 */
@Component
class AuditEvents {

    private final EnterOccurrence enter;
    private final Occurrences occurrences;
    private final Titles titles;
    private final JsonMapper json;

    AuditEvents(EnterOccurrence enter, Occurrences occurrences, Titles titles, JsonMapper json) {
        this.enter = enter;
        this.occurrences = occurrences;
        this.titles = titles;
        this.json = json;
    }

    @KafkaListener(
            topics = {
                "thidua.audit.v1",
                "thidua.plans.v1",
                "thidua.movements.v1",
                "thidua.awards.v1",
                "thidua.reports.v1"
            },
            groupId = "${thidua.audit.group:${spring.application.name}-audit}")
    void hear(ConsumerRecord<String, String> message) {
        Heard event = Heard.of(message, json);
        learnTitle(event);
        for (Occurrence occurrence : read(event)) {
            enter.enter(occurrence);
        }
    }

    private List<Occurrence> read(Heard event) {
        try {
            return occurrences.of(event);
        } catch (JacksonException | IllegalArgumentException unreadable) {
            throw new UnreadableEvent("not as the contract says: " + event.id(), unreadable);
        }
    }

    private void learnTitle(Heard event) {
        switch (event.type()) {
            case "plan.issued.v1" ->
                    event.text("planId")
                            .ifPresent(
                                    id ->
                                            titles.know(
                                                    event.tenant(),
                                                    id,
                                                    (event.value().at("/number/text").asString("")
                                                                    + " "
                                                                    + event.text("title")
                                                                            .orElse(""))
                                                            .strip()));
            case "movement.changed.v1" ->
                    event.text("movementId")
                            .ifPresent(
                                    id ->
                                            titles.know(
                                                    event.tenant(),
                                                    id,
                                                    event.text("name").orElse("")));
            default -> {
                // other things are called by names of persons, or have none
            }
        }
    }
}
