package vn.thidua.awards.dossier.mongo;

import static vn.thidua.awards.dossier.mongo.DossierBson.list;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import vn.thidua.awards.dossier.Appraisal;
import vn.thidua.awards.dossier.Concurrence;
import vn.thidua.awards.dossier.CouncilResult;
import vn.thidua.awards.dossier.DecisionRef;
import vn.thidua.awards.dossier.DossierField;
import vn.thidua.awards.dossier.Posting;
import vn.thidua.awards.dossier.Proceedings;
import vn.thidua.awards.dossier.Remark;
import vn.thidua.awards.dossier.Return;
import vn.thidua.platform.tenancy.TenantId;

/** What holders did with a dossier, as documents. */
final class ProceedingsBson {

    private ProceedingsBson() {}

    static Document write(Proceedings work) {
        return new Document("returns", list(work.returns(), ProceedingsBson::write))
                .append("appraisal", work.appraisal().map(ProceedingsBson::write).orElse(null))
                .append("concurrences", list(work.concurrences(), ProceedingsBson::write))
                .append("posting", work.posting().map(ProceedingsBson::write).orElse(null))
                .append("councils", list(work.councils(), ProceedingsBson::write))
                .append("decision", work.decision().map(ProceedingsBson::write).orElse(null));
    }

    static Proceedings read(Document document) {
        return new Proceedings(
                documents(document, "returns").stream().map(ProceedingsBson::giveBack).toList(),
                one(document, "appraisal").map(ProceedingsBson::appraisal),
                documents(document, "concurrences").stream()
                        .map(ProceedingsBson::concurrence)
                        .toList(),
                one(document, "posting").map(ProceedingsBson::posting),
                documents(document, "councils").stream().map(ProceedingsBson::council).toList(),
                one(document, "decision").map(ProceedingsBson::decision));
    }

    private static Document write(Return each) {
        return new Document("by", each.by().value())
                .append("on", each.on().toString())
                .append(
                        "remarks",
                        list(
                                each.remarks(),
                                remark ->
                                        new Document("field", remark.field().value())
                                                .append("words", remark.words())))
                .append("before", DossierBson.write(each.before()));
    }

    private static Return giveBack(Document document) {
        return new Return(
                unit(document, "by"),
                date(document, "on"),
                documents(document, "remarks").stream()
                        .map(
                                remark ->
                                        new Remark(
                                                new DossierField(remark.getString("field")),
                                                remark.getString("words")))
                        .toList(),
                DossierBson.content(document.get("before", Document.class)));
    }

    private static Document write(Appraisal each) {
        return new Document("by", each.by().value())
                .append("on", each.on().toString())
                .append("favourable", each.favourable())
                .append("words", each.words());
    }

    private static Appraisal appraisal(Document document) {
        return new Appraisal(
                unit(document, "by"),
                date(document, "on"),
                document.getBoolean("favourable"),
                document.getString("words"));
    }

    private static Document write(Concurrence each) {
        return new Document("body", each.body())
                .append("askedOn", each.askedOn().toString())
                .append("dueOn", each.dueOn().toString())
                .append(
                        "answer",
                        answer(
                                each.answer()
                                        .map(
                                                said ->
                                                        new Document("on", said.on().toString())
                                                                .append("agrees", said.agrees())
                                                                .append("words", said.words()))));
    }

    private static Concurrence concurrence(Document document) {
        return new Concurrence(
                document.getString("body"),
                date(document, "askedOn"),
                date(document, "dueOn"),
                one(document, "answer")
                        .map(
                                said ->
                                        new Concurrence.Answer(
                                                date(said, "on"),
                                                said.getBoolean("agrees"),
                                                said.getString("words"))));
    }

    private static Document write(Posting each) {
        return new Document("where", each.where())
                .append("from", each.from().toString())
                .append("until", each.until().toString())
                .append("objections", list(each.objections(), ProceedingsBson::write));
    }

    private static Document write(Posting.Objection each) {
        return new Document("name", each.name())
                .append("contact", each.contact())
                .append("words", each.words())
                .append("on", each.on().toString())
                .append(
                        "answer",
                        answer(
                                each.answer()
                                        .map(
                                                said ->
                                                        new Document("on", said.on().toString())
                                                                .append("upheld", said.upheld())
                                                                .append("words", said.words()))));
    }

    private static Posting posting(Document document) {
        return new Posting(
                document.getString("where"),
                date(document, "from"),
                date(document, "until"),
                documents(document, "objections").stream()
                        .map(ProceedingsBson::objection)
                        .toList());
    }

    private static Posting.Objection objection(Document document) {
        return new Posting.Objection(
                document.getString("name"),
                document.getString("contact"),
                document.getString("words"),
                date(document, "on"),
                one(document, "answer")
                        .map(
                                said ->
                                        new Posting.Answer(
                                                date(said, "on"),
                                                said.getBoolean("upheld"),
                                                said.getString("words"))));
    }

    private static Document write(CouncilResult each) {
        return new Document("session", each.session())
                .append("by", each.by().value())
                .append("on", each.on().toString())
                .append("members", each.members())
                .append("inFavour", each.inFavour())
                .append("passed", each.passed());
    }

    private static CouncilResult council(Document document) {
        return new CouncilResult(
                document.getString("session"),
                unit(document, "by"),
                date(document, "on"),
                document.getInteger("members"),
                document.getInteger("inFavour"),
                document.getBoolean("passed"));
    }

    private static Document write(DecisionRef each) {
        return new Document("id", each.id())
                .append("number", each.number())
                .append("date", each.date().toString())
                .append("by", each.by().value());
    }

    private static DecisionRef decision(Document document) {
        return new DecisionRef(
                document.getString("id"),
                document.getString("number"),
                date(document, "date"),
                unit(document, "by"));
    }

    private static @Nullable Document answer(Optional<Document> answer) {
        return answer.orElse(null);
    }

    private static Optional<Document> one(Document document, String field) {
        return Optional.ofNullable(document.get(field, Document.class));
    }

    private static List<Document> documents(Document document, String field) {
        return document.getList(field, Document.class);
    }

    private static LocalDate date(Document document, String field) {
        return LocalDate.parse(document.getString(field));
    }

    private static TenantId unit(Document document, String field) {
        return new TenantId(document.getString(field));
    }
}
