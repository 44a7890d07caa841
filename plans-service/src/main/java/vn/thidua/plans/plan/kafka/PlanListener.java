package vn.thidua.plans.plan.kafka;

import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.thidua.plans.document.DocumentType;
import vn.thidua.plans.plan.DocumentNumber;
import vn.thidua.plans.plan.PlanId;
import vn.thidua.plans.plan.usecase.AsUnit;
import vn.thidua.plans.plan.usecase.FollowParents;
import vn.thidua.plans.unit.UnitId;
import vn.thidua.platform.inbox.EventEnvelope;

/** Hears the own plans' issue, because others may wait for them. Hearing it twice changes nothing. */
@Component
class PlanListener {

    private final FollowParents parents;
    private final AsUnit asUnit;
    private final JsonMapper json;

    PlanListener(FollowParents parents, AsUnit asUnit, JsonMapper json) {
        this.parents = parents;
        this.asUnit = asUnit;
        this.json = json;
    }

    @KafkaListener(id = "plan-links", idIsGroup = false, topics = PlanMessages.TOPIC)
    void hear(ConsumerRecord<String, String> message) {
        EventEnvelope event = EventEnvelope.of(message, json);
        if (!event.type().equals(PlanMessages.ISSUED)) {
            return;
        }
        JsonNode value = event.value();
        JsonNode number = value.required("number");
        var _ =
                parents.issued(
                        new UnitId(event.tenant().value()),
                        new PlanId(event.subject()),
                        DocumentType.valueOf(value.required("type").asString()),
                        new DocumentNumber(
                                Optional.of(number.required("sequence").asInt()),
                                Optional.of(number.required("symbol").asString())),
                        asUnit);
    }
}
