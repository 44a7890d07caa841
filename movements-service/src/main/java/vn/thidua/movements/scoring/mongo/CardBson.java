package vn.thidua.movements.scoring.mongo;

import static vn.thidua.movements.scoring.mongo.SheetBson.maybe;
import static vn.thidua.movements.scoring.mongo.SheetBson.number;
import static vn.thidua.movements.scoring.mongo.SheetBson.text;

import java.time.Instant;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bson.Document;
import vn.thidua.movements.scoring.Entry;
import vn.thidua.movements.scoring.block.BlockId;
import vn.thidua.movements.scoring.block.Change;
import vn.thidua.movements.scoring.block.Column;
import vn.thidua.movements.scoring.block.Contest;
import vn.thidua.movements.scoring.block.Scorecard;
import vn.thidua.movements.scoring.block.Stage;
import vn.thidua.platform.tenancy.TenantId;

/** A scorecard as a document. */
final class CardBson {

    private CardBson() {}

    static String id(BlockId block, TenantId member) {
        return block.value() + ":" + member.value();
    }

    static Document write(Scorecard card) {
        Document document =
                new Document("_id", id(card.block(), card.member()))
                        .append("unitId", card.unit().value())
                        .append("version", card.version())
                        .append("block", card.block().value())
                        .append("member", card.member().value())
                        .append("stage", card.stage().name())
                        .append("entries", entries(card))
                        .append("contests", card.contests().stream().map(CardBson::write).toList())
                        .append("exclusions", List.copyOf(card.exclusions()))
                        .append("exclusionRemark", card.exclusionRemark())
                        .append("returned", card.returned())
                        .append("changes", card.changes().stream().map(CardBson::write).toList());
        card.selfScoredAt().ifPresent(at -> document.append("selfScoredAt", at.toString()));
        return document;
    }

    /** A list, because codes like {@code 2.1} cannot be names of fields. */
    private static List<Document> entries(Scorecard card) {
        return card.columns().entrySet().stream()
                .flatMap(
                        column ->
                                column.getValue().entrySet().stream()
                                        .map(
                                                each ->
                                                        write(
                                                                column.getKey(),
                                                                each.getKey(),
                                                                each.getValue())))
                .toList();
    }

    private static Document write(Column column, String code, Entry entry) {
        Document document =
                new Document("column", column.name())
                        .append("code", code)
                        .append("remark", entry.remark())
                        .append("evidence", entry.evidence());
        entry.value().ifPresent(value -> document.append("value", text(value)));
        entry.base().ifPresent(base -> document.append("base", text(base)));
        entry.gateMet().ifPresent(met -> document.append("gateMet", met));
        return document;
    }

    private static Document write(Contest contest) {
        Document document =
                new Document("criterion", contest.criterion())
                        .append("reason", contest.reason())
                        .append("at", contest.at().toString());
        contest.answer()
                .ifPresent(
                        answer ->
                                document.append(
                                        "answer",
                                        new Document("changed", answer.changed())
                                                .append("remark", answer.remark())
                                                .append("at", answer.at().toString())));
        return document;
    }

    private static Document write(Change change) {
        return new Document("at", change.at().toString())
                .append("unit", change.unit().value())
                .append("person", change.person())
                .append("column", change.column().name())
                .append("criterion", change.criterion())
                .append("before", text(change.before()))
                .append("after", text(change.after()));
    }

    static Scorecard read(Document document) {
        Map<Column, Map<String, Entry>> columns = new EnumMap<>(Column.class);
        for (Document entry : document.getList("entries", Document.class)) {
            columns.computeIfAbsent(Column.valueOf(entry.getString("column")), _ -> new HashMap<>())
                    .put(entry.getString("code"), entry(entry));
        }
        return new Scorecard(
                new BlockId(document.getString("block")),
                new TenantId(document.getString("unitId")),
                new TenantId(document.getString("member")),
                Stage.valueOf(document.getString("stage")),
                columns,
                document.getList("contests", Document.class).stream()
                        .map(CardBson::contest)
                        .toList(),
                new HashSet<>(document.getList("exclusions", String.class)),
                document.getString("exclusionRemark"),
                document.getString("returned"),
                Optional.ofNullable(document.getString("selfScoredAt")).map(Instant::parse),
                document.getList("changes", Document.class).stream().map(CardBson::change).toList(),
                SheetBson.version(document));
    }

    private static Entry entry(Document entry) {
        return new Entry(
                maybe(entry, "value"),
                maybe(entry, "base"),
                Optional.ofNullable(entry.getBoolean("gateMet")),
                entry.getString("remark"),
                entry.getList("evidence", String.class));
    }

    private static Contest contest(Document contest) {
        return new Contest(
                contest.getString("criterion"),
                contest.getString("reason"),
                Instant.parse(contest.getString("at")),
                Optional.ofNullable(contest.get("answer", Document.class))
                        .map(
                                answer ->
                                        new Contest.Answer(
                                                answer.getBoolean("changed"),
                                                answer.getString("remark"),
                                                Instant.parse(answer.getString("at")))));
    }

    private static Change change(Document change) {
        return new Change(
                Instant.parse(change.getString("at")),
                new TenantId(change.getString("unit")),
                change.getString("person"),
                Column.valueOf(change.getString("column")),
                change.getString("criterion"),
                number(change, "before"),
                number(change, "after"));
    }
}
