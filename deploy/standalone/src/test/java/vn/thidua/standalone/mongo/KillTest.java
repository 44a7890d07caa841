package vn.thidua.standalone.mongo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mongodb.MongoException;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Accumulators;
import com.mongodb.client.model.Aggregates;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.model.Updates;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What was acknowledged is there after {@code kill -9}, once. */
class KillTest {

    private static final int ROUNDS = 3;
    private static final int WRITERS = 4;
    private static final int ACKNOWLEDGED_BEFORE_KILL = 600;

    @TempDir Path directory;

    private final Queue<String> acknowledged = new ConcurrentLinkedQueue<>();

    @Test
    void every_acknowledged_write_survives_the_death_of_the_server_exactly_once() throws Exception {
        for (int round = 0; round < ROUNDS; round++) {
            writeUntilKilled(round);
            try (EmbeddedMongo reopened = EmbeddedMongo.open(directory, 0);
                    MongoClient client = MongoClients.create(reopened.uri())) {
                MongoCollection<Document> letters = letters(client);
                Map<String, Integer> found = timesFound(letters);
                assertThat(found.keySet()).containsAll(acknowledged);
                assertThat(found.values()).allMatch(times -> times == 1);
                assertThat(found.size())
                        .isLessThanOrEqualTo(acknowledged.size() + (round + 1) * WRITERS);
                countersAreAsAcknowledged(client, round);
                indexesAgreeWithDocuments(letters);
            }
        }
    }

    private void writeUntilKilled(int round) throws Exception {
        int before = acknowledged.size();
        try (ServerProcess server = ServerProcess.start(directory);
                MongoClient client = MongoClients.create(server.uri());
                ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            letters(client).createIndex(Indexes.ascending("writer", "round"));
            for (int writer = 0; writer < WRITERS; writer++) {
                int me = writer;
                var _ = threads.submit(() -> write(client, round, me));
            }
            await().atMost(Duration.ofSeconds(60))
                    .until(() -> acknowledged.size() - before >= ACKNOWLEDGED_BEFORE_KILL);
            server.kill();
        }
    }

    /** Ends with the server: the first write that fails is the last. */
    private void write(MongoClient client, int round, int writer) {
        try {
            for (int i = 0; ; i++) {
                String key = round + "/" + writer + "/" + i;
                letters(client)
                        .insertOne(
                                new Document("key", key)
                                        .append("writer", writer)
                                        .append("round", round));
                acknowledged.add(key);
                counters(client)
                        .updateOne(
                                Filters.eq("_id", round + "/" + writer),
                                Updates.inc("count", 1),
                                new UpdateOptions().upsert(true));
            }
        } catch (MongoException e) {
            assertThat(acknowledged).isNotEmpty();
        }
    }

    private void countersAreAsAcknowledged(MongoClient client, int round) {
        for (int writer = 0; writer < WRITERS; writer++) {
            String prefix = round + "/" + writer;
            long inserted =
                    acknowledged.stream().filter(key -> key.startsWith(prefix + "/")).count();
            Document counter = counters(client).find(Filters.eq("_id", prefix)).first();
            int counted = counter == null ? 0 : counter.getInteger("count");
            // a counter follows each acknowledged letter; the last one may have been under way
            assertThat((long) counted).isBetween(inserted - 1, inserted);
        }
    }

    private static Map<String, Integer> timesFound(MongoCollection<Document> letters) {
        Map<String, Integer> times = new HashMap<>();
        letters.find().forEach(letter -> times.merge(letter.getString("key"), 1, Integer::sum));
        return times;
    }

    private static void indexesAgreeWithDocuments(MongoCollection<Document> letters) {
        List<Document> groups =
                letters.aggregate(List.of(Aggregates.group("$writer", Accumulators.sum("n", 1))))
                        .into(new ArrayList<>());
        assertThat(groups).isNotEmpty();
        for (Document group : groups) {
            assertThat(letters.countDocuments(Filters.eq("writer", group.get("_id"))))
                    .isEqualTo(group.getInteger("n").longValue());
        }
    }

    private static MongoCollection<Document> letters(MongoClient client) {
        return client.getDatabase("kill").getCollection("letters");
    }

    private static MongoCollection<Document> counters(MongoClient client) {
        return client.getDatabase("kill").getCollection("counters");
    }
}
