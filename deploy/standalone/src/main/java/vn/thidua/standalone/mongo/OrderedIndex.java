package vn.thidua.standalone.mongo;

import de.bwaldvogel.mongo.MongoCollection;
import de.bwaldvogel.mongo.backend.DefaultQueryMatcher;
import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.backend.KeyValue;
import de.bwaldvogel.mongo.backend.Missing;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.DuplicateKeyError;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * An index in the order of its keys: unique or not, over one or several paths, through arrays, sparse or partial.
 *
 * <p>Not safe by itself: the collection's lock guards it.
 */
final class OrderedIndex extends Index<Long> {

    private static final int ENTRY_SIZE = 100;

    private final IndexDefinition definition;
    private final KeyExtractor extractor;
    private final TreeSet<IndexEntry> entries;

    OrderedIndex(IndexDefinition definition) {
        super(definition.name(), definition.keys(), definition.sparse());
        this.definition = definition;
        this.extractor = new KeyExtractor(definition.paths());
        this.entries = new TreeSet<>(IndexEntry.order(definition.directions()));
    }

    IndexDefinition definition() {
        return definition;
    }

    boolean isMultikey(int path) {
        return extractor.isMultikey(path);
    }

    boolean isMultikey() {
        return extractor.isMultikey();
    }

    boolean coversEveryDocument() {
        return !definition.sparse() && definition.partialFilter().isEmpty();
    }

    /** Whether the document has an entry at all; not when the index is sparse or partial and passes it over. */
    private boolean covers(Document document) {
        return (!definition.sparse() || extractor.hasAny(document))
                && definition
                        .partialFilter()
                        .map(filter -> new DefaultQueryMatcher().matches(document, filter))
                        .orElse(true);
    }

    private Set<List<Object>> keysOf(Document document) {
        return covers(document) ? extractor.keys(document) : Set.of();
    }

    @Override
    public void checkAdd(Document document, MongoCollection<Long> collection) {
        refuseDuplicates(document, OptionalLong.empty(), collection);
    }

    @Override
    public void add(Document document, Long position, MongoCollection<Long> collection) {
        refuseDuplicates(document, OptionalLong.of(position), collection);
        addKeys(document, position);
    }

    /** Adds what has been checked already. */
    void addKeys(Document document, long position) {
        keysOf(document).forEach(key -> entries.add(new IndexEntry(key, position)));
    }

    @Override
    public void checkUpdate(Document before, Document after, MongoCollection<Long> collection) {
        refuseDuplicates(after, positionOf(before), collection);
    }

    /** Also finds out parallel arrays, before anything is changed. */
    private void refuseDuplicates(
            Document document, OptionalLong own, MongoCollection<Long> collection) {
        for (List<Object> key : keysOf(document)) {
            if (definition.unique()) {
                for (IndexEntry taken : startingWith(key)) {
                    if (own.isEmpty() || taken.position() != own.getAsLong()) {
                        throw new DuplicateKeyError(this, collection, getKeys(), readable(key));
                    }
                }
            }
        }
    }

    private static KeyValue readable(List<Object> key) {
        List<@Nullable Object> values = new ArrayList<>();
        key.forEach(value -> values.add(value instanceof Missing ? null : value));
        return new KeyValue(values);
    }

    @Override
    public void updateInPlace(
            Document before, Document after, Long position, MongoCollection<Long> collection) {
        Set<List<Object>> old = keysOf(before);
        Set<List<Object>> young = keysOf(after);
        if (!old.equals(young)) {
            old.forEach(key -> entries.remove(new IndexEntry(key, position)));
            young.forEach(key -> entries.add(new IndexEntry(key, position)));
        }
    }

    void remove(Document document, long position) {
        keysOf(document).forEach(key -> entries.remove(new IndexEntry(key, position)));
    }

    /** @return the position of the document, from a unique index; null where only other indexes know it */
    @Override
    public @Nullable Long getPosition(Document document) {
        OptionalLong position = positionOf(document);
        return position.isPresent() ? position.getAsLong() : null;
    }

    private OptionalLong positionOf(Document document) {
        if (!definition.unique()) {
            return OptionalLong.empty();
        }
        Optional<List<Object>> key = keysOf(document).stream().findFirst();
        return key.flatMap(one -> startingWith(one).stream().findFirst()).stream()
                .mapToLong(IndexEntry::position)
                .findFirst();
    }

    NavigableSet<IndexEntry> startingWith(List<Object> prefix) {
        return entries.subSet(IndexEntry.below(prefix), true, IndexEntry.above(prefix), true);
    }

    /** Entries that begin with the prefix and whose next value lies between the bounds, both included. */
    NavigableSet<IndexEntry> startingWith(List<Object> prefix, KeyRange range) {
        boolean ascending = definition.directions().get(prefix.size());
        IndexEntry from =
                IndexEntry.below(IndexEntry.append(prefix, ascending ? range.low() : range.high()));
        IndexEntry to =
                IndexEntry.above(IndexEntry.append(prefix, ascending ? range.high() : range.low()));
        return KeyOrder.compare(range.low(), range.high()) > 0
                ? new TreeSet<>(entries.comparator())
                : entries.subSet(from, true, to, true);
    }

    @Override
    public boolean isUnique() {
        return definition.unique();
    }

    @Override
    public boolean hasSameOptions(Index<?> other) {
        return other instanceof OrderedIndex index && definition.hasSameOptions(index.definition);
    }

    @Override
    public long getCount() {
        return entries.size();
    }

    @Override
    public long getDataSize() {
        return (long) entries.size() * ENTRY_SIZE;
    }

    @Override
    public void drop() {
        entries.clear();
    }

    /** Removal goes by {@link #remove(Document, long)}, since an entry is found by its position too. */
    @Override
    public Long remove(Document document) {
        throw new UnsupportedOperationException("remove by position");
    }

    /** Queries are planned by {@link QueryPlanner}, never by the index itself. */
    @Override
    public boolean canHandle(Document query) {
        return false;
    }

    @Override
    public Collection<Long> getPositions(Document query) {
        throw new UnsupportedOperationException("planned by the collection");
    }
}
