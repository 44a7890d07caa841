package vn.thidua.standalone.mongo;

import static java.util.Objects.requireNonNull;

import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.backend.Utils;
import de.bwaldvogel.mongo.bson.Document;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * What was asked for by {@code createIndexes}.
 *
 * @param partialFilter only documents that match it are in the index
 * @param expiry a document goes when this time has passed since the moment in its indexed field
 */
record IndexDefinition(
        String name,
        List<IndexKey> keys,
        boolean unique,
        boolean sparse,
        Optional<Document> partialFilter,
        Optional<Duration> expiry) {

    static final String PRIMARY = "_id_";

    /** Reads a description whose features {@link Refusals} has let pass. */
    static IndexDefinition of(Document description) {
        String name = (String) requireNonNull(description.get("name"));
        Document keys = (Document) requireNonNull(description.get("key"));
        return new IndexDefinition(
                name,
                keys.entrySet().stream()
                        .map(
                                key ->
                                        new IndexKey(
                                                key.getKey(),
                                                ((Number) key.getValue()).doubleValue() > 0))
                        .toList(),
                name.equals(PRIMARY) || Utils.isTrue(description.get("unique")),
                Utils.isTrue(description.get("sparse")),
                Optional.ofNullable((Document) description.get("partialFilterExpression")),
                Optional.ofNullable((Number) description.get("expireAfterSeconds"))
                        .map(seconds -> Duration.ofSeconds(seconds.longValue())));
    }

    List<String> paths() {
        return keys.stream().map(IndexKey::getKey).toList();
    }

    List<Boolean> directions() {
        return keys.stream().map(IndexKey::isAscending).toList();
    }

    boolean hasSameKeys(IndexDefinition other) {
        return paths().equals(other.paths()) && directions().equals(other.directions());
    }

    boolean hasSameOptions(IndexDefinition other) {
        return hasSameKeys(other)
                && unique == other.unique
                && sparse == other.sparse
                && partialFilter.equals(other.partialFilter)
                && expiry.equals(other.expiry);
    }

    boolean isPrimary() {
        return name.equals(PRIMARY);
    }

    boolean hasKeys(Document description) {
        return List.copyOf(description.keySet()).equals(paths())
                && description.values().stream()
                        .map(direction -> ((Number) direction).doubleValue() > 0)
                        .toList()
                        .equals(directions());
    }
}
