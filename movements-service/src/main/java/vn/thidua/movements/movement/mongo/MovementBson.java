package vn.thidua.movements.movement.mongo;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.bson.Document;
import vn.thidua.movements.movement.Carried;
import vn.thidua.movements.movement.Milestone;
import vn.thidua.movements.movement.Movement;
import vn.thidua.movements.movement.MovementId;
import vn.thidua.movements.movement.MovementState;
import vn.thidua.movements.movement.Outline;
import vn.thidua.movements.movement.PlanNaming;
import vn.thidua.platform.tenancy.TenantId;

/** A movement as a document. */
final class MovementBson {

    static final String PUBLIC = "public";
    static final String PLAN = "plans.planId";

    private MovementBson() {}

    static Document write(Movement movement) {
        return new Document("_id", movement.id().value())
                .append("unitId", movement.unit().value())
                .append("version", movement.version())
                .append("year", movement.outline().year())
                .append(PUBLIC, movement.isPublic())
                .append("outline", write(movement.outline()))
                .append("plans", movement.plans().stream().map(MovementBson::write).toList())
                .append("worked", movement.worked())
                .append("state", movement.state().name())
                .append(
                        "milestones",
                        movement.milestones().stream()
                                .map(
                                        each ->
                                                new Document("step", each.step().name())
                                                        .append("on", each.on().toString())
                                                        .append("result", each.result()))
                                .toList())
                .append(
                        "carried",
                        movement.carried()
                                .map(
                                        above ->
                                                new Document("movement", above.movement().value())
                                                        .append("unit", above.unit().value())
                                                        .append("unitName", above.unitName())
                                                        .append("name", above.name()))
                                .orElse(null))
                .append("rejected", movement.rejected().stream().map(MovementId::value).toList())
                .append("nominations", movement.nominations().map(QuotaBson::write).orElse(null));
    }

    private static Document write(Outline outline) {
        return new Document("name", outline.name())
                .append("form", outline.form().name())
                .append("formWords", outline.formWords().orElse(null))
                .append("scope", outline.scope().name())
                .append("from", outline.from().map(LocalDate::toString).orElse(null))
                .append("to", outline.to().map(LocalDate::toString).orElse(null))
                .append(
                        "phases",
                        outline.phases().stream()
                                .map(
                                        phase ->
                                                new Document("name", phase.name())
                                                        .append("from", phase.from().toString())
                                                        .append("to", phase.to().toString()))
                                .toList())
                .append("theme", outline.theme().orElse(null))
                .append("subjects", outline.subjects().orElse(null))
                .append("criteria", outline.criteria())
                .append(
                        "targets",
                        outline.targets().stream()
                                .map(
                                        each ->
                                                new Document("name", each.name())
                                                        .append("value", each.value()))
                                .toList())
                .append("quotas", outline.quotas().stream().map(QuotaBson::write).toList())
                .append("standingBody", outline.standingBody().orElse(null));
    }

    private static Document write(PlanNaming plan) {
        return new Document("planId", plan.planId())
                .append("title", plan.planTitle())
                .append("number", plan.planNumber().orElse(null))
                .append("issuedOn", plan.issuedOn().toString())
                .append("key", plan.key())
                .append("standingBody", plan.standingBody().orElse(null))
                .append("mark", plan.mark().name());
    }

    static Movement read(Document document) {
        return new Movement(
                new MovementId(document.getString("_id")),
                new TenantId(document.getString("unitId")),
                outline(document.get("outline", Document.class), document.getInteger("year")),
                document.getList("plans", Document.class).stream().map(MovementBson::plan).toList(),
                document.getBoolean("worked"),
                MovementState.valueOf(document.getString("state")),
                document.getList("milestones", Document.class).stream()
                        .map(
                                each ->
                                        new Milestone(
                                                Milestone.Step.valueOf(each.getString("step")),
                                                LocalDate.parse(each.getString("on")),
                                                each.getString("result")))
                        .toList(),
                Optional.ofNullable(document.get("carried", Document.class))
                        .map(
                                above ->
                                        new Carried(
                                                new MovementId(above.getString("movement")),
                                                new TenantId(above.getString("unit")),
                                                above.getString("unitName"),
                                                above.getString("name"))),
                document.getList("rejected", String.class).stream()
                        .map(MovementId::new)
                        .collect(Collectors.toUnmodifiableSet()),
                Optional.ofNullable(document.get("nominations", Document.class))
                        .map(QuotaBson::readWindow),
                document.get("version", Number.class).longValue());
    }

    private static Outline outline(Document outline, int year) {
        return new Outline(
                outline.getString("name"),
                Outline.Form.valueOf(outline.getString("form")),
                text(outline, "formWords"),
                Outline.Scope.valueOf(outline.getString("scope")),
                year,
                text(outline, "from").map(LocalDate::parse),
                text(outline, "to").map(LocalDate::parse),
                outline.getList("phases", Document.class).stream()
                        .map(
                                phase ->
                                        new Outline.Phase(
                                                phase.getString("name"),
                                                LocalDate.parse(phase.getString("from")),
                                                LocalDate.parse(phase.getString("to"))))
                        .toList(),
                text(outline, "theme"),
                text(outline, "subjects"),
                outline.getList("criteria", String.class),
                outline.getList("targets", Document.class).stream()
                        .map(
                                each ->
                                        new Outline.Goal(
                                                each.getString("name"), each.getString("value")))
                        .toList(),
                outline.getList("quotas", Document.class).stream().map(QuotaBson::read).toList(),
                text(outline, "standingBody"));
    }

    private static PlanNaming plan(Document plan) {
        return new PlanNaming(
                plan.getString("planId"),
                plan.getString("title"),
                text(plan, "number"),
                LocalDate.parse(plan.getString("issuedOn")),
                plan.getString("key"),
                text(plan, "standingBody"),
                PlanNaming.Mark.valueOf(plan.getString("mark")));
    }

    private static Optional<String> text(Document document, String field) {
        return Optional.ofNullable(document.getString(field));
    }

    /** For queries that need the list to be read. */
    static List<Movement> readAll(List<Document> documents) {
        return documents.stream().map(MovementBson::read).toList();
    }
}
