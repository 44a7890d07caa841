package vn.thidua.movements.progress.mongo;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.bson.Document;
import vn.thidua.movements.movement.MovementId;
import vn.thidua.movements.progress.Aim;
import vn.thidua.movements.progress.Assignment;
import vn.thidua.movements.progress.AssignmentId;
import vn.thidua.movements.progress.Author;
import vn.thidua.movements.progress.Cadence;
import vn.thidua.movements.progress.Evidence;
import vn.thidua.movements.progress.Kind;
import vn.thidua.movements.progress.MailedLink;
import vn.thidua.movements.progress.Owner;
import vn.thidua.movements.progress.Period;
import vn.thidua.movements.progress.Source;
import vn.thidua.movements.progress.Statement;
import vn.thidua.platform.tenancy.TenantId;

/** An assignment as a document. */
final class AssignmentBson {

    static final String MOVEMENT = "movementId";
    static final String PLAN = "planId";
    static final String EMAIL = "email";
    static final String YEARS = "years";
    static final String HASH = "links.hash";

    /** Only where the owner is to be asked: an index of what is to be done. */
    static final String ASK_FROM = "askFrom";

    private AssignmentBson() {}

    static Document write(Assignment assignment) {
        Document document =
                new Document("_id", assignment.id().value())
                        .append("unitId", assignment.unit().value())
                        .append("version", assignment.version())
                        .append(
                                YEARS,
                                java.util.stream.IntStream.rangeClosed(
                                                assignment.from().getYear(),
                                                assignment.to().getYear())
                                        .boxed()
                                        .toList())
                        .append("kind", assignment.kind().name())
                        .append("name", assignment.name())
                        .append("title", assignment.source().title())
                        .append("aim", write(assignment.aim()))
                        .append("cadence", assignment.cadence().name())
                        .append("from", assignment.from().toString())
                        .append("to", assignment.to().toString())
                        .append("owner", assignment.owner().map(AssignmentBson::write).orElse(null))
                        .append("named", assignment.named())
                        .append("shaped", assignment.shaped())
                        .append(
                                "periods",
                                assignment.statements().entrySet().stream()
                                        .map(
                                                each ->
                                                        new Document("period", each.getKey().text())
                                                                .append(
                                                                        "said",
                                                                        each.getValue().stream()
                                                                                .map(
                                                                                        AssignmentBson
                                                                                                ::write)
                                                                                .toList()))
                                        .toList())
                        .append(
                                "links",
                                assignment.links().stream().map(AssignmentBson::write).toList());
        switch (assignment.source()) {
            case Source.OfMovement(var movement, _) -> document.append(MOVEMENT, movement.value());
            case Source.OfPlan(var plan, _, var number) ->
                    document.append(PLAN, plan).append("number", number.orElse(null));
        }
        assignment.email().ifPresent(email -> document.append(EMAIL, email));
        assignment.remindFrom().ifPresent(day -> document.append("remindFrom", day.toString()));
        assignment.askFrom().ifPresent(day -> document.append(ASK_FROM, day.toString()));
        return document;
    }

    private static Document write(Aim aim) {
        return new Document("direction", aim.direction().name())
                .append("value", aim.value().map(BigDecimal::toPlainString).orElse(null))
                .append("unit", aim.unit().orElse(null))
                .append("counting", aim.counting().name());
    }

    private static Document write(Owner owner) {
        return new Document("name", owner.name())
                .append("email", owner.email().orElse(null))
                .append("agency", owner.agency().orElse(null));
    }

    private static Document write(Statement said) {
        return new Document("value", said.value().toPlainString())
                .append("note", said.evidence().note())
                .append("document", said.evidence().document())
                .append("link", said.evidence().link())
                .append("way", said.author().way().name())
                .append("account", said.author().account())
                .append("at", said.at().toString())
                .append("reason", said.reason());
    }

    private static Document write(MailedLink link) {
        return new Document("hash", link.hash())
                .append("period", link.period().text())
                .append("email", link.email())
                .append("expiresAt", link.expiresAt().toString())
                .append("usedAt", link.usedAt().map(Instant::toString).orElse(null));
    }

    static Assignment read(Document document) {
        Document aim = document.get("aim", Document.class);
        SortedMap<Period, List<Statement>> statements = new TreeMap<>();
        document.getList("periods", Document.class)
                .forEach(
                        each ->
                                statements.put(
                                        period(each),
                                        each.getList("said", Document.class).stream()
                                                .map(AssignmentBson::statement)
                                                .toList()));
        return new Assignment(
                new AssignmentId(document.getString("_id")),
                new TenantId(document.getString("unitId")),
                source(document),
                Kind.valueOf(document.getString("kind")),
                document.getString("name"),
                new Aim(
                        Aim.Direction.valueOf(aim.getString("direction")),
                        text(aim, "value").map(BigDecimal::new),
                        text(aim, "unit"),
                        Aim.Counting.valueOf(aim.getString("counting"))),
                Cadence.valueOf(document.getString("cadence")),
                LocalDate.parse(document.getString("from")),
                LocalDate.parse(document.getString("to")),
                Optional.ofNullable(document.get("owner", Document.class))
                        .map(
                                owner ->
                                        new Owner(
                                                owner.getString("name"),
                                                text(owner, "email"),
                                                text(owner, "agency"))),
                document.getBoolean("named"),
                document.getBoolean("shaped"),
                statements,
                document.getList("links", Document.class).stream()
                        .map(
                                link ->
                                        new MailedLink(
                                                link.getString("hash"),
                                                period(link),
                                                link.getString("email"),
                                                Instant.parse(link.getString("expiresAt")),
                                                text(link, "usedAt").map(Instant::parse)))
                        .toList(),
                text(document, "remindFrom").map(LocalDate::parse),
                document.get("version", Number.class).longValue());
    }

    private static Source source(Document document) {
        String title = document.getString("title");
        return text(document, MOVEMENT)
                .<Source>map(id -> new Source.OfMovement(new MovementId(id), title))
                .orElseGet(
                        () ->
                                new Source.OfPlan(
                                        document.getString(PLAN), title, text(document, "number")));
    }

    private static Statement statement(Document said) {
        return new Statement(
                new BigDecimal(said.getString("value")),
                new Evidence(
                        said.getString("note"), said.getString("document"), said.getString("link")),
                new Author(Author.Way.valueOf(said.getString("way")), said.getString("account")),
                Instant.parse(said.getString("at")),
                said.getString("reason"));
    }

    private static Period period(Document document) {
        return Period.parse(document.getString("period")).orElseThrow();
    }

    private static Optional<String> text(Document document, String field) {
        return Optional.ofNullable(document.getString(field));
    }
}
