package vn.thidua.standalone.mongo;

import de.bwaldvogel.mongo.MongoDatabase;
import de.bwaldvogel.mongo.backend.AbstractMongoBackend;
import de.bwaldvogel.mongo.backend.DefaultQueryMatcher;
import de.bwaldvogel.mongo.backend.Utils;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.MongoServerError;
import de.bwaldvogel.mongo.exception.MongoServerException;
import io.netty.channel.Channel;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.h2.mvstore.MVStoreException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Carries out commands: catalogue changes whole, writes on disk before they are acknowledged. */
final class DurableBackend extends AbstractMongoBackend {

    private static final Logger log = LoggerFactory.getLogger(DurableBackend.class);

    private static final String ADMIN = "admin";
    private static final int INTERNAL_ERROR = 1;

    private static final Set<String> CATALOGUE_CHANGES =
            Set.of(
                    "create",
                    "createindexes",
                    "drop",
                    "dropindexes",
                    "dropdatabase",
                    "renamecollection");

    /** {@code aggregate} because of its {@code $out} and {@code $merge}; it costs nothing when nothing was written. */
    private static final Set<String> WRITES =
            Set.of("insert", "update", "delete", "findandmodify", "aggregate");

    private final DocumentStore store;
    private final Housekeeping housekeeping;

    DurableBackend(DocumentStore store, Clock clock) {
        super(clock);
        this.store = store;
        store.databases().forEach(this::resolveDatabase);
        this.housekeeping = new Housekeeping(store::tidy, () -> expire(clock.instant()));
    }

    @Override
    protected MongoDatabase openOrCreateDatabase(String name) {
        return new DurableDatabase(name, getCursorRegistry(), store);
    }

    /** Answers errors itself: the library would log the command with all that it contains. */
    @Override
    public Document handleCommand(
            Channel channel, String database, String command, Document query) {
        String name = command.toLowerCase(Locale.ROOT);
        try {
            Refusals.check(name, query);
            return Request.of(name, query)
                    .during(() -> carryOut(channel, database, name, command, query));
        } catch (MongoServerException e) {
            return error(e);
        } catch (MVStoreException e) {
            return error(store.broken(e));
        } catch (RuntimeException e) {
            log.error("The command {} on {} failed", command, database, e);
            return error(
                    new MongoServerError(
                            INTERNAL_ERROR, "InternalError", "The command failed: " + e));
        }
    }

    private Document carryOut(
            Channel channel, String database, String name, String command, Document query) {
        if (name.equals("ismaster") || (name.equals("hello") && database.equals(ADMIN))) {
            return greeting(
                    channel, database,
                    query); // the driver's own, which must not time out when the disk fails
        }
        store.requireSound();
        if (name.equals("hello")) {
            return greeting(channel, database, query);
        }
        if (name.equals("listdatabases")) {
            return listDatabases(query);
        }
        if (CATALOGUE_CHANGES.contains(name)) {
            return changeCatalogue(channel, database, command, query);
        }
        try {
            return super.handleCommand(channel, database, command, query);
        } finally {
            if (WRITES.contains(name)) {
                store.commit();
            }
        }
    }

    private Document changeCatalogue(
            Channel channel, String database, String command, Document query) {
        try {
            return store.wholly(() -> super.handleCommand(channel, database, command, query));
        } finally {
            store.commit();
        }
    }

    private Document greeting(Channel channel, String database, Document query) {
        Document answer = super.handleCommand(channel, database, "isMaster", query);
        answer.put("isWritablePrimary", true);
        answer.put("helloOk", true);
        return answer;
    }

    /** The library would open every database a second time. */
    private Document listDatabases(Document query) {
        Document filter = query.get("filter") instanceof Document some ? some : new Document();
        var matcher = new DefaultQueryMatcher();
        List<Document> found =
                listDatabaseNames().stream()
                        .sorted()
                        .filter(name -> ((DurableDatabase) resolveDatabase(name)).hasCollections())
                        .map(
                                name ->
                                        new Document("name", name)
                                                .append("sizeOnDisk", store.size())
                                                .append("empty", false))
                        .filter(database -> matcher.matches(database, filter))
                        .toList();
        var answer = new Document("databases", found).append("totalSize", store.size());
        Utils.markOkay(answer);
        return answer;
    }

    private static Document error(MongoServerException e) {
        var answer = new Document("ok", 0.0).append("errmsg", e.getMessageWithoutErrorCode());
        if (e instanceof MongoServerError error) {
            answer.append("code", error.getCode()).append("codeName", error.getCodeName());
        }
        return answer;
    }

    /** Removes what the indexes with {@code expireAfterSeconds} no longer keep. */
    void expire(Instant now) {
        int gone =
                listDatabaseNames().stream()
                        .mapToInt(name -> ((DurableDatabase) resolveDatabase(name)).expire(now))
                        .sum();
        if (gone > 0) {
            store.commit();
        }
    }

    @Override
    public void close() {
        housekeeping.close();
        super.close();
        store.close();
    }
}
