package vn.thidua.reporting.audit.mongo;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.util.Optional;
import org.bson.Document;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Repository;
import vn.thidua.platform.mongo.TenantCollection;
import vn.thidua.platform.mongo.TenantMongo;
import vn.thidua.platform.tenancy.Tenancy;
import vn.thidua.platform.tenancy.TenantId;
import vn.thidua.platform.tenancy.TenantScope;
import vn.thidua.reporting.audit.Titles;

/** The collection {@code auditTitles}. */
@Repository
class MongoTitles implements Titles {

    private final TenantCollection<Document> titles;

    MongoTitles(TenantMongo mongo) {
        titles = mongo.collection("auditTitles", Document.class);
    }

    @Override
    public Optional<String> of(TenantId unit, String id) {
        return Tenancy.call(
                new TenantScope.Work(unit, "audit titles"),
                () -> titles.findById(id).map(known -> known.getString("title")));
    }

    @Override
    public void know(TenantId unit, String id, String title) {
        Tenancy.run(
                new TenantScope.Work(unit, "audit titles"),
                () ->
                        titles.upsert(
                                Query.query(where("_id").is(id)),
                                new Update().set("title", title)));
    }
}
