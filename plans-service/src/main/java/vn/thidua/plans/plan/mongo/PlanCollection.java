package vn.thidua.plans.plan.mongo;

import org.bson.Document;
import org.springframework.stereotype.Component;
import vn.thidua.platform.mongo.TenantCollection;
import vn.thidua.platform.mongo.TenantIndexes;
import vn.thidua.platform.mongo.TenantMongo;

/** The collection {@code plans} with its indexes, opened once. */
@Component
class PlanCollection {

    static final String NAME = "plans";

    private final TenantCollection<Document> plans;

    PlanCollection(TenantMongo mongo) {
        this.plans = mongo.aggregates(NAME, Document.class);
        mongo.ensure(
                TenantIndexes.of(NAME)
                        .unique("numberKey")
                        .unique("sha256")
                        .index("state", "-sortDay")
                        .index("-sortDay")
                        .index("parents.planId")
                        .acrossTenants(
                                "the search index of an instance follows the plans of all units",
                                index -> index.on(PlanBson.STORED_AT))
                        .acrossTenants(
                                "a plan of one unit implements a document of another one",
                                index -> index.on("knownAs").sparse())
                        .acrossTenants(
                                "plans of other units are told when their parent has changed",
                                index -> index.on("parents.planId"))
                        .acrossTenants(
                                "a document of one unit ends the waiting of plans of others",
                                index -> index.on("waitingFor").sparse()));
    }

    TenantCollection<Document> plans() {
        return plans;
    }
}
