package vn.thidua.reporting.rollup.kafka;

import java.util.TreeMap;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import vn.thidua.reporting.rollup.Figures;
import vn.thidua.reporting.rollup.GivenAward;
import vn.thidua.reporting.rollup.LaunchedMovement;
import vn.thidua.reporting.rollup.UnitId;
import vn.thidua.reporting.rollup.UnitYear;

/** Writes {@code contracts/events/figures.changed.v1}. */
final class FiguresEvent {

    static final String TYPE = "vn.thidua.figures.changed.v1";

    private final JsonMapper json = JsonMapper.builder().build();

    static String subject(UnitYear year) {
        return year.unit() + ":" + year.year();
    }

    static int yearIn(String subject) {
        return Integer.parseInt(subject.substring(subject.lastIndexOf(':') + 1));
    }

    byte[] of(UnitYear year, UnitId root, Figures figures) {
        ObjectNode event = json.createObjectNode();
        event.put("unitId", year.unit().value());
        event.put("rootUnitId", root.value());
        event.put("year", year.year());
        ObjectNode counts = event.putObject("counts");
        new TreeMap<>(figures.counts())
                .forEach((figure, number) -> counts.put(figure.name(), number));
        ArrayNode titles = event.putArray("titles");
        new TreeMap<>(figures.titles())
                .forEach(
                        (title, number) ->
                                titles.addObject()
                                        .put("code", title.code())
                                        .put("subject", title.subject())
                                        .put("count", number));
        ObjectNode dossiers = event.putObject("dossiers");
        new TreeMap<>(figures.dossiers())
                .forEach((state, number) -> dossiers.put(state.name(), number));
        ArrayNode awards = event.putArray("awards");
        new TreeMap<>(figures.awards())
                .forEach((award, number) -> write(awards.addObject(), award, number));
        ArrayNode movements = event.putArray("movements");
        new TreeMap<>(figures.movements())
                .forEach((movement, number) -> write(movements.addObject(), movement, number));
        return json.writeValueAsBytes(event);
    }

    private static void write(ObjectNode into, LaunchedMovement movement, long count) {
        into.put("form", movement.mode())
                .put("scope", movement.scope())
                .put("length", movement.length().name())
                .put("level", movement.level())
                .put("count", count);
    }

    private static void write(ObjectNode into, GivenAward award, long count) {
        into.put("award", award.award())
                .put("meritKind", award.merit())
                .put("subjectKind", award.subject())
                .put("category", award.category())
                .put("gender", award.gender())
                .put("level", award.level())
                .put("count", count);
    }
}
