package vn.thidua.platform.mongo;

import java.time.LocalDate;
import org.springframework.data.mongodb.core.MongoTemplate;
import vn.thidua.platform.outbox.OutboxRelay;
import vn.thidua.platform.outbox.mongo.OutboxDocuments;
import vn.thidua.platform.tenancy.OversightLog;
import vn.thidua.platform.tenancy.TenantTree;

/**
 * The one guard through which every query goes. Fails closed: without a bound tenant there is an exception, never
 * "all". Opened once per collection, in the constructor of a class in a {@code mongo} package.
 */
public final class TenantMongo {

    private final MongoTemplate mongo;
    private final TenantTree tree;
    private final OversightLog log;
    private final EventWrites events;

    TenantMongo(MongoTemplate mongo, TenantTree tree, OversightLog log, EventWrites events) {
        this.mongo = mongo;
        this.tree = tree;
        this.log = log;
        this.events = events;
    }

    /** A collection whose documents announce nothing. */
    public <T> TenantCollection<T> collection(String name, Class<T> type) {
        return new TenantCollection<>(mongo, name, type, this, false);
    }

    /** A collection of aggregates, whose events are stored with them and told by the {@link OutboxRelay}. */
    public <T> TenantCollection<T> aggregates(String name, Class<T> type) {
        TenantIndexes.of(name)
                .acrossTenants(
                        "the sweep for waiting events goes over all tenants",
                        index -> index.on(OutboxDocuments.PENDING).sparse())
                .ensureIn(mongo);
        events.relay().watch(name);
        return new TenantCollection<>(mongo, name, type, this, true);
    }

    /** A collection to which is only ever added. */
    public <T> AppendedCollection<T> appended(String name, Class<T> type) {
        return new AppendedCollection<>(collection(name, type));
    }

    /** Makes the indexes that are not there yet. */
    public void ensure(TenantIndexes indexes) {
        indexes.ensureIn(mongo);
    }

    TenantTree tree() {
        return tree;
    }

    /** By the installation's clock. */
    LocalDate today() {
        return LocalDate.now(events.clock());
    }

    OversightLog log() {
        return log;
    }

    EventWrites events() {
        return events;
    }
}
