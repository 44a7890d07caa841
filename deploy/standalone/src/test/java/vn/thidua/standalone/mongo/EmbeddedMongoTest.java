package vn.thidua.standalone.mongo;

import static com.mongodb.client.model.Filters.eq;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.MongoNamespace;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Updates;
import de.bwaldvogel.mongo.MongoServer;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Opening, closing, finding again: what the server keeps from one run to the next, and why it may refuse to start. */
class EmbeddedMongoTest {

    @TempDir Path directory;

    private EmbeddedMongo server;
    private MongoClient client;

    EmbeddedMongoTest() {}

    @BeforeEach
    void start() {
        server = EmbeddedMongo.open(directory, 0);
        client = MongoClients.create(server.uri());
    }

    @AfterEach
    void stop() {
        client.close();
        server.close();
    }

    private void restart() {
        stop();
        start();
    }

    private MongoCollection<Document> plans() {
        return client.getDatabase("plans").getCollection("plans");
    }

    @Test
    void documents_survive_a_restart() {
        plans().insertOne(new Document("_id", "a").append("title", "Kế hoạch"));
        plans().updateOne(eq("_id", "a"), Updates.set("state", "ISSUED"));
        plans().insertOne(new Document("_id", "b"));
        plans().deleteOne(eq("_id", "b"));

        restart();

        assertThat(plans().find().into(new ArrayList<>()))
                .containsExactly(
                        new Document("_id", "a")
                                .append("title", "Kế hoạch")
                                .append("state", "ISSUED"));
    }

    @Test
    void documents_survive_a_close_by_an_interrupted_thread() {
        plans().insertOne(new Document("_id", "a"));
        client.close();

        Thread.currentThread().interrupt();
        server.close();
        assertThat(Thread.interrupted()).isTrue();

        start();
        assertThat(plans().countDocuments()).isEqualTo(1);
    }

    @Test
    void indexes_survive_a_restart_with_their_options() {
        plans().createIndex(
                        Indexes.ascending("number"), new IndexOptions().unique(true).sparse(true));
        plans().createIndex(
                        Indexes.compoundIndex(
                                Indexes.ascending("unitId"), Indexes.descending("date")),
                        new IndexOptions().name("by-unit"));
        plans().createIndex(
                        Indexes.ascending("symbol"),
                        new IndexOptions()
                                .unique(true)
                                .partialFilterExpression(eq("state", "ISSUED")));
        plans().createIndex(
                        Indexes.ascending("endedAt"),
                        new IndexOptions().expireAfter(1L, TimeUnit.DAYS));
        plans().insertOne(
                        new Document("_id", 1)
                                .append("number", "28/KH-UBND")
                                .append("state", "ISSUED"));
        List<Document> before = plans().listIndexes().into(new ArrayList<>());

        restart();

        assertThat(plans().listIndexes().into(new ArrayList<>())).isEqualTo(before).hasSize(5);
        plans().insertOne(new Document("_id", 2));
        plans().insertOne(new Document("_id", 3));
        assertThatThrownBy(() -> plans().insertOne(new Document("state", "ISSUED")))
                .isInstanceOf(MongoWriteException.class);
        assertThatThrownBy(
                        () ->
                                plans().insertOne(
                                                new Document("_id", 4)
                                                        .append("number", "28/KH-UBND")))
                .isInstanceOfSatisfying(
                        MongoWriteException.class,
                        e -> assertThat(e.getError().getCode()).isEqualTo(11000));
    }

    @Test
    void a_renamed_collection_keeps_documents_and_indexes() {
        plans().createIndex(Indexes.ascending("number"), new IndexOptions().unique(true));
        plans().insertOne(new Document("_id", 1).append("number", 1));
        plans().renameCollection(new MongoNamespace("plans", "archive"));

        restart();

        MongoCollection<Document> archive = client.getDatabase("plans").getCollection("archive");
        assertThat(archive.countDocuments()).isEqualTo(1);
        assertThat(plans().countDocuments()).isZero();
        assertThatThrownBy(() -> archive.insertOne(new Document("_id", 2).append("number", 1)))
                .isInstanceOf(MongoWriteException.class);
    }

    @Test
    void a_dropped_collection_and_a_dropped_database_stay_dropped() {
        plans().insertOne(new Document("_id", 1));
        client.getDatabase("plans").getCollection("kept").insertOne(new Document("_id", 1));
        client.getDatabase("gone").getCollection("x").insertOne(new Document("_id", 1));
        plans().drop();
        client.getDatabase("gone").drop();

        restart();

        assertThat(client.getDatabase("plans").listCollectionNames()).containsExactly("kept");
        assertThat(client.getDatabase("gone").listCollectionNames()).isEmpty();
        plans().insertOne(new Document("_id", 1));
        assertThat(plans().countDocuments()).isEqualTo(1);
    }

    @Test
    void a_second_server_on_the_same_folder_is_refused_in_one_sentence() {
        assertThatThrownBy(() -> EmbeddedMongo.open(directory, 0))
                .isInstanceOfSatisfying(
                        MongoStartException.class,
                        e ->
                                assertThat(e.reason())
                                        .isEqualTo(MongoStartException.Reason.STORE_IN_USE))
                .hasMessage(
                        "The data in "
                                + directory
                                + " is in use by another process: stop that one or choose another folder.");
    }

    @Test
    void a_taken_port_is_refused_in_one_sentence_and_the_store_released(@TempDir Path other)
            throws Exception {
        try (var taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            int port = taken.getLocalPort();
            assertThatThrownBy(() -> EmbeddedMongo.open(other, port))
                    .isInstanceOfSatisfying(
                            MongoStartException.class,
                            e ->
                                    assertThat(e.reason())
                                            .isEqualTo(MongoStartException.Reason.PORT_TAKEN));
        }
        EmbeddedMongo.open(other, 0).close();
    }

    @Test
    void it_says_hello_as_a_health_check_asks() {
        Document hello = client.getDatabase("admin").runCommand(new Document("hello", 1));
        assertThat(hello).containsEntry("isWritablePrimary", true).containsEntry("ok", 1.0);
    }

    @Test
    void a_document_goes_when_the_time_of_its_index_is_over(@TempDir Path other) {
        Instant now = Instant.parse("2024-04-15T00:00:00Z");
        var backend =
                new DurableBackend(DocumentStore.open(other), Clock.fixed(now, ZoneOffset.UTC));
        var expiring = new MongoServer(backend);
        try (MongoClient one = MongoClients.create(expiring.bindAndGetConnectionString())) {
            MongoCollection<Document> sessions =
                    one.getDatabase("gateway").getCollection("sessions");
            sessions.createIndex(
                    Indexes.ascending("expireAt"),
                    new IndexOptions().expireAfter(60L, TimeUnit.SECONDS));
            sessions.insertMany(
                    List.of(
                            new Document("_id", "old")
                                    .append("expireAt", Date.from(now.minusSeconds(61))),
                            new Document("_id", "young")
                                    .append("expireAt", Date.from(now.minusSeconds(59))),
                            new Document("_id", "without")));

            backend.expire(now);

            assertThat(sessions.distinct("_id", String.class))
                    .containsExactlyInAnyOrder("young", "without");
        } finally {
            expiring.shutdownNow();
        }
    }
}
