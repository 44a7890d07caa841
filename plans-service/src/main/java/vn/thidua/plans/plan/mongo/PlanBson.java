package vn.thidua.plans.plan.mongo;

import static vn.thidua.plans.plan.mongo.Bson.constant;
import static vn.thidua.plans.plan.mongo.Bson.count;
import static vn.thidua.plans.plan.mongo.Bson.day;
import static vn.thidua.plans.plan.mongo.Bson.documents;
import static vn.thidua.plans.plan.mongo.Bson.moment;
import static vn.thidua.plans.plan.mongo.Bson.number;
import static vn.thidua.plans.plan.mongo.Bson.put;
import static vn.thidua.plans.plan.mongo.Bson.rows;
import static vn.thidua.plans.plan.mongo.Bson.text;
import static vn.thidua.plans.plan.mongo.Bson.texts;
import static vn.thidua.plans.plan.mongo.Bson.words;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bson.Document;
import vn.thidua.plans.document.CitationRole;
import vn.thidua.plans.document.DocumentType;
import vn.thidua.plans.document.FieldEvidence;
import vn.thidua.plans.document.Finding;
import vn.thidua.plans.document.PlanKind;
import vn.thidua.plans.document.Severity;
import vn.thidua.plans.plan.Change;
import vn.thidua.plans.plan.DocumentNumber;
import vn.thidua.plans.plan.Folder;
import vn.thidua.plans.plan.IssuedPlan;
import vn.thidua.plans.plan.ParentKey;
import vn.thidua.plans.plan.ParentLink;
import vn.thidua.plans.plan.ParentLink.Standing;
import vn.thidua.plans.plan.Plan;
import vn.thidua.plans.plan.PlanId;
import vn.thidua.plans.plan.PlanState;
import vn.thidua.plans.plan.PlanSummary;
import vn.thidua.plans.plan.Reading;
import vn.thidua.plans.plan.SourceDocument;
import vn.thidua.plans.unit.UnitId;

/**
 * A plan as a document. What lists show and searches ask stands on the top level; {@code content}, {@code reading} and
 * {@code history} are only read with the whole plan. {@code version} is the plan's revision (the guard's lock), {@code
 * edition} the version that people see.
 */
final class PlanBson {

    /** The fields that a list needs. */
    static final List<String> SUMMARY =
            List.of(
                    "unitId",
                    "type",
                    "number",
                    "issuedOn",
                    "title",
                    "kind",
                    "year",
                    "state",
                    "linkState",
                    "parents",
                    "changedAt",
                    "issuedAt");

    /**
     * When this revision was written, by the machine's clock: search indexes follow it. The working clock would not do,
     * because it stays within its day.
     */
    static final String STORED_AT = "storedAt";

    private static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

    private PlanBson() {}

    /** With the revision that the plan was made from, as the guard wants it. */
    static Document write(Plan plan, long revision) {
        Document document =
                new Document("_id", plan.id().value())
                        .append("unitId", plan.unit().value())
                        .append("version", revision)
                        .append("edition", plan.version())
                        .append("state", plan.state().name().name())
                        .append("numberKey", numberKey(plan))
                        .append("sha256", fingerprint(plan))
                        .append("type", plan.content().type().name())
                        .append("number", ContentBson.write(plan.content().number()))
                        .append("title", plan.content().title())
                        .append("sortDay", sortDay(plan).toString())
                        .append("linkState", plan.link().name().name())
                        .append("parents", parents(plan.link().parents()))
                        .append("waitingFor", keys(plan.link().waitingFor()))
                        .append("chosenByPerson", plan.link().chosenByPerson())
                        .append("content", ContentBson.write(plan.content()))
                        .append("reading", write(plan.reading()))
                        .append("history", documents(plan.history(), PlanBson::write))
                        .append("changedBy", plan.changedBy())
                        .append("changedAt", Date.from(plan.changedAt()))
                        .append(STORED_AT, Date.from(Clock.systemUTC().instant()));
        put(document, "kind", plan.content().kind());
        put(document, "year", year(plan));
        put(document, "remark", plan.remark());
        FolderBson.write(document, plan.folder());
        document.append("amending", plan.isAmendment());
        put(document, "source", plan.source().map(PlanBson::write));
        plan.state()
                .issued()
                .ifPresent(
                        issue ->
                                document.append("issuedOn", issue.on().toString())
                                        .append("issuedAt", Date.from(issue.at()))
                                        .append("issuedBy", issue.by())
                                        .append("issuedNumber", ContentBson.write(issue.number()))
                                        .append("knownAs", knownAs(plan, issue)));
        document.append("ties", documents(plan.link().ties(), PlanBson::write))
                .append("declaredNone", plan.link().declaredNone());
        switch (plan.state()) {
            case PlanState.Draft _, PlanState.Issued _ -> {}
            case PlanState.InReview(var by, var at) ->
                    document.append("submittedBy", by).append("submittedAt", Date.from(at));
            case PlanState.Amended(_, var since) -> document.append("stateSince", Date.from(since));
            case PlanState.Replaced(_, var since) ->
                    document.append("stateSince", Date.from(since));
            case PlanState.Withdrawn(_, var since) ->
                    document.append("stateSince", Date.from(since));
            case PlanState.Closed(_, var since) -> document.append("stateSince", Date.from(since));
        }
        return document;
    }

    static Plan read(Document document) {
        return new Plan(
                new PlanId(document.getString("_id")),
                new UnitId(document.getString("unitId")),
                count(document, "edition"),
                count(document, "version"),
                state(document),
                ContentBson.read(document.get("content", Document.class)),
                reading(document.get("reading", new Document())),
                link(document),
                Optional.ofNullable(document.get("source", Document.class)).map(PlanBson::source),
                text(document, "remark"),
                FolderBson.read(document),
                rows(document, "history", PlanBson::change),
                words(document, "changedBy"),
                moment(document, "changedAt"));
    }

    static PlanSummary summary(Document document) {
        return new PlanSummary(
                new PlanId(document.getString("_id")),
                new UnitId(document.getString("unitId")),
                DocumentType.valueOf(document.getString("type")),
                ContentBson.readNumber(document.get("number", new Document())),
                day(document, "issuedOn"),
                words(document, "title"),
                constant(document, "kind", PlanKind.class),
                number(document, "year"),
                PlanState.Name.valueOf(document.getString("state")),
                ParentLink.Name.valueOf(document.getString("linkState")),
                rows(document, "parents", PlanBson::parent),
                moment(document, "changedAt"));
    }

    static IssuedPlan issued(Document document) {
        PlanSummary summary = summary(document);
        return new IssuedPlan(
                summary.id(),
                summary.unit(),
                summary.type(),
                summary.number(),
                summary.issuedOn().orElseThrow(),
                moment(document, "issuedAt"),
                summary.title(),
                summary.kind(),
                summary.year(),
                summary.parents());
    }

    static List<String> keys(Set<ParentKey> keys) {
        return keys.stream().map(ParentKey::value).sorted().toList();
    }

    /** Unique in the unit: once issued the number in its year, before that the plan itself. */
    private static String numberKey(Plan plan) {
        return plan.state()
                .issued()
                .flatMap(issue -> issue.number().key().map(key -> issue.on().getYear() + "|" + key))
                .orElseGet(() -> "draft|" + plan.id());
    }

    /** By its number, and by those of its amendments; an amending document itself is not looked for. */
    private static List<String> knownAs(Plan plan, PlanState.Issue issue) {
        if (plan.isAmendment()) {
            return List.of();
        }
        Set<ParentKey> keys = new LinkedHashSet<>();
        Stream.concat(
                        Stream.of(issue.number()),
                        plan.folder().amendments().stream().map(Folder.Amendment::number))
                .forEach(
                        number ->
                                keys.addAll(
                                        ParentKey.of(plan.unit(), plan.content().type(), number)));
        return keys(keys);
    }

    /** Unique in the unit: that of the file, else the plan itself. */
    private static String fingerprint(Plan plan) {
        return plan.source().map(SourceDocument::sha256).orElseGet(() -> "written|" + plan.id());
    }

    /** The year of the plan, else of its date. */
    private static Optional<Integer> year(Plan plan) {
        return plan.content().year().or(() -> plan.content().date().map(LocalDate::getYear));
    }

    private static LocalDate sortDay(Plan plan) {
        return plan.state()
                .issued()
                .map(PlanState.Issue::on)
                .orElseGet(() -> LocalDate.ofInstant(plan.changedAt(), ZONE));
    }

    private static PlanState state(Document document) {
        return switch (PlanState.Name.valueOf(document.getString("state"))) {
            case DRAFT -> new PlanState.Draft();
            case IN_REVIEW ->
                    new PlanState.InReview(
                            words(document, "submittedBy"), moment(document, "submittedAt"));
            case ISSUED -> new PlanState.Issued(issue(document));
            case AMENDED -> new PlanState.Amended(issue(document), since(document));
            case REPLACED -> new PlanState.Replaced(issue(document), since(document));
            case WITHDRAWN -> new PlanState.Withdrawn(issue(document), since(document));
            case CLOSED -> new PlanState.Closed(issue(document), since(document));
        };
    }

    private static Instant since(Document document) {
        return moment(document, "stateSince");
    }

    private static PlanState.Issue issue(Document document) {
        DocumentNumber number =
                ContentBson.readNumber(document.get("issuedNumber", Document.class));
        return new PlanState.Issue(
                number,
                day(document, "issuedOn").orElseThrow(),
                moment(document, "issuedAt"),
                words(document, "issuedBy"));
    }

    private static ParentLink link(Document document) {
        return new ParentLink(
                rows(document, "ties", PlanBson::tie), document.getBoolean("declaredNone", false));
    }

    private static Document write(ParentLink.Tie tie) {
        Document row = new Document("id", tie.id()).append("role", tie.role().name());
        tie.cited().ifPresent(cited -> row.append("cited", ContentBson.write(cited)));
        return switch (tie.standing()) {
            case Standing.Resolved(var parent, var byPerson) ->
                    row.append("standing", "RESOLVED")
                            .append("parent", write(parent))
                            .append("byPerson", byPerson);
            case Standing.Pending(var keys) ->
                    row.append("standing", "PENDING").append("waitingFor", keys(keys));
            case Standing.Ambiguous(var candidates, var keys) ->
                    row.append("standing", "AMBIGUOUS")
                            .append("candidates", documents(candidates, PlanBson::write))
                            .append("waitingFor", keys(keys));
            case Standing.Outside _ -> row.append("standing", "OUTSIDE");
            case Standing.Removed _ -> row.append("standing", "REMOVED");
        };
    }

    private static ParentLink.Tie tie(Document row) {
        return new ParentLink.Tie(
                words(row, "id"),
                Optional.ofNullable(row.get("cited", Document.class)).map(ContentBson::reference),
                CitationRole.valueOf(row.getString("role")),
                standing(row));
    }

    private static Standing standing(Document row) {
        return switch (words(row, "standing")) {
            case "RESOLVED" ->
                    new Standing.Resolved(
                            parent(row.get("parent", Document.class)),
                            row.getBoolean("byPerson", false));
            case "PENDING" -> new Standing.Pending(parentKeys(row));
            case "AMBIGUOUS" ->
                    new Standing.Ambiguous(
                            rows(row, "candidates", PlanBson::candidate), parentKeys(row));
            case "OUTSIDE" -> new Standing.Outside();
            case "REMOVED" -> new Standing.Removed();
            default -> throw new IllegalStateException("unknown standing of a tie");
        };
    }

    private static Set<ParentKey> parentKeys(Document row) {
        return texts(row, "waitingFor").stream().map(ParentKey::new).collect(Collectors.toSet());
    }

    private static List<Document> parents(List<ParentLink.Parent> parents) {
        return documents(parents, PlanBson::write);
    }

    private static Document write(ParentLink.Parent parent) {
        return new Document("planId", parent.plan().value())
                .append("unitId", parent.unit().value());
    }

    static ParentLink.Parent parent(Document row) {
        return new ParentLink.Parent(
                new PlanId(row.getString("planId")), new UnitId(row.getString("unitId")));
    }

    private static Document write(ParentLink.Candidate candidate) {
        return write(candidate.plan()).append("why", candidate.why());
    }

    private static ParentLink.Candidate candidate(Document row) {
        return new ParentLink.Candidate(parent(row), texts(row, "why"));
    }

    private static Document write(Reading reading) {
        Document fields = new Document();
        reading.fields()
                .forEach(
                        (name, evidence) ->
                                fields.append(
                                        name,
                                        new Document("text", evidence.text())
                                                .append("start", evidence.start())
                                                .append("end", evidence.end())
                                                .append("confidence", evidence.confidence())));
        return new Document("fields", fields)
                .append("findings", documents(reading.findings(), PlanBson::write));
    }

    private static Reading reading(Document document) {
        Map<String, FieldEvidence> fields = new LinkedHashMap<>();
        Document stored = document.get("fields", new Document());
        for (String name : stored.keySet()) {
            Document row = stored.get(name, Document.class);
            fields.put(
                    name,
                    new FieldEvidence(
                            words(row, "text"),
                            row.getInteger("start", 0),
                            row.getInteger("end", 0),
                            row.get("confidence", Number.class).doubleValue()));
        }
        return new Reading(fields, rows(document, "findings", PlanBson::finding));
    }

    private static Document write(Finding finding) {
        Document row =
                new Document("code", finding.code())
                        .append("severity", finding.severity().name())
                        .append("message", finding.message());
        put(row, "evidence", finding.evidence().map(ContentBson::write));
        return row;
    }

    private static Finding finding(Document row) {
        return new Finding(
                words(row, "code"),
                Severity.valueOf(row.getString("severity")),
                words(row, "message"),
                ContentBson.readEvidence(row));
    }

    private static Document write(SourceDocument source) {
        return new Document("fileId", source.fileId())
                .append("textId", source.textId())
                .append("fileName", source.fileName())
                .append("mediaType", source.mediaType())
                .append("size", source.size())
                .append("sha256", source.sha256());
    }

    private static SourceDocument source(Document row) {
        return new SourceDocument(
                words(row, "fileId"),
                words(row, "textId"),
                words(row, "fileName"),
                words(row, "mediaType"),
                count(row, "size"),
                words(row, "sha256"));
    }

    private static Document write(Change change) {
        Document row =
                new Document("version", change.version())
                        .append("act", change.act().name())
                        .append("by", change.by())
                        .append("at", Date.from(change.at()));
        put(row, "who", change.who());
        put(row, "note", change.note());
        if (!change.fields().isEmpty()) {
            row.append(
                    "fields",
                    documents(
                            change.fields(),
                            field ->
                                    new Document("name", field.name())
                                            .append("before", field.before())));
        }
        return row;
    }

    private static Change change(Document row) {
        return new Change(
                count(row, "version"),
                Change.Act.valueOf(row.getString("act")),
                words(row, "by"),
                text(row, "who"),
                moment(row, "at"),
                rows(
                        row,
                        "fields",
                        field -> new Change.Field(words(field, "name"), words(field, "before"))),
                text(row, "note"));
    }
}
