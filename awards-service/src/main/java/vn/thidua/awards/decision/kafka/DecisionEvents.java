package vn.thidua.awards.decision.kafka;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.thidua.awards.catalogue.Award;
import vn.thidua.awards.catalogue.AwardCode;
import vn.thidua.awards.catalogue.MeritKind;
import vn.thidua.awards.decision.usecase.CarryOutDecisions;
import vn.thidua.awards.decision.usecase.CarryOutDecisions.Act;
import vn.thidua.awards.decision.usecase.CarryOutDecisions.Line;
import vn.thidua.awards.decision.usecase.CarryOutDecisions.Taken;
import vn.thidua.awards.dossier.DossierId;
import vn.thidua.awards.subject.SubjectId;
import vn.thidua.platform.inbox.EventEnvelope;
import vn.thidua.platform.inbox.SeenSequences;
import vn.thidua.platform.inbox.UnreadableEvent;
import vn.thidua.platform.tenancy.TenantId;

/** Hears of its own decisions and carries them out line by line: a crash in between loses none. */
@Component
class DecisionEvents {

    private record Heard(Act act, List<Line> lines) {}

    private final CarryOutDecisions carryOut;
    private final SeenSequences seen;
    private final JsonMapper json;

    DecisionEvents(CarryOutDecisions carryOut, SeenSequences seen, JsonMapper json) {
        this.carryOut = carryOut;
        this.seen = seen;
        this.json = json;
    }

    @KafkaListener(
            topics = DecisionMessages.TOPIC,
            groupId = "${spring.application.name}-decisions")
    void hear(ConsumerRecord<String, String> message) {
        EventEnvelope event = EventEnvelope.of(message, json);
        switch (event.type()) {
            case DecisionMessages.ISSUED, DecisionMessages.REVOKED -> {
                Heard heard = heard(event);
                seen.once(
                        "decisions",
                        event,
                        () -> heard.lines().forEach(line -> carryOut.carryOut(heard.act(), line)));
            }
            default -> {}
        }
    }

    private static Heard heard(EventEnvelope event) {
        try {
            JsonNode value = event.value();
            Act act =
                    new Act(
                            value.required("decisionId").stringValue(),
                            value.required("number").stringValue(),
                            LocalDate.parse(value.required("date").stringValue()),
                            event.tenant(),
                            Award.Decider.valueOf(value.required("decider").stringValue()),
                            value.required("authority").stringValue());
            List<Line> lines = new ArrayList<>();
            for (JsonNode each : value.required("lines")) {
                lines.add(line(each));
            }
            return new Heard(act, lines);
        } catch (DateTimeException | JacksonException | IllegalArgumentException unreadable) {
            throw new UnreadableEvent("not as decision.*.v1 says: " + event.id(), unreadable);
        }
    }

    private static Line line(JsonNode line) {
        return new Line(
                new DossierId(line.required("dossierId").stringValue()),
                new TenantId(line.required("unitId").stringValue()),
                Optional.of(line.path("subjectId"))
                        .filter(JsonNode::isString)
                        .map(each -> new SubjectId(each.stringValue())),
                new AwardCode(line.required("award").stringValue()),
                MeritKind.valueOf(line.required("kind").stringValue()),
                line.required("year").intValue(),
                line.required("merit").stringValue(),
                Optional.of(line.path("revocation"))
                        .filter(JsonNode::isObject)
                        .map(
                                each ->
                                        new Taken(
                                                each.required("number").stringValue(),
                                                LocalDate.parse(
                                                        each.required("date").stringValue()),
                                                each.required("words").stringValue())));
    }
}
