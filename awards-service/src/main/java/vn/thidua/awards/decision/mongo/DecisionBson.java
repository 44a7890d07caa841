package vn.thidua.awards.decision.mongo;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import vn.thidua.awards.catalogue.Award;
import vn.thidua.awards.catalogue.AwardCode;
import vn.thidua.awards.catalogue.Certainty;
import vn.thidua.awards.catalogue.MeritKind;
import vn.thidua.awards.decision.Aftermath;
import vn.thidua.awards.decision.Decision;
import vn.thidua.awards.decision.DecisionId;
import vn.thidua.awards.decision.DecisionLine;
import vn.thidua.awards.decision.DecisionNumber;
import vn.thidua.awards.decision.DecisionText;
import vn.thidua.awards.dossier.DossierId;
import vn.thidua.awards.money.Reward;
import vn.thidua.awards.subject.SubjectId;
import vn.thidua.platform.tenancy.TenantId;

/** Decisions as documents. */
final class DecisionBson {

    static final String NUMBER_KEY = "numberKey";
    static final String REVOKING_KEYS = "revokingKeys";
    static final String YEAR = "year";
    static final String SEQUENCE = "sequence";
    static final String SYMBOL = "symbol";
    static final String DECIDER = "decider";
    static final String ISSUED = "issued";
    static final String LINE_DOSSIER = "lines.dossier";
    static final String LINE_UNIT = "lines.unit";

    private DecisionBson() {}

    static Document write(Decision decision) {
        int year = decision.text().date().getYear();
        String authority = decision.text().decider().name();
        Document document =
                new Document("_id", decision.id().value())
                        .append("unitId", decision.unit().value())
                        .append("version", decision.version())
                        .append("number", decision.text().number())
                        .append("date", decision.text().date().toString())
                        .append(YEAR, year)
                        .append(DECIDER, authority)
                        .append("signer", decision.text().signer())
                        .append("signerPost", decision.text().signerPost())
                        .append("about", decision.text().about())
                        .append(
                                "dossiers",
                                decision.dossiers().stream().map(DossierId::value).toList())
                        .append(ISSUED, decision.isIssued())
                        .append(
                                REVOKING_KEYS,
                                decision.lines().stream()
                                        .flatMap(each -> each.after().revocation().stream())
                                        .map(
                                                each ->
                                                        each.number()
                                                                .key(
                                                                        each.date().getYear(),
                                                                        authority))
                                        .distinct()
                                        .toList())
                        .append(
                                "lines",
                                decision.lines().stream().map(DecisionBson::line).toList());
        decision.number()
                .ifPresent(
                        number ->
                                document.append(SEQUENCE, number.sequence())
                                        .append(SYMBOL, number.symbol())
                                        .append(NUMBER_KEY, number.key(year, authority)));
        return document;
    }

    private static Document line(DecisionLine line) {
        return new Document("dossier", line.dossier().value())
                .append("unit", line.unit().value())
                .append("unitName", line.unitName())
                .append("subject", line.subject().map(SubjectId::value).orElse(null))
                .append("recipient", line.recipient().name())
                .append("name", line.name())
                .append("post", line.post())
                .append("award", line.award().value())
                .append("awardName", line.awardName())
                .append("group", line.group().name())
                .append("kind", line.kind().name())
                .append("year", line.year())
                .append("merit", line.merit())
                .append("inFavour", line.inFavour())
                .append("dong", line.reward().dong())
                .append("basis", line.reward().basis().name())
                .append("words", line.reward().words())
                .append("certainty", line.reward().certainty().map(Enum::name).orElse(null))
                .append(
                        "handOver",
                        line.after().handOver().map(DecisionBson::handOver).orElse(null))
                .append(
                        "revocation",
                        line.after().revocation().map(DecisionBson::revocation).orElse(null))
                .append(
                        "reissues",
                        line.after().reissues().stream().map(DecisionBson::reissue).toList());
    }

    private static Document handOver(Aftermath.HandOver handOver) {
        return new Document("on", handOver.on().toString())
                .append("place", handOver.place())
                .append("receiver", handOver.receiver());
    }

    private static Document revocation(Aftermath.Revocation revocation) {
        return new Document(SEQUENCE, revocation.number().sequence())
                .append(SYMBOL, revocation.number().symbol())
                .append("date", revocation.date().toString())
                .append("ground", revocation.ground().name())
                .append("words", revocation.words())
                .append("returnBy", revocation.returnBy().toString())
                .append("objects", revocation.objects())
                .append("objectsReturned", day(revocation.objectsReturned()))
                .append("dong", revocation.dong())
                .append("moneyReturned", day(revocation.moneyReturned()));
    }

    private static Document reissue(Aftermath.Reissue reissue) {
        return new Document("id", reissue.id())
                .append("kind", reissue.kind().name())
                .append("asked", reissue.asked().toString())
                .append("reason", reissue.reason())
                .append("dueOn", reissue.dueOn().toString())
                .append("state", reissue.state().name())
                .append("answered", day(reissue.answered()))
                .append("note", reissue.note());
    }

    private static @Nullable String day(Optional<LocalDate> day) {
        return day.map(LocalDate::toString).orElse(null);
    }

    private static Optional<LocalDate> readDay(Document document, String field) {
        return Optional.ofNullable(document.getString(field)).map(LocalDate::parse);
    }

    static Decision read(Document document) {
        return new Decision(
                new DecisionId(document.getString("_id")),
                new TenantId(document.getString("unitId")),
                new DecisionText(
                        document.getString("number"),
                        LocalDate.parse(document.getString("date")),
                        Award.Decider.valueOf(document.getString(DECIDER)),
                        document.getString("signer"),
                        document.getString("signerPost"),
                        document.getString("about")),
                document.getList("dossiers", String.class).stream().map(DossierId::new).toList(),
                document.getBoolean(ISSUED) ? Optional.of(readNumber(document)) : Optional.empty(),
                document.getList("lines", Document.class).stream()
                        .map(DecisionBson::readLine)
                        .toList(),
                document.get("version", Number.class).longValue());
    }

    private static DecisionNumber readNumber(Document document) {
        return new DecisionNumber(document.getInteger(SEQUENCE), document.getString(SYMBOL));
    }

    private static DecisionLine readLine(Document line) {
        return new DecisionLine(
                new DossierId(line.getString("dossier")),
                new TenantId(line.getString("unit")),
                line.getString("unitName"),
                Optional.ofNullable(line.getString("subject")).map(SubjectId::new),
                Award.Subject.valueOf(line.getString("recipient")),
                line.getString("name"),
                line.getString("post"),
                new AwardCode(line.getString("award")),
                line.getString("awardName"),
                Award.Group.valueOf(line.getString("group")),
                MeritKind.valueOf(line.getString("kind")),
                line.getInteger("year"),
                line.getString("merit"),
                line.getString("inFavour"),
                new Reward(
                        line.getString("dossier"),
                        line.get("dong", Number.class).longValue(),
                        Reward.Basis.valueOf(line.getString("basis")),
                        line.getString("words"),
                        Optional.ofNullable(line.getString("certainty")).map(Certainty::valueOf)),
                new Aftermath(
                        Optional.ofNullable(line.get("handOver", Document.class))
                                .map(DecisionBson::readHandOver),
                        Optional.ofNullable(line.get("revocation", Document.class))
                                .map(DecisionBson::readRevocation),
                        line.getList("reissues", Document.class).stream()
                                .map(DecisionBson::readReissue)
                                .toList()));
    }

    private static Aftermath.HandOver readHandOver(Document handOver) {
        return new Aftermath.HandOver(
                LocalDate.parse(handOver.getString("on")),
                handOver.getString("place"),
                handOver.getString("receiver"));
    }

    private static Aftermath.Revocation readRevocation(Document revocation) {
        return new Aftermath.Revocation(
                readNumber(revocation),
                LocalDate.parse(revocation.getString("date")),
                Aftermath.Ground.valueOf(revocation.getString("ground")),
                revocation.getString("words"),
                LocalDate.parse(revocation.getString("returnBy")),
                revocation.getBoolean("objects"),
                readDay(revocation, "objectsReturned"),
                revocation.get("dong", Number.class).longValue(),
                readDay(revocation, "moneyReturned"));
    }

    private static Aftermath.Reissue readReissue(Document reissue) {
        return new Aftermath.Reissue(
                reissue.getString("id"),
                Aftermath.Reissue.Kind.valueOf(reissue.getString("kind")),
                LocalDate.parse(reissue.getString("asked")),
                reissue.getString("reason"),
                LocalDate.parse(reissue.getString("dueOn")),
                Aftermath.Reissue.State.valueOf(reissue.getString("state")),
                readDay(reissue, "answered"),
                reissue.getString("note"));
    }

    static List<Decision> readAll(List<Document> documents) {
        return documents.stream().map(DecisionBson::read).toList();
    }
}
