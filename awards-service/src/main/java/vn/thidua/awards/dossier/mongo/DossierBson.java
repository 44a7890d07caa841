package vn.thidua.awards.dossier.mongo;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import vn.thidua.awards.catalogue.Award;
import vn.thidua.awards.catalogue.AwardCode;
import vn.thidua.awards.catalogue.MeritKind;
import vn.thidua.awards.dossier.Assessment;
import vn.thidua.awards.dossier.Attachment;
import vn.thidua.awards.dossier.AwardDossier;
import vn.thidua.awards.dossier.Content;
import vn.thidua.awards.dossier.DossierField;
import vn.thidua.awards.dossier.DossierId;
import vn.thidua.awards.dossier.DossierState;
import vn.thidua.awards.dossier.Nominee;
import vn.thidua.awards.dossier.Occasion;
import vn.thidua.awards.dossier.ProposalId;
import vn.thidua.awards.dossier.Step;
import vn.thidua.awards.eligibility.Verdict;
import vn.thidua.awards.subject.Gender;
import vn.thidua.awards.subject.PersonCategory;
import vn.thidua.awards.subject.SubjectId;
import vn.thidua.platform.tenancy.TenantId;

/** Dossiers as documents. */
final class DossierBson {

    /** {@link Nominee#key}, by which the same nominee is found in another unit. */
    static final String NOMINEE = "nomineeKey";

    private DossierBson() {}

    static Document write(AwardDossier dossier) {
        return new Document("_id", dossier.id().value())
                .append("unitId", dossier.unit().value())
                .append("version", dossier.version())
                .append("proposal", dossier.proposal().value())
                .append("place", dossier.origin().place())
                .append("kind", dossier.occasion().kind().name())
                .append("year", dossier.occasion().year())
                .append("movement", dossier.occasion().movement().orElse(null))
                .append("award", dossier.content().award().value())
                .append("content", write(dossier.content()))
                .append("meritKey", dossier.content().meritKey())
                .append(NOMINEE, dossier.content().nominee().key())
                .append("state", dossier.state().name())
                .append("holder", dossier.holder().value())
                .append("proceedings", ProceedingsBson.write(dossier.proceedings()))
                .append("assessment", dossier.assessment().map(DossierBson::write).orElse(null))
                .append("dueOn", day(dossier.dueOn()))
                .append(
                        "lastStepAt",
                        dossier.history().isEmpty()
                                ? null
                                : dossier.history().getLast().at().toString())
                .append("history", list(dossier.history(), DossierBson::write));
    }

    static AwardDossier read(Document document) {
        return new AwardDossier(
                new AwardDossier.Origin(
                        new DossierId(document.getString("_id")),
                        new TenantId(document.getString("unitId")),
                        new ProposalId(document.getString("proposal")),
                        new Occasion(
                                MeritKind.valueOf(document.getString("kind")),
                                document.getInteger("year"),
                                Optional.ofNullable(document.getString("movement"))),
                        document.getInteger("place", 0)),
                content(document.get("content", Document.class)),
                new AwardDossier.Stand(
                        DossierState.valueOf(document.getString("state")),
                        new TenantId(document.getString("holder")),
                        day(document, "dueOn"),
                        document.getList("history", Document.class).stream()
                                .map(DossierBson::step)
                                .toList()),
                ProceedingsBson.read(document.get("proceedings", Document.class)),
                Optional.ofNullable(document.get("assessment", Document.class))
                        .map(DossierBson::assessment),
                document.get("version", Number.class).longValue());
    }

    static Document write(Content content) {
        Nominee nominee = content.nominee();
        return new Document(
                        "nominee",
                        new Document(
                                        "subject",
                                        nominee.subject().map(SubjectId::value).orElse(null))
                                .append("kind", nominee.kind().name())
                                .append("name", nominee.name())
                                .append("post", nominee.post())
                                .append("category", nominee.category().map(Enum::name).orElse(null))
                                .append("gender", nominee.gender().map(Enum::name).orElse(null))
                                .append("enterprise", nominee.enterprise())
                                .append("initiative", nominee.initiative().orElse(null)))
                .append("award", content.award().value())
                .append("merit", content.merit())
                .append("report", content.report())
                .append("papers", list(content.papers(), DossierBson::write));
    }

    static Content content(Document document) {
        Document nominee = document.get("nominee", Document.class);
        return new Content(
                new Nominee(
                        text(nominee, "subject").map(SubjectId::new),
                        Award.Subject.valueOf(nominee.getString("kind")),
                        nominee.getString("name"),
                        nominee.getString("post"),
                        text(nominee, "category").map(PersonCategory::valueOf),
                        text(nominee, "gender").map(Gender::valueOf),
                        nominee.getBoolean("enterprise"),
                        text(nominee, "initiative")),
                new AwardCode(document.getString("award")),
                document.getString("merit"),
                document.getString("report"),
                attachments(document.getList("papers", Document.class)));
    }

    static Document write(Attachment paper) {
        return new Document("file", paper.file())
                .append("field", paper.field().value())
                .append("name", paper.name())
                .append("type", paper.type())
                .append("size", paper.size())
                .append("at", paper.at().toString());
    }

    static List<Attachment> attachments(List<Document> documents) {
        return documents.stream()
                .map(
                        paper ->
                                new Attachment(
                                        paper.getString("file"),
                                        new DossierField(paper.getString("field")),
                                        paper.getString("name"),
                                        paper.getString("type"),
                                        paper.get("size", Number.class).longValue(),
                                        Instant.parse(paper.getString("at"))))
                .toList();
    }

    private static Document write(Step step) {
        return new Document("to", step.to().name())
                .append("at", step.at().toString())
                .append("unit", step.unit().value())
                .append("person", step.person())
                .append("note", step.note());
    }

    private static Step step(Document document) {
        return new Step(
                DossierState.valueOf(document.getString("to")),
                Instant.parse(document.getString("at")),
                new TenantId(document.getString("unit")),
                document.getString("person"),
                document.getString("note"));
    }

    private static Document write(Assessment assessment) {
        Verdict verdict = assessment.verdict();
        return new Document("award", verdict.award().value())
                .append("year", verdict.year())
                .append("version", verdict.version())
                .append("on", verdict.on().toString())
                .append("findings", list(verdict.findings(), DossierBson::write))
                .append("overridden", assessment.overridden().orElse(null));
    }

    private static Document write(Verdict.Finding finding) {
        Document document =
                new Document("condition", finding.condition())
                        .append("article", finding.article())
                        .append("standing", finding.standing().name())
                        .append("facts", finding.facts())
                        .append("missing", finding.missing());
        finding.reachableIn().ifPresent(year -> document.append("reachableIn", year));
        return document;
    }

    private static Assessment assessment(Document document) {
        return new Assessment(
                new Verdict(
                        new AwardCode(document.getString("award")),
                        document.getInteger("year"),
                        document.getString("version"),
                        LocalDate.parse(document.getString("on")),
                        document.getList("findings", Document.class).stream()
                                .map(DossierBson::finding)
                                .toList()),
                text(document, "overridden"));
    }

    private static Verdict.Finding finding(Document document) {
        return new Verdict.Finding(
                document.getString("condition"),
                document.getString("article"),
                Verdict.Standing.valueOf(document.getString("standing")),
                document.getList("facts", String.class),
                document.getList("missing", String.class),
                document.get("reachableIn") instanceof Integer year
                        ? OptionalInt.of(year)
                        : OptionalInt.empty());
    }

    static Optional<String> text(Document document, String field) {
        return Optional.ofNullable(document.getString(field));
    }

    static Optional<LocalDate> day(Document document, String field) {
        return text(document, field).map(LocalDate::parse);
    }

    static @Nullable String day(Optional<LocalDate> day) {
        return day.map(LocalDate::toString).orElse(null);
    }

    static <T> List<Document> list(List<T> all, Function<T, Document> write) {
        return all.stream().map(write).toList();
    }
}
