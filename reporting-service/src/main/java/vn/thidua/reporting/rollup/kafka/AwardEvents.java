package vn.thidua.reporting.rollup.kafka;

import java.time.LocalDate;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import vn.thidua.reporting.rollup.DossierState;
import vn.thidua.reporting.rollup.Figures;
import vn.thidua.reporting.rollup.GivenAward;
import vn.thidua.reporting.rollup.UnitId;

/** What the events of {@code thidua.awards.v1} count in a unit's year. */
final class AwardEvents {

    static final Map<String, YearEvents.Kind> KINDS =
            Map.of(
                    "vn.thidua.dossier.changed.v1",
                    new YearEvents.Kind("dossier", AwardEvents::dossier),
                    "vn.thidua.honour.changed.v1",
                    new YearEvents.Kind(
                            "honour", AwardEvents::yearOfDecision, AwardEvents::honour));

    private AwardEvents() {}

    private static Map<UnitId, Figures> dossier(JsonNode event) {
        DossierState state = DossierState.valueOf(EventForm.text(event, "state"));
        return state == DossierState.DRAFT
                ? Map.of()
                : Map.of(YearEvents.unit(event, "unitId"), Figures.of(state));
    }

    private static Map<UnitId, Figures> honour(JsonNode event) {
        return event.path("counts").asBoolean()
                ? Map.of(YearEvents.unit(event, "unitId"), Figures.of(award(event)))
                : Map.of();
    }

    private static GivenAward award(JsonNode event) {
        return new GivenAward(
                EventForm.text(event, "award"),
                EventForm.text(event, "meritKind"),
                EventForm.text(event, "subjectKind"),
                event.path("enterprise").asBoolean()
                        ? "ENTERPRISE"
                        : event.path("personCategory").asString(""),
                event.path("gender").asString(""),
                EventForm.text(event, "level"));
    }

    /** The state's statistics count what was decided in a year, for whatever year it was given. */
    private static int yearOfDecision(JsonNode event) {
        return LocalDate.parse(EventForm.text(event, "decidedOn")).getYear();
    }
}
