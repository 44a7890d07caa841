package vn.thidua.platform.mongo;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.data.mongodb.core.aggregation.AggregationOperation;
import org.springframework.data.mongodb.core.query.Query;

/** Reading a collection within the units that the scope allows; documents of others do not exist for it. */
public interface TenantReads<T> {

    Optional<T> findById(String id);

    Optional<T> findOne(Query query);

    List<T> find(Query query);

    /** The same documents in another shape, e.g. a summary with fewer fields. */
    <R> List<R> find(Query query, Class<R> shape);

    /** To be closed; for results that do not fit into memory. */
    Stream<T> stream(Query query);

    long count(Query query);

    boolean exists(Query query);

    <R> List<R> distinct(Query query, String field, Class<R> type);

    /**
     * An aggregation over the documents within reach.
     *
     * @throws IllegalArgumentException for a stage that reads or writes another collection
     */
    <R> List<R> aggregate(List<? extends AggregationOperation> stages, Class<R> result);
}
