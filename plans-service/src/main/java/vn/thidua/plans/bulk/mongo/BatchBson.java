package vn.thidua.plans.bulk.mongo;

import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.bson.Document;
import vn.thidua.plans.bulk.Batch;
import vn.thidua.plans.bulk.BatchFile;
import vn.thidua.plans.bulk.BatchFile.Fate;
import vn.thidua.plans.bulk.BatchFile.FateName;
import vn.thidua.plans.bulk.BatchFile.Question;
import vn.thidua.plans.bulk.BatchId;
import vn.thidua.plans.plan.Person;
import vn.thidua.plans.plan.PlanId;
import vn.thidua.plans.unit.UnitId;

/** Batches and files as documents. */
final class BatchBson {

    private BatchBson() {}

    static Document write(Batch batch) {
        return new Document("_id", batch.id().value())
                .append("unitId", batch.unit().value())
                .append("version", 1L)
                .append("name", batch.name())
                .append("key", batch.key())
                .append("startedBy", write(batch.startedBy()))
                .append("startedAt", Date.from(batch.startedAt()));
    }

    static Batch read(Document document) {
        return new Batch(
                new BatchId(document.getString("_id")),
                new UnitId(document.getString("unitId")),
                document.getString("name"),
                document.getString("key"),
                person(document.get("startedBy", Document.class)),
                document.getDate("startedAt").toInstant(),
                Optional.ofNullable(document.get("archive", Document.class))
                        .map(BatchBson::archive),
                Optional.ofNullable(document.get("recording", Document.class))
                        .map(BatchBson::recording));
    }

    static Document write(Batch.Archive archive) {
        return new Document("fileId", archive.fileId())
                .append("name", archive.name())
                .append("files", archive.files())
                .append("skipped", archive.skipped())
                .append("done", archive.done());
    }

    private static Batch.Archive archive(Document document) {
        return new Batch.Archive(
                document.getString("fileId"),
                document.getString("name"),
                document.getInteger("files", 0),
                document.getInteger("skipped", 0),
                document.getBoolean("done", false));
    }

    static Document write(Batch.Recording recording) {
        return new Document("by", write(recording.by()))
                .append("at", Date.from(recording.at()))
                .append("done", recording.done());
    }

    private static Batch.Recording recording(Document document) {
        return new Batch.Recording(
                person(document.get("by", Document.class)),
                document.getDate("at").toInstant(),
                document.getBoolean("done", false));
    }

    private static Document write(Person person) {
        return new Document("subject", person.subject())
                .append("name", person.name())
                .append("unit", person.unit().value())
                .append("roles", person.roles().stream().map(Enum::name).sorted().toList());
    }

    private static Person person(Document document) {
        Set<Person.Role> roles =
                document.getList("roles", String.class, List.of()).stream()
                        .map(Person.Role::valueOf)
                        .collect(Collectors.toSet());
        return new Person(
                document.getString("subject"),
                document.getString("name"),
                new UnitId(document.getString("unit")),
                roles);
    }

    static Document write(BatchFile file) {
        Document document =
                new Document("_id", file.id())
                        .append("unitId", file.unit().value())
                        .append("batchId", file.batch().value())
                        .append("path", file.path())
                        .append("size", file.size())
                        .append("sha256", file.sha256())
                        .append("fate", file.fateName().name())
                        .append("asks", file.asks());
        Document told = new Document();
        switch (file.fate()) {
            case Fate.Reading _, Fate.Dropped _ -> {}
            case Fate.Drafted(var plan, var remark) -> {
                told.append("plan", plan.value());
                remark.ifPresent(
                        it ->
                                told.append("sentence", it.sentence())
                                        .append("version", it.version()));
            }
            case Fate.Known(var plan) -> told.append("plan", plan.value());
            case Fate.Recorded(var plan) -> told.append("plan", plan.value());
            case Fate.Refused(var reason, var sentence) ->
                    told.append("reason", reason).append("sentence", sentence);
            case Fate.Held(var question, var sentence, var fileId, var like) -> {
                told.append("reason", question.name())
                        .append("sentence", sentence)
                        .append("fileId", fileId);
                like.ifPresent(plan -> told.append("plan", plan.value()));
            }
        }
        return document.append("told", told);
    }

    static BatchFile file(Document document) {
        return new BatchFile(
                document.getString("_id"),
                new BatchId(document.getString("batchId")),
                new UnitId(document.getString("unitId")),
                document.getString("path"),
                document.get("size", Number.class).longValue(),
                document.getString("sha256"),
                fate(
                        FateName.valueOf(document.getString("fate")),
                        document.get("told", new Document())),
                document.getBoolean("asks", false));
    }

    private static Fate fate(FateName name, Document told) {
        return switch (name) {
            case READING -> new Fate.Reading();
            case DROPPED -> new Fate.Dropped();
            case DRAFTED ->
                    new Fate.Drafted(
                            plan(told),
                            Optional.ofNullable(told.getString("sentence"))
                                    .map(
                                            words ->
                                                    new BatchFile.Remark(
                                                            words,
                                                            told.get("version", Number.class)
                                                                    .longValue())));
            case KNOWN -> new Fate.Known(plan(told));
            case RECORDED -> new Fate.Recorded(plan(told));
            case REFUSED -> new Fate.Refused(told.getString("reason"), told.getString("sentence"));
            case HELD ->
                    new Fate.Held(
                            Question.valueOf(told.getString("reason")),
                            told.getString("sentence"),
                            told.getString("fileId"),
                            Optional.ofNullable(told.getString("plan")).map(PlanId::new));
        };
    }

    private static PlanId plan(Document told) {
        return new PlanId(told.getString("plan"));
    }
}
