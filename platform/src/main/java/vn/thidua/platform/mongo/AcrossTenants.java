package vn.thidua.platform.mongo;

import java.util.List;
import java.util.Optional;
import org.bson.Document;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.BasicQuery;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.data.mongodb.core.query.UpdateDefinition;
import vn.thidua.platform.tenancy.TenantId;

/** A collection over all tenants, for a job that has to; the scope {@code AllTenants} was checked when it was given. */
public final class AcrossTenants<T> {

    private final MongoTemplate mongo;
    private final String name;
    private final Class<T> type;

    AcrossTenants(MongoTemplate mongo, String name, Class<T> type) {
        this.mongo = mongo;
        this.name = name;
        this.type = type;
    }

    public Optional<T> findByIdOfAnyTenant(String id) {
        return Optional.ofNullable(
                mongo.findOne(new BasicQuery(new Document("_id", id)), type, name));
    }

    public List<T> findOfAllTenants(Query query) {
        return mongo.find(query, type, name);
    }

    public long countOfAllTenants(Query query) {
        return mongo.count(query, type, name);
    }

    public long updateOfAllTenants(Query query, UpdateDefinition update) {
        Restriction.check(update);
        return mongo.updateMulti(query, update, type, name).getMatchedCount();
    }

    /**
     * Gives one document to another tenant, as a new version of it.
     *
     * @return false if it is not the first tenant's (any more), or the other one has a document with the same unique key
     */
    public boolean giveToTenant(String id, TenantId from, TenantId to) {
        Query ofFormer =
                new BasicQuery(new Document("_id", id).append(Restriction.UNIT, from.value()));
        Update owner = new Update().set(Restriction.UNIT, to.value()).inc("version", 1);
        try {
            return mongo.updateFirst(ofFormer, owner, type, name).getMatchedCount() == 1;
        } catch (DuplicateKeyException _) {
            return false;
        }
    }
}
