package vn.thidua.gateway.session.mongo;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.Objects;
import org.bson.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;
import vn.thidua.standalone.mongo.EmbeddedMongo;

class MongoSessionsTest {

    private static EmbeddedMongo server;
    private static MongoClient client;

    private MongoCollection<Document> collection;
    private MongoSessions sessions;

    @BeforeAll
    static void start(@TempDir Path folder) {
        server = EmbeddedMongo.open(folder, 0);
        client = MongoClients.create(server.uri());
    }

    @AfterAll
    static void stop() {
        client.close();
        server.close();
    }

    @BeforeEach
    void empty_store() {
        collection = client.getDatabase("gateway").getCollection("sessions");
        collection.drop();
        sessions =
                new MongoSessions(
                        collection, JsonMapper.shared(), Clock.systemUTC(), Duration.ofHours(1));
    }

    @Test
    void a_session_is_found_again_with_what_was_put_in() {
        StoredSession session = saved("next", "/plans");

        StoredSession found = found(session.getId());

        assertThat(found.<String>getAttribute("next")).isEqualTo("/plans");
        assertThat(found.getMaxInactiveInterval()).isEqualTo(Duration.ofHours(1));
    }

    @Test
    void the_cookies_value_is_nowhere_in_the_database() {
        StoredSession session = saved("next", "/plans");

        assertThat(Objects.requireNonNull(collection.find().first()).toJson())
                .doesNotContain(session.getId());
    }

    @Test
    void a_deleted_session_is_not_brought_back_by_a_late_save() {
        StoredSession session = saved("next", "/plans");
        StoredSession late = found(session.getId());

        sessions.deleteById(session.getId());
        late.setAttribute("next", "/units");
        sessions.save(late);

        assertThat(sessions.findById(session.getId())).isNull();
    }

    @Test
    void a_deleted_session_is_not_continued_under_another_name() {
        StoredSession session = saved("next", "/plans");
        StoredSession late = found(session.getId());

        sessions.deleteById(session.getId());
        String renamed = late.changeSessionId();
        sessions.save(late);

        assertThat(sessions.findById(renamed)).isNull();
    }

    @Test
    void a_save_leaves_alone_what_another_request_has_changed() {
        StoredSession session = saved("next", "/plans");
        StoredSession late = found(session.getId());
        StoredSession quick = found(session.getId());

        quick.setAttribute("tokens", "new");
        sessions.save(quick);
        late.setAttribute("next", "/units");
        sessions.save(late);

        StoredSession found = found(session.getId());
        assertThat(found.<String>getAttribute("tokens")).isEqualTo("new");
        assertThat(found.<String>getAttribute("next")).isEqualTo("/units");
    }

    @Test
    void a_removed_attribute_is_gone() {
        StoredSession session = saved("a.b.c", "x");
        StoredSession again = found(session.getId());

        again.removeAttribute("a.b.c");
        sessions.save(again);

        assertThat(found(session.getId()).getAttributeNames()).isEmpty();
    }

    @Test
    void a_new_name_takes_everything_along_and_ends_the_old_one() {
        StoredSession session = saved("next", "/plans");
        StoredSession same = found(session.getId());

        String renamed = same.changeSessionId();
        sessions.save(same);

        assertThat(found(renamed).<String>getAttribute("next")).isEqualTo("/plans");
        assertThat(sessions.findById(session.getId())).isNull();
        assertThat(collection.countDocuments()).isEqualTo(1);
    }

    @Test
    void a_session_unused_for_too_long_is_over() {
        StoredSession session = saved("next", "/plans");
        collection.updateMany(
                new Document(),
                new Document(
                        "$set",
                        new Document(
                                "usedAt", Date.from(Instant.now().minus(Duration.ofMinutes(61))))));

        assertThat(sessions.findById(session.getId())).isNull();
        assertThat(collection.countDocuments()).isZero();
    }

    @Test
    void the_sweep_deletes_ended_sessions_only() {
        StoredSession ended = saved("next", "/plans");
        StoredSession current = saved("next", "/units");
        StoredSession late = found(ended.getId());
        late.setMaxInactiveInterval(Duration.ofSeconds(-10));
        sessions.save(late);

        assertThat(sessions.sweep()).isEqualTo(1);
        assertThat(sessions.findById(current.getId())).isNotNull();
    }

    @Test
    void a_session_that_cannot_be_read_is_a_sign_in_anew() {
        StoredSession session = saved("next", "/plans");
        collection.updateMany(
                new Document(), new Document("$set", new Document("attributes.next", "{no json")));

        assertThat(sessions.findById(session.getId())).isNull();
        assertThat(collection.countDocuments()).isZero();
    }

    @Test
    void reading_alone_writes_nothing() {
        StoredSession session = saved("next", "/plans");
        Document before = collection.find().first();
        StoredSession read = found(session.getId());
        read.setLastAccessedTime(Instant.now().plusSeconds(5));

        sessions.save(read);

        assertThat(collection.find().first()).isEqualTo(before);
    }

    @Test
    void use_after_a_while_keeps_the_session_alive() {
        StoredSession session = saved("next", "/plans");
        StoredSession read = found(session.getId());
        Instant later = Instant.now().plus(Duration.ofMinutes(5));
        read.setLastAccessedTime(later);

        sessions.save(read);

        assertThat(Objects.requireNonNull(collection.find().first()).getDate("usedAt"))
                .isEqualTo(Date.from(later));
    }

    private StoredSession saved(String attribute, String value) {
        StoredSession session = sessions.createSession();
        session.setAttribute(attribute, value);
        sessions.save(session);
        return session;
    }

    private StoredSession found(String id) {
        return Objects.requireNonNull(sessions.findById(id));
    }
}
