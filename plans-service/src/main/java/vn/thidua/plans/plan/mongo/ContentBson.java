package vn.thidua.plans.plan.mongo;

import static vn.thidua.plans.plan.mongo.Bson.constant;
import static vn.thidua.plans.plan.mongo.Bson.day;
import static vn.thidua.plans.plan.mongo.Bson.decimal;
import static vn.thidua.plans.plan.mongo.Bson.documents;
import static vn.thidua.plans.plan.mongo.Bson.number;
import static vn.thidua.plans.plan.mongo.Bson.put;
import static vn.thidua.plans.plan.mongo.Bson.rows;
import static vn.thidua.plans.plan.mongo.Bson.text;
import static vn.thidua.plans.plan.mongo.Bson.texts;
import static vn.thidua.plans.plan.mongo.Bson.words;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.bson.Document;
import vn.thidua.plans.document.BodyKind;
import vn.thidua.plans.document.CitationRole;
import vn.thidua.plans.document.Comparator;
import vn.thidua.plans.document.DocumentType;
import vn.thidua.plans.document.Evidence;
import vn.thidua.plans.document.PlanKind;
import vn.thidua.plans.plan.DocumentNumber;
import vn.thidua.plans.plan.PlanContent;
import vn.thidua.plans.plan.PlanContent.Annex;
import vn.thidua.plans.plan.PlanContent.Movement;
import vn.thidua.plans.plan.PlanContent.Reference;
import vn.thidua.plans.plan.PlanContent.Section;
import vn.thidua.plans.plan.PlanContent.Signature;
import vn.thidua.plans.plan.PlanContent.Target;
import vn.thidua.plans.plan.PlanContent.Task;

/** The content of a plan as a sub-document. */
final class ContentBson {

    private ContentBson() {}

    static Document write(PlanContent content) {
        Document document =
                new Document("type", content.type().name())
                        .append("number", write(content.number()))
                        .append("title", content.title())
                        .append("addressees", content.addressees())
                        .append("opening", content.opening())
                        .append("sections", documents(content.sections(), ContentBson::write))
                        .append("movements", documents(content.movements(), ContentBson::write))
                        .append("tasks", documents(content.tasks(), ContentBson::write))
                        .append("targets", documents(content.targets(), ContentBson::write))
                        .append("references", documents(content.references(), ContentBson::write))
                        .append("recipients", content.recipients())
                        .append("annexes", documents(content.annexes(), ContentBson::write))
                        .append("confirmed", List.copyOf(content.confirmed()));
        put(document, "place", content.place());
        put(document, "date", content.date());
        put(document, "kind", content.kind());
        put(document, "year", content.year());
        put(document, "theme", content.theme());
        put(document, "issuer", content.issuer());
        put(document, "body", content.body());
        put(document, "signature", content.signature().map(ContentBson::write));
        return document;
    }

    static PlanContent read(Document document) {
        return new PlanContent(
                DocumentType.valueOf(document.getString("type")),
                readNumber(document.get("number", new Document())),
                text(document, "place"),
                day(document, "date"),
                words(document, "title"),
                constant(document, "kind", PlanKind.class),
                number(document, "year"),
                text(document, "theme"),
                text(document, "issuer"),
                constant(document, "body", BodyKind.class),
                texts(document, "addressees"),
                texts(document, "opening"),
                rows(document, "sections", ContentBson::section),
                rows(document, "movements", ContentBson::movement),
                rows(document, "tasks", ContentBson::task),
                rows(document, "targets", ContentBson::target),
                rows(document, "references", ContentBson::reference),
                texts(document, "recipients"),
                Optional.ofNullable(document.get("signature", Document.class))
                        .map(ContentBson::signature),
                rows(document, "annexes", ContentBson::annex),
                Set.copyOf(texts(document, "confirmed")));
    }

    static Document write(DocumentNumber number) {
        Document document = new Document();
        put(document, "sequence", number.sequence());
        put(document, "symbol", number.symbol());
        return document;
    }

    static DocumentNumber readNumber(Document document) {
        return new DocumentNumber(number(document, "sequence"), text(document, "symbol"));
    }

    static Document write(Evidence evidence) {
        return new Document("text", evidence.text())
                .append("start", evidence.start())
                .append("end", evidence.end());
    }

    static Evidence evidence(Document document) {
        return new Evidence(
                words(document, "text"),
                document.getInteger("start", 0),
                document.getInteger("end", 0));
    }

    static Optional<Evidence> readEvidence(Document row) {
        return Optional.ofNullable(row.get("evidence", Document.class)).map(ContentBson::evidence);
    }

    private static Document with(Document row, Optional<Evidence> evidence) {
        put(row, "evidence", evidence.map(ContentBson::write));
        return row;
    }

    private static Document write(Section section) {
        Document row =
                new Document("heading", section.heading())
                        .append("level", section.level())
                        .append("body", section.body());
        put(row, "no", section.no());
        return with(row, section.evidence());
    }

    private static Section section(Document row) {
        return new Section(
                text(row, "no"),
                words(row, "heading"),
                row.getInteger("level", 1),
                texts(row, "body"),
                readEvidence(row));
    }

    private static Document write(Movement movement) {
        Document row = new Document("name", movement.name());
        put(row, "standingBody", movement.standingBody());
        put(row, "period", movement.period());
        return with(row, movement.evidence());
    }

    private static Movement movement(Document row) {
        return new Movement(
                words(row, "name"),
                text(row, "standingBody"),
                text(row, "period"),
                readEvidence(row));
    }

    private static Document write(Task task) {
        Document row = new Document("content", task.content());
        put(row, "no", task.no());
        put(row, "lead", task.lead());
        put(row, "coordinating", task.coordinating());
        put(row, "quarter", task.quarter());
        put(row, "year", task.year());
        put(row, "due", task.due());
        return with(row, task.evidence());
    }

    private static Task task(Document row) {
        return new Task(
                number(row, "no"),
                words(row, "content"),
                text(row, "lead"),
                text(row, "coordinating"),
                number(row, "quarter"),
                number(row, "year"),
                day(row, "due"),
                readEvidence(row));
    }

    private static Document write(Target target) {
        Document row = new Document("name", target.name());
        put(row, "group", target.group());
        put(row, "comparator", target.comparator());
        put(row, "value", target.value());
        put(row, "unit", target.unit());
        put(row, "aggregation", target.aggregation());
        return with(row, target.evidence());
    }

    private static Target target(Document row) {
        return new Target(
                text(row, "group"),
                words(row, "name"),
                constant(row, "comparator", Comparator.class),
                decimal(row, "value"),
                text(row, "unit"),
                constant(row, "aggregation", PlanContent.Aggregation.class),
                readEvidence(row));
    }

    static Document write(Reference reference) {
        Document row = new Document("role", reference.role().name());
        put(row, "type", reference.type());
        put(row, "number", reference.number());
        put(row, "date", reference.date());
        put(row, "issuer", reference.issuer());
        put(row, "subject", reference.subject());
        return with(row, reference.evidence());
    }

    static Reference reference(Document row) {
        return new Reference(
                constant(row, "type", DocumentType.class),
                text(row, "number"),
                day(row, "date"),
                text(row, "issuer"),
                text(row, "subject"),
                CitationRole.valueOf(row.getString("role")),
                readEvidence(row));
    }

    private static Document write(Annex annex) {
        return new Document("title", annex.title())
                .append("body", annex.body())
                .append("rows", documents(annex.rows(), cells -> new Document("cells", cells)));
    }

    private static Annex annex(Document row) {
        return new Annex(
                words(row, "title"),
                texts(row, "body"),
                rows(row, "rows", cells -> texts(cells, "cells")));
    }

    private static Document write(Signature signature) {
        Document row = new Document();
        put(row, "authority", signature.authority());
        put(row, "capacity", signature.capacity());
        put(row, "name", signature.name());
        return row;
    }

    private static Signature signature(Document row) {
        return new Signature(text(row, "authority"), text(row, "capacity"), text(row, "name"));
    }
}
