package vn.thidua.standalone.mongo;

import de.bwaldvogel.mongo.backend.Missing;
import de.bwaldvogel.mongo.bson.BsonRegularExpression;
import de.bwaldvogel.mongo.bson.BsonTimestamp;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.bson.LegacyUUID;
import de.bwaldvogel.mongo.bson.ObjectId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a query demands of single paths, as far as an index can use it. Always a wider net than the query itself: what an
 * index finds by it is matched again.
 */
final class Conditions {

    private final Map<String, List<Object>> equal = new HashMap<>();
    private final Map<String, KeyRange> ranges = new HashMap<>();
    private final List<List<Document>> alternatives = new ArrayList<>();

    static Conditions of(Document query) {
        var conditions = new Conditions();
        conditions.collect(query, "");
        return conditions;
    }

    /** The normalized values of which the path must have one; null when the query does not say. */
    @Nullable List<Object> equal(String path) {
        return equal.get(path);
    }

    @Nullable KeyRange range(String path) {
        return ranges.get(path);
    }

    /** The branches of each {@code $or}: one of each must hold. */
    List<List<Document>> alternatives() {
        return alternatives;
    }

    private void collect(Document query, String parent) {
        query.forEach(
                (field, value) -> {
                    if (field.equals("$and") && value instanceof Collection<?> all) {
                        documents(all).forEach(one -> collect(one, parent));
                    } else if (field.equals("$or")
                            && value instanceof Collection<?> any
                            && parent.isEmpty()) {
                        alternatives.add(documents(any));
                    } else if (!field.startsWith("$")) {
                        collectField(parent + field, value);
                    }
                });
    }

    private static List<Document> documents(Collection<?> values) {
        return values.stream()
                .filter(Document.class::isInstance)
                .map(Document.class::cast)
                .toList();
    }

    private void collectField(String path, @Nullable Object demanded) {
        if (demanded instanceof Document document && isOperators(document)) {
            document.forEach((operator, operand) -> collectOperator(path, operator, operand));
        } else if (isEqualityKey(path, demanded)) {
            addEqual(path, List.of(KeyOrder.normalized(demanded)));
        }
    }

    private static boolean isOperators(Document document) {
        return !document.isEmpty() && document.keySet().iterator().next().startsWith("$");
    }

    private void collectOperator(String path, String operator, @Nullable Object operand) {
        switch (operator) {
            case "$eq" -> {
                if (isEqualityKey(path, operand)) {
                    addEqual(path, List.of(KeyOrder.normalized(operand)));
                }
            }
            case "$in" -> {
                if (operand instanceof Collection<?> values
                        && values.stream().allMatch(value -> isEqualityKey(path, value))) {
                    addEqual(path, values.stream().map(KeyOrder::normalized).distinct().toList());
                }
            }
            case "$gt", "$gte" -> {
                if (isOrdered(operand)) {
                    addRange(path, KeyRange.atLeast(KeyOrder.normalized(operand)));
                }
            }
            case "$lt", "$lte" -> {
                if (isOrdered(operand)) {
                    addRange(path, KeyRange.atMost(KeyOrder.normalized(operand)));
                }
            }
            case "$elemMatch" -> {
                if (operand instanceof Document element) {
                    if (isOperators(element)
                            && !element.keySet().iterator().next().equals("$and")) {
                        element.forEach((inner, value) -> collectOperator(path, inner, value));
                    } else {
                        collect(element, path + ".");
                    }
                }
            }
            default -> {
                // other operators narrow nothing here; the matcher applies them
            }
        }
    }

    private void addEqual(String path, List<Object> values) {
        equal.putIfAbsent(path, values);
    }

    private void addRange(String path, KeyRange range) {
        ranges.merge(path, range, KeyRange::and);
    }

    /** Arrays and patterns are not looked up; of documents only ids, since an id is compared whole. */
    private static boolean isEqualityKey(String path, @Nullable Object value) {
        return switch (value) {
            case null -> true;
            case Collection<?> _, BsonRegularExpression _ -> false;
            case Document document ->
                    path.equals("_id")
                            && !document.isEmpty()
                            && !isOperators(document)
                            && document.values().stream().allMatch(Conditions::isOrdered);
            default -> true;
        };
    }

    private static boolean isOrdered(@Nullable Object value) {
        return switch (value) {
            case null -> false;
            case Missing _ -> false;
            case Number _,
                    String _,
                    Instant _,
                    ObjectId _,
                    UUID _,
                    LegacyUUID _,
                    Boolean _,
                    BsonTimestamp _ ->
                    true;
            default -> false;
        };
    }
}
