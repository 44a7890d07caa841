package vn.thidua.platform.mongo;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.bson.Document;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.aggregation.Aggregation;
import org.springframework.data.mongodb.core.aggregation.AggregationOperation;
import org.springframework.data.mongodb.core.query.BasicQuery;
import org.springframework.data.mongodb.core.query.Query;

/**
 * Reads under a restriction.
 *
 * @param restriction gives, for the operation's name, what every query has to meet besides its own criteria; throws
 *     when the scope does not allow it
 */
record GuardedReads<T>(
        MongoTemplate mongo,
        String collection,
        Class<T> type,
        Function<String, Document> restriction)
        implements TenantReads<T> {

    Query guarded(Query query, String operation) {
        return Restriction.restrict(query, restriction.apply(operation));
    }

    @Override
    public Optional<T> findById(String id) {
        Query query = guarded(new BasicQuery(new Document("_id", id)), "findById");
        return Optional.ofNullable(mongo.findOne(query, type, collection));
    }

    @Override
    public Optional<T> findOne(Query query) {
        return Optional.ofNullable(mongo.findOne(guarded(query, "findOne"), type, collection));
    }

    @Override
    public List<T> find(Query query) {
        return mongo.find(guarded(query, "find"), type, collection);
    }

    @Override
    public <R> List<R> find(Query query, Class<R> shape) {
        return mongo.find(guarded(query, "find"), shape, collection);
    }

    @Override
    public Stream<T> stream(Query query) {
        return mongo.stream(guarded(query, "stream"), type, collection);
    }

    @Override
    public long count(Query query) {
        return mongo.count(guarded(query, "count"), type, collection);
    }

    @Override
    public boolean exists(Query query) {
        return mongo.exists(guarded(query, "exists"), type, collection);
    }

    @Override
    public <R> List<R> distinct(Query query, String field, Class<R> result) {
        return mongo.findDistinct(guarded(query, "distinct"), field, collection, type, result);
    }

    @Override
    public <R> List<R> aggregate(List<? extends AggregationOperation> stages, Class<R> result) {
        Restriction.refuseOtherCollections(stages);
        Document match = new Document("$match", restriction.apply("aggregate"));
        List<AggregationOperation> all = new ArrayList<>();
        all.add(_ -> match);
        all.addAll(stages);
        return mongo.aggregate(Aggregation.newAggregation(all), collection, result)
                .getMappedResults();
    }
}
