package vn.thidua.plans.answer.mongo;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.bson.Document;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Repository;
import vn.thidua.plans.answer.Deliveries;
import vn.thidua.plans.answer.Delivery;
import vn.thidua.plans.plan.ParentLink;
import vn.thidua.plans.plan.PlanId;
import vn.thidua.plans.unit.UnitId;
import vn.thidua.platform.mongo.TenantCollection;
import vn.thidua.platform.mongo.TenantIndexes;
import vn.thidua.platform.mongo.TenantMongo;
import vn.thidua.platform.tenancy.Tenancy;
import vn.thidua.platform.tenancy.TenantScope;

/** The collection {@code deliveries}. */
@Repository
class MongoDeliveries implements Deliveries {

    private static final String NAME = "deliveries";

    private final TenantCollection<Document> deliveries;

    MongoDeliveries(TenantMongo mongo) {
        this.deliveries = mongo.collection(NAME, Document.class);
        mongo.ensure(
                TenantIndexes.of(NAME)
                        .acrossTenants(
                                "interrupted deliveries of all units are finished by one job",
                                index -> index.on("unfinished").sparse()));
    }

    @Override
    public Optional<Delivery> find(PlanId plan) {
        return deliveries.findById(plan.value()).map(MongoDeliveries::read);
    }

    @Override
    public boolean keep(Delivery delivery) {
        try {
            if (delivery.revision() == 1) {
                deliveries.insert(write(delivery, 1));
            } else {
                deliveries.replace(write(delivery, delivery.revision() - 1));
            }
            return true;
        } catch (DuplicateKeyException | OptimisticLockingFailureException _) {
            return false;
        }
    }

    @Override
    public List<ParentLink.Parent> unfinished() {
        Query query = Query.query(where("unfinished").is(true));
        query.fields().include("unitId");
        return Tenancy.call(
                new TenantScope.AllTenants("find interrupted deliveries"),
                () ->
                        deliveries.acrossTenants().findOfAllTenants(query).stream()
                                .map(
                                        document ->
                                                new ParentLink.Parent(
                                                        new PlanId(document.getString("_id")),
                                                        new UnitId(document.getString("unitId"))))
                                .toList());
    }

    private static Document write(Delivery delivery, long version) {
        Document document =
                new Document("_id", delivery.plan().value())
                        .append("unitId", delivery.unit().value())
                        .append("version", version)
                        .append("by", delivery.by())
                        .append("at", Date.from(delivery.at()))
                        .append(
                                "letters",
                                delivery.letters().stream()
                                        .map(
                                                letter -> {
                                                    Document row =
                                                            new Document("to", letter.to().value());
                                                    letter.deliveredAt()
                                                            .ifPresent(
                                                                    at ->
                                                                            row.append(
                                                                                    "deliveredAt",
                                                                                    Date.from(at)));
                                                    return row;
                                                })
                                        .toList());
        if (!delivery.onTheirWay().isEmpty()) {
            document.append("unfinished", true);
        }
        return document;
    }

    private static Delivery read(Document document) {
        return new Delivery(
                new PlanId(document.getString("_id")),
                new UnitId(document.getString("unitId")),
                document.getList("letters", Document.class, List.of()).stream()
                        .map(
                                row ->
                                        new Delivery.Letter(
                                                new UnitId(row.getString("to")),
                                                Optional.ofNullable(row.getDate("deliveredAt"))
                                                        .map(Date::toInstant)))
                        .toList(),
                document.getString("by"),
                document.getDate("at").toInstant(),
                document.get("version", Number.class).longValue());
    }
}
