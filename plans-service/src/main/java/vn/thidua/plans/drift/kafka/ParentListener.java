package vn.thidua.plans.drift.kafka;

import java.util.Set;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import vn.thidua.plans.drift.usecase.NoticeDrift;
import vn.thidua.plans.plan.PlanId;
import vn.thidua.plans.unit.UnitId;
import vn.thidua.platform.inbox.EventEnvelope;

/** Hears that a plan was amended or replaced. Hearing it twice changes nothing. */
@Component
class ParentListener {

    private static final String TOPIC = "thidua.plans.v1";
    private static final Set<String> CHANGED =
            Set.of("vn.thidua.plan.amended.v1", "vn.thidua.plan.replaced.v1");

    private final NoticeDrift notice;
    private final JsonMapper json;

    ParentListener(NoticeDrift notice, JsonMapper json) {
        this.notice = notice;
        this.json = json;
    }

    @KafkaListener(id = "plan-drift", groupId = "plans-service-drift", topics = TOPIC)
    void hear(ConsumerRecord<String, String> message) {
        EventEnvelope event = EventEnvelope.of(message, json);
        if (CHANGED.contains(event.type())) {
            var _ = notice.changed(new UnitId(event.tenant().value()), new PlanId(event.subject()));
        }
    }
}
