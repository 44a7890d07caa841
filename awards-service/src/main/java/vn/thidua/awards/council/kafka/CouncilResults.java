package vn.thidua.awards.council.kafka;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.thidua.awards.dossier.AwardDossier;
import vn.thidua.awards.dossier.CouncilResult;
import vn.thidua.awards.dossier.DossierId;
import vn.thidua.awards.dossier.usecase.Outcome;
import vn.thidua.awards.dossier.usecase.RecordCouncilResult;
import vn.thidua.platform.inbox.EventEnvelope;
import vn.thidua.platform.inbox.SeenSequences;
import vn.thidua.platform.inbox.UnreadableEvent;
import vn.thidua.platform.tenancy.TenantId;

/** Hears of its own councils' results and writes them into the dossiers: a crash in between loses none. */
@Component
class CouncilResults {

    private static final Logger LOG = LoggerFactory.getLogger(CouncilResults.class);

    private record Result(TenantId unit, DossierId dossier, CouncilResult result) {}

    private final RecordCouncilResult record;
    private final SeenSequences seen;
    private final JsonMapper json;

    CouncilResults(RecordCouncilResult record, SeenSequences seen, JsonMapper json) {
        this.record = record;
        this.seen = seen;
        this.json = json;
    }

    @KafkaListener(
            topics = CouncilMessages.TOPIC,
            groupId = "${spring.application.name}-council-results")
    void hear(ConsumerRecord<String, String> message) {
        EventEnvelope event = EventEnvelope.of(message, json);
        if (event.type().equals(CouncilMessages.VOTED)) {
            List<Result> results = results(event);
            seen.once("council-results", event, () -> results.forEach(this::record));
        }
    }

    private void record(Result each) {
        Outcome<AwardDossier> outcome = record.record(each.unit(), each.dossier(), each.result());
        if (!(outcome instanceof Outcome.Done<AwardDossier>)) {
            LOG.warn(
                    "a council's result is not recorded dossier={} session={} why={}",
                    each.dossier(),
                    each.result().session(),
                    outcome);
        }
    }

    private static List<Result> results(EventEnvelope event) {
        try {
            JsonNode value = event.value();
            List<Result> results = new ArrayList<>();
            for (JsonNode each : value.required("results")) {
                results.add(
                        new Result(
                                new TenantId(each.required("unitId").stringValue()),
                                new DossierId(each.required("dossierId").stringValue()),
                                new CouncilResult(
                                        value.required("sessionId").stringValue(),
                                        event.tenant(),
                                        LocalDate.parse(value.required("heldOn").stringValue()),
                                        each.required("members").intValue(),
                                        each.required("inFavour").intValue(),
                                        each.required("passed").booleanValue())));
            }
            return results;
        } catch (DateTimeException | JacksonException | IllegalArgumentException unreadable) {
            throw new UnreadableEvent("not as council.voted.v1 says: " + event.id(), unreadable);
        }
    }
}
