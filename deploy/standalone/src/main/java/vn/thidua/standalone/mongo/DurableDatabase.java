package vn.thidua.standalone.mongo;

import de.bwaldvogel.mongo.MongoCollection;
import de.bwaldvogel.mongo.MongoDatabase;
import de.bwaldvogel.mongo.backend.AbstractSynchronizedMongoDatabase;
import de.bwaldvogel.mongo.backend.CollectionOptions;
import de.bwaldvogel.mongo.backend.CursorRegistry;
import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.oplog.Oplog;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A database whose collections and index descriptions are in the store. */
final class DurableDatabase extends AbstractSynchronizedMongoDatabase<Long> {

    private final DocumentStore store;

    /** The description of the index that is being created, which the library does not hand on. */
    private @Nullable Document creating;

    DurableDatabase(String name, CursorRegistry cursors, DocumentStore store) {
        super(name, cursors);
        this.store = store;
        initializeNamespacesAndIndexes();
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
        @Nullable Document outer =
                creating; // an index on a new collection creates that and its _id index first
        creating = description;
        try {
            super.addIndex(description);
        } finally {
            creating = outer;
        }
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
