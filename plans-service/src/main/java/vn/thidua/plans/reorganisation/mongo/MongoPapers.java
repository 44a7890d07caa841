package vn.thidua.plans.reorganisation.mongo;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import java.time.Clock;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.bson.Document;
import org.springframework.data.mongodb.MongoDatabaseFactory;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Repository;
import vn.thidua.plans.reorganisation.Papers;
import vn.thidua.plans.unit.UnitId;
import vn.thidua.platform.mongo.AcrossTenants;
import vn.thidua.platform.mongo.TenantCollection;
import vn.thidua.platform.mongo.TenantMongo;
import vn.thidua.platform.tenancy.Tenancy;
import vn.thidua.platform.tenancy.TenantId;
import vn.thidua.platform.tenancy.TenantScope;

/** What units have in the collections of plans. */
@Repository
class MongoPapers implements Papers {

    /** Up to here the units are named in the query; beyond, all is read once. */
    private static final int NAMED = 500;

    private static final List<String> NOT_ISSUED = List.of("DRAFT", "IN_REVIEW");

    private final TenantCollection<Document> plans;
    private final TenantCollection<Document> registers;
    private final MongoDatabaseFactory database;

    MongoPapers(TenantMongo mongo, MongoDatabaseFactory database) {
        this.plans = mongo.aggregates("plans", Document.class);
        this.registers = mongo.collection("registers", Document.class);
        this.database = database;
    }

    @Override
    public Map<UnitId, Count> count(Set<UnitId> units) {
        Map<UnitId, Count> counts = new HashMap<>();
        Tenancy.run(
                new TenantScope.AllTenants("foresee a reorganisation"),
                () -> {
                    read(plans.acrossTenants(), units, "unitId", "state", "parents", "waitingFor")
                            .forEach(plan -> counts.merge(unit(plan), ofPlan(plan), Count::plus));
                    read(registers.acrossTenants(), units, "unitId")
                            .forEach(
                                    register ->
                                            counts.merge(
                                                    unit(register),
                                                    new Count(0, 0, 0, 0, 1),
                                                    Count::plus));
                });
        counts.keySet().retainAll(units);
        return counts;
    }

    private static Stream<Document> read(
            AcrossTenants<Document> all, Set<UnitId> units, String... fields) {
        Query query =
                units.size() > NAMED
                        ? new Query()
                        : Query.query(
                                where("unitId").in(units.stream().map(UnitId::value).toList()));
        query.fields().include(fields);
        return all.findOfAllTenants(query).stream();
    }

    private static UnitId unit(Document document) {
        return new UnitId(document.getString("unitId"));
    }

    private static Count ofPlan(Document plan) {
        boolean draft = NOT_ISSUED.contains(plan.getString("state"));
        return new Count(
                draft ? 0 : 1,
                draft ? 1 : 0,
                plan.getList("parents", Object.class, List.of()).size(),
                plan.getList("waitingFor", Object.class, List.of()).isEmpty() ? 0 : 1,
                0);
    }

    @Override
    public int handOver(Map<UnitId, UnitId> heirs) {
        return Tenancy.call(
                new TenantScope.AllTenants("hand drafts over"),
                () -> {
                    AcrossTenants<Document> all = plans.acrossTenants();
                    Query drafts = Query.query(where("state").in(NOT_ISSUED));
                    drafts.fields().include("unitId", "source");
                    int count = 0;
                    for (Document draft : all.findOfAllTenants(drafts)) {
                        UnitId from = unit(draft);
                        UnitId to = heirs.get(from);
                        if (to != null) {
                            giveFiles(draft, from, to);
                            String id = draft.getString("_id");
                            if (all.giveToTenant(id, tenant(from), tenant(to))) {
                                count++;
                                tellSearch(all, id);
                            }
                        }
                    }
                    return count;
                });
    }

    /** The search indexes follow the time of each write. */
    private static void tellSearch(AcrossTenants<Document> all, String id) {
        all.updateOfAllTenants(
                Query.query(where("_id").is(id)),
                new Update().set("storedAt", Date.from(Clock.systemUTC().instant())));
    }

    /** First the files, which are found by unit and id: what is interrupted here is done again. */
    private void giveFiles(Document draft, UnitId from, UnitId to) {
        Document source = draft.get("source", new Document());
        List<String> ids =
                Stream.of("fileId", "textId")
                        .map(source::get)
                        .filter(String.class::isInstance)
                        .map(String.class::cast)
                        .toList();
        database.getMongoDatabase()
                .getCollection("documents.files")
                .updateMany(
                        Filters.and(
                                Filters.in("_id", ids),
                                Filters.eq("metadata.unitId", from.value())),
                        Updates.set("metadata.unitId", to.value()));
    }

    private static TenantId tenant(UnitId unit) {
        return new TenantId(unit.value());
    }
}
