package vn.thidua.gateway.session.mongo;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Updates;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.session.MapSession;
import org.springframework.session.SessionRepository;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * Sessions as documents {@code {_id, createdAt, usedAt, endsAt, idleSeconds, attributes: {name: JSON}}}. The {@code _id}
 * is the hash of the cookie's value: who reads the database cannot take over a session. A save changes what the request
 * changed and never brings back a deleted session.
 */
final class MongoSessions implements SessionRepository<StoredSession> {

    private static final Logger LOG = LoggerFactory.getLogger(MongoSessions.class);

    private final MongoCollection<Document> sessions;
    private final JsonMapper json;
    private final Clock clock;
    private final Duration idleBeforeLogin;

    /**
     * @param json reads and writes the attributes with their types
     * @param clock real time, also where the sample's working date is fixed
     */
    MongoSessions(
            MongoCollection<Document> sessions,
            JsonMapper json,
            Clock clock,
            Duration idleBeforeLogin) {
        this.sessions = sessions;
        this.json = json;
        this.clock = clock;
        this.idleBeforeLogin = idleBeforeLogin;
    }

    @Override
    public StoredSession createSession() {
        return StoredSession.fresh(clock.instant(), idleBeforeLogin);
    }

    @Override
    public void save(StoredSession session) {
        if (session.storedId().isEmpty()) {
            sessions.insertOne(whole(session));
            session.saved();
            return;
        }
        if (session.isRenamed()) {
            // Only the one that takes the old document away may continue it: a logout in between
            // wins
            boolean taken =
                    sessions.deleteOne(byId(session.storedId().orElseThrow())).getDeletedCount()
                            == 1;
            if (taken) {
                sessions.insertOne(whole(session));
            }
            session.saved();
            return;
        }
        if (session.isWorthSaving()) {
            sessions.updateOne(byId(session.getId()), Updates.combine(difference(session)));
            session.saved();
        }
    }

    @Override
    public @Nullable StoredSession findById(String id) {
        Document found = sessions.find(byId(id)).first();
        if (found == null) {
            return null;
        }
        Optional<MapSession> session = read(id, found);
        if (session.isEmpty() || session.get().isExpired()) {
            deleteById(id);
            return null;
        }
        return StoredSession.read(session.get());
    }

    @Override
    public void deleteById(String id) {
        sessions.deleteOne(byId(id));
    }

    /** Deletes the sessions whose time is over; the number of them. */
    long sweep() {
        sessions.createIndex(Indexes.ascending("endsAt"));
        return sessions.deleteMany(Filters.lt("endsAt", Date.from(clock.instant())))
                .getDeletedCount();
    }

    private static Bson byId(String id) {
        return Filters.eq("_id", hash(id));
    }

    private Document whole(StoredSession session) {
        Document attributes = new Document();
        for (String name : session.getAttributeNames()) {
            Object value = session.getAttribute(name);
            if (value != null) {
                attributes.append(field(name), json.writeValueAsString(value));
            }
        }
        return new Document("_id", hash(session.getId()))
                .append("createdAt", Date.from(session.getCreationTime()))
                .append("usedAt", Date.from(session.getLastAccessedTime()))
                .append("endsAt", endsAt(session))
                .append("idleSeconds", session.getMaxInactiveInterval().toSeconds())
                .append("attributes", attributes);
    }

    private List<Bson> difference(StoredSession session) {
        List<Bson> updates = new ArrayList<>();
        updates.add(Updates.set("usedAt", Date.from(session.getLastAccessedTime())));
        updates.add(Updates.set("endsAt", endsAt(session)));
        updates.add(Updates.set("idleSeconds", session.getMaxInactiveInterval().toSeconds()));
        for (Map.Entry<String, Optional<Object>> change : session.changes().entrySet()) {
            String path = "attributes." + field(change.getKey());
            updates.add(
                    change.getValue()
                            .map(value -> Updates.set(path, json.writeValueAsString(value)))
                            .orElseGet(() -> Updates.unset(path)));
        }
        return updates;
    }

    private Optional<MapSession> read(String id, Document found) {
        MapSession session = new MapSession(id);
        session.setCreationTime(found.getDate("createdAt").toInstant());
        session.setLastAccessedTime(found.getDate("usedAt").toInstant());
        session.setMaxInactiveInterval(Duration.ofSeconds(found.getLong("idleSeconds")));
        try {
            for (Map.Entry<String, Object> attribute :
                    found.get("attributes", Document.class).entrySet()) {
                session.setAttribute(
                        attribute.getKey().replace('/', '.'),
                        json.readValue((String) attribute.getValue(), Object.class));
            }
        } catch (JacksonException e) {
            // Written by another version of the gateway: the person signs in anew, usually without
            // noticing
            LOG.warn("session.unreadable cause={}", e.getOriginalMessage());
            return Optional.empty();
        }
        return Optional.of(session);
    }

    private static Date endsAt(StoredSession session) {
        Instant end = session.getLastAccessedTime().plus(session.getMaxInactiveInterval());
        return Date.from(end);
    }

    /** A dot would be a path inside the document; names of attributes are class names. */
    private static String field(String attribute) {
        return attribute.replace('.', '/');
    }

    private static String hash(String id) {
        try {
            return HexFormat.of()
                    .formatHex(
                            MessageDigest.getInstance("SHA-256")
                                    .digest(id.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
