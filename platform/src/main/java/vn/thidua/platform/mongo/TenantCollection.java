package vn.thidua.platform.mongo;

import static vn.thidua.platform.mongo.Restriction.UNIT;

import com.mongodb.client.model.Filters;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.data.mongodb.core.FindAndModifyOptions;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.aggregation.AggregationOperation;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.UpdateDefinition;
import vn.thidua.platform.mongo.GuardedReads.Told;
import vn.thidua.platform.outbox.OutgoingEvent;
import vn.thidua.platform.outbox.mongo.OutboxDocuments;
import vn.thidua.platform.tenancy.OversightLog.Look;
import vn.thidua.platform.tenancy.Reach;
import vn.thidua.platform.tenancy.Tenancy;
import vn.thidua.platform.tenancy.TenantId;
import vn.thidua.platform.tenancy.TenantScope.AllTenants;
import vn.thidua.platform.tenancy.TenantScope.Home;
import vn.thidua.platform.tenancy.TenantScope.Oversight;
import vn.thidua.platform.tenancy.TenantScope.Work;

/**
 * A collection as the bound tenant sees it. Each document has a {@code unitId}, which is its tenant, and, if it is
 * ever replaced, a {@code version} (1, 2, 3 …), both plain fields of the mapped class.
 *
 * <p>In scopes {@code Home} and {@code Work} every statement is restricted to the bound tenant. In {@code Oversight}
 * only {@link #overseeing} works, in {@code AllTenants} only {@link #acrossTenants}; without a scope nothing does.
 *
 * <p>A unit that has ended may be continued by another one. For the people of that one ({@code Home}) its documents are
 * their own: they are read and replaced like these, and keep their {@code unitId}. What is inserted, updated in bulk or
 * removed is of the bound tenant only.
 *
 * <p>Events are given with the document and stored in the same write; the document's class knows nothing of them.
 *
 * @param <T> the mapped class; its {@code _id} is a String
 */
public final class TenantCollection<T> implements TenantReads<T> {

    private static final String VERSION = "version";

    private final MongoTemplate mongo;
    private final String name;
    private final Class<T> type;
    private final TenantMongo guard;
    private final boolean withOutbox;
    private final GuardedReads<T> reads;
    private final GuardedReads<T> own;

    TenantCollection(
            MongoTemplate mongo, String name, Class<T> type, TenantMongo guard, boolean outbox) {
        this.mongo = mongo;
        this.name = name;
        this.type = type;
        this.guard = guard;
        this.withOutbox = outbox;
        this.reads = new GuardedReads<>(mongo, name, type, this::ownAndContinued, Told.NOBODY);
        this.own =
                new GuardedReads<>(
                        mongo, name, type, () -> Restriction.to(boundTenant()), Told.NOBODY);
    }

    private Document ownAndContinued() {
        Set<TenantId> tenants = readable();
        return tenants.size() == 1 ? Restriction.to(boundTenant()) : Restriction.to(tenants);
    }

    /** The bound tenant and, for a person, the units that the own one continues. */
    private Set<TenantId> readable() {
        return Tenancy.current() instanceof Home(var caller)
                ? guard.tree().continuedBy(caller.tenant(), guard.today())
                : Set.of(boundTenant());
    }

    /**
     * The documents of other units, below or above the caller's. Every read through it is told to the audit log.
     *
     * @throws WrongTenantScope in any scope but {@code Oversight}
     * @throws vn.thidua.platform.tenancy.OversightRefused for a unit that is neither below nor above the caller's
     */
    public TenantReads<T> overseeing(Reach reach) {
        if (!(Tenancy.current() instanceof Oversight(var caller, var reason))) {
            throw new WrongTenantScope(
                    "overseeing needs the scope Oversight: " + Tenancy.current());
        }
        var units = reach.from(caller.tenant(), guard.tree(), guard.today());
        Document restriction = Restriction.to(units);
        return new GuardedReads<>(
                mongo,
                name,
                type,
                () -> restriction,
                (operation, seen) ->
                        guard.log()
                                .tell(
                                        new Look(
                                                caller,
                                                reason,
                                                reach,
                                                units,
                                                name + "/" + operation,
                                                seen)));
    }

    /**
     * The documents of all tenants.
     *
     * @throws WrongTenantScope in any scope but {@code AllTenants}
     */
    public AcrossTenants<T> acrossTenants() {
        if (!(Tenancy.current() instanceof AllTenants)) {
            throw new WrongTenantScope(
                    "acrossTenants needs the scope AllTenants: " + Tenancy.current());
        }
        return new AcrossTenants<>(mongo, name, type);
    }

    /** Stores a new document. */
    public void insert(T document) {
        insert(document, List.of());
    }

    /**
     * Stores a new document and its events in one write, and has the events told. A document without a version gets
     * version 1.
     *
     * @throws WrongTenantScope when the document is another tenant's
     * @throws org.springframework.dao.DuplicateKeyException when a unique key is taken
     */
    public void insert(T document, List<OutgoingEvent> events) {
        TenantId tenant = boundTenant();
        Document mapped = mapped(document, tenant);
        mapped.putIfAbsent(VERSION, 1L);
        String id = id(mapped);
        putEvents(mapped, new Document(), guard.events().pending(events, id, tenant, 0));
        mongo.insert(mapped, name);
        wake(id, events);
    }

    /** Stores the document in place of the version that it was loaded as. */
    public long replace(T document) {
        return replace(document, List.of());
    }

    /**
     * Stores the document, and its events in the same write, in place of the version that it was loaded as: its
     * {@code version} is the one that was read.
     *
     * @return the new version
     * @throws WrongTenantScope when the document is another tenant's
     * @throws OptimisticLockingFailureException when the document has another version by now, or is gone
     */
    public long replace(T document, List<OutgoingEvent> events) {
        TenantId tenant = tenantOf(document);
        Document mapped = mapped(document, tenant);
        String id = id(mapped);
        if (!(mapped.get(VERSION) instanceof Number read)) {
            throw new IllegalArgumentException(name + "/" + id + " has no version to replace");
        }
        mapped.put(VERSION, read.longValue() + 1);
        Bson same =
                Filters.and(
                        Filters.eq("_id", id),
                        Filters.eq(UNIT, tenant.value()),
                        Filters.eq(VERSION, read.longValue()));
        // the relay changes the outbox without changing the version: then the same is tried on what
        // is there now
        while (!replaced(same, mapped, id, tenant, events)) {
            Thread.onSpinWait();
        }
        wake(id, events);
        return read.longValue() + 1;
    }

    private boolean replaced(
            Bson same, Document mapped, String id, TenantId tenant, List<OutgoingEvent> events) {
        Document stored =
                mongo.execute(
                        name,
                        documents ->
                                documents
                                        .find(same)
                                        .projection(
                                                new Document(UNIT, 1)
                                                        .append(OutboxDocuments.OUTBOX, 1)
                                                        .append(OutboxDocuments.LEASE, 1)
                                                        .append(OutboxDocuments.SEQUENCE, 1))
                                        .first());
        if (stored == null) {
            throw new OptimisticLockingFailureException(
                    name + "/" + id + " was changed or removed meanwhile");
        }
        Document lease = stored.get(OutboxDocuments.LEASE, Document.class);
        Bson undisturbed =
                lease == null
                        ? Filters.exists(OutboxDocuments.LEASE, false)
                        : Filters.eq(OutboxDocuments.TURN, lease.get("turn"));
        long last =
                stored.get(OutboxDocuments.SEQUENCE) instanceof Number sequence
                        ? sequence.longValue()
                        : 0;
        Document next = new Document(mapped);
        putEvents(next, stored, guard.events().pending(events, id, tenant, last));
        Long matched =
                mongo.execute(
                        name,
                        documents ->
                                documents
                                        .replaceOne(Filters.and(same, undisturbed), next)
                                        .getMatchedCount());
        return matched != null && matched == 1;
    }

    /** Changes fields of the first document that meets the query; not its version. */
    public boolean updateFirst(Query query, UpdateDefinition update) {
        Restriction.check(update);
        return mongo.updateFirst(own.guarded(query), update, type, name).getMatchedCount() > 0;
    }

    /**
     * Changes fields of all documents that meet the query; not their versions.
     *
     * @return how many met it
     */
    public long updateMulti(Query query, UpdateDefinition update) {
        Restriction.check(update);
        return mongo.updateMulti(own.guarded(query), update, type, name).getMatchedCount();
    }

    /** Changes the document that meets the query, or makes one of the query's equalities and the update. */
    public void upsert(Query query, UpdateDefinition update) {
        Restriction.check(update);
        mongo.upsert(own.guarded(query), update, type, name);
    }

    /** Changes one document atomically and gives its state before. */
    public Optional<T> findAndModify(Query query, UpdateDefinition update) {
        Restriction.check(update);
        return Optional.ofNullable(
                mongo.findAndModify(
                        own.guarded(query),
                        update,
                        FindAndModifyOptions.options().returnNew(false),
                        type,
                        name));
    }

    /**
     * Removes what meets the query. A document whose events have not been told yet stays: it is not counted, and goes
     * when the same is asked again.
     *
     * @return how many went
     */
    public long remove(Query query) {
        Query guarded = own.guarded(query);
        if (withOutbox) {
            guarded =
                    Restriction.restrict(
                            guarded,
                            new Document(OutboxDocuments.PENDING, new Document("$ne", true)));
        }
        return mongo.remove(guarded, type, name).getDeletedCount();
    }

    @Override
    public Optional<T> findById(String id) {
        return reads.findById(id);
    }

    @Override
    public Optional<T> findOne(Query query) {
        return reads.findOne(query);
    }

    @Override
    public List<T> find(Query query) {
        return reads.find(query);
    }

    @Override
    public <R> List<R> find(Query query, Class<R> shape) {
        return reads.find(query, shape);
    }

    @Override
    public Stream<T> stream(Query query) {
        return reads.stream(query);
    }

    @Override
    public long count(Query query) {
        return reads.count(query);
    }

    @Override
    public boolean exists(Query query) {
        return reads.exists(query);
    }

    @Override
    public <R> List<R> distinct(Query query, String field, Class<R> result) {
        return reads.distinct(query, field, result);
    }

    @Override
    public <R> List<R> aggregate(List<? extends AggregationOperation> stages, Class<R> result) {
        return reads.aggregate(stages, result);
    }

    private static TenantId boundTenant() {
        return switch (Tenancy.current()) {
            case Home(var caller) -> caller.tenant();
            case Work(var tenant, _) -> tenant;
            case Oversight oversight ->
                    throw new WrongTenantScope(
                            "in Oversight only overseeing(...) reads: " + oversight);
            case AllTenants all ->
                    throw new WrongTenantScope("in AllTenants only acrossTenants() works: " + all);
        };
    }

    /** Whose document is stored: the bound tenant's, or one's that it continues. */
    private TenantId tenantOf(T document) {
        Object unit = raw(document).get(UNIT);
        return readable().stream()
                .filter(tenant -> tenant.value().equals(unit))
                .findFirst()
                .orElseGet(TenantCollection::boundTenant);
    }

    private Document raw(T document) {
        Document mapped = new Document();
        if (document instanceof Document raw) {
            mapped.putAll(raw);
        } else {
            mongo.getConverter().write(document, mapped);
        }
        return mapped;
    }

    private Document mapped(T document, TenantId tenant) {
        Document mapped = raw(document);
        if (!tenant.value().equals(mapped.get(UNIT))) {
            throw new WrongTenantScope(
                    "the document of '" + mapped.get(UNIT) + "' is written for " + tenant);
        }
        for (String reserved : OutboxDocuments.FIELDS) {
            if (mapped.containsKey(reserved)) {
                throw new IllegalArgumentException(
                        "events are given beside the document, not in its field " + reserved);
            }
        }
        return mapped;
    }

    private String id(Document mapped) {
        if (mapped.get("_id") instanceof String id) {
            return id;
        }
        throw new IllegalArgumentException("a document of " + name + " needs a String as _id");
    }

    private void putEvents(
            Document next, Document stored, List<vn.thidua.platform.outbox.PendingEvent> fresh) {
        if (!withOutbox) {
            if (!fresh.isEmpty()) {
                throw new IllegalArgumentException(
                        name + " was opened without an outbox: use TenantMongo.aggregates");
            }
            return;
        }
        List<Document> waiting =
                new ArrayList<>(stored.getList(OutboxDocuments.OUTBOX, Document.class, List.of()));
        fresh.forEach(event -> waiting.add(OutboxDocuments.write(event)));
        @Nullable Object last =
                fresh.isEmpty()
                        ? stored.get(OutboxDocuments.SEQUENCE)
                        : (Object) fresh.getLast().sequence();
        if (last != null) {
            next.put(OutboxDocuments.SEQUENCE, last);
        }
        if (!waiting.isEmpty()) {
            next.put(OutboxDocuments.OUTBOX, waiting);
            next.put(OutboxDocuments.PENDING, true);
            next.put(
                    OutboxDocuments.LEASE,
                    guard.events().lease(stored.get(OutboxDocuments.LEASE, Document.class)));
        }
    }

    private void wake(String id, List<OutgoingEvent> events) {
        if (!events.isEmpty()) {
            guard.events().wake(name, id);
        }
    }
}
