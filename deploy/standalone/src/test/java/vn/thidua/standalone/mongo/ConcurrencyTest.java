package vn.thidua.standalone.mongo;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.FindOneAndUpdateOptions;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.ReturnDocument;
import com.mongodb.client.model.Updates;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Many clients on the same documents at once. */
class ConcurrencyTest {

    private static final int THREADS = 8;

    @TempDir Path directory;

    private EmbeddedMongo server;
    private MongoClient client;
    private MongoCollection<Document> registers;

    ConcurrencyTest() {}

    @BeforeEach
    void start() {
        server = EmbeddedMongo.open(directory, 0);
        client = MongoClients.create(server.uri());
        registers = client.getDatabase("concurrency").getCollection("registers");
    }

    @AfterEach
    void stop() {
        client.close();
        server.close();
    }

    private static <T> List<T> together(int tasks, IntFunction<Callable<T>> task) throws Exception {
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<T> results = new ArrayList<>();
            for (Future<T> one :
                    threads.invokeAll(IntStream.range(0, tasks).mapToObj(task).toList())) {
                results.add(one.get());
            }
            return results;
        }
    }

    @Test
    void numbers_allocated_by_find_one_and_update_are_all_different() throws Exception {
        int each = 500;
        registers.insertOne(new Document("_id", "KH-UBND").append("last", 0));

        List<List<Integer>> numbers =
                together(
                        THREADS,
                        _ -> () -> IntStream.range(0, each).mapToObj(_ -> nextNumber()).toList());

        assertThat(numbers.stream().flatMap(List::stream).sorted().toList())
                .isEqualTo(IntStream.rangeClosed(1, THREADS * each).boxed().toList());
    }

    private Integer nextNumber() {
        var after = new FindOneAndUpdateOptions().returnDocument(ReturnDocument.AFTER);
        Document register =
                registers.findOneAndUpdate(eq("_id", "KH-UBND"), Updates.inc("last", 1), after);
        return requireNonNull(register).getInteger("last");
    }

    @Test
    void of_updates_that_expect_the_same_version_one_wins() throws Exception {
        int each = 50;
        registers.insertOne(new Document("_id", "plan").append("version", 0).append("sum", 0));

        List<Integer> lost = together(THREADS, _ -> () -> incrementByVersion(each));

        Document plan = registers.find(eq("_id", "plan")).first();
        assertThat(plan)
                .containsEntry("version", THREADS * each)
                .containsEntry("sum", THREADS * each);
        assertThat(lost).allMatch(conflicts -> conflicts >= 0);
    }

    private int incrementByVersion(int times) {
        int conflicts = 0;
        for (int done = 0; done < times; ) {
            Document seen = requireNonNull(registers.find(eq("_id", "plan")).first());
            long changed =
                    registers
                            .updateOne(
                                    and(
                                            eq("_id", "plan"),
                                            eq("version", seen.getInteger("version"))),
                                    Updates.combine(
                                            Updates.set("sum", seen.getInteger("sum") + 1),
                                            Updates.inc("version", 1)))
                            .getModifiedCount();
            done += (int) changed;
            conflicts += changed == 1 ? 0 : 1;
        }
        return conflicts;
    }

    @Test
    void of_inserts_with_the_same_unique_key_one_wins() throws Exception {
        int keys = 200;
        registers.createIndex(
                Indexes.ascending("unitId", "number"), new IndexOptions().unique(true));

        List<Integer> won =
                together(
                        THREADS,
                        thread ->
                                () ->
                                        (int)
                                                IntStream.range(0, keys)
                                                        .filter(number -> insert(thread, number))
                                                        .count());

        assertThat(won.stream().mapToInt(Integer::intValue).sum()).isEqualTo(keys);
        assertThat(registers.countDocuments()).isEqualTo(keys);
    }

    private boolean insert(int thread, int number) {
        try {
            registers.insertOne(
                    new Document("unitId", "C12418").append("number", number).append("by", thread));
            return true;
        } catch (MongoWriteException e) {
            assertThat(e.getError().getCode()).isEqualTo(11000);
            return false;
        }
    }

    @Test
    void a_reader_sees_all_of_an_update_or_nothing() throws Exception {
        registers.insertOne(
                new Document("_id", "pair").append("left", 0).append("right", List.of(0)));
        var writing = new AtomicBoolean(true);

        List<Integer> torn =
                together(
                        THREADS,
                        thread ->
                                () -> {
                                    if (thread > 0) {
                                        return tornReads(writing);
                                    }
                                    for (int i = 1; i <= 1000; i++) {
                                        registers.updateOne(
                                                eq("_id", "pair"),
                                                Updates.combine(
                                                        Updates.set("left", i),
                                                        Updates.set("right.0", i)));
                                    }
                                    writing.set(false);
                                    return 0;
                                });

        assertThat(torn).containsOnly(0);
    }

    private int tornReads(AtomicBoolean writing) {
        int torn = 0;
        while (writing.get()) {
            Document pair = requireNonNull(registers.find(eq("_id", "pair")).first());
            boolean whole =
                    List.of(pair.getInteger("left")).equals(pair.getList("right", Integer.class));
            torn += whole ? 0 : 1;
        }
        return torn;
    }
}
