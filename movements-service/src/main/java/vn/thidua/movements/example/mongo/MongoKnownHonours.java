package vn.thidua.movements.example.mongo;

import java.time.LocalDate;
import java.util.Optional;
import org.bson.Document;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Repository;
import vn.thidua.movements.example.Example;
import vn.thidua.movements.example.KnownHonour;
import vn.thidua.movements.example.KnownHonours;
import vn.thidua.platform.mongo.TenantCollection;
import vn.thidua.platform.mongo.TenantMongo;
import vn.thidua.platform.tenancy.Tenancy;
import vn.thidua.platform.tenancy.TenantId;
import vn.thidua.platform.tenancy.TenantScope;

/** The collection {@code knownHonours}. */
@Repository
class MongoKnownHonours implements KnownHonours {

    private final TenantCollection<Document> honours;

    MongoKnownHonours(TenantMongo mongo) {
        honours = mongo.collection("knownHonours", Document.class);
    }

    @Override
    public Optional<KnownHonour> find(String id) {
        return honours.findById(id).map(MongoKnownHonours::read);
    }

    /** Named when the person's unit could read it; it may be in the register of a unit that the example's continues. */
    @Override
    public Optional<KnownHonour> of(Example example) {
        return example.portrait().honour().flatMap(this::ofAnyUnit);
    }

    private Optional<KnownHonour> ofAnyUnit(String id) {
        return Tenancy.call(
                new TenantScope.AllTenants("show the award that an example names"),
                () ->
                        honours
                                .acrossTenants()
                                .findOfAllTenants(Query.query(Criteria.where("_id").is(id)))
                                .stream()
                                .map(MongoKnownHonours::read)
                                .findFirst());
    }

    @Override
    public void keep(KnownHonour honour) {
        Tenancy.run(
                new TenantScope.Work(honour.unit(), "note an award"),
                () ->
                        honours.upsert(
                                Query.query(Criteria.where("_id").is(honour.id())),
                                new Update()
                                        .set("award", honour.award())
                                        .set("year", honour.year())
                                        .set("decidedOn", honour.decidedOn().toString())
                                        .set("person", honour.person())
                                        .set("counts", honour.counts())));
    }

    private static KnownHonour read(Document document) {
        return new KnownHonour(
                document.getString("_id"),
                new TenantId(document.getString("unitId")),
                document.getString("award"),
                document.getInteger("year"),
                LocalDate.parse(document.getString("decidedOn")),
                document.getBoolean("person"),
                document.getBoolean("counts"));
    }
}
