package vn.thidua.standalone.mongo;

import static java.util.Objects.requireNonNull;

import de.bwaldvogel.mongo.MongoDatabase;
import de.bwaldvogel.mongo.backend.AbstractMongoCollection;
import de.bwaldvogel.mongo.backend.ArrayFilters;
import de.bwaldvogel.mongo.backend.CollectionOptions;
import de.bwaldvogel.mongo.backend.CursorRegistry;
import de.bwaldvogel.mongo.backend.DocumentWithPosition;
import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.backend.QueryParameters;
import de.bwaldvogel.mongo.backend.QueryResult;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.MongoServerError;
import de.bwaldvogel.mongo.oplog.Oplog;
import de.bwaldvogel.mongo.wire.BsonConstants;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Supplier;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.h2.mvstore.MVMap;
import org.jspecify.annotations.Nullable;

/**
 * A collection whose documents are on the heap and, as BSON, in the store; pieces of files are in the store only.
 *
 * <p>A stored document is never changed: an update works on a copy and puts that in its place. So a document may be
 * encoded or matched after the lock is released, and a reader sees all of an update or nothing.
 */
final class DurableCollection extends AbstractMongoCollection<Long> {

    private static final int BSON_TOO_LARGE = 10334;
    private static final int INDEX_OPTIONS_CONFLICT = 85;

    /** Stands on the heap for a document that is decoded when it is asked for. */
    private static final Document ON_DISK_ONLY = new Document();

    private final NavigableMap<Long, Document> documents = new TreeMap<>();
    private final MVMap<Long, byte[]> stored;
    private final Lock reading;
    private final Lock writing;
    private long nextPosition;
    private long size;

    /** An upper bound of the size of any document, in bytes. */
    private long largest;

    /** Whether an update in progress is for one document only; guarded by {@link #writing}. */
    private boolean firstOnly;

    DurableCollection(
            MongoDatabase database,
            String name,
            CollectionOptions options,
            CursorRegistry cursors,
            MVMap<Long, byte[]> stored) {
        super(database, name, options, cursors);
        this.stored = stored;
        var lock = new ReentrantReadWriteLock();
        this.reading = lock.readLock();
        this.writing = lock.writeLock();
        for (var cursor = stored.cursor(null); cursor.hasNext(); ) {
            Long position = cursor.next();
            keep(position, Bson.decode(cursor.getValue()));
            size += cursor.getValue().length;
            largest = Math.max(largest, cursor.getValue().length);
            nextPosition = position + 1;
        }
    }

    MVMap<Long, byte[]> stored() {
        return stored;
    }

    private static <T> T under(Lock lock, Supplier<T> work) {
        lock.lock();
        try {
            return work.get();
        } finally {
            lock.unlock();
        }
    }

    private static void under(Lock lock, Runnable work) {
        lock.lock();
        try {
            work.run();
        } finally {
            lock.unlock();
        }
    }

    // ---- documents

    private void keep(Long position, Document document) {
        documents.put(
                position, Bson.isMostlyBinary(document) ? ON_DISK_ONLY : Bson.compact(document));
    }

    @SuppressWarnings("ReferenceEquality") // the marker is known by its identity
    private Document whole(Long position, Document held) {
        return held == ON_DISK_ONLY ? Bson.decode(requireNonNull(stored.get(position))) : held;
    }

    private Stream<Document> wholes(Map<Long, Document> some) {
        return some.entrySet().stream().map(entry -> whole(entry.getKey(), entry.getValue()));
    }

    @Override
    protected Long addDocumentInternal(Document document) {
        byte[] bson = encoded(document);
        Long position = nextPosition++;
        stored.put(position, bson);
        keep(position, document);
        size += bson.length;
        return position;
    }

    /** Called when the indexes have already taken the change, which is therefore undone when it cannot be stored. */
    @Override
    protected void handleUpdate(Long position, Document before, Document after) {
        try {
            byte[] bson = encoded(after);
            byte[] replaced = stored.put(position, bson);
            size += bson.length - (replaced == null ? 0 : replaced.length);
        } catch (RuntimeException e) {
            getIndexes().forEach(index -> index.updateInPlace(after, before, position, this));
            throw e;
        }
        keep(position, after);
    }

    private byte[] encoded(Document document) {
        byte[] bson = Bson.encode(document);
        if (bson.length > BsonConstants.MAX_BSON_OBJECT_SIZE) {
            throw new MongoServerError(
                    BSON_TOO_LARGE,
                    "BSONObjectTooLarge",
                    "The document would have "
                            + bson.length
                            + " bytes; the limit is "
                            + BsonConstants.MAX_BSON_OBJECT_SIZE
                            + ".");
        }
        largest = Math.max(largest, bson.length);
        return bson;
    }

    @Override
    public void removeDocument(Document document) {
        under(
                writing,
                () -> {
                    Long position = positionOf(document);
                    if (position != null) {
                        getIndexes()
                                .forEach(
                                        index -> ((OrderedIndex) index).remove(document, position));
                        removeDocument(position);
                    }
                });
    }

    private @Nullable Long positionOf(Document document) {
        for (Index<Long> index : getIndexes()) {
            if (index.getName().equals(IndexDefinition.PRIMARY)) {
                return index.getPosition(document);
            }
        }
        return findDocumentPosition(document);
    }

    @Override
    protected void removeDocument(Long position) {
        documents.remove(position);
        byte[] removed = stored.remove(position);
        size -= removed == null ? 0 : removed.length;
    }

    @Override
    protected @Nullable Document getDocument(Long position) {
        Document held = documents.get(position);
        return held == null ? null : whole(position, held);
    }

    /** For the catalogue's own collections, which have no index. */
    @Override
    protected @Nullable Long findDocumentPosition(Document document) {
        return streamAllDocumentsWithPosition()
                .filter(one -> one.getDocument().equals(document))
                .map(DocumentWithPosition::getPosition)
                .findFirst()
                .orElse(null);
    }

    @Override
    protected Stream<DocumentWithPosition<Long>> streamAllDocumentsWithPosition() {
        return documents.entrySet().stream()
                .map(
                        entry ->
                                new DocumentWithPosition<>(
                                        whole(entry.getKey(), entry.getValue()), entry.getKey()));
    }

    @Override
    public int count() {
        return under(reading, documents::size);
    }

    @Override
    protected boolean tracksDataSize() {
        return false; // done here, without encoding a second time
    }

    @Override
    protected void updateDataSize(int sizeDelta) {
        throw new UnsupportedOperationException("the size is kept by the collection itself");
    }

    @Override
    protected int getDataSize() {
        return (int) Math.min(Integer.MAX_VALUE, size);
    }

    // ---- queries

    /** The catalogue describes indexes by documents with operators in them, which stand for themselves there. */
    @Override
    protected boolean documentMatchesQuery(Document document, Document query) {
        return document.equals(query) || super.documentMatchesQuery(document, query);
    }

    @Override
    protected QueryResult queryDocuments(
            Document query,
            @Nullable Document orderBy,
            int skip,
            int limit,
            int batchSize,
            @Nullable Document fields) {
        int most = firstOnly ? 1 : limit;
        return switch (plan(query, orderBy)) {
            case QueryPlanner.Plan.InOrder found ->
                    matchDocumentsFromStream(
                            query, at(found.positions()), skip, most, batchSize, null, fields);
            case QueryPlanner.Plan.Lookup found ->
                    matchDocumentsFromStream(
                            at(found.positions()), query, orderBy, skip, most, batchSize, fields);
            case QueryPlanner.Plan.Scan _ ->
                    matchDocuments(query, orderBy, skip, most, batchSize, fields);
        };
    }

    QueryPlanner.Plan plan(Document query, @Nullable Document orderBy) {
        return new QueryPlanner(getIndexes())
                .plan(query, Optional.ofNullable(orderBy).orElseGet(Document::new));
    }

    private Stream<Document> at(LongStream positions) {
        return positions.mapToObj(this::getDocument);
    }

    @Override
    protected QueryResult matchDocuments(
            Document query,
            @Nullable Document orderBy,
            int skip,
            int limit,
            int batchSize,
            @Nullable Document fields) {
        Map<Long, Document> natural =
                isNaturalDescending(orderBy) ? documents.descendingMap() : documents;
        return matchDocumentsFromStream(
                wholes(natural), query, orderBy, skip, limit, batchSize, fields);
    }

    @Override
    protected QueryResult createQueryResult(List<Document> matched, int batchSize) {
        List<Document> all = quotable(matched.stream()).toList();
        int wanted =
                Request.current()
                        .map(request -> request.batchSize(batchSize))
                        .orElse(Integer.MAX_VALUE);
        int first =
                wanted == Integer.MAX_VALUE
                        ? all.size()
                        : BatchCursor.fitting(all, wanted, largest);
        if (first == all.size()) {
            return new QueryResult(all);
        }
        var rest =
                new BatchCursor(
                        cursorRegistry.generateCursorId(), all.subList(first, all.size()), largest);
        cursorRegistry.add(rest);
        return new QueryResult(all.subList(0, first), rest);
    }

    private static Stream<Document> quotable(Stream<Document> found) {
        boolean onlyQuoted = Request.current().map(Request::onlyQuotes).orElse(false);
        return onlyQuoted ? found : found.map(Document::cloneDeeply);
    }

    @Override
    public int count(@Nullable Document query, int skip, int limit) {
        if (query == null || query.isEmpty()) {
            return super.count(query, skip, limit);
        }
        return under(
                reading,
                () -> {
                    Stream<Document> matching =
                            candidates(query)
                                    .filter(document -> documentMatchesQuery(document, query))
                                    .skip(Math.max(0, skip));
                    return Math.toIntExact(
                            limit > 0 ? matching.limit(limit).count() : matching.count());
                });
    }

    private Stream<Document> candidates(Document query) {
        return switch (plan(query, null)) {
            case QueryPlanner.Plan.InOrder found -> at(found.positions());
            case QueryPlanner.Plan.Lookup found -> at(found.positions());
            case QueryPlanner.Plan.Scan _ -> wholes(documents);
        };
    }

    /** The source of an aggregation: what its leading {@code $match} lets through, else everything. */
    @Override
    public Stream<Document> queryAllAsStream() {
        Optional<Document> match =
                Request.current().flatMap(request -> request.leadingMatch(getCollectionName()));
        List<Document> found =
                under(
                        reading,
                        () ->
                                match.map(
                                                query ->
                                                        candidates(query)
                                                                .filter(
                                                                        document ->
                                                                                documentMatchesQuery(
                                                                                        document,
                                                                                        query))
                                                                .toList())
                                        .orElseGet(() -> wholes(documents).toList()));
        return quotable(found.stream());
    }

    @Override
    public QueryResult handleQuery(QueryParameters parameters) {
        return under(reading, () -> super.handleQuery(parameters));
    }

    @Override
    public Document handleDistinct(Document query) {
        return under(reading, () -> super.handleDistinct(query));
    }

    @Override
    public Document getStats() {
        return under(reading, super::getStats);
    }

    @Override
    public Document validate() {
        return under(reading, super::validate);
    }

    // ---- changes, one at a time

    @Override
    public void addDocument(Document document) {
        under(writing, () -> super.addDocument(document));
    }

    @Override
    public void addDocumentIfMissing(Document document) {
        under(writing, () -> super.addDocumentIfMissing(document));
    }

    @Override
    public Document findAndModify(Document query) {
        return under(writing, () -> super.findAndModify(query));
    }

    @Override
    public List<Document> insertDocuments(List<Document> inserted, boolean isOrdered) {
        return under(writing, () -> super.insertDocuments(inserted, isOrdered));
    }

    @Override
    public int deleteDocuments(Document selector, int limit, Oplog oplog) {
        return under(writing, () -> super.deleteDocuments(selector, limit, oplog));
    }

    @Override
    public Document updateDocuments(
            Document selector,
            Document update,
            ArrayFilters arrayFilters,
            boolean isMulti,
            boolean isUpsert,
            Oplog oplog) {
        return under(
                writing,
                () -> {
                    firstOnly = !isMulti;
                    try {
                        return super.updateDocuments(
                                selector, update, arrayFilters, isMulti, isUpsert, oplog);
                    } finally {
                        firstOnly = false;
                    }
                });
    }

    @Override
    public void addIndex(Index<Long> index) {
        under(
                writing,
                () -> {
                    refuseSecondName(((OrderedIndex) index).definition());
                    super.addIndex(index);
                });
    }

    private void refuseSecondName(IndexDefinition wanted) {
        for (IndexDefinition existing : definitions()) {
            if (!existing.name().equals(wanted.name())
                    && existing.hasSameKeys(wanted)
                    && existing.partialFilter().equals(wanted.partialFilter())) {
                throw new MongoServerError(
                        INDEX_OPTIONS_CONFLICT,
                        "IndexOptionsConflict",
                        "Index already exists with a different name: " + existing.name());
            }
        }
    }

    List<IndexDefinition> definitions() {
        return under(
                reading,
                () ->
                        getIndexes().stream()
                                .map(index -> ((OrderedIndex) index).definition())
                                .toList());
    }

    @Override
    public void dropIndex(String indexName) {
        under(writing, () -> super.dropIndex(indexName));
    }

    @Override
    public void renameTo(MongoDatabase newDatabase, String newCollectionName) {
        under(writing, () -> super.renameTo(newDatabase, newCollectionName));
    }
}
