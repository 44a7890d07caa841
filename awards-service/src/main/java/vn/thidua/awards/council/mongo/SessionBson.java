package vn.thidua.awards.council.mongo;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.bson.Document;
import vn.thidua.awards.catalogue.AwardCode;
import vn.thidua.awards.council.AgendaItem;
import vn.thidua.awards.council.Ballot;
import vn.thidua.awards.council.BallotBox;
import vn.thidua.awards.council.Choice;
import vn.thidua.awards.council.CouncilId;
import vn.thidua.awards.council.ItemResult;
import vn.thidua.awards.council.PaperCount;
import vn.thidua.awards.council.Recusal;
import vn.thidua.awards.council.Session;
import vn.thidua.awards.council.SessionId;
import vn.thidua.awards.council.Share;
import vn.thidua.awards.council.WrittenOpinion;
import vn.thidua.awards.dossier.DossierId;
import vn.thidua.platform.tenancy.TenantId;

/** Sessions as documents. Neither a moment nor an order says who cast which ballot. */
final class SessionBson {

    static final String STAGE = "stage";
    static final String DOSSIER = "dossier";
    private static final String MEMBER = "member";
    private static final String IN_FAVOUR = "inFavour";
    private static final String AGAINST = "against";
    private static final String CHOICE = "choice";

    private SessionBson() {}

    static Document write(Session session) {
        return new Document("_id", session.id().value())
                .append("unitId", session.unit().value())
                .append("version", session.version())
                .append("council", session.council().value())
                .append("name", session.outline().name())
                .append("on", session.outline().on().toString())
                .append("place", session.outline().place())
                .append("mode", session.outline().mode().name())
                .append(STAGE, session.stage().name())
                .append("seats", CouncilBson.members(session.seats()))
                .append("items", session.items().stream().map(SessionBson::item).toList())
                .append("recusals", session.recusals().stream().map(SessionBson::recusal).toList())
                .append("present", List.copyOf(session.present()))
                .append("box", box(session.box()))
                .append("counts", session.counts().stream().map(SessionBson::count).toList())
                .append("opinions", session.opinions().stream().map(SessionBson::opinion).toList())
                .append("results", session.results().stream().map(SessionBson::result).toList());
    }

    private static Document item(AgendaItem item) {
        return new Document(DOSSIER, item.dossier().value())
                .append("unit", item.unit().value())
                .append("unitName", item.unitName())
                .append("nominee", item.nominee())
                .append("person", item.person())
                .append("post", item.post())
                .append("award", item.award().value())
                .append("awardName", item.awardName())
                .append("year", item.year())
                .append("merit", item.merit())
                .append("needed", share(item.needed()))
                .append("article", item.article());
    }

    private static Document share(Share share) {
        return new Document("numerator", share.numerator())
                .append("denominator", share.denominator())
                .append("exceeded", share.exceeded());
    }

    private static Document recusal(Recusal recusal) {
        return new Document(DOSSIER, recusal.dossier().value())
                .append(MEMBER, recusal.member())
                .append("ground", recusal.ground().name())
                .append("state", recusal.state().name())
                .append("note", recusal.note());
    }

    private static Document box(BallotBox box) {
        return new Document("salt", box.salt().orElse(null))
                .append(
                        "envelopes",
                        box.envelopes().entrySet().stream()
                                .map(
                                        each ->
                                                new Document(MEMBER, each.getKey())
                                                        .append("sealed", each.getValue()))
                                .toList())
                .append("voters", List.copyOf(box.voters()))
                .append(
                        "ballots",
                        box.ballots().entrySet().stream()
                                .map(
                                        each ->
                                                new Document(DOSSIER, each.getKey().value())
                                                        .append("cast", cast(each.getValue())))
                                .toList());
    }

    private static List<Document> cast(List<Ballot> ballots) {
        return ballots.stream()
                .map(each -> new Document("code", each.code()).append(CHOICE, each.choice().name()))
                .toList();
    }

    private static Document count(PaperCount count) {
        return new Document(DOSSIER, count.dossier().value())
                .append(IN_FAVOUR, count.inFavour())
                .append(AGAINST, count.against())
                .append("invalid", count.invalid());
    }

    private static Document opinion(WrittenOpinion opinion) {
        return new Document(MEMBER, opinion.member())
                .append("paper", opinion.paper())
                .append("on", opinion.on().toString())
                .append(
                        "choices",
                        opinion.choices().entrySet().stream()
                                .map(
                                        each ->
                                                new Document(DOSSIER, each.getKey().value())
                                                        .append(CHOICE, each.getValue().name()))
                                .toList());
    }

    private static Document result(ItemResult result) {
        return new Document(DOSSIER, result.dossier().value())
                .append("members", result.members())
                .append("recused", result.recused())
                .append(IN_FAVOUR, result.inFavour())
                .append(AGAINST, result.against())
                .append("silent", result.silent())
                .append("needed", share(result.needed()))
                .append("passed", result.passed());
    }

    static Session read(Document document) {
        return new Session(
                new SessionId(document.getString("_id")),
                new TenantId(document.getString("unitId")),
                new CouncilId(document.getString("council")),
                new Session.Outline(
                        document.getString("name"),
                        LocalDate.parse(document.getString("on")),
                        document.getString("place"),
                        Session.Mode.valueOf(document.getString("mode"))),
                Session.Stage.valueOf(document.getString(STAGE)),
                CouncilBson.readMembers(list(document, "seats")),
                list(document, "items").stream().map(SessionBson::readItem).toList(),
                list(document, "recusals").stream().map(SessionBson::readRecusal).toList(),
                Set.copyOf(document.getList("present", String.class)),
                readBox(document.get("box", Document.class)),
                list(document, "counts").stream().map(SessionBson::readCount).toList(),
                list(document, "opinions").stream().map(SessionBson::readOpinion).toList(),
                list(document, "results").stream().map(SessionBson::readResult).toList(),
                document.get("version", Number.class).longValue());
    }

    private static List<Document> list(Document document, String field) {
        return document.getList(field, Document.class);
    }

    private static DossierId dossier(Document document) {
        return new DossierId(document.getString(DOSSIER));
    }

    private static AgendaItem readItem(Document item) {
        return new AgendaItem(
                dossier(item),
                new TenantId(item.getString("unit")),
                item.getString("unitName"),
                item.getString("nominee"),
                item.getBoolean("person"),
                item.getString("post"),
                new AwardCode(item.getString("award")),
                item.getString("awardName"),
                item.getInteger("year"),
                item.getString("merit"),
                readShare(item.get("needed", Document.class)),
                item.getString("article"));
    }

    private static Share readShare(Document share) {
        return new Share(
                share.getInteger("numerator"),
                share.getInteger("denominator"),
                share.getBoolean("exceeded"));
    }

    private static Recusal readRecusal(Document recusal) {
        return new Recusal(
                dossier(recusal),
                recusal.getString(MEMBER),
                Recusal.Ground.valueOf(recusal.getString("ground")),
                Recusal.State.valueOf(recusal.getString("state")),
                recusal.getString("note"));
    }

    private static BallotBox readBox(Document box) {
        Map<String, String> envelopes = new LinkedHashMap<>();
        list(box, "envelopes")
                .forEach(each -> envelopes.put(each.getString(MEMBER), each.getString("sealed")));
        Map<DossierId, List<Ballot>> ballots = new LinkedHashMap<>();
        list(box, "ballots")
                .forEach(
                        each ->
                                ballots.put(
                                        dossier(each),
                                        list(each, "cast").stream()
                                                .map(
                                                        one ->
                                                                new Ballot(
                                                                        one.getString("code"),
                                                                        choice(one)))
                                                .toList()));
        return new BallotBox(
                Optional.ofNullable(box.getString("salt")),
                envelopes,
                Set.copyOf(box.getList("voters", String.class)),
                ballots);
    }

    private static Choice choice(Document document) {
        return Choice.valueOf(document.getString(CHOICE));
    }

    private static PaperCount readCount(Document count) {
        return new PaperCount(
                dossier(count),
                count.getInteger(IN_FAVOUR),
                count.getInteger(AGAINST),
                count.getInteger("invalid"));
    }

    private static WrittenOpinion readOpinion(Document opinion) {
        Map<DossierId, Choice> choices = new LinkedHashMap<>();
        list(opinion, "choices").forEach(each -> choices.put(dossier(each), choice(each)));
        return new WrittenOpinion(
                opinion.getString(MEMBER),
                opinion.getString("paper"),
                LocalDate.parse(opinion.getString("on")),
                choices);
    }

    private static ItemResult readResult(Document result) {
        return new ItemResult(
                dossier(result),
                result.getInteger("members"),
                result.getInteger("recused"),
                result.getInteger(IN_FAVOUR),
                result.getInteger(AGAINST),
                result.getInteger("silent"),
                readShare(result.get("needed", Document.class)),
                result.getBoolean("passed"));
    }
}
