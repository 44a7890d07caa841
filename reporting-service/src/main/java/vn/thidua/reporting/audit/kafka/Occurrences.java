package vn.thidua.reporting.audit.kafka;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import vn.thidua.platform.tenancy.TenantId;
import vn.thidua.platform.time.WorkingClock;
import vn.thidua.reporting.audit.Actor;
import vn.thidua.reporting.audit.Entry;
import vn.thidua.reporting.audit.Kind;
import vn.thidua.reporting.audit.Occurrence;
import vn.thidua.reporting.audit.Titles;

/** What an event means for the logs: one occurrence in the log of each unit that it concerns. */
@Component
class Occurrences {

    private static final String OVERSEEN = "access.overseen.v1";
    private static final String EXPORTED = "access.exported.v1";

    private final Titles titles;

    Occurrences(Titles titles) {
        this.titles = titles;
    }

    List<Occurrence> of(Heard event) {
        return switch (event.type()) {
            case OVERSEEN -> looks(event);
            case EXPORTED -> exports(event);
            default -> acts(event);
        };
    }

    private List<Occurrence> acts(Heard event) {
        Optional<Actor> who =
                event.topic().equals("thidua.audit.v1")
                        ? event.actorOr(event.unit("superiorId").orElse(event.tenant()))
                        : event.actor();
        if (who.isEmpty()) {
            return List.of();
        }
        Actor actor = who.get();
        return Acts.of(event).stream()
                .flatMap(
                        act -> {
                            List<String> ids = event.text(act.id()).stream().toList();
                            String title = title(event.tenant(), ids);
                            return concerned(actor, event.tenant()).stream()
                                    .map(
                                            unit ->
                                                    new Occurrence(
                                                            unit,
                                                            event.id(),
                                                            event.at(),
                                                            act.kind(),
                                                            act.what(),
                                                            actor,
                                                            List.of(event.tenant().value()),
                                                            ids,
                                                            title,
                                                            purpose(event, act.kind())));
                        })
                .toList();
    }

    /** Why a number was looked at is what the log is asked for; what else people wrote stays in the papers. */
    private static String purpose(Heard event, Kind kind) {
        return kind == Kind.IDENTITY_READ ? event.text("reason").orElse("") : "";
    }

    private static Set<TenantId> concerned(Actor actor, TenantId owner) {
        Set<TenantId> units = new LinkedHashSet<>();
        units.add(owner);
        units.add(actor.unit());
        return units;
    }

    private static List<Occurrence> exports(Heard event) {
        String path = event.text("path").orElse("");
        return event.actorOr(event.tenant()).stream()
                .map(
                        who ->
                                new Occurrence(
                                        event.tenant(),
                                        event.id(),
                                        event.at(),
                                        Kind.EXPORT,
                                        "Tải tệp về máy",
                                        who,
                                        List.of(),
                                        List.of(path),
                                        "",
                                        ""))
                .toList();
    }

    /** A look is entered once a day for the same person, purpose and documents: pages ask again and again. */
    private List<Occurrence> looks(Heard event) {
        Optional<Actor> known = event.actorOr(event.tenant());
        if (known.isEmpty()) {
            return List.of();
        }
        Actor who = known.get();
        String what = event.text("what").orElse("");
        JsonNode documents = event.value().path("documents");
        if (!documents.isArray()) {
            return countedOrUnnamed(event, who, what);
        }
        Map<String, List<String>> byUnit = new TreeMap<>();
        documents
                .valueStream()
                .filter(one -> !one.path("unitId").asString("").equals(who.unit().value()))
                .forEach(
                        one ->
                                byUnit.computeIfAbsent(
                                                one.required("unitId").stringValue(),
                                                _ -> new ArrayList<>())
                                        .add(one.required("id").stringValue()));
        List<Occurrence> all = new ArrayList<>();
        byUnit.forEach(
                (unit, ids) ->
                        all.add(
                                look(
                                        event,
                                        who,
                                        new TenantId(unit),
                                        List.of(unit),
                                        ids,
                                        Kind.READ)));
        if (!byUnit.isEmpty()) {
            all.add(
                    look(
                            event,
                            who,
                            who.unit(),
                            List.copyOf(byUnit.keySet()),
                            byUnit.values().stream().flatMap(List::stream).toList(),
                            Kind.READ));
        }
        return all;
    }

    /**
     * Numbers over units concern the one who asks; which units those below are, the tree says. A file of papers that are
     * too many to name concerns each unit that was named.
     */
    private List<Occurrence> countedOrUnnamed(Heard event, Actor who, String what) {
        boolean counted = what.matches(".*/(count|exists|aggregate|distinct)");
        List<String> units =
                Heard.texts(event.value().path("units")).stream()
                        .filter(unit -> !unit.equals(who.unit().value()))
                        .toList();
        Kind kind = counted ? Kind.COUNT : Kind.READ;
        List<Occurrence> all = new ArrayList<>();
        if (!counted) {
            units.forEach(
                    unit ->
                            all.add(
                                    look(
                                            event,
                                            who,
                                            new TenantId(unit),
                                            List.of(unit),
                                            List.of(),
                                            kind)));
        }
        all.add(look(event, who, who.unit(), units, List.of(), kind));
        return all;
    }

    private Occurrence look(
            Heard event,
            Actor who,
            TenantId unit,
            List<String> whose,
            List<String> ids,
            Kind kind) {
        String thing = Looks.thing(event.text("what").orElse(""));
        String reason = event.text("reason").orElse("");
        String said =
                switch (kind) {
                    case COUNT -> "Xem số liệu về " + thing;
                    default -> ids.size() > 1 ? "Xem " + ids.size() + " " + thing : "Xem " + thing;
                };
        LocalDate day = LocalDate.ofInstant(event.at(), WorkingClock.VIETNAM);
        String once =
                String.join(
                        "|",
                        day.toString(),
                        who.account(),
                        reason,
                        said,
                        String.join(",", whose.stream().sorted().toList()),
                        String.join(",", ids.stream().sorted().toList()));
        return new Occurrence(
                unit,
                "look-" + Entry.sha256(once).substring(0, 32),
                event.at(),
                kind,
                said,
                who,
                whose,
                ids,
                whose.size() == 1 ? title(new TenantId(whose.getFirst()), ids) : "",
                Looks.purpose(reason));
    }

    private String title(TenantId unit, List<String> ids) {
        return ids.size() == 1 ? titles.of(unit, ids.getFirst()).orElse("") : "";
    }
}
