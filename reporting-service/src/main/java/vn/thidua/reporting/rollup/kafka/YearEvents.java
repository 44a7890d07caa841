package vn.thidua.reporting.rollup.kafka;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.apache.kafka.common.header.Headers;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.thidua.reporting.rollup.Figures;
import vn.thidua.reporting.rollup.UnitId;
import vn.thidua.reporting.rollup.YearFact;

/**
 * Reads the events that count in a unit's year. One aggregate may speak of several things (a movement and its adoption share a
 * sequence): each is remembered by itself.
 */
final class YearEvents {

    interface Reading {
        Map<UnitId, Figures> figures(JsonNode event);
    }

    interface Year {
        int of(JsonNode event);
    }

    /**
     * A type of event.
     *
     * @param about what later events of the kind replace
     */
    record Kind(String about, Year year, Reading reading) {

        Kind(String about, Reading reading) {
            this(about, YearEvents::year, reading);
        }
    }

    private static final Map<String, Kind> KINDS = kinds();

    private final JsonMapper json = JsonMapper.builder().build();

    private static Map<String, Kind> kinds() {
        Map<String, Kind> kinds = new HashMap<>(MovementEvents.KINDS);
        kinds.putAll(AwardEvents.KINDS);
        return Map.copyOf(kinds);
    }

    Heard<YearFact> read(@Nullable String key, byte @Nullable [] value, Headers headers) {
        try {
            String type = EventForm.header(headers, "ce_type");
            Kind kind = KINDS.get(type);
            if (kind == null) {
                return new Heard.NotForUs<>(type);
            }
            JsonNode event = json.readTree(EventForm.required(value));
            return new Heard.Told<>(fact(kind, key, event, headers));
        } catch (JacksonException | DateTimeException | IllegalArgumentException unreadable) {
            return new Heard.Unreadable<>(EventForm.reason(unreadable));
        }
    }

    private static YearFact fact(Kind kind, @Nullable String key, JsonNode event, Headers headers) {
        if (key == null || !key.equals(EventForm.header(headers, "ce_subject"))) {
            throw new IllegalArgumentException("the key is not the subject");
        }
        return new YearFact(
                kind.about() + ":" + key,
                new UnitId(EventForm.text(event, "rootUnitId")),
                kind.year().of(event),
                EventForm.sequence(headers),
                Instant.parse(EventForm.header(headers, "ce_time")),
                kind.reading().figures(event));
    }

    static UnitId unit(JsonNode event, String field) {
        return new UnitId(EventForm.text(event, field));
    }

    private static int year(JsonNode event) {
        JsonNode year = event.path("year");
        if (!year.isInt()) {
            throw new IllegalArgumentException("not a year");
        }
        return year.intValue();
    }
}
