package vn.thidua.movements.movement.mongo;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Component;
import vn.thidua.movements.movement.MovementsOfPlans;
import vn.thidua.movements.movement.NamedMovement;
import vn.thidua.movements.movement.PlanMovements;
import vn.thidua.platform.mongo.TenantCollection;
import vn.thidua.platform.mongo.TenantIndexes;
import vn.thidua.platform.mongo.TenantMongo;
import vn.thidua.platform.tenancy.TenantId;

/** One document per plan, so that a plan that takes effect anew replaces what it named before in one write. */
@Component
class MongoMovementsOfPlans implements MovementsOfPlans {

    private static final String COLLECTION = "movementsOfPlans";

    /** A document of the collection; {@code id} is the plan's. */
    record StoredPlan(
            String id,
            String unitId,
            String title,
            @Nullable String number,
            LocalDate issuedOn,
            int year,
            List<StoredMovement> movements) {}

    record StoredMovement(String name, @Nullable String standingBody) {}

    private final TenantCollection<StoredPlan> plans;

    MongoMovementsOfPlans(TenantMongo mongo) {
        plans = mongo.collection(COLLECTION, StoredPlan.class);
        mongo.ensure(TenantIndexes.of(COLLECTION).index("year"));
    }

    @Override
    public void keep(PlanMovements named) {
        plans.upsert(
                Query.query(where("_id").is(named.planId())),
                new Update()
                        .set("title", named.planTitle())
                        .set("number", named.planNumber().orElse(null))
                        .set("issuedOn", named.issuedOn())
                        .set("year", named.year())
                        .set(
                                "movements",
                                named.movements().stream()
                                        .map(
                                                movement ->
                                                        new StoredMovement(
                                                                movement.name(),
                                                                movement.standingBody()
                                                                        .orElse(null)))
                                        .toList()));
    }

    @Override
    public List<PlanMovements> ofYear(int year) {
        return plans
                .find(
                        Query.query(where("year").is(year))
                                .with(Sort.by(Sort.Order.desc("issuedOn"), Sort.Order.asc("_id"))))
                .stream()
                .map(MongoMovementsOfPlans::restored)
                .toList();
    }

    private static PlanMovements restored(StoredPlan stored) {
        return new PlanMovements(
                stored.id(),
                new TenantId(stored.unitId()),
                stored.title(),
                Optional.ofNullable(stored.number()),
                stored.issuedOn(),
                stored.year(),
                stored.movements().stream()
                        .map(
                                movement ->
                                        new NamedMovement(
                                                movement.name(),
                                                Optional.ofNullable(movement.standingBody())))
                        .toList());
    }
}
