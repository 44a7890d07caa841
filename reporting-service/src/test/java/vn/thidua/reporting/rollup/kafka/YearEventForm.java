package vn.thidua.reporting.rollup.kafka;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.apache.kafka.common.header.internals.RecordHeaders;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Events of {@code thidua.movements.v1} and {@code thidua.awards.v1} as the services say them. */
final class YearEventForm {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private YearEventForm() {}

    static RecordHeaders headers(String type, String subject, long sequence) {
        RecordHeaders headers = new RecordHeaders();
        Map.of(
                        "ce_specversion",
                        "1.0",
                        "ce_id",
                        subject + "-" + sequence,
                        "ce_source",
                        "/movements-service",
                        "ce_type",
                        type,
                        "ce_subject",
                        subject,
                        "ce_time",
                        "2024-04-15T02:11:08.120Z",
                        "ce_tenant",
                        "C12418",
                        "ce_sequence",
                        Long.toString(sequence))
                .forEach(
                        (name, value) -> headers.add(name, value.getBytes(StandardCharsets.UTF_8)));
        return headers;
    }

    /** A registration; DRAFT, RETURNED and WITHDRAWN count nothing. */
    static byte[] registration(
            String unit, String root, int year, String state, int collectives, int individuals) {
        ObjectNode event = JSON.createObjectNode();
        event.put("registrationId", unit + "-" + year);
        event.put("unitId", unit);
        event.put("rootUnitId", root);
        event.put("year", year);
        event.put("state", state);
        event.put("collectives", collectives);
        event.put("individuals", individuals);
        event.putArray("titles")
                .addObject()
                .put("code", "LDTT")
                .put("subject", "INDIVIDUAL")
                .put("count", individuals);
        event.put("late", false);
        return JSON.writeValueAsBytes(event);
    }

    /** A movement of that whole year; PREPARED counts nothing. */
    static byte[] movement(String unit, String root, int year, String state, String scope) {
        ObjectNode event = JSON.createObjectNode();
        event.put("movementId", "m-" + unit);
        event.put("unitId", unit);
        event.put("rootUnitId", root);
        event.put("year", year);
        event.put("form", "THEMATIC");
        event.put("scope", scope);
        event.put("level", "COMMUNE");
        event.put("state", state);
        event.put("from", year + "-01-01");
        event.put("to", year + "-12-31");
        event.put("counts", true);
        return JSON.writeValueAsBytes(event);
    }

    static byte[] scorecard(String member, String root, int year, String stage, double points) {
        ObjectNode event = JSON.createObjectNode();
        event.put("blockId", "block");
        event.put("unitId", root);
        event.put("rootUnitId", root);
        event.put("memberUnitId", member);
        event.put("year", year);
        event.put("stage", stage);
        event.put("scale", 115);
        event.put("appraisedPoints", points);
        event.put("ranked", true);
        return JSON.writeValueAsBytes(event);
    }

    /** A dossier of an award; DRAFT counts nothing. */
    static byte[] dossier(String unit, String root, int year, String state) {
        ObjectNode event = JSON.createObjectNode();
        event.put("dossierId", "h-" + unit);
        event.put("unitId", unit);
        event.put("rootUnitId", root);
        event.put("year", year);
        event.put("state", state);
        return JSON.writeValueAsBytes(event);
    }

    /** An honour of a working woman, decided in that year for the year before. */
    static byte[] honour(String unit, String root, int decided, boolean counts) {
        return honour(unit, root, decided, counts, "LDTT", "COMMUNE");
    }

    static byte[] honour(
            String unit, String root, int decided, boolean counts, String award, String level) {
        ObjectNode event = JSON.createObjectNode();
        event.put("honourId", "k-" + unit);
        event.put("unitId", unit);
        event.put("rootUnitId", root);
        event.put("award", award);
        event.put("meritKind", "ACHIEVEMENT");
        event.put("year", decided - 1);
        event.put("subjectKind", "INDIVIDUAL");
        event.put("personCategory", "DIRECT_WORKER");
        event.put("gender", "FEMALE");
        event.put("enterprise", false);
        event.put("level", level);
        event.put("decidedOn", decided + "-02-28");
        event.put("counts", counts);
        return JSON.writeValueAsBytes(event);
    }
}
