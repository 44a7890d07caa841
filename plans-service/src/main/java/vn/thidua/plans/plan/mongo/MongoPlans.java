package vn.thidua.plans.plan.mongo;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.bson.Document;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Repository;
import vn.thidua.plans.plan.IssuedPlan;
import vn.thidua.plans.plan.ParentKey;
import vn.thidua.plans.plan.ParentLink;
import vn.thidua.plans.plan.Plan;
import vn.thidua.plans.plan.PlanEvent;
import vn.thidua.plans.plan.PlanId;
import vn.thidua.plans.plan.Plans;
import vn.thidua.plans.unit.UnitId;
import vn.thidua.platform.mongo.TenantCollection;
import vn.thidua.platform.outbox.OutgoingEvent;
import vn.thidua.platform.tenancy.Tenancy;
import vn.thidua.platform.tenancy.TenantScope;

/** The collection {@code plans}. */
@Repository
class MongoPlans implements Plans {

    private final TenantCollection<Document> plans;
    private final Function<PlanEvent, OutgoingEvent> messages;

    MongoPlans(PlanCollection collection, Function<PlanEvent, OutgoingEvent> messages) {
        this.plans = collection.plans();
        this.messages = messages;
    }

    @Override
    public Optional<Plan> find(PlanId id) {
        return plans.findById(id.value()).map(PlanBson::read);
    }

    @Override
    public Optional<Plan> findByFile(String sha256) {
        return plans.findOne(Query.query(where("sha256").is(sha256))).map(PlanBson::read);
    }

    @Override
    public Stored add(Plan plan) {
        try {
            plans.insert(PlanBson.write(plan, plan.revision()));
            return Stored.STORED;
        } catch (DuplicateKeyException _) {
            return Stored.FILE_KNOWN;
        }
    }

    @Override
    public Stored replace(Plan plan, List<PlanEvent> events) {
        try {
            plans.replace(
                    PlanBson.write(plan, plan.revision() - 1),
                    events.stream().map(messages).toList());
            return Stored.STORED;
        } catch (OptimisticLockingFailureException _) {
            return Stored.OVERTAKEN;
        } catch (DuplicateKeyException _) {
            return Stored.NUMBER_TAKEN;
        }
    }

    @Override
    public boolean remove(Plan plan) {
        return plans.remove(
                        Query.query(
                                where("_id")
                                        .is(plan.id().value())
                                        .and("version")
                                        .is(plan.revision())))
                > 0;
    }

    @Override
    public List<IssuedPlan> issuedUnder(Set<ParentKey> keys) {
        Query query = Query.query(where("knownAs").in(PlanBson.keys(keys)));
        query.fields().include(PlanBson.SUMMARY.toArray(String[]::new));
        return Tenancy.call(
                new TenantScope.AllTenants("find the cited parent"),
                () ->
                        plans.acrossTenants().findOfAllTenants(query).stream()
                                .map(PlanBson::issued)
                                .toList());
    }

    @Override
    public List<ParentLink.Parent> waitingFor(Set<ParentKey> keys) {
        Query query = Query.query(where("waitingFor").in(PlanBson.keys(keys)));
        query.fields().include("unitId");
        return Tenancy.call(
                new TenantScope.AllTenants("find plans that wait for a parent"),
                () ->
                        plans.acrossTenants().findOfAllTenants(query).stream()
                                .map(MongoPlans::address)
                                .toList());
    }

    @Override
    public List<ParentLink.Parent> implementing(PlanId parent) {
        Query query = Query.query(where("parents.planId").is(parent.value()));
        query.fields().include("unitId");
        return Tenancy.call(
                new TenantScope.AllTenants("tell plans that their parent has changed"),
                () ->
                        plans.acrossTenants().findOfAllTenants(query).stream()
                                .map(MongoPlans::address)
                                .toList());
    }

    @Override
    public Waiting waitingThoughIssued(Optional<PlanId> after, int most) {
        Criteria waits = where("waitingFor").gt("");
        Query query =
                Query.query(after.map(id -> waits.and("_id").gt(id.value())).orElse(waits))
                        .with(Sort.by("_id"))
                        .limit(most);
        query.fields().include("unitId", "waitingFor");
        return Tenancy.call(
                new TenantScope.AllTenants("find plans whose parent is here already"),
                () -> {
                    List<Document> part = plans.acrossTenants().findOfAllTenants(query);
                    Set<String> here = issuedAmong(part);
                    return new Waiting(
                            part.stream()
                                    .filter(
                                            plan ->
                                                    plan
                                                            .getList(
                                                                    "waitingFor",
                                                                    String.class,
                                                                    List.of())
                                                            .stream()
                                                            .anyMatch(here::contains))
                                    .map(MongoPlans::address)
                                    .toList(),
                            part.size() < most
                                    ? Optional.empty()
                                    : Optional.of(new PlanId(part.getLast().getString("_id"))));
                });
    }

    private Set<String> issuedAmong(List<Document> waiting) {
        Set<String> keys =
                waiting.stream()
                        .flatMap(
                                plan ->
                                        plan
                                                .getList("waitingFor", String.class, List.of())
                                                .stream())
                        .collect(Collectors.toSet());
        if (keys.isEmpty()) {
            return Set.of();
        }
        Query query = Query.query(where("knownAs").in(keys));
        query.fields().include("knownAs");
        return plans.acrossTenants().findOfAllTenants(query).stream()
                .flatMap(plan -> plan.getList("knownAs", String.class, List.of()).stream())
                .collect(Collectors.toSet());
    }

    private static ParentLink.Parent address(Document document) {
        return new ParentLink.Parent(
                new PlanId(document.getString("_id")), new UnitId(document.getString("unitId")));
    }
}
