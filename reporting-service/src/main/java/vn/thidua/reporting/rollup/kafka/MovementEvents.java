package vn.thidua.reporting.rollup.kafka;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import vn.thidua.reporting.rollup.Figure;
import vn.thidua.reporting.rollup.Figures;
import vn.thidua.reporting.rollup.LaunchedMovement;
import vn.thidua.reporting.rollup.MovementLength;
import vn.thidua.reporting.rollup.RegisteredTitle;
import vn.thidua.reporting.rollup.UnitId;

/** What the events of {@code thidua.movements.v1} count in a unit's year. */
final class MovementEvents {

    private static final BigDecimal WHOLE_SCALE = BigDecimal.valueOf(10_000);
    private static final Set<String> SENT = Set.of("SUBMITTED", "RECEIVED");
    private static final Set<String> REVIEWED = Set.of("FINALLY_REVIEWED", "CLOSED");

    private static final YearEvents.Kind PROGRESS =
            new YearEvents.Kind("progress", MovementEvents::lastYear, MovementEvents::progress);

    static final Map<String, YearEvents.Kind> KINDS =
            Map.ofEntries(
                    Map.entry(
                            "vn.thidua.movement.changed.v1",
                            new YearEvents.Kind("movement", MovementEvents::movement)),
                    Map.entry(
                            "vn.thidua.adoption.changed.v1",
                            new YearEvents.Kind("adoption", MovementEvents::adoption)),
                    Map.entry(
                            "vn.thidua.registration.changed.v1",
                            new YearEvents.Kind("registration", MovementEvents::registration)),
                    Map.entry(
                            "vn.thidua.scorecard.changed.v1",
                            new YearEvents.Kind("scorecard", MovementEvents::scorecard)),
                    Map.entry(
                            "vn.thidua.block.ranked.v1",
                            new YearEvents.Kind("ranking", MovementEvents::ranking)),
                    Map.entry(
                            "vn.thidua.covenant.signed.v1",
                            new YearEvents.Kind("covenant", MovementEvents::covenant)),
                    Map.entry(
                            "vn.thidua.covenant.withdrawn.v1",
                            new YearEvents.Kind("covenant", _ -> Map.of())),
                    Map.entry(
                            "vn.thidua.example.published.v1",
                            new YearEvents.Kind(
                                    "example", MovementEvents::firstYear, MovementEvents::example)),
                    Map.entry(
                            "vn.thidua.example.withdrawn.v1",
                            new YearEvents.Kind(
                                    "example", MovementEvents::firstYear, _ -> Map.of())),
                    Map.entry("vn.thidua.progress.recorded.v1", PROGRESS),
                    Map.entry("vn.thidua.progress.corrected.v1", PROGRESS));

    private MovementEvents() {}

    private static Map<UnitId, Figures> movement(JsonNode event) {
        String state = EventForm.text(event, "state");
        if (!event.path("counts").asBoolean() || state.equals("PREPARED")) {
            return Map.of();
        }
        Figures counted =
                Figures.of(
                        Map.of(
                                Figure.MOVEMENTS,
                                1L,
                                Figure.MOVEMENTS_REVIEWED,
                                REVIEWED.contains(state) ? 1L : 0L));
        return Map.of(
                YearEvents.unit(event, "unitId"),
                counted.plus(Figures.launched(Map.of(launched(event), 1L))));
    }

    private static LaunchedMovement launched(JsonNode event) {
        return new LaunchedMovement(
                EventForm.text(event, "form"),
                event.path("scope").asString(""),
                MovementLength.between(day(event.path("from")), day(event.path("to"))),
                event.path("level").asString(""));
    }

    private static @Nullable LocalDate day(JsonNode value) {
        return value.isString() ? LocalDate.parse(value.stringValue()) : null;
    }

    private static Map<UnitId, Figures> adoption(JsonNode event) {
        return EventForm.text(event, "decision").equals("CONFIRMED")
                ? ofUnit(event, Map.of(Figure.ADOPTIONS, 1L))
                : Map.of();
    }

    private static Map<UnitId, Figures> registration(JsonNode event) {
        if (!SENT.contains(EventForm.text(event, "state"))) {
            return Map.of();
        }
        Map<RegisteredTitle, Long> titles = new HashMap<>();
        for (JsonNode title : EventForm.list(event, "titles")) {
            titles.merge(
                    new RegisteredTitle(
                            EventForm.text(title, "code"), EventForm.text(title, "subject")),
                    number(title, "count"),
                    Long::sum);
        }
        Map<Figure, Long> counts = new EnumMap<>(Figure.class);
        counts.put(Figure.REGISTRATIONS, 1L);
        counts.put(Figure.LATE_REGISTRATIONS, event.path("late").asBoolean() ? 1L : 0L);
        counts.put(Figure.COLLECTIVES, number(event, "collectives"));
        counts.put(Figure.INDIVIDUALS, number(event, "individuals"));
        return Map.of(YearEvents.unit(event, "unitId"), Figures.registered(counts, titles));
    }

    private static Map<UnitId, Figures> scorecard(JsonNode event) {
        Map<Figure, Long> counts = new EnumMap<>(Figure.class);
        counts.put(Figure.SCORECARDS, 1L);
        JsonNode points = event.path("appraisedPoints");
        if (EventForm.text(event, "stage").equals("APPRAISED") && points.isNumber()) {
            counts.put(Figure.APPRAISED_SCORECARDS, 1L);
            counts.put(Figure.SCORE, share(points.decimalValue(), event.path("scale")));
        }
        return Map.of(YearEvents.unit(event, "memberUnitId"), Figures.of(counts));
    }

    private static Map<UnitId, Figures> ranking(JsonNode event) {
        Map<UnitId, Figures> proposed = new HashMap<>();
        for (JsonNode place : EventForm.list(event, "places")) {
            if (place.path("proposedForFlag").asBoolean()) {
                proposed.put(
                        YearEvents.unit(place, "memberUnitId"),
                        Figures.of(Map.of(Figure.FLAG_PROPOSALS, 1L)));
            }
        }
        return proposed;
    }

    private static Map<UnitId, Figures> covenant(JsonNode event) {
        Map<UnitId, Figures> signed = new HashMap<>();
        for (JsonNode unit : EventForm.list(event, "signedUnitIds")) {
            signed.put(new UnitId(unit.stringValue()), Figures.of(Map.of(Figure.COVENANTS, 1L)));
        }
        return signed;
    }

    private static Map<UnitId, Figures> progress(JsonNode event) {
        return ofUnit(
                event,
                Map.of(
                        Figure.PROGRESS_TOLD,
                        1L,
                        Figure.GOALS_REACHED,
                        hasReachedItsGoal(event) ? 1L : 0L));
    }

    private static boolean hasReachedItsGoal(JsonNode event) {
        JsonNode goal = event.path("goal");
        JsonNode reached = event.path("reached");
        if (!goal.isNumber() || !reached.isNumber()) {
            return false;
        }
        int compared = reached.decimalValue().compareTo(goal.decimalValue());
        return EventForm.text(event, "direction").equals("AT_MOST") ? compared <= 0 : compared >= 0;
    }

    private static Map<UnitId, Figures> example(JsonNode event) {
        return ofUnit(event, Map.of(Figure.EXAMPLES, 1L));
    }

    private static int firstYear(JsonNode event) {
        return LocalDate.parse(EventForm.text(event, "firstPublishedOn")).getYear();
    }

    /** The year in which the time of a target ends: one over several years counts where it has to be reached. */
    private static int lastYear(JsonNode event) {
        return LocalDate.parse(EventForm.text(event, "to")).getYear();
    }

    private static Map<UnitId, Figures> ofUnit(JsonNode event, Map<Figure, Long> counts) {
        return Map.of(YearEvents.unit(event, "unitId"), Figures.of(counts));
    }

    private static long share(BigDecimal points, JsonNode scale) {
        if (!scale.isNumber() || scale.decimalValue().signum() <= 0) {
            throw new IllegalArgumentException("not a scale");
        }
        return points.multiply(WHOLE_SCALE)
                .divide(scale.decimalValue(), 0, RoundingMode.HALF_UP)
                .longValueExact();
    }

    private static long number(JsonNode event, String field) {
        JsonNode number = event.path(field);
        if (!number.isIntegralNumber() || number.longValue() < 0) {
            throw new IllegalArgumentException("not a count: " + field);
        }
        return number.longValue();
    }
}
