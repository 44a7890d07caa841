package vn.thidua.standalone.mongo;

import de.bwaldvogel.mongo.MongoCollection;
import de.bwaldvogel.mongo.MongoDatabase;
import de.bwaldvogel.mongo.backend.AbstractSynchronizedMongoDatabase;
import de.bwaldvogel.mongo.backend.CollectionOptions;
import de.bwaldvogel.mongo.backend.CursorRegistry;
import de.bwaldvogel.mongo.backend.DatabaseResolver;
import de.bwaldvogel.mongo.backend.DefaultQueryMatcher;
import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.backend.Utils;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.ErrorCode;
import de.bwaldvogel.mongo.exception.IndexNotFoundException;
import de.bwaldvogel.mongo.exception.MongoServerError;
import de.bwaldvogel.mongo.oplog.Oplog;
import io.netty.channel.Channel;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** A database whose collections and index descriptions are in the store. */
final class DurableDatabase extends AbstractSynchronizedMongoDatabase<Long> {

    private static final String NAMESPACES = "system.namespaces";

    private final DocumentStore store;

    /** The description of the index that is being created, which the library does not hand on. */
    private @Nullable Document creating;

    DurableDatabase(String name, CursorRegistry cursors, DocumentStore store) {
        super(name, cursors);
        this.store = store;
        initializeNamespacesAndIndexes();
    }

    @Override
    public Document handleCommand(
            Channel channel,
            String command,
            Document query,
            DatabaseResolver databases,
            Oplog oplog) {
        UnaryOperator<Document> library =
                one -> super.handleCommand(channel, command, one, databases, oplog);
        return switch (command.toLowerCase(Locale.ROOT)) {
            case "insert" -> {
                query.putIfAbsent("ordered", true);
                yield WriteCommands.insertedOnly(query, library.apply(query));
            }
            case "update" -> WriteCommands.oneByOne(query, "updates", library);
            case "delete" -> WriteCommands.oneByOne(query, "deletes", library);
            case "dropindexes" -> dropIndexes(query);
            case "listcollections" -> filtered(library.apply(query), query);
            default -> library.apply(query);
        };
    }

    /** The library lists all collections, whatever is asked. */
    private static Document filtered(Document answer, Document query) {
        if (query.get("filter") instanceof Document filter
                && answer.get("cursor") instanceof Document cursor
                && cursor.get("firstBatch") instanceof List<?> all) {
            var matcher = new DefaultQueryMatcher();
            cursor.put(
                    "firstBatch",
                    all.stream().filter(one -> matcher.matches((Document) one, filter)).toList());
        }
        return answer;
    }

    /** The library would also forget the indexes of the same name on other collections. */
    private Document dropIndexes(Document query) {
        var collection =
                (DurableCollection)
                        resolveCollection(String.valueOf(query.get("dropIndexes")), false);
        var answer = new Document();
        if (collection != null) {
            List<IndexDefinition> existing = collection.definitions();
            answer.put("nIndexesWas", existing.size());
            for (IndexDefinition index : chosen(query.get("index"), existing)) {
                collection.dropIndex(index.name());
                indexes.get()
                        .deleteDocuments(
                                new Document("ns", collection.getFullName())
                                        .append("name", index.name()),
                                0);
            }
        }
        Utils.markOkay(answer);
        return answer;
    }

    private static List<IndexDefinition> chosen(
            @Nullable Object which, List<IndexDefinition> existing) {
        if ("*".equals(which)) {
            return existing.stream().filter(index -> !index.isPrimary()).toList();
        }
        List<?> wanted = which instanceof List<?> names ? names : Arrays.asList(which);
        return wanted.stream().map(one -> chosenOne(one, existing)).toList();
    }

    private static IndexDefinition chosenOne(
            @Nullable Object which, List<IndexDefinition> existing) {
        IndexDefinition chosen =
                existing.stream()
                        .filter(
                                index ->
                                        which instanceof Document keys
                                                ? index.hasKeys(keys)
                                                : index.name().equals(which))
                        .findFirst()
                        .orElseThrow(() -> new IndexNotFoundException("index not found: " + which));
        if (chosen.isPrimary()) {
            throw new MongoServerError(ErrorCode.InvalidOptions, "cannot drop _id index");
        }
        return chosen;
    }

    /** Whether there is more than the catalogue itself, which any question about the database brings into being. */
    boolean hasCollections() {
        MongoCollection<Long> namespaces = resolveCollection(NAMESPACES, false);
        return namespaces != null && namespaces.count() > 0;
    }

    /** Removes the documents whose time is over, and says how many they were. */
    int expire(Instant now) {
        MongoCollection<Long> descriptions = indexes.get();
        if (descriptions == null) {
            return 0;
        }
        return descriptions
                .queryAllAsStream()
                .filter(description -> description.containsKey("expireAfterSeconds"))
                .mapToInt(description -> expire(description, now))
                .sum();
    }

    private int expire(Document description, Instant now) {
        String namespace = String.valueOf(description.get("ns"));
        MongoCollection<Long> collection =
                resolveCollection(namespace.substring(databaseName.length() + 1), false);
        IndexDefinition index = IndexDefinition.of(description);
        Instant limit = now.minus(index.expiry().orElseThrow());
        return collection.deleteDocuments(
                new Document(index.paths().getFirst(), new Document("$lt", limit)), 0);
    }

    @Override
    protected MongoCollection<Long> openOrCreateCollection(String name, CollectionOptions options) {
        return new DurableCollection(
                this, name, options, cursorRegistry, store.map(databaseName, name));
    }

    /** Also creates what a first write finds absent, so that its catalogue entries stand or fall together. */
    @Override
    @SuppressWarnings(
            "UnsynchronizedOverridesSynchronized") // the store's lock comes before this object's,
    // everywhere
    protected MongoCollection<Long> resolveOrCreateCollection(String name) {
        MongoCollection<Long> existing = resolveCollection(name, false);
        return existing != null
                ? existing
                : store.wholly(() -> super.resolveOrCreateCollection(name));
    }

    @Override
    protected synchronized void addIndex(Document description) {
        description.remove("background");
        if (isKnown(description)) {
            return;
        }
        @Nullable Document outer =
                creating; // an index on a new collection creates that and its _id index first
        creating = description;
        try {
            super.addIndex(description);
        } finally {
            creating = outer;
        }
    }

    private boolean isKnown(Document description) {
        String namespace = String.valueOf(description.get("ns"));
        MongoCollection<Long> collection =
                resolveCollection(namespace.substring(databaseName.length() + 1), false);
        IndexDefinition wanted = IndexDefinition.of(description);
        return collection instanceof DurableCollection known
                && known.definitions().stream()
                        .anyMatch(
                                index ->
                                        index.name().equals(wanted.name())
                                                && index.hasSameOptions(wanted));
    }

    @Override
    protected Index<Long> openOrCreateUniqueIndex(
            String collection, String name, List<IndexKey> keys, boolean sparse) {
        return index(collection, name);
    }

    @Override
    protected Index<Long> openOrCreateSecondaryIndex(
            String collection, String name, List<IndexKey> keys, boolean sparse) {
        return index(collection, name);
    }

    private Index<Long> index(String collection, String name) {
        return new OrderedIndex(IndexDefinition.of(description(collection, name)));
    }

    private Document description(String collection, String name) {
        String namespace = getFullCollectionNamespace(collection);
        return Optional.ofNullable(creating)
                .filter(one -> name.equals(one.get("name")) && namespace.equals(one.get("ns")))
                .or(
                        () ->
                                indexes.get()
                                        .queryAllAsStream()
                                        .filter(
                                                one ->
                                                        name.equals(one.get("name"))
                                                                && namespace.equals(one.get("ns")))
                                        .findFirst())
                .orElseThrow();
    }

    @Override
    public void dropCollection(String name, Oplog oplog) {
        super.dropCollection(name, oplog);
        store.remove(databaseName, name);
    }

    @Override
    public void moveCollection(MongoDatabase from, MongoCollection<?> collection, String newName) {
        super.moveCollection(from, collection, newName);
        store.rename(((DurableCollection) collection).stored(), databaseName, newName);
    }

    @Override
    protected long getStorageSize() {
        return store.size();
    }

    @Override
    protected long getFileSize() {
        return store.size();
    }
}
