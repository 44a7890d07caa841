package vn.thidua.standalone.mongo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.MongoCommandException;
import com.mongodb.MongoException;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.bson.Document;
import org.bson.types.Binary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A disk that takes no more: here a limit on the size of the server's files, set by the shell that starts it. */
class FullDiskTest {

    private static final List<String> FILES_OF_AT_MOST_4_MB =
            List.of("bash", "-c", "ulimit -f 4096; exec \"$0\" \"$@\"");

    @TempDir Path directory;

    @Test
    void nothing_is_acknowledged_once_the_disk_refuses_and_what_was_acknowledged_stays()
            throws Exception {
        Set<Integer> acknowledged = new HashSet<>();
        try (ServerProcess server = ServerProcess.start(directory, FILES_OF_AT_MOST_4_MB);
                MongoClient client = MongoClients.create(server.uri())) {
            MongoCollection<Document> scans = scans(client);
            assertThatThrownBy(
                            () -> {
                                for (int i = 0; i < 100; i++) {
                                    scans.insertOne(new Document("_id", i).append("page", page(i)));
                                    acknowledged.add(i);
                                }
                            })
                    .isInstanceOf(MongoException.class)
                    .hasMessageContaining("The store cannot be written");
            assertThatThrownBy(() -> scans.insertOne(new Document("_id", "small")))
                    .isInstanceOf(MongoException.class)
                    .hasMessageContaining("nothing is acknowledged until the disk is well");
            assertThatThrownBy(
                            () -> client.getDatabase("disk").runCommand(new Document("hello", 1)))
                    .as("the health check")
                    .isInstanceOf(MongoCommandException.class);
        }
        try (EmbeddedMongo reopened = EmbeddedMongo.open(directory, 0);
                MongoClient client = MongoClients.create(reopened.uri())) {
            Set<Integer> found = new HashSet<>();
            scans(client).find().forEach(scan -> found.add(scan.getInteger("_id")));
            assertThat(acknowledged).isNotEmpty();
            assertThat(found).containsAll(acknowledged);
            scans(client).insertOne(new Document("_id", "after"));
        }
    }

    private static MongoCollection<Document> scans(MongoClient client) {
        return client.getDatabase("disk").getCollection("scans");
    }

    /** 300 KB that do not shrink. */
    private static Binary page(int seed) {
        var bytes = new byte[300_000];
        new Random(seed).nextBytes(bytes);
        return new Binary(bytes);
    }
}
