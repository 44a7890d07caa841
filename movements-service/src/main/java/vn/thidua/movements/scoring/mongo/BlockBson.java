package vn.thidua.movements.scoring.mongo;

import static vn.thidua.movements.scoring.mongo.SheetBson.number;
import static vn.thidua.movements.scoring.mongo.SheetBson.text;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.bson.Document;
import vn.thidua.movements.scoring.Ranking;
import vn.thidua.movements.scoring.block.Block;
import vn.thidua.movements.scoring.block.BlockId;
import vn.thidua.movements.scoring.block.BlockKind;
import vn.thidua.movements.scoring.block.BlockState;
import vn.thidua.movements.scoring.block.Formation;
import vn.thidua.movements.scoring.block.Member;
import vn.thidua.platform.tenancy.TenantId;

/** A block as a document. */
final class BlockBson {

    /** Member and year: unique over all blocks that stand. */
    static final String MEMBER_YEARS = "memberYears";

    private BlockBson() {}

    static Document write(Block block) {
        Formation formation = block.formation();
        Document document =
                new Document("_id", block.id().value())
                        .append("unitId", block.unit().value())
                        .append("version", block.version())
                        .append("name", formation.name())
                        .append("kind", formation.kind().name())
                        .append("year", formation.year())
                        .append("decision", formation.decision())
                        .append("decidedOn", formation.decidedOn().toString())
                        .append("leader", formation.leader().value())
                        .append("deputy", formation.deputy().value())
                        .append(
                                "members",
                                formation.members().stream()
                                        .map(
                                                member ->
                                                        new Document("unit", member.unit().value())
                                                                .append("name", member.name())
                                                                .append(
                                                                        "checker",
                                                                        member.checker().value()))
                                        .toList())
                        .append("state", write(block.state()));
        if (block.isStanding()) {
            document.append(
                    MEMBER_YEARS,
                    formation.members().stream()
                            .map(member -> memberYear(member.unit(), formation.year()))
                            .toList());
        }
        return document;
    }

    static String memberYear(TenantId member, int year) {
        return year + "/" + member.value();
    }

    private static Document write(BlockState state) {
        return switch (state) {
            case BlockState.Formed() -> new Document("name", "FORMED");
            case BlockState.Dissolved(var reason) ->
                    new Document("name", "DISSOLVED").append("reason", reason);
            case BlockState.Scoring scoring ->
                    new Document("name", "SCORING").append("scoring", scoring(scoring));
            case BlockState.Closed(var scoring, var ranking, var proposed, var at) ->
                    new Document("name", "CLOSED")
                            .append("scoring", scoring(scoring))
                            .append("ranking", ranking(ranking))
                            .append("proposed", proposed.value())
                            .append("at", at.toString());
        };
    }

    private static Document scoring(BlockState.Scoring scoring) {
        return new Document("sheetId", scoring.sheetId())
                .append("sheet", SheetBson.write(scoring.sheet()))
                .append("selfScoreBy", scoring.selfScoreBy().toString())
                .append(
                        "votes",
                        scoring.votes().entrySet().stream()
                                .map(
                                        vote ->
                                                new Document("unit", vote.getKey().value())
                                                        .append("votes", vote.getValue()))
                                .toList());
    }

    private static Document ranking(Ranking ranking) {
        return new Document(
                        "places",
                        ranking.places().stream()
                                .map(
                                        place ->
                                                new Document("position", place.position())
                                                        .append("unit", place.unit())
                                                        .append("name", place.name())
                                                        .append("points", text(place.points()))
                                                        .append("why", place.why())
                                                        .append("sharedWith", place.sharedWith()))
                                .toList())
                .append(
                        "unranked",
                        ranking.unranked().stream()
                                .map(
                                        each ->
                                                new Document("unit", each.unit())
                                                        .append("name", each.name())
                                                        .append("points", text(each.points()))
                                                        .append("reasons", each.reasons()))
                                .toList());
    }

    static Block read(Document document) {
        return new Block(
                new BlockId(document.getString("_id")),
                new TenantId(document.getString("unitId")),
                new Formation(
                        document.getString("name"),
                        BlockKind.valueOf(document.getString("kind")),
                        document.getInteger("year"),
                        document.getString("decision"),
                        LocalDate.parse(document.getString("decidedOn")),
                        new TenantId(document.getString("leader")),
                        new TenantId(document.getString("deputy")),
                        document.getList("members", Document.class).stream()
                                .map(
                                        member ->
                                                new Member(
                                                        new TenantId(member.getString("unit")),
                                                        member.getString("name"),
                                                        new TenantId(member.getString("checker"))))
                                .toList()),
                state(document.get("state", Document.class)),
                SheetBson.version(document));
    }

    private static BlockState state(Document state) {
        String name = state.getString("name");
        return switch (name) {
            case "FORMED" -> new BlockState.Formed();
            case "DISSOLVED" -> new BlockState.Dissolved(state.getString("reason"));
            case "SCORING" -> readScoring(state.get("scoring", Document.class));
            case "CLOSED" ->
                    new BlockState.Closed(
                            readScoring(state.get("scoring", Document.class)),
                            readRanking(state.get("ranking", Document.class)),
                            new TenantId(state.getString("proposed")),
                            Instant.parse(state.getString("at")));
            default -> throw new IllegalStateException("no state of a block: " + name);
        };
    }

    private static BlockState.Scoring readScoring(Document scoring) {
        Map<TenantId, Integer> votes =
                scoring.getList("votes", Document.class, List.of()).stream()
                        .collect(
                                Collectors.toUnmodifiableMap(
                                        vote -> new TenantId(vote.getString("unit")),
                                        vote -> vote.getInteger("votes")));
        return new BlockState.Scoring(
                scoring.getString("sheetId"),
                SheetBson.read(scoring.get("sheet", Document.class)),
                LocalDate.parse(scoring.getString("selfScoreBy")),
                votes);
    }

    private static Ranking readRanking(Document ranking) {
        return new Ranking(
                ranking.getList("places", Document.class).stream()
                        .map(
                                place ->
                                        new Ranking.Place(
                                                place.getInteger("position"),
                                                place.getString("unit"),
                                                place.getString("name"),
                                                number(place, "points"),
                                                place.getString("why"),
                                                place.getList("sharedWith", String.class)))
                        .toList(),
                ranking.getList("unranked", Document.class).stream()
                        .map(
                                each ->
                                        new Ranking.Unranked(
                                                each.getString("unit"),
                                                each.getString("name"),
                                                number(each, "points"),
                                                each.getList("reasons", String.class)))
                        .toList());
    }
}
