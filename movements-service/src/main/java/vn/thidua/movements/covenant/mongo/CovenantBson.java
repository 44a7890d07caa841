package vn.thidua.movements.covenant.mongo;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.bson.Document;
import vn.thidua.movements.covenant.Covenant;
import vn.thidua.movements.covenant.CovenantTarget;
import vn.thidua.movements.covenant.CovenantText;
import vn.thidua.movements.covenant.Party;
import vn.thidua.movements.covenant.Signature;
import vn.thidua.movements.covenant.Withdrawn;
import vn.thidua.movements.scoring.block.BlockId;
import vn.thidua.platform.tenancy.TenantId;

/** Covenants as documents; a block has one. */
final class CovenantBson {

    private static final String EDITION = "edition";
    private static final String TEXT = "text";
    private static final String PARTIES = "parties";
    private static final String SIGNATURES = "signatures";

    private CovenantBson() {}

    /** Not the block's own id: what others are told of each has a sequence of its own. */
    static String id(BlockId block) {
        return block.value() + ":covenant";
    }

    static Document write(Covenant covenant) {
        return new Document("_id", id(covenant.block()))
                .append("block", covenant.block().value())
                .append("unitId", covenant.unit().value())
                .append("version", covenant.version())
                .append(EDITION, covenant.edition())
                .append("wording", covenant.wording())
                .append(TEXT, text(covenant.text()))
                .append(PARTIES, parties(covenant.parties()))
                .append(SIGNATURES, signatures(covenant.signatures()))
                .append(
                        "withdrawn",
                        covenant.withdrawn().stream().map(CovenantBson::withdrawn).toList());
    }

    private static Document withdrawn(Withdrawn former) {
        return new Document(EDITION, former.edition())
                .append(TEXT, text(former.text()))
                .append(PARTIES, parties(former.parties()))
                .append(SIGNATURES, signatures(former.signatures()))
                .append("reason", former.reason())
                .append("person", former.person())
                .append("at", former.at().toString());
    }

    private static Document text(CovenantText text) {
        return new Document("grounds", text.grounds())
                .append("content", text.content())
                .append(
                        "targets",
                        text.targets().stream()
                                .map(
                                        each ->
                                                new Document("name", each.name())
                                                        .append("level", each.level()))
                                .toList());
    }

    private static List<Document> parties(List<Party> parties) {
        return parties.stream()
                .map(
                        each ->
                                new Document("unit", each.unit().value())
                                        .append("name", each.name())
                                        .append("leader", each.leader()))
                .toList();
    }

    private static List<Document> signatures(List<Signature> signatures) {
        return signatures.stream()
                .map(
                        each ->
                                new Document("unit", each.unit().value())
                                        .append("person", each.person())
                                        .append("name", each.name())
                                        .append("post", each.post())
                                        .append("on", each.on().toString())
                                        .append("at", each.at().toString()))
                .toList();
    }

    static Covenant read(Document document) {
        return new Covenant(
                new BlockId(document.getString("block")),
                new TenantId(document.getString("unitId")),
                document.getInteger(EDITION),
                document.get("wording", Number.class).longValue(),
                readText(document.get(TEXT, Document.class)),
                readParties(document),
                readSignatures(document),
                document.getList("withdrawn", Document.class).stream()
                        .map(CovenantBson::readWithdrawn)
                        .toList(),
                document.get("version", Number.class).longValue());
    }

    private static Withdrawn readWithdrawn(Document former) {
        return new Withdrawn(
                former.getInteger(EDITION),
                readText(former.get(TEXT, Document.class)),
                readParties(former),
                readSignatures(former),
                former.getString("reason"),
                former.getString("person"),
                Instant.parse(former.getString("at")));
    }

    private static CovenantText readText(Document text) {
        return new CovenantText(
                text.getString("grounds"),
                text.getString("content"),
                text.getList("targets", Document.class).stream()
                        .map(
                                each ->
                                        new CovenantTarget(
                                                each.getString("name"), each.getString("level")))
                        .toList());
    }

    private static List<Party> readParties(Document document) {
        return document.getList(PARTIES, Document.class).stream()
                .map(
                        each ->
                                new Party(
                                        new TenantId(each.getString("unit")),
                                        each.getString("name"),
                                        each.getBoolean("leader")))
                .toList();
    }

    private static List<Signature> readSignatures(Document document) {
        return document.getList(SIGNATURES, Document.class).stream()
                .map(
                        each ->
                                new Signature(
                                        new TenantId(each.getString("unit")),
                                        each.getString("person"),
                                        each.getString("name"),
                                        each.getString("post"),
                                        LocalDate.parse(each.getString("on")),
                                        Instant.parse(each.getString("at"))))
                .toList();
    }
}
