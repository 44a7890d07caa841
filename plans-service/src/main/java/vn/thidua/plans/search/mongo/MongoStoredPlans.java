package vn.thidua.plans.search.mongo;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.bson.Document;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Repository;
import vn.thidua.plans.plan.PlanId;
import vn.thidua.plans.search.StoredPlans;
import vn.thidua.plans.unit.UnitId;
import vn.thidua.platform.mongo.TenantCollection;
import vn.thidua.platform.mongo.TenantMongo;
import vn.thidua.platform.tenancy.Tenancy;
import vn.thidua.platform.tenancy.TenantScope;

/** Looks at the collection {@code plans}, at no more of it than who and when. */
@Repository
class MongoStoredPlans implements StoredPlans {

    private static final String STORED_AT = "storedAt";

    private final TenantCollection<Document> plans;

    MongoStoredPlans(TenantMongo mongo) {
        this.plans = mongo.collection("plans", Document.class);
    }

    @Override
    public List<Stamp> storedSince(Instant moment) {
        return stamps(Query.query(where(STORED_AT).gte(Date.from(moment))));
    }

    @Override
    public List<Stamp> stretch(Optional<PlanId> after, int most) {
        Criteria following = after.map(id -> where("_id").gt(id.value())).orElseGet(Criteria::new);
        return stamps(Query.query(following).with(Sort.by("_id")).limit(most));
    }

    @Override
    public Set<PlanId> existing(Set<PlanId> ids) {
        return stamps(Query.query(where("_id").in(ids.stream().map(PlanId::value).toList())))
                .stream()
                .map(Stamp::id)
                .collect(Collectors.toSet());
    }

    private List<Stamp> stamps(Query query) {
        query.fields().include("unitId", "version", STORED_AT);
        return Tenancy.call(
                new TenantScope.AllTenants("keep the search index"),
                () ->
                        plans.acrossTenants().findOfAllTenants(query).stream()
                                .map(MongoStoredPlans::stamp)
                                .toList());
    }

    /** A plan of before there was such a time is old. */
    private static Stamp stamp(Document document) {
        Date storedAt = document.getDate(STORED_AT);
        return new Stamp(
                new PlanId(document.getString("_id")),
                new UnitId(document.getString("unitId")),
                document.get("version", Number.class).longValue(),
                storedAt == null ? Instant.EPOCH : storedAt.toInstant());
    }
}
