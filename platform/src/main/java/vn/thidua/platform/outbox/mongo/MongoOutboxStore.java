package vn.thidua.platform.outbox.mongo;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static vn.thidua.platform.outbox.mongo.OutboxDocuments.LEASE;
import static vn.thidua.platform.outbox.mongo.OutboxDocuments.OUTBOX;
import static vn.thidua.platform.outbox.mongo.OutboxDocuments.OWNER;
import static vn.thidua.platform.outbox.mongo.OutboxDocuments.PENDING;
import static vn.thidua.platform.outbox.mongo.OutboxDocuments.SINCE;
import static vn.thidua.platform.outbox.mongo.OutboxDocuments.TURN;
import static vn.thidua.platform.outbox.mongo.OutboxDocuments.UNTIL;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.FindAndModifyOptions;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import vn.thidua.platform.outbox.OutboxStore;
import vn.thidua.platform.outbox.PendingEvent;

/**
 * Events in the documents of a MongoDB collection. It goes over all tenants, past the guard: it moves events that the
 * guard has stored, and shows them to nobody.
 */
public final class MongoOutboxStore implements OutboxStore {

    private final MongoOperations mongo;
    private final Clock realTime;
    private final String owner;

    /**
     * The store of one instance.
     *
     * @param realTime not the installation's working clock, which starts its day again at midnight
     * @param owner this instance's name in leases
     */
    public MongoOutboxStore(MongoOperations mongo, Clock realTime, String owner) {
        this.mongo = mongo;
        this.realTime = realTime;
        this.owner = owner;
    }

    /** This instance's name in leases. */
    public String owner() {
        return owner;
    }

    @Override
    public List<PendingEvent> held(String collection, String id) {
        return events(mongo.findOne(mine(id), Document.class, collection));
    }

    @Override
    public List<PendingEvent> claim(String collection, String id, Duration lease) {
        Instant now = realTime.instant();
        // the former state is asked for: an embedded server may give a later one as the new
        return events(
                mongo.findAndModify(
                        abandonedAt(now).addCriteria(where("_id").is(id)),
                        new Update()
                                .set(OWNER, owner)
                                .set(UNTIL, Date.from(now.plus(lease)))
                                .inc(TURN, 1),
                        FindAndModifyOptions.options().returnNew(false),
                        Document.class,
                        collection));
    }

    @Override
    public boolean remove(String collection, String id, List<PendingEvent> told, Duration lease) {
        List<String> ids = told.stream().map(PendingEvent::id).toList();
        Query exactlyThese =
                Query.query(
                        where("_id")
                                .is(id)
                                .andOperator(
                                        where(OUTBOX).size(ids.size()),
                                        where(OUTBOX + ".id").all(ids)));
        boolean none =
                mongo.updateFirst(
                                        exactlyThese,
                                        new Update().unset(OUTBOX).unset(PENDING).unset(LEASE),
                                        collection)
                                .getMatchedCount()
                        == 1;
        if (!none) {
            mongo.updateFirst(
                    byId(id),
                    new Update()
                            .pull(OUTBOX, new Document("id", new Document("$in", ids)))
                            .set(UNTIL, Date.from(realTime.instant().plus(lease)))
                            .inc(TURN, 1),
                    collection);
        }
        return none;
    }

    @Override
    public void release(String collection, String id) {
        mongo.updateFirst(
                mine(id),
                new Update().set(UNTIL, Date.from(realTime.instant())).inc(TURN, 1),
                collection);
    }

    @Override
    public List<String> abandoned(String collection, int limit) {
        Query query = abandonedAt(realTime.instant()).limit(limit);
        query.fields().include("_id");
        return mongo.find(query, Document.class, collection).stream()
                .map(document -> document.getString("_id"))
                .toList();
    }

    @Override
    public Backlog backlog(String collection) {
        Query all = Query.query(where(PENDING).is(true));
        long documents = mongo.count(all, collection);
        if (documents == 0) {
            return new Backlog(0, Optional.empty());
        }
        Query first = all.with(Sort.by(SINCE)).limit(1);
        first.fields().include(LEASE);
        return new Backlog(
                documents,
                Optional.ofNullable(mongo.findOne(first, Document.class, collection))
                        .map(document -> document.get(LEASE, Document.class))
                        .map(lease -> lease.getDate("since"))
                        .map(Date::toInstant));
    }

    private Query mine(String id) {
        return Query.query(where("_id").is(id).and(PENDING).is(true).and(OWNER).is(owner));
    }

    private static Query byId(String id) {
        return Query.query(where("_id").is(id).and(PENDING).is(true));
    }

    private static Query abandonedAt(Instant now) {
        return Query.query(Criteria.where(PENDING).is(true).and(UNTIL).lte(Date.from(now)));
    }

    private static List<PendingEvent> events(@Nullable Document aggregate) {
        return aggregate == null ? List.of() : OutboxDocuments.read(aggregate);
    }
}
