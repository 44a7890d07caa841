package vn.thidua.standalone.mongo;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.MongoBulkWriteException;
import com.mongodb.MongoException;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.FindOneAndUpdateOptions;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.InsertManyOptions;
import com.mongodb.client.model.ReturnDocument;
import com.mongodb.client.model.UpdateOptions;
import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.memory.MemoryBackend;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Date;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Random operations give the same results as on the library's memory backend, which has no indexes to be wrong about.
 *
 * <p>Where MongoDB promises no order the two are compared as sets, and a write that picks one of several picks by id.
 */
class DifferentialTest {

    private static final int OPERATIONS = 5_200;
    private static final int QUERIES_AFTER_RESTART = 500;

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {20240115, 20240122, 28, 33})
    void random_operations_give_the_same_results_as_the_memory_backend(
            long seed, @TempDir Path directory) {
        var random = new RandomOperations(seed);
        var memory = new MongoServer(new MemoryBackend());
        String reference = memory.bindAndGetConnectionString();
        try (MongoClient expected = MongoClients.create(reference)) {
            MongoCollection<Document> there = collection(expected);
            try (EmbeddedMongo server = EmbeddedMongo.open(directory, 0);
                    MongoClient actual = MongoClients.create(server.uri())) {
                MongoCollection<Document> here = collection(actual);
                createIndexes(here);
                createIndexes(there);
                for (int i = 0; i < OPERATIONS; i++) {
                    compare("seed " + seed + ", operation " + i, random.operation(), here, there);
                }
                compare(
                        "seed " + seed + ", at the end",
                        RandomOperations.everything(),
                        here,
                        there);
            }
            try (EmbeddedMongo server = EmbeddedMongo.open(directory, 0);
                    MongoClient actual = MongoClients.create(server.uri())) {
                MongoCollection<Document> here = collection(actual);
                compare("seed " + seed + ", reopened", RandomOperations.everything(), here, there);
                for (int i = 0; i < QUERIES_AFTER_RESTART; i++) {
                    compare("seed " + seed + ", reopened, query " + i, random.query(), here, there);
                }
            }
        } finally {
            memory.shutdownNow();
        }
    }

    private static MongoCollection<Document> collection(MongoClient client) {
        return client.getDatabase("differential").getCollection("plans");
    }

    private static void createIndexes(MongoCollection<Document> plans) {
        plans.createIndex(
                new Document("unitId", 1).append("number", 1), new IndexOptions().unique(true));
        plans.createIndex(new Document("code", 1), new IndexOptions().unique(true).sparse(true));
        plans.createIndex(new Document("unitId", 1).append("state", 1).append("date", -1));
        plans.createIndex(new Document("unitId", 1).append("_id", 1));
        plans.createIndex(new Document("tags", 1).append("date", 1));
        plans.createIndex(new Document("tasks.state", 1).append("tasks.due", 1));
        plans.createIndex(new Document("header.year", -1));
        plans.createIndex(new Document("value", 1));
    }

    private static void compare(
            String where,
            Operation operation,
            MongoCollection<Document> here,
            MongoCollection<Document> there) {
        assertThat(outcome(operation, here))
                .as("%s: %s", where, operation.text())
                .isEqualTo(outcome(operation, there));
    }

    private static @Nullable Object outcome(Operation operation, MongoCollection<Document> plans) {
        try {
            return operation.run().apply(plans);
        } catch (MongoBulkWriteException e) {
            return e.getWriteErrors().stream()
                    .map(error -> error.getIndex() + ":" + error.getCode())
                    .toList();
        } catch (MongoException e) {
            return "error " + e.getCode();
        }
    }

    /** What is done to both servers; the result is what must be equal. */
    private record Operation(
            String text, Function<MongoCollection<Document>, @Nullable Object> run) {}

    /** Makes up operations over plans of a few units, with nested fields, arrays of values and of documents. */
    private static final class RandomOperations {

        private static final List<String> UNITS =
                List.of("P10", "D333", "C12418", "C12421", "C12424");
        private static final List<String> STATES =
                List.of("DRAFT", "IN_REVIEW", "ISSUED", "CLOSED");
        private static final List<String> TAGS =
                List.of("nông thôn mới", "giáo dục", "y tế", "an ninh");

        private final Random random;
        private int ids;

        RandomOperations(long seed) {
            this.random = new Random(seed);
        }

        static Operation everything() {
            return new Operation(
                    "find all",
                    plans -> plans.find().sort(new Document("_id", 1)).into(new ArrayList<>()));
        }

        Operation operation() {
            return switch (random.nextInt(20)) {
                case 0, 1, 2 -> insert();
                case 3 -> insertSeveral();
                case 4, 5 -> updateMany();
                case 6, 7 -> updateOne();
                case 8 -> upsert();
                case 9 -> replace();
                case 10, 11 -> findAndUpdate();
                case 12 -> delete();
                case 13 -> findAndDelete();
                default -> query();
            };
        }

        Operation query() {
            Document filter = filter();
            return switch (random.nextInt(8)) {
                case 0 -> new Operation("count " + filter, plans -> plans.countDocuments(filter));
                case 1 ->
                        new Operation(
                                "distinct " + filter,
                                plans ->
                                        plans.distinct("header.year", filter, Integer.class)
                                                .into(new HashSet<>()));
                case 2 -> group(filter);
                case 3 ->
                        new Operation(
                                "find " + filter,
                                plans -> plans.find(filter).into(new HashSet<>()));
                default -> sorted(filter);
            };
        }

        private static Operation group(Document filter) {
            List<Document> pipeline =
                    List.of(
                            new Document("$match", filter),
                            Document.parse(
                                    "{$group: {_id: '$state', n: {$sum: 1}, most: {$max: '$number'}}}"),
                            Document.parse("{$sort: {_id: 1}}"));
            return new Operation(
                    "aggregate " + filter,
                    plans -> plans.aggregate(pipeline).into(new ArrayList<>()));
        }

        private Operation sorted(Document filter) {
            Document sort =
                    oneOf(
                            new Document("_id", 1),
                            new Document("_id", -1),
                            new Document("date", -1).append("_id", 1),
                            new Document("state", 1).append("date", -1).append("_id", -1),
                            new Document("header.year", 1).append("_id", 1),
                            new Document("value", 1).append("_id", 1),
                            new Document("number", -1).append("_id", 1));
            int skip = random.nextInt(4) == 0 ? random.nextInt(5) : 0;
            int limit = random.nextInt(2) * random.nextInt(20);
            Document projection =
                    oneOf(new Document(), new Document("title", 0), new Document("state", 1));
            return new Operation(
                    "find %s sort %s skip %d limit %d project %s"
                            .formatted(filter, sort, skip, limit, projection),
                    plans ->
                            plans.find(filter)
                                    .sort(sort)
                                    .skip(skip)
                                    .limit(limit)
                                    .projection(projection)
                                    .into(new ArrayList<>()));
        }

        // ---- writes

        private Operation insert() {
            Document plan = plan();
            return new Operation(
                    "insert " + plan, plans -> plans.insertOne(new Document(plan)).getInsertedId());
        }

        private Operation insertSeveral() {
            List<Document> some = List.of(plan(), plan(), plan());
            boolean ordered = random.nextBoolean();
            return new Operation(
                    "insert many " + some,
                    plans ->
                            plans.insertMany(some, new InsertManyOptions().ordered(ordered))
                                    .getInsertedIds()
                                    .size());
        }

        private Operation updateMany() {
            Document filter = filter();
            Document update = update();
            return new Operation(
                    "update many " + filter + " " + update,
                    plans -> plans.updateMany(filter, update).getModifiedCount());
        }

        private Operation updateOne() {
            Document filter = filter().append("_id", random.nextInt(ids + 1));
            Document update =
                    random.nextInt(4) == 0
                            ? new Document("$set", new Document("number", random.nextInt(30)))
                            : update();
            return new Operation(
                    "update one " + filter + " " + update,
                    plans -> plans.updateOne(filter, update).getModifiedCount());
        }

        private Operation upsert() {
            Document filter =
                    new Document("unitId", oneOf(UNITS)).append("number", random.nextInt(30));
            Document update =
                    new Document("$setOnInsert", new Document("_id", ids++))
                            .append("$set", new Document("state", oneOf(STATES)));
            return new Operation(
                    "upsert " + filter + " " + update,
                    plans ->
                            plans.updateOne(filter, update, new UpdateOptions().upsert(true))
                                    .getUpsertedId());
        }

        private Operation replace() {
            Document plan = plan();
            ids--;
            plan.put("_id", random.nextInt(ids + 1));
            return new Operation(
                    "replace " + plan,
                    plans ->
                            plans.replaceOne(new Document("_id", plan.get("_id")), plan)
                                    .getModifiedCount());
        }

        private Operation findAndUpdate() {
            Document filter = filter();
            Document update = update();
            var options =
                    new FindOneAndUpdateOptions()
                            .sort(new Document("_id", random.nextBoolean() ? 1 : -1))
                            .returnDocument(oneOf(ReturnDocument.AFTER, ReturnDocument.BEFORE));
            return new Operation(
                    "find one and update " + filter + " " + update,
                    plans -> plans.findOneAndUpdate(filter, update, options));
        }

        private Operation delete() {
            Document filter = filter().append("number", new Document("$lt", random.nextInt(10)));
            return new Operation(
                    "delete many " + filter, plans -> plans.deleteMany(filter).getDeletedCount());
        }

        private Operation findAndDelete() {
            Document id = new Document("_id", random.nextInt(ids + 1));
            return new Operation("delete " + id, plans -> plans.findOneAndDelete(id));
        }

        // ---- values

        private Document plan() {
            Document plan =
                    new Document("_id", random.nextInt(12) == 0 ? random.nextInt(ids + 1) : ids)
                            .append("unitId", oneOf(UNITS))
                            .append("number", random.nextInt(30))
                            .append("state", oneOf(STATES))
                            .append("title", "Kế hoạch " + random.nextInt(1000))
                            .append("header", new Document("year", 2020 + random.nextInt(6)));
            ids++;
            if (random.nextInt(5) > 0) {
                plan.append("date", random.nextInt(6) == 0 ? null : date());
            }
            if (random.nextInt(3) == 0) {
                plan.append("code", "m" + random.nextInt(300));
            }
            if (random.nextInt(6) > 0) {
                plan.append("tags", random.nextInt(8) == 0 ? oneOf(TAGS) : tags());
            }
            if (random.nextInt(3) > 0) {
                plan.append("value", value());
            }
            List<Document> tasks = new ArrayList<>();
            for (int i = random.nextInt(4); i > 0; i--) {
                tasks.add(task());
            }
            return plan.append("tasks", tasks);
        }

        private Document task() {
            Document task = new Document("state", oneOf("OPEN", "DONE", "LATE"));
            return random.nextInt(6) == 0 ? task : task.append("due", random.nextInt(12));
        }

        private List<String> tags() {
            List<String> tags = new ArrayList<>(TAGS);
            Collections.shuffle(tags, random);
            return tags.subList(0, random.nextInt(4));
        }

        private Date date() {
            return Date.from(
                    Instant.parse("2024-01-01T00:00:00Z")
                            .plus(Duration.ofDays(random.nextInt(60))));
        }

        private Object value() {
            return switch (random.nextInt(6)) {
                case 0 -> random.nextInt(20);
                case 1 -> (long) random.nextInt(20);
                case 2 -> random.nextInt(40) / 2.0;
                case 3 -> 9007199254740993L + random.nextInt(3);
                case 4 -> "v" + random.nextInt(20);
                default -> random.nextBoolean();
            };
        }

        private Document update() {
            return switch (random.nextInt(8)) {
                case 0 -> new Document("$set", new Document("state", oneOf(STATES)));
                case 1 -> new Document("$set", new Document("date", date()));
                case 2 -> new Document("$unset", new Document("date", ""));
                case 3 -> new Document("$inc", new Document("header.year", random.nextInt(3) - 1));
                case 4 -> new Document("$set", new Document("tags", tags()));
                case 5 -> new Document("$push", new Document("tasks", task()));
                case 6 ->
                        new Document(
                                "$pull",
                                new Document(
                                        "tasks", new Document("state", oneOf("OPEN", "DONE"))));
                default -> new Document("$set", new Document("value", value()));
            };
        }

        private Document filter() {
            Document filter = condition();
            for (int more = random.nextInt(3); more > 0; more--) {
                Document other = condition();
                if (random.nextInt(4) == 0) {
                    filter = new Document("$and", List.of(filter, other));
                } else if (random.nextInt(5) == 0) {
                    filter = new Document("$or", List.of(filter, other));
                } else {
                    other.forEach(filter::putIfAbsent);
                }
            }
            return new Document(filter);
        }

        private Document condition() {
            return switch (random.nextInt(18)) {
                case 0, 1 -> new Document("unitId", oneOf(UNITS));
                case 2 ->
                        new Document(
                                "unitId", new Document("$in", List.of(oneOf(UNITS), oneOf(UNITS))));
                case 3, 4 -> new Document("state", oneOf(STATES));
                case 5 ->
                        new Document(
                                "date", new Document(oneOf("$gt", "$gte", "$lt", "$lte"), date()));
                case 6 -> new Document("date", new Document("$gte", date()).append("$lt", date()));
                case 7 -> new Document("date", null);
                case 8 -> new Document("tags", oneOf(TAGS));
                case 9 -> new Document("tags", new Document("$all", tags()));
                case 10 -> new Document("tasks.state", oneOf("OPEN", "DONE", "LATE"));
                case 11 ->
                        new Document("tasks.state", "OPEN")
                                .append("tasks.due", new Document("$lt", random.nextInt(12)));
                case 12 ->
                        new Document(
                                "tasks",
                                new Document(
                                        "$elemMatch",
                                        new Document("state", oneOf("OPEN", "DONE"))
                                                .append(
                                                        "due",
                                                        new Document("$gte", random.nextInt(12)))));
                case 13 -> new Document("value", value());
                case 14 ->
                        new Document("value", new Document(oneOf("$gt", "$lte", "$ne"), value()));
                case 15 -> new Document("code", new Document("$exists", random.nextBoolean()));
                case 16 ->
                        new Document("header.year", new Document("$gte", 2020 + random.nextInt(6)));
                default -> new Document("_id", new Document("$lt", random.nextInt(ids + 1)));
            };
        }

        @SafeVarargs
        private <T> T oneOf(T... values) {
            return values[random.nextInt(values.length)];
        }

        private <T> T oneOf(List<T> values) {
            return values.get(random.nextInt(values.size()));
        }
    }
}
