package vn.thidua.standalone.mongo;

import de.bwaldvogel.mongo.MongoDatabase;
import de.bwaldvogel.mongo.backend.AbstractMongoBackend;
import de.bwaldvogel.mongo.bson.Document;
import io.netty.channel.Channel;
import java.time.Clock;
import java.util.Locale;
import java.util.Set;

/** Carries out commands: catalogue changes whole, writes on disk before they are acknowledged. */
final class DurableBackend extends AbstractMongoBackend {

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

    DurableBackend(DocumentStore store, Clock clock) {
        super(clock);
        this.store = store;
        store.databases().forEach(this::resolveDatabase);
    }

    @Override
    protected MongoDatabase openOrCreateDatabase(String name) {
        return new DurableDatabase(name, getCursorRegistry(), store);
    }

    @Override
    public Document handleCommand(
            Channel channel, String database, String command, Document query) {
        String name = command.toLowerCase(Locale.ROOT);
        if (name.equals("hello")) {
            Document answer = super.handleCommand(channel, database, "isMaster", query);
            answer.put("isWritablePrimary", true);
            answer.put("helloOk", true);
            return answer;
        }
        return Request.of(name, query)
                .during(
                        () -> {
                            if (CATALOGUE_CHANGES.contains(name)) {
                                Document answer =
                                        store.wholly(
                                                () ->
                                                        super.handleCommand(
                                                                channel, database, command, query));
                                store.commit();
                                return answer;
                            }
                            try {
                                return super.handleCommand(channel, database, command, query);
                            } finally {
                                if (WRITES.contains(name)) {
                                    store.commit();
                                }
                            }
                        });
    }

    @Override
    public void close() {
        super.close();
        store.close();
    }
}
