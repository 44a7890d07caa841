package vn.thidua.standalone.mongo;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.elemMatch;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.exists;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Filters.ne;
import static com.mongodb.client.model.Filters.not;
import static com.mongodb.client.model.Filters.or;
import static com.mongodb.client.model.Filters.regex;
import static com.mongodb.client.model.Filters.size;
import static com.mongodb.client.model.Indexes.ascending;
import static com.mongodb.client.model.Indexes.compoundIndex;
import static com.mongodb.client.model.Indexes.descending;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.mongodb.MongoBulkWriteException;
import com.mongodb.MongoCommandException;
import com.mongodb.MongoException;
import com.mongodb.MongoNamespace;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.gridfs.GridFSBucket;
import com.mongodb.client.gridfs.GridFSBuckets;
import com.mongodb.client.model.Accumulators;
import com.mongodb.client.model.Aggregates;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.Field;
import com.mongodb.client.model.FindOneAndReplaceOptions;
import com.mongodb.client.model.FindOneAndUpdateOptions;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.InsertOneModel;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.PushOptions;
import com.mongodb.client.model.ReplaceOptions;
import com.mongodb.client.model.ReturnDocument;
import com.mongodb.client.model.Sorts;
import com.mongodb.client.model.UpdateManyModel;
import com.mongodb.client.model.UpdateOneModel;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.model.Updates;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.bson.types.Decimal128;
import org.bson.types.ObjectId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The part of MongoDB that the services may use: what is stated here works on the embedded server and on a real one.
 *
 * <p>Runs against the embedded server, and against the server at {@code MONGODB_URI} too when that is set. A service that needs
 * more states it here first.
 */
@ParameterizedClass(name = "{0}")
@MethodSource("servers")
class MongoCompatibilityIT {

    /** Where a suite runs, and how it is opened and closed. */
    record Server(String name, Function<MongoCompatibilityIT, String> open) {

        @Override
        public String toString() {
            return name;
        }
    }

    private final Server server;
    private final List<AutoCloseable> opened = new ArrayList<>();
    private MongoClient client;
    private MongoDatabase database;
    private MongoCollection<Document> plans;

    MongoCompatibilityIT(Server server) {
        this.server = server;
    }

    static List<Server> servers() {
        var servers = new ArrayList<Server>();
        servers.add(new Server("embedded server", MongoCompatibilityIT::embedded));
        String uri = System.getenv("MONGODB_URI");
        if (uri != null && !uri.isBlank()) {
            servers.add(new Server("server at MONGODB_URI", _ -> uri));
        }
        System.out.println("MongoDB compatibility is checked against: " + servers);
        return servers;
    }

    private String embedded() {
        try {
            EmbeddedMongo embedded =
                    EmbeddedMongo.open(Files.createTempDirectory("mongo-compatibility"), 0);
            opened.add(embedded);
            return embedded.uri();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @BeforeEach
    void open() {
        client = MongoClients.create(server.open().apply(this));
        database = client.getDatabase("compatibility_" + new ObjectId());
        plans = database.getCollection("plans");
    }

    @AfterEach
    void close() throws Exception {
        database.drop();
        client.close();
        for (AutoCloseable one : opened) {
            one.close();
        }
    }

    private static <T> List<T> list(Iterable<T> found) {
        var all = new ArrayList<T>();
        found.forEach(all::add);
        return all;
    }

    private List<Object> ids(Bson filter) {
        return list(plans.find(filter).sort(Sorts.ascending("_id")).map(plan -> plan.get("_id")));
    }

    private static Document plan(Object id, String unit, String state, String date) {
        return new Document("_id", id)
                .append("unitId", unit)
                .append("state", state)
                .append("date", Date.from(Instant.parse(date + "T00:00:00Z")));
    }

    // ---- one document

    @Test
    void it_answers_hello_and_ping() {
        assertThat(database.runCommand(new Document("ping", 1)).get("ok")).isEqualTo(1.0);
        assertThat(database.runCommand(new Document("hello", 1)).getBoolean("isWritablePrimary"))
                .isTrue();
    }

    @Test
    void values_come_back_as_they_went_in() {
        Document values =
                new Document("_id", new ObjectId())
                        .append("text", "Thi đua, khen thưởng")
                        .append("int", 1)
                        .append("long", 1L << 40)
                        .append("double", 97.5)
                        .append("decimal", new Decimal128(new BigDecimal("12.50")))
                        .append("moment", Date.from(Instant.parse("2024-04-15T01:02:03.004Z")))
                        .append("yes", true)
                        .append("nothing", null)
                        .append("list", List.of(1, "two", new Document("three", 3)))
                        .append("inner", new Document("a", new Document("b", List.of())));
        plans.insertOne(values);
        assertThat(plans.find().first()).isEqualTo(values);
    }

    @Test
    void documents_are_inserted_replaced_and_deleted() {
        plans.insertOne(new Document("_id", 1).append("a", 1));
        assertThat(plans.replaceOne(eq("_id", 1), new Document("b", 2)).getModifiedCount())
                .isEqualTo(1);
        assertThat(plans.find().first()).isEqualTo(new Document("_id", 1).append("b", 2));
        assertThat(
                        plans.replaceOne(
                                        eq("_id", 2),
                                        new Document("b", 3),
                                        new ReplaceOptions().upsert(true))
                                .getUpsertedId())
                .isNotNull();
        assertThat(plans.deleteOne(eq("_id", 1)).getDeletedCount()).isEqualTo(1);
        assertThat(plans.deleteMany(new Document()).getDeletedCount()).isEqualTo(1);
        assertThat(plans.countDocuments()).isZero();
    }

    @Test
    void fields_are_set_counted_and_removed() {
        plans.insertOne(new Document("_id", 1).append("n", 1).append("old", "x"));
        plans.updateOne(
                eq("_id", 1),
                Updates.combine(
                        Updates.set("header.title", "Kế hoạch"),
                        Updates.inc("n", 2),
                        Updates.unset("old"),
                        Updates.max("most", 5),
                        Updates.setOnInsert("never", true)));
        assertThat(plans.find().first())
                .isEqualTo(
                        new Document("_id", 1)
                                .append("n", 3)
                                .append("header", new Document("title", "Kế hoạch"))
                                .append("most", 5));
    }

    @Test
    void arrays_are_pushed_to_pulled_from_and_changed_by_element() {
        plans.insertOne(
                new Document("_id", 1)
                        .append("outbox", List.of())
                        .append("tasks", List.of(task("a", "OPEN"), task("b", "OPEN"))));
        plans.updateOne(eq("_id", 1), Updates.pushEach("outbox", List.of(event(1), event(2))));
        plans.updateOne(eq("_id", 1), Updates.pull("outbox", eq("sequence", 1)));
        plans.updateOne(eq("_id", 1), Updates.addToSet("tags", "y tế"));
        plans.updateOne(eq("_id", 1), Updates.addToSet("tags", "y tế"));
        plans.updateOne(
                and(eq("_id", 1), eq("tasks.id", "b")), Updates.set("tasks.$.state", "DONE"));
        plans.updateOne(
                eq("_id", 1),
                Updates.set("tasks.$[one].late", true),
                new UpdateOptions().arrayFilters(List.of(eq("one.id", "a"))));
        plans.updateOne(
                eq("_id", 1),
                Updates.pushEach("recent", List.of(1, 2, 3), new PushOptions().slice(-2)));
        assertThat(plans.find().first())
                .isEqualTo(
                        new Document("_id", 1)
                                .append("outbox", List.of(event(2)))
                                .append(
                                        "tasks",
                                        List.of(
                                                task("a", "OPEN").append("late", true),
                                                task("b", "DONE")))
                                .append("tags", List.of("y tế"))
                                .append("recent", List.of(2, 3)));
    }

    private static Document task(String id, String state) {
        return new Document("id", id).append("state", state);
    }

    private static Document event(int sequence) {
        return new Document("sequence", sequence).append("type", "vn.thidua.plan.issued.v1");
    }

    @Test
    void an_upsert_takes_its_equal_conditions_over() {
        plans.updateOne(
                and(eq("unitId", "C12418"), eq("year", 2024)),
                Updates.combine(Updates.set("n", 1), Updates.setOnInsert("_id", "x")),
                new UpdateOptions().upsert(true));
        Document stored = plans.find(eq("_id", "x")).first();
        assertThat(stored)
                .containsEntry("unitId", "C12418")
                .containsEntry("year", 2024)
                .containsEntry("n", 1);
    }

    @Test
    void a_write_with_an_outdated_version_changes_nothing() {
        plans.insertOne(new Document("_id", 1).append("version", 7L));
        Bson next = Updates.combine(Updates.set("state", "ISSUED"), Updates.set("version", 8L));
        assertThat(plans.updateOne(and(eq("_id", 1), eq("version", 7L)), next).getModifiedCount())
                .isEqualTo(1);
        assertThat(plans.updateOne(and(eq("_id", 1), eq("version", 7L)), next).getMatchedCount())
                .isZero();
    }

    @Test
    void find_and_modify_returns_the_document_before_or_after() {
        plans.insertOne(new Document("_id", "series").append("last", 5));
        assertThat(plans.findOneAndUpdate(eq("_id", "series"), Updates.inc("last", 1)))
                .containsEntry("last", 5);
        var after = new FindOneAndUpdateOptions().returnDocument(ReturnDocument.AFTER);
        assertThat(plans.findOneAndUpdate(eq("_id", "series"), Updates.inc("last", 1), after))
                .containsEntry("last", 7);
        assertThat(plans.findOneAndUpdate(eq("_id", "none"), Updates.inc("last", 1), after))
                .isNull();
        assertThat(
                        plans.findOneAndUpdate(
                                eq("_id", "new"), Updates.inc("last", 1), after.upsert(true)))
                .containsEntry("last", 1);
        assertThat(
                        plans.findOneAndReplace(
                                eq("_id", "new"),
                                new Document("x", 1),
                                new FindOneAndReplaceOptions()
                                        .returnDocument(ReturnDocument.AFTER)))
                .isEqualTo(new Document("_id", "new").append("x", 1));
        assertThat(plans.findOneAndDelete(eq("_id", "new"))).containsEntry("x", 1);
    }

    @Test
    void find_and_modify_takes_the_first_in_the_order_asked_for() {
        plans.insertMany(
                List.of(new Document("_id", 2), new Document("_id", 1), new Document("_id", 3)));
        var last = new FindOneAndUpdateOptions().sort(Sorts.descending("_id"));
        assertThat(plans.findOneAndUpdate(exists("taken", false), Updates.set("taken", true), last))
                .isEqualTo(new Document("_id", 3));
        assertThat(plans.findOneAndUpdate(exists("taken", false), Updates.set("taken", true), last))
                .isEqualTo(new Document("_id", 2));
    }

    // ---- queries

    @Test
    void conditions_select_documents() {
        plans.insertMany(
                List.of(
                        plan(1, "C12418", "ISSUED", "2024-01-19")
                                .append("tags", List.of("y tế", "an ninh")),
                        plan(2, "C12418", "DRAFT", "2024-02-05").append("parent", null),
                        plan(3, "C12421", "ISSUED", "2024-03-01").append("tags", List.of()),
                        plan(4, "C12421", "CLOSED", "2024-04-15")
                                .append("title", "Kế hoạch thi đua")));
        assertThat(ids(and(eq("unitId", "C12418"), eq("state", "ISSUED")))).containsExactly(1);
        assertThat(ids(in("state", "DRAFT", "CLOSED"))).containsExactly(2, 4);
        assertThat(ids(or(eq("state", "DRAFT"), eq("unitId", "C12421")))).containsExactly(2, 3, 4);
        assertThat(ids(ne("state", "ISSUED"))).containsExactly(2, 4);
        assertThat(ids(exists("tags"))).containsExactly(1, 3);
        assertThat(ids(eq("parent", null))).containsExactly(1, 2, 3, 4);
        assertThat(ids(and(exists("parent"), eq("parent", null)))).containsExactly(2);
        assertThat(ids(eq("tags", "an ninh"))).containsExactly(1);
        assertThat(ids(size("tags", 0))).containsExactly(3);
        assertThat(ids(not(eq("state", "ISSUED")))).containsExactly(2, 4);
        assertThat(ids(regex("title", "^kế hoạch", "i"))).containsExactly(4);
        assertThat(ids(and(gte("date", day("2024-02-05")), lt("date", day("2024-04-15")))))
                .containsExactly(2, 3);
        assertThat(ids(and(gte("_id", 2), lt("_id", 4)))).containsExactly(2, 3);
        assertThat(ids(in("_id", 4, 1, 9))).containsExactly(1, 4);
    }

    private static Date day(String date) {
        return Date.from(Instant.parse(date + "T00:00:00Z"));
    }

    @Test
    void conditions_reach_into_arrays_of_documents() {
        plans.insertMany(
                List.of(
                        new Document("_id", 1)
                                .append("tasks", List.of(task("a", "OPEN"), task("b", "DONE"))),
                        new Document("_id", 2).append("tasks", List.of(task("a", "DONE"))),
                        new Document("_id", 3).append("tasks", List.of())));
        assertThat(ids(eq("tasks.state", "DONE"))).containsExactly(1, 2);
        assertThat(ids(and(eq("tasks.id", "a"), eq("tasks.state", "DONE")))).containsExactly(1, 2);
        assertThat(ids(elemMatch("tasks", and(eq("id", "a"), eq("state", "DONE")))))
                .containsExactly(2);
        assertThat(ids(exists("tasks.0"))).containsExactly(1, 2);
        assertThat(ids(eq("tasks.0.state", "OPEN"))).containsExactly(1);
    }

    @Test
    void results_are_sorted_paged_and_projected() {
        for (int i = 0; i < 30; i++) {
            plans.insertOne(
                    plan(
                            i,
                            i % 2 == 0 ? "C12418" : "C12421",
                            "ISSUED",
                            "2024-01-" + (10 + i % 10)));
        }
        plans.createIndex(compoundIndex(ascending("unitId", "state"), descending("date")));
        List<Document> page =
                list(
                        plans.find(and(eq("unitId", "C12418"), eq("state", "ISSUED")))
                                .sort(
                                        Sorts.orderBy(
                                                Sorts.descending("date"), Sorts.ascending("_id")))
                                .skip(3)
                                .limit(4)
                                .projection(Projections.include("date")));
        assertThat(page)
                .containsExactly(
                        new Document("_id", 6).append("date", day("2024-01-16")),
                        new Document("_id", 16).append("date", day("2024-01-16")),
                        new Document("_id", 26).append("date", day("2024-01-16")),
                        new Document("_id", 4).append("date", day("2024-01-14")));
        assertThat(
                        plans.find(eq("_id", 1))
                                .projection(Projections.exclude("date", "state"))
                                .first())
                .isEqualTo(new Document("_id", 1).append("unitId", "C12421"));
        assertThat(list(plans.distinct("unitId", String.class)))
                .containsExactlyInAnyOrder("C12418", "C12421");
        assertThat(plans.countDocuments(eq("unitId", "C12418"))).isEqualTo(15);
        assertThat(plans.estimatedDocumentCount()).isEqualTo(30);
    }

    @Test
    void large_results_come_in_batches() {
        plans.insertMany(IntStream.range(0, 5_000).mapToObj(i -> new Document("_id", i)).toList());
        assertThat(
                        plans.find()
                                .sort(Sorts.ascending("_id"))
                                .map(one -> one.getInteger("_id"))
                                .into(new ArrayList<>()))
                .isEqualTo(IntStream.range(0, 5_000).boxed().toList());
        assertThat(list(plans.find().batchSize(7))).hasSize(5_000);
    }

    // ---- indexes

    @Test
    void a_unique_index_refuses_a_second_document_with_code_11000() {
        plans.createIndex(ascending("unitId", "number"), new IndexOptions().unique(true));
        plans.insertOne(new Document("_id", 1).append("unitId", "C12418").append("number", 3));
        plans.insertOne(new Document("_id", 2).append("unitId", "C12418").append("number", 4));
        assertDuplicate(
                () -> plans.insertOne(new Document("unitId", "C12418").append("number", 3)));
        assertDuplicate(() -> plans.updateOne(eq("_id", 2), Updates.set("number", 3)));
        assertDuplicate(() -> plans.insertOne(new Document("_id", 1)));
        var failure =
                catchThrowableOfType(
                        MongoCommandException.class,
                        () -> plans.findOneAndUpdate(eq("_id", 2), Updates.set("number", 3)));
        assertThat(failure.getErrorCode()).isEqualTo(11000);
        assertThat(plans.countDocuments()).isEqualTo(2);
    }

    private static void assertDuplicate(ThrowingCallable write) {
        assertThatThrownBy(write)
                .isInstanceOfSatisfying(
                        MongoWriteException.class,
                        e -> assertThat(e.getError().getCode()).isEqualTo(11000));
    }

    @Test
    void a_unique_index_may_be_sparse_or_partial() {
        plans.createIndex(ascending("code"), new IndexOptions().unique(true).sparse(true));
        plans.createIndex(
                ascending("unitId", "number"),
                new IndexOptions().unique(true).partialFilterExpression(eq("state", "ISSUED")));
        plans.insertOne(
                new Document("_id", 1)
                        .append("unitId", "C12418")
                        .append("number", 1)
                        .append("state", "DRAFT"));
        plans.insertOne(
                new Document("_id", 2)
                        .append("unitId", "C12418")
                        .append("number", 1)
                        .append("state", "DRAFT"));
        plans.updateOne(eq("_id", 1), Updates.set("state", "ISSUED"));
        assertDuplicate(() -> plans.updateOne(eq("_id", 2), Updates.set("state", "ISSUED")));
        assertThat(ids(and(eq("unitId", "C12418"), eq("number", 1)))).containsExactly(1, 2);
        assertThat(ids(and(eq("unitId", "C12418"), eq("number", 1), eq("state", "ISSUED"))))
                .containsExactly(1);
        plans.updateOne(eq("_id", 1), Updates.set("code", "x"));
        assertDuplicate(() -> plans.updateOne(eq("_id", 2), Updates.set("code", "x")));
    }

    @Test
    void an_index_reaches_through_arrays() {
        plans.createIndex(ascending("tags"));
        plans.createIndex(ascending("links.parentId", "links.state"));
        plans.insertOne(
                new Document("_id", 1)
                        .append("tags", List.of("a", "b"))
                        .append(
                                "links",
                                List.of(
                                        new Document("parentId", "p1").append("state", "RESOLVED"),
                                        new Document("parentId", "p2")
                                                .append("state", "PENDING"))));
        assertThat(ids(eq("tags", "b"))).containsExactly(1);
        assertThat(ids(and(eq("links.parentId", "p1"), eq("links.state", "PENDING"))))
                .containsExactly(1);
        assertThat(ids(elemMatch("links", and(eq("parentId", "p1"), eq("state", "PENDING")))))
                .isEmpty();
    }

    @Test
    void an_index_on_duplicates_is_refused_and_indexes_are_listed_and_dropped() {
        plans.insertMany(List.of(new Document("a", 1), new Document("a", 1)));
        assertThatThrownBy(() -> plans.createIndex(ascending("a"), new IndexOptions().unique(true)))
                .isInstanceOfSatisfying(
                        MongoException.class, e -> assertThat(e.getCode()).isEqualTo(11000));
        plans.createIndex(ascending("a"), new IndexOptions().name("by-a"));
        plans.createIndex(ascending("a"), new IndexOptions().name("by-a"));
        plans.createIndex(descending("b"), new IndexOptions().expireAfter(1L, TimeUnit.HOURS));
        assertThat(list(plans.listIndexes().map(index -> index.getString("name"))))
                .containsExactly("_id_", "by-a", "b_-1");
        plans.dropIndex("by-a");
        plans.dropIndexes();
        assertThat(list(plans.listIndexes())).hasSize(1);
    }

    // ---- many documents

    @Test
    void an_ordered_bulk_stops_at_its_first_error_and_an_unordered_one_goes_on() {
        List<InsertOneModel<Document>> inserts =
                Stream.of(1, 1, 2)
                        .map(id -> new InsertOneModel<>(new Document("_id", id)))
                        .toList();
        var ordered =
                catchThrowableOfType(MongoBulkWriteException.class, () -> plans.bulkWrite(inserts));
        assertThat(ordered.getWriteErrors())
                .singleElement()
                .satisfies(e -> assertThat(e.getIndex()).isEqualTo(1));
        assertThat(ordered.getWriteResult().getInsertedCount()).isEqualTo(1);
        assertThat(ids(new Document())).containsExactly(1);
        plans.deleteMany(new Document());

        var unordered =
                catchThrowableOfType(
                        MongoBulkWriteException.class,
                        () -> plans.bulkWrite(inserts, new BulkWriteOptions().ordered(false)));
        assertThat(unordered.getWriteErrors())
                .singleElement()
                .satisfies(e -> assertThat(e.getCode()).isEqualTo(11000));
        assertThat(unordered.getWriteResult().getInsertedCount()).isEqualTo(2);
        assertThat(ids(new Document())).containsExactly(1, 2);
    }

    @Test
    void a_bulk_mixes_inserts_updates_and_upserts() {
        var result =
                plans.bulkWrite(
                        List.of(
                                new InsertOneModel<>(new Document("_id", 1).append("n", 1)),
                                new InsertOneModel<>(new Document("_id", 2).append("n", 1)),
                                new UpdateManyModel<>(eq("n", 1), Updates.inc("n", 1)),
                                new UpdateOneModel<>(
                                        eq("_id", 3),
                                        Updates.set("n", 9),
                                        new UpdateOptions().upsert(true))));
        assertThat(result.getInsertedCount()).isEqualTo(2);
        assertThat(result.getModifiedCount()).isEqualTo(2);
        assertThat(result.getUpserts())
                .singleElement()
                .satisfies(one -> assertThat(one.getIndex()).isEqualTo(3));
        assertThat(list(plans.find().sort(Sorts.ascending("_id")).map(one -> one.getInteger("n"))))
                .containsExactly(2, 2, 9);
    }

    @Test
    void aggregations_match_group_unwind_join_and_sort() {
        plans.createIndex(ascending("unitId"));
        plans.insertMany(
                List.of(
                        plan(1, "C12418", "ISSUED", "2024-01-19")
                                .append("tasks", List.of(task("a", "DONE"), task("b", "OPEN"))),
                        plan(2, "C12418", "ISSUED", "2024-02-05")
                                .append("tasks", List.of(task("c", "DONE"))),
                        plan(3, "C12421", "DRAFT", "2024-03-01").append("tasks", List.of())));
        database.getCollection("units")
                .insertOne(new Document("_id", "C12418").append("name", "Xã Tân Thịnh"));
        assertThat(
                        list(
                                plans.aggregate(
                                        List.of(
                                                Aggregates.match(eq("unitId", "C12418")),
                                                Aggregates.unwind("$tasks"),
                                                Aggregates.group(
                                                        "$tasks.state",
                                                        Accumulators.sum("n", 1),
                                                        Accumulators.max("latest", "$date")),
                                                Aggregates.sort(Sorts.ascending("_id"))))))
                .containsExactly(
                        new Document("_id", "DONE")
                                .append("n", 2)
                                .append("latest", day("2024-02-05")),
                        new Document("_id", "OPEN")
                                .append("n", 1)
                                .append("latest", day("2024-01-19")));
        assertThat(
                        list(
                                plans.aggregate(
                                        List.of(
                                                Aggregates.sort(Sorts.descending("_id")),
                                                Aggregates.skip(1),
                                                Aggregates.limit(1),
                                                Aggregates.lookup("units", "unitId", "_id", "unit"),
                                                Aggregates.addFields(new Field<>("seen", true)),
                                                Aggregates.project(
                                                        Projections.include("unit", "seen"))))))
                .containsExactly(
                        new Document("_id", 2)
                                .append(
                                        "unit",
                                        List.of(
                                                new Document("_id", "C12418")
                                                        .append("name", "Xã Tân Thịnh")))
                                .append("seen", true));
        assertThat(
                        list(
                                plans.aggregate(
                                        List.of(
                                                Aggregates.match(eq("state", "ISSUED")),
                                                Aggregates.count("n")))))
                .containsExactly(new Document("n", 2));
    }

    // ---- files and catalogue

    @Test
    void files_of_30_mb_are_kept_in_gridfs() {
        GridFSBucket bucket = GridFSBuckets.create(database, "documents");
        var bytes = new byte[30 * 1024 * 1024];
        new Random(20240415).nextBytes(bytes);
        ObjectId id = bucket.uploadFromStream("ke-hoach.pdf", new ByteArrayInputStream(bytes));
        var read = new ByteArrayOutputStream();
        bucket.downloadToStream(id, read);
        assertThat(read.toByteArray()).isEqualTo(bytes);
        assertThat(bucket.find(eq("filename", "ke-hoach.pdf")).first()).isNotNull();
        bucket.delete(id);
        assertThat(database.getCollection("documents.chunks").countDocuments()).isZero();
    }

    @Test
    void collections_are_created_listed_renamed_and_dropped() {
        database.createCollection("a");
        database.getCollection("b").insertOne(new Document("_id", 1));
        assertThat(list(database.listCollectionNames())).containsExactlyInAnyOrder("a", "b");
        assertThat(list(database.listCollections().filter(eq("name", "b")))).hasSize(1);
        assertThat(list(client.listDatabaseNames())).contains(database.getName());
        database.getCollection("b").renameCollection(new MongoNamespace(database.getName(), "c"));
        database.getCollection("a").drop();
        assertThat(list(database.listCollectionNames())).containsExactly("c");
        assertThat(
                        catchThrowableOfType(
                                        MongoCommandException.class,
                                        () -> database.createCollection("c"))
                                .getErrorCode())
                .isEqualTo(48);
    }

    @Test
    void a_uuid_and_a_document_may_be_ids() {
        plans.insertOne(new Document("_id", new Document("unit", "C12418").append("year", 2024)));
        assertThat(
                        plans.find(eq("_id", new Document("unit", "C12418").append("year", 2024)))
                                .first())
                .isNotNull();
        String uuid = UUID.randomUUID().toString();
        plans.insertOne(new Document("_id", uuid));
        assertThat(plans.find(eq("_id", uuid)).first()).isNotNull();
    }
}
