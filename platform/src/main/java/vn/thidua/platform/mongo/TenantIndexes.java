package vn.thidua.platform.mongo;

import static vn.thidua.platform.mongo.Restriction.UNIT;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.bson.Document;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.index.IndexDefinition;

/**
 * The indexes of a collection. Each begins with {@code unitId}, unless it is declared to go across tenants with the
 * reason. A field with a leading {@code -} is sorted downwards.
 */
public final class TenantIndexes {

    /** One index: fields and how they are kept. */
    public record Index(List<String> fields, boolean isUnique, boolean isSparse) {

        public Index on(String... more) {
            List<String> all = new ArrayList<>(fields);
            all.addAll(List.of(more));
            return new Index(List.copyOf(all), isUnique, isSparse);
        }

        public Index unique() {
            return new Index(fields, true, isSparse);
        }

        /** Leaves out documents without the fields. */
        public Index sparse() {
            return new Index(fields, isUnique, true);
        }

        IndexDefinition definition() {
            Document keys = new Document();
            for (String field : fields) {
                boolean down = field.startsWith("-");
                keys.append(down ? field.substring(1) : field, down ? -1 : 1);
            }
            Document options =
                    new Document("name", String.join("_", keys.keySet()).replace('.', '-'));
            if (isUnique) {
                options.append("unique", true);
            }
            if (isSparse) {
                options.append("sparse", true);
            }
            return new IndexDefinition() {
                @Override
                public Document getIndexKeys() {
                    return keys;
                }

                @Override
                public Document getIndexOptions() {
                    return options;
                }
            };
        }
    }

    private static final Index EMPTY = new Index(List.of(), false, false);

    private final String collection;
    private final List<Index> indexes;

    private TenantIndexes(String collection, List<Index> indexes) {
        this.collection = collection;
        this.indexes = indexes;
    }

    public static TenantIndexes of(String collection) {
        return new TenantIndexes(collection, List.of());
    }

    /** An index within each tenant. */
    public TenantIndexes index(String... fields) {
        return with(EMPTY.on(UNIT).on(fields));
    }

    /** A key that is unique within each tenant. */
    public TenantIndexes unique(String... fields) {
        return with(EMPTY.on(UNIT).on(fields).unique());
    }

    /**
     * An index that does not begin with the tenant.
     *
     * @param reason why it has to be so, for the reader
     */
    public TenantIndexes acrossTenants(String reason, UnaryOperator<Index> index) {
        if (reason.isBlank()) {
            throw new IllegalArgumentException("an index across tenants needs a reason");
        }
        return with(index.apply(EMPTY));
    }

    private TenantIndexes with(Index index) {
        List<Index> more = new ArrayList<>(indexes);
        more.add(index);
        return new TenantIndexes(collection, List.copyOf(more));
    }

    public List<Index> indexes() {
        return indexes;
    }

    void ensureIn(MongoTemplate mongo) {
        indexes.forEach(index -> mongo.indexOps(collection).createIndex(index.definition()));
    }
}
