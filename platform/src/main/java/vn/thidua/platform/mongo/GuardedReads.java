package vn.thidua.platform.mongo;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.aggregation.Aggregation;
import org.springframework.data.mongodb.core.aggregation.AggregationOperation;
import org.springframework.data.mongodb.core.query.BasicQuery;
import org.springframework.data.mongodb.core.query.Query;
import vn.thidua.platform.tenancy.OversightLog.Seen;
import vn.thidua.platform.tenancy.TenantId;

/**
 * Reads under a restriction.
 *
 * @param restriction gives what every query has to meet besides its own criteria; throws when the scope does not allow
 *     it
 * @param told hears of each read after it
 */
record GuardedReads<T>(
        MongoTemplate mongo,
        String collection,
        Class<T> type,
        Supplier<Document> restriction,
        Told told)
        implements TenantReads<T> {

    /** More are not named one by one. */
    private static final int NAMED = 500;

    /** Who hears of reads. */
    @FunctionalInterface
    interface Told {

        Told NOBODY = (_, _) -> {};

        /**
         * One read.
         *
         * @param seen the documents that were shown; absent when they cannot be named
         */
        void of(String operation, Optional<List<Seen>> seen);
    }

    Query guarded(Query query) {
        return Restriction.restrict(query, restriction.get());
    }

    private <R extends @Nullable Object> R unnamed(String operation, R result) {
        told.of(operation, Optional.empty());
        return result;
    }

    private <R> List<R> shown(String operation, List<R> result) {
        if (told != Told.NOBODY) {
            told.of(operation, result.size() > NAMED ? Optional.empty() : named(result));
        }
        return result;
    }

    private Optional<List<Seen>> named(List<?> documents) {
        List<Seen> named = new ArrayList<>();
        documents.forEach(document -> seen(document).ifPresent(named::add));
        return named.size() == documents.size() ? Optional.of(named) : Optional.empty();
    }

    /** Of a shape without the two fields it cannot be said which document it is. */
    private Optional<Seen> seen(Object document) {
        Document raw = new Document();
        if (document instanceof Document same) {
            raw = same;
        } else {
            mongo.getConverter().write(document, raw);
        }
        return raw.get("_id") instanceof String id && raw.get(Restriction.UNIT) instanceof String of
                ? Optional.of(new Seen(new TenantId(of), id))
                : Optional.empty();
    }

    @Override
    public Optional<T> findById(String id) {
        Query query = guarded(new BasicQuery(new Document("_id", id)));
        return one("findById", mongo.findOne(query, type, collection));
    }

    @Override
    public Optional<T> findOne(Query query) {
        return one("findOne", mongo.findOne(guarded(query), type, collection));
    }

    private Optional<T> one(String operation, @Nullable T found) {
        Optional<T> document = Optional.ofNullable(found);
        shown(operation, document.stream().toList());
        return document;
    }

    @Override
    public List<T> find(Query query) {
        return shown("find", mongo.find(guarded(query), type, collection));
    }

    @Override
    public <R> List<R> find(Query query, Class<R> shape) {
        return shown("find", mongo.find(guarded(query), shape, collection));
    }

    @Override
    public Stream<T> stream(Query query) {
        return unnamed("stream", mongo.stream(guarded(query), type, collection));
    }

    @Override
    public long count(Query query) {
        return unnamed("count", mongo.count(guarded(query), type, collection));
    }

    @Override
    public boolean exists(Query query) {
        return unnamed("exists", mongo.exists(guarded(query), type, collection));
    }

    @Override
    public <R> List<R> distinct(Query query, String field, Class<R> result) {
        return unnamed(
                "distinct", mongo.findDistinct(guarded(query), field, collection, type, result));
    }

    @Override
    public <R> List<R> aggregate(List<? extends AggregationOperation> stages, Class<R> result) {
        Restriction.refuseOtherCollections(stages);
        Document match = new Document("$match", restriction.get());
        List<AggregationOperation> all = new ArrayList<>();
        all.add(_ -> match);
        all.addAll(stages);
        return unnamed(
                "aggregate",
                mongo.aggregate(Aggregation.newAggregation(all), collection, result)
                        .getMappedResults());
    }
}
