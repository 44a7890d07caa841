package vn.thidua.standalone.mongo;

import de.bwaldvogel.mongo.backend.Missing;
import de.bwaldvogel.mongo.backend.ValueComparator;
import de.bwaldvogel.mongo.bson.BinData;
import de.bwaldvogel.mongo.bson.BsonRegularExpression;
import de.bwaldvogel.mongo.bson.BsonTimestamp;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.bson.LegacyUUID;
import de.bwaldvogel.mongo.bson.MaxKey;
import de.bwaldvogel.mongo.bson.MinKey;
import de.bwaldvogel.mongo.bson.ObjectId;
import java.time.Instant;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * MongoDB's order of values as index keys: first by type, then by value; a missing field and null are the same key.
 *
 * <p>Keys are {@link #normalized} first, so that 1, 1L and 1.0 are one key, as the matcher of mongo-java-server has it.
 */
final class KeyOrder {

    private KeyOrder() {}

    /** One end of all values of a type: below the smallest or above the greatest. */
    record TypeBound(int rank, boolean upper) {}

    static TypeBound lowest(Object value) {
        return new TypeBound(rank(value), false);
    }

    static TypeBound highest(Object value) {
        return new TypeBound(rank(value), true);
    }

    static Object normalized(@Nullable Object value) {
        return switch (value) {
            case null -> Missing.getInstance();
            case Long number when (long) number.doubleValue() != number -> number;
            case Number number -> number.doubleValue() + 0.0; // turns -0.0 into 0.0
            case Document document -> normalizedDocument(document);
            case Collection<?> values -> values.stream().map(KeyOrder::normalized).toList();
            default -> value;
        };
    }

    private static Document normalizedDocument(Document document) {
        var result = new Document();
        document.forEach((field, value) -> result.put(field, normalized(value)));
        return result;
    }

    static int compare(Object left, Object right) {
        int byType = Integer.compare(rank(left), rank(right));
        if (byType != 0 || left == right) {
            return byType;
        }
        if (left instanceof TypeBound bound) {
            return right instanceof TypeBound other
                    ? Boolean.compare(bound.upper(), other.upper())
                    : bound.upper() ? 1 : -1;
        }
        if (right instanceof TypeBound bound) {
            return bound.upper() ? -1 : 1;
        }
        return compareWithinType(left, right);
    }

    private static int compareWithinType(Object left, Object right) {
        return switch (left) {
            case Number number -> compareNumbers(number, (Number) right);
            case String text -> text.compareTo((String) right);
            case Instant instant -> instant.compareTo((Instant) right);
            case UUID uuid -> compareUuids(uuid, (UUID) right);
            case Document document -> compareDocuments(document, (Document) right);
            case Collection<?> values -> compareAll(values, (Collection<?>) right);
            case Missing _, MinKey _, MaxKey _ -> 0;
            case BinData _, LegacyUUID _, ObjectId _, Boolean _, BsonTimestamp _ ->
                    ValueComparator.asc().compare(left, right);
            default -> left.toString().compareTo(right.toString());
        };
    }

    private static int compareNumbers(Number left, Number right) {
        int rough = Double.compare(left.doubleValue(), right.doubleValue());
        return rough != 0 ? rough : Long.compare(left.longValue(), right.longValue());
    }

    private static int compareUuids(UUID left, UUID right) {
        int upper =
                Long.compareUnsigned(left.getMostSignificantBits(), right.getMostSignificantBits());
        return upper != 0
                ? upper
                : Long.compareUnsigned(
                        left.getLeastSignificantBits(), right.getLeastSignificantBits());
    }

    private static int compareDocuments(Document left, Document right) {
        Iterator<Map.Entry<String, Object>> others = right.entrySet().iterator();
        for (Map.Entry<String, Object> field : left.entrySet()) {
            if (!others.hasNext()) {
                return 1;
            }
            Map.Entry<String, Object> other = others.next();
            int byType = Integer.compare(rank(field.getValue()), rank(other.getValue()));
            int byName = byType != 0 ? byType : field.getKey().compareTo(other.getKey());
            int byValue = byName != 0 ? byName : compare(field.getValue(), other.getValue());
            if (byValue != 0) {
                return byValue;
            }
        }
        return others.hasNext() ? -1 : 0;
    }

    private static int compareAll(Collection<?> left, Collection<?> right) {
        Iterator<?> others = right.iterator();
        for (Object value : left) {
            int order = others.hasNext() ? compare(value, others.next()) : 1;
            if (order != 0) {
                return order;
            }
        }
        return others.hasNext() ? -1 : 0;
    }

    /** The <a href="https://www.mongodb.com/docs/manual/reference/bson-type-comparison-order/">order of types</a>. */
    private static int rank(Object value) {
        return switch (value) {
            case TypeBound bound -> bound.rank();
            case MinKey _ -> 0;
            case Missing _ -> 1;
            case Number _ -> 2;
            case String _ -> 3;
            case Document _ -> 4;
            case List<?> _ -> 5;
            case BinData _ -> 6;
            case LegacyUUID _ -> 7;
            case UUID _ -> 8;
            case ObjectId _ -> 9;
            case Boolean _ -> 10;
            case Instant _ -> 11;
            case BsonTimestamp _ -> 12;
            case BsonRegularExpression _ -> 13;
            case MaxKey _ -> 15;
            default -> 14;
        };
    }
}
