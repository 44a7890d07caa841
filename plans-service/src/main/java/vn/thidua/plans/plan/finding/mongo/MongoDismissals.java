package vn.thidua.plans.plan.finding.mongo;

import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.bson.Document;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Repository;
import vn.thidua.plans.plan.PlanId;
import vn.thidua.plans.plan.finding.Dismissal;
import vn.thidua.plans.plan.finding.DismissalStore;
import vn.thidua.plans.plan.finding.Dismissals;
import vn.thidua.plans.unit.UnitId;
import vn.thidua.platform.mongo.TenantCollection;
import vn.thidua.platform.mongo.TenantMongo;

/** The collection {@code dismissals}: one document for each plan of which something was dismissed. */
@Repository
class MongoDismissals implements DismissalStore {

    private static final String NAME = "dismissals";

    private final TenantCollection<Document> dismissals;

    MongoDismissals(TenantMongo mongo) {
        this.dismissals = mongo.collection(NAME, Document.class);
    }

    @Override
    public Dismissals find(PlanId plan, UnitId unit) {
        return dismissals
                .findById(plan.value())
                .map(MongoDismissals::read)
                .orElseGet(() -> Dismissals.none(plan, unit));
    }

    @Override
    public boolean store(Dismissals next) {
        try {
            if (next.revision() == 1) {
                dismissals.insert(write(next, 1));
            } else {
                dismissals.replace(write(next, next.revision() - 1));
            }
            return true;
        } catch (DuplicateKeyException | OptimisticLockingFailureException _) {
            return false;
        }
    }

    /** With the revision that it was made from, as the guard wants it. */
    private static Document write(Dismissals dismissals, long revision) {
        return new Document("_id", dismissals.plan().value())
                .append("unitId", dismissals.unit().value())
                .append("version", revision)
                .append(
                        "items",
                        dismissals.items().stream()
                                .map(
                                        it ->
                                                new Document("key", it.key())
                                                        .append("reason", it.reason())
                                                        .append("by", it.by())
                                                        .append("name", it.name())
                                                        .append("at", Date.from(it.at())))
                                .toList());
    }

    private static Dismissals read(Document document) {
        return new Dismissals(
                new PlanId(document.getString("_id")),
                new UnitId(document.getString("unitId")),
                Optional.ofNullable(document.get("version", Number.class))
                        .map(Number::longValue)
                        .orElse(1L),
                document.getList("items", Document.class, List.of()).stream()
                        .map(
                                row ->
                                        new Dismissal(
                                                row.getString("key"),
                                                row.getString("reason"),
                                                row.getString("by"),
                                                row.getString("name"),
                                                moment(row)))
                        .toList());
    }

    private static Instant moment(Document row) {
        return row.getDate("at").toInstant();
    }
}
