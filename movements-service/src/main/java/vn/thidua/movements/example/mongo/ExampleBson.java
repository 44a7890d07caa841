package vn.thidua.movements.example.mongo;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.bson.Document;
import vn.thidua.movements.example.Commitment;
import vn.thidua.movements.example.Consent;
import vn.thidua.movements.example.Example;
import vn.thidua.movements.example.ExampleId;
import vn.thidua.movements.example.ExampleStage;
import vn.thidua.movements.example.Note;
import vn.thidua.movements.example.Portrait;
import vn.thidua.movements.example.Publication;
import vn.thidua.movements.example.SentUp;
import vn.thidua.movements.movement.MovementId;
import vn.thidua.platform.tenancy.TenantId;

/** Examples and commitments as documents. */
final class ExampleBson {

    static final String CONSENT = "consent.state";
    static final String MOVEMENT = "portrait.movement";
    static final String SHOWN = "publication.shown";
    static final String FIRST_ON = "publication.firstOn";
    static final String SENT = "sentUps";
    static final String SENT_TO = "sentUps.to";
    static final String SENT_STATE = "state";
    static final String SPREAD = "spread";

    private static final String REASON = "reason";

    private ExampleBson() {}

    static Document write(Example example) {
        return new Document("_id", example.id().value())
                .append("unitId", example.unit().value())
                .append("version", example.version())
                .append("portrait", portrait(example.portrait()))
                .append("stage", example.stage().name())
                .append(
                        "consent",
                        new Document("state", example.consent().state().name())
                                .append("on", example.consent().on().toString())
                                .append("note", example.consent().note()))
                .append("publication", example.publication().map(ExampleBson::write).orElse(null))
                .append(SENT, example.sentUps().stream().map(ExampleBson::write).toList())
                .append("picture", example.picture().orElse(null))
                .append("notes", example.notes().stream().map(ExampleBson::write).toList());
    }

    private static Document portrait(Portrait portrait) {
        return new Document("kind", portrait.kind().name())
                .append("subject", portrait.subject().name())
                .append("name", portrait.name())
                .append("post", portrait.post())
                .append("title", portrait.title())
                .append("story", portrait.story())
                .append("foundOn", portrait.foundOn().toString())
                .append("movement", portrait.movement().map(MovementId::value).orElse(null))
                .append("honour", portrait.honour().orElse(null));
    }

    private static Document write(Publication publication) {
        return new Document("firstOn", publication.firstOn().toString())
                .append("shown", publication.shown())
                .append(REASON, publication.reason());
    }

    private static Document write(SentUp sent) {
        return new Document("to", sent.to().value())
                .append("state", sent.state().name())
                .append(REASON, sent.reason())
                .append("spread", sent.spread())
                .append("at", sent.at().toString());
    }

    private static Document write(Note note) {
        return new Document("what", note.what().name())
                .append("person", note.person())
                .append(REASON, note.reason())
                .append("at", note.at().toString());
    }

    static Example read(Document document) {
        Document consent = document.get("consent", Document.class);
        return new Example(
                new ExampleId(document.getString("_id")),
                new TenantId(document.getString("unitId")),
                readPortrait(document.get("portrait", Document.class)),
                ExampleStage.valueOf(document.getString("stage")),
                new Consent(
                        Consent.State.valueOf(consent.getString("state")),
                        LocalDate.parse(consent.getString("on")),
                        consent.getString("note")),
                Optional.ofNullable(document.get("publication", Document.class))
                        .map(ExampleBson::readPublication),
                document.getList(SENT, Document.class).stream()
                        .map(ExampleBson::readSentUp)
                        .toList(),
                Optional.ofNullable(document.getString("picture")),
                document.getList("notes", Document.class).stream()
                        .map(ExampleBson::readNote)
                        .toList(),
                document.get("version", Number.class).longValue());
    }

    private static Portrait readPortrait(Document portrait) {
        return new Portrait(
                Portrait.Kind.valueOf(portrait.getString("kind")),
                Portrait.Subject.valueOf(portrait.getString("subject")),
                portrait.getString("name"),
                portrait.getString("post"),
                portrait.getString("title"),
                portrait.getString("story"),
                LocalDate.parse(portrait.getString("foundOn")),
                Optional.ofNullable(portrait.getString("movement")).map(MovementId::new),
                Optional.ofNullable(portrait.getString("honour")));
    }

    private static Publication readPublication(Document publication) {
        return new Publication(
                LocalDate.parse(publication.getString("firstOn")),
                publication.getBoolean("shown"),
                publication.getString(REASON));
    }

    private static SentUp readSentUp(Document sent) {
        return new SentUp(
                new TenantId(sent.getString("to")),
                SentUp.State.valueOf(sent.getString("state")),
                sent.getString(REASON),
                sent.getBoolean("spread"),
                Instant.parse(sent.getString("at")));
    }

    private static Note readNote(Document note) {
        return new Note(
                Note.What.valueOf(note.getString("what")),
                note.getString("person"),
                note.getString(REASON),
                Instant.parse(note.getString("at")));
    }

    static Document write(Commitment commitment) {
        return new Document("_id", commitment.unit().value())
                .append("unitId", commitment.unit().value())
                .append("version", commitment.version())
                .append("perMonth", commitment.perMonth().orElse(null));
    }

    static Commitment readCommitment(Document document) {
        return new Commitment(
                new TenantId(document.getString("unitId")),
                Optional.ofNullable(document.getInteger("perMonth")),
                document.get("version", Number.class).longValue());
    }
}
