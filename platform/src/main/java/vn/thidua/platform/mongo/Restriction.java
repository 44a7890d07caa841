package vn.thidua.platform.mongo;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.aggregation.Aggregation;
import org.springframework.data.mongodb.core.aggregation.AggregationOperation;
import org.springframework.data.mongodb.core.aggregation.AggregationUpdate;
import org.springframework.data.mongodb.core.query.BasicQuery;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.UpdateDefinition;
import vn.thidua.platform.outbox.mongo.OutboxDocuments;
import vn.thidua.platform.tenancy.TenantId;

/** What is added to a query, and what no statement may contain. */
final class Restriction {

    /** The field of every document that names its tenant. */
    static final String UNIT = "unitId";

    private static final Set<String> STAGES_OF_OTHER_COLLECTIONS =
            Set.of("$lookup", "$graphLookup", "$unionWith", "$out", "$merge");

    private Restriction() {}

    static Document to(TenantId unit) {
        return new Document(UNIT, unit.value());
    }

    static Document to(Collection<TenantId> units) {
        List<String> ids = units.stream().map(TenantId::value).sorted().toList();
        return new Document(UNIT, new Document("$in", ids));
    }

    /** The query with the restriction beside its own criteria, never instead of one of them. */
    static Query restrict(Query query, Document restriction) {
        Document own = query.getQueryObject();
        Document both = new Document(restriction);
        if (own.containsKey(UNIT)) {
            both = new Document("$and", List.of(restriction, own));
        } else {
            both.putAll(own);
        }
        BasicQuery restricted = new BasicQuery(both, query.getFieldsObject());
        restricted.setSortObject(query.getSortObject());
        restricted.skip(query.getSkip());
        if (query.isLimited()) {
            restricted.limit(query.getLimit());
        }
        restricted.setMeta(query.getMeta());
        String hint = query.getHint();
        if (hint != null) {
            restricted.withHint(hint);
        }
        query.getCollation().ifPresent(restricted::collation);
        return restricted;
    }

    static void refuseOtherCollections(List<? extends AggregationOperation> stages) {
        for (AggregationOperation stage : stages) {
            stage.toPipelineStages(Aggregation.DEFAULT_CONTEXT)
                    .forEach(Restriction::refuseOtherCollections);
        }
    }

    private static void refuseOtherCollections(@Nullable Object part) {
        switch (part) {
            case Map<?, ?> document ->
                    document.forEach(
                            (key, value) -> {
                                if (key instanceof String name
                                        && STAGES_OF_OTHER_COLLECTIONS.contains(name)) {
                                    throw new IllegalArgumentException(
                                            name + " would reach past the tenant's documents");
                                }
                                refuseOtherCollections(value);
                            });
            case Collection<?> list -> list.forEach(Restriction::refuseOtherCollections);
            case null, default -> {}
        }
    }

    /** An update uses operators only, moves no document to another tenant and leaves the outbox alone. */
    static void check(UpdateDefinition update) {
        if (update instanceof AggregationUpdate) {
            throw new IllegalArgumentException("an update is made of operators, not of a pipeline");
        }
        update.getUpdateObject()
                .forEach(
                        (operator, fields) -> {
                            if (!operator.startsWith("$")) {
                                throw new IllegalArgumentException(
                                        "an update is made of operators: " + operator);
                            }
                            if (fields instanceof Map<?, ?> changed) {
                                changed.forEach(
                                        (field, value) -> {
                                            refuseReserved(field);
                                            if (operator.equals("$rename")) {
                                                refuseReserved(value);
                                            }
                                        });
                            }
                        });
    }

    private static void refuseReserved(@Nullable Object path) {
        String field = String.valueOf(path);
        int dot = field.indexOf('.');
        String first = dot < 0 ? field : field.substring(0, dot);
        if (first.equals(UNIT) || OutboxDocuments.FIELDS.contains(first)) {
            throw new IllegalArgumentException("no update may touch " + first);
        }
    }
}
