package vn.thidua.plans.reorganisation.mongo;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import vn.thidua.plans.reorganisation.Changes;
import vn.thidua.plans.reorganisation.Changes.Change;
import vn.thidua.plans.reorganisation.Draft;
import vn.thidua.plans.reorganisation.Ending;
import vn.thidua.plans.reorganisation.Question;
import vn.thidua.plans.reorganisation.Reorganisation;
import vn.thidua.plans.reorganisation.Successor;
import vn.thidua.plans.unit.Level;
import vn.thidua.plans.unit.UnitId;

/** The shape of a stored reorganisation. */
final class ReorganisationBson {

    static final String UNFINISHED = "unfinished";
    static final String TOUCHED = "touched";

    private ReorganisationBson() {}

    /**
     * As it is stored.
     *
     * @param version the one that is replaced, or 1 for a new one
     */
    static Document write(Reorganisation it, long version) {
        Document document =
                new Document("_id", it.id())
                        .append("unitId", it.unit().value())
                        .append("version", version)
                        .append("title", it.title())
                        .append("legalBasis", it.legalBasis())
                        .append("effective", it.draft().effective().toString())
                        .append("draft", write(it.draft()))
                        .append("changedBy", it.changedBy())
                        .append("changedAt", Date.from(it.changedAt()));
        it.discard()
                .ifPresent(
                        discard ->
                                document.append(
                                        "discard",
                                        new Document("by", discard.by())
                                                .append("at", Date.from(discard.at()))
                                                .append("reason", discard.reason())));
        it.decision()
                .ifPresent(
                        decision -> {
                            document.append("decision", write(decision));
                            document.append(
                                    TOUCHED,
                                    decision.changes().units().keySet().stream()
                                            .map(UnitId::value)
                                            .toList());
                            if (!decision.done()) {
                                document.append(UNFINISHED, true);
                            }
                        });
        return document;
    }

    static Reorganisation read(Document document) {
        return new Reorganisation(
                document.getString("_id"),
                new UnitId(document.getString("unitId")),
                document.getString("title"),
                document.getString("legalBasis"),
                draft(document.get("draft", Document.class), day(document.getString("effective"))),
                Optional.ofNullable(document.get("decision", Document.class))
                        .map(it -> decision(it, day(document.getString("effective")))),
                Optional.ofNullable(document.get("discard", Document.class))
                        .map(
                                it ->
                                        new Reorganisation.Discard(
                                                it.getString("by"),
                                                instant(it, "at"),
                                                it.getString("reason"))),
                document.getString("changedBy"),
                instant(document, "changedAt"),
                document.get("version", Number.class).longValue());
    }

    private static Document write(Draft draft) {
        return new Document("wholeTree", draft.wholeTree())
                .append("successors", rows(draft.successors(), ReorganisationBson::write))
                .append(
                        "endings",
                        rows(
                                draft.endings(),
                                it ->
                                        new Document("unit", it.unit().value())
                                                .append("heir", it.heir().orElse(null))))
                .append("questions", rows(draft.questions(), ReorganisationBson::write));
    }

    private static Draft draft(Document it, LocalDate effective) {
        return new Draft(
                effective,
                it.getBoolean("wholeTree", false),
                read(it, "successors", ReorganisationBson::successor),
                read(
                        it,
                        "endings",
                        row -> new Ending(new UnitId(row.getString("unit")), text(row, "heir"))),
                read(it, "questions", ReorganisationBson::question));
    }

    private static Document write(Successor it) {
        return new Document("code", it.code())
                .append("name", it.name())
                .append("level", it.level().name())
                .append("parent", it.parent().orElse(null))
                .append(
                        "parts",
                        rows(
                                it.parts(),
                                part ->
                                        new Document("unit", part.unit().value())
                                                .append("whole", part.whole())));
    }

    private static Successor successor(Document it) {
        return new Successor(
                it.getString("code"),
                it.getString("name"),
                Level.valueOf(it.getString("level")),
                text(it, "parent"),
                read(
                        it,
                        "parts",
                        part ->
                                new Successor.Part(
                                        new UnitId(part.getString("unit")),
                                        part.getBoolean("whole", true))));
    }

    private static Document write(Question question) {
        Document document =
                switch (question) {
                    case Question.PartsOf it ->
                            new Document("kind", "PARTS")
                                    .append("about", it.successor())
                                    .append("words", it.words());
                    case Question.HeirOf it ->
                            new Document("kind", "HEIR").append("about", it.unit().value());
                };
        return document.append("candidates", question.candidates())
                .append("suggested", question.suggested())
                .append("answer", question.answer().orElse(null));
    }

    private static Question question(Document it) {
        List<String> candidates = it.getList("candidates", String.class);
        List<String> suggested = it.getList("suggested", String.class);
        Optional<List<String>> answer = Optional.ofNullable(it.getList("answer", String.class));
        return "PARTS".equals(it.getString("kind"))
                ? new Question.PartsOf(
                        it.getString("about"), it.getString("words"), candidates, suggested, answer)
                : new Question.HeirOf(
                        new UnitId(it.getString("about")), candidates, suggested, answer);
    }

    private static Document write(Reorganisation.Decision it) {
        return new Document("by", it.by())
                .append("at", Date.from(it.at()))
                .append("unitsDone", it.unitsDone())
                .append("papersDone", it.papersDone())
                .append("accountsDone", it.accountsDone())
                .append(
                        "changes",
                        it.changes().units().entrySet().stream()
                                .map(entry -> write(entry.getKey(), entry.getValue()))
                                .toList());
    }

    private static Reorganisation.Decision decision(Document it, LocalDate effective) {
        Map<UnitId, Change> changes = new LinkedHashMap<>();
        it.getList("changes", Document.class)
                .forEach(row -> changes.put(new UnitId(row.getString("unit")), change(row)));
        return new Reorganisation.Decision(
                it.getString("by"),
                instant(it, "at"),
                new Changes(effective, changes),
                it.getBoolean("unitsDone", false),
                it.getBoolean("papersDone", false),
                it.getBoolean("accountsDone", false));
    }

    private static Document write(UnitId unit, Change change) {
        Document row = new Document("unit", unit.value());
        return switch (change) {
            case Change.Ends(var heir) ->
                    row.append("ends", true).append("heir", heir.map(UnitId::value).orElse(null));
            case Change.Stands it ->
                    row.append("code", it.code())
                            .append("name", it.name())
                            .append("level", it.level().name())
                            .append("parent", it.parent().map(UnitId::value).orElse(null))
                            .append(
                                    "parts",
                                    rows(
                                            it.parts(),
                                            part ->
                                                    new Document("unit", part.unit().value())
                                                            .append("whole", part.whole())));
        };
    }

    private static Change change(Document row) {
        return row.getBoolean("ends", false)
                ? new Change.Ends(text(row, "heir").map(UnitId::new))
                : new Change.Stands(
                        row.getString("code"),
                        row.getString("name"),
                        Level.valueOf(row.getString("level")),
                        text(row, "parent").map(UnitId::new),
                        read(
                                row,
                                "parts",
                                part ->
                                        new Changes.Part(
                                                new UnitId(part.getString("unit")),
                                                part.getBoolean("whole", true))));
    }

    private static <T> List<Document> rows(List<T> all, Function<T, Document> write) {
        return all.stream().map(write).toList();
    }

    private static <T> List<T> read(Document from, String field, Function<Document, T> read) {
        return from.getList(field, Document.class, List.of()).stream().map(read).toList();
    }

    private static Optional<String> text(Document from, String field) {
        @Nullable String value = from.getString(field);
        return Optional.ofNullable(value);
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }

    private static Instant instant(Document from, String field) {
        return from.getDate(field).toInstant();
    }
}
