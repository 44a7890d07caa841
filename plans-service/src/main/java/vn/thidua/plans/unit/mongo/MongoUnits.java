package vn.thidua.plans.unit.mongo;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.bson.Document;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Repository;
import vn.thidua.plans.unit.AdministrativeUnit;
import vn.thidua.plans.unit.Level;
import vn.thidua.plans.unit.ParentEdge;
import vn.thidua.plans.unit.RegisteredUnits;
import vn.thidua.plans.unit.UnitId;
import vn.thidua.plans.unit.Validity;
import vn.thidua.platform.mongo.TenantCollection;
import vn.thidua.platform.mongo.TenantMongo;
import vn.thidua.platform.outbox.OutgoingEvent;
import vn.thidua.platform.tenancy.Tenancy;
import vn.thidua.platform.tenancy.TenantId;
import vn.thidua.platform.tenancy.TenantScope;

/** The collection {@code units}: one document for each unit, which is its own tenant. */
@Repository
class MongoUnits implements RegisteredUnits {

    private final TenantCollection<Document> units;
    private final Function<AdministrativeUnit, OutgoingEvent> registered;

    MongoUnits(TenantMongo mongo, Function<AdministrativeUnit, OutgoingEvent> registered) {
        this.units = mongo.aggregates("units", Document.class);
        this.registered = registered;
    }

    @Override
    public List<AdministrativeUnit> all() {
        return Tenancy.call(
                new TenantScope.AllTenants("read all units"),
                () ->
                        units.acrossTenants().findOfAllTenants(new Query()).stream()
                                .map(MongoUnits::unit)
                                .toList());
    }

    @Override
    public void register(AdministrativeUnit unit) {
        List<OutgoingEvent> events = List.of(registered.apply(unit));
        Tenancy.run(
                new TenantScope.Work(new TenantId(unit.id().value()), "register a unit"),
                () -> {
                    Document document = document(unit);
                    units.findById(unit.id().value())
                            .ifPresentOrElse(
                                    stored ->
                                            units.replace(
                                                    document.append(
                                                            "version", stored.get("version")),
                                                    events),
                                    () -> units.insert(document, events));
                });
    }

    private static Document document(AdministrativeUnit unit) {
        return new Document("_id", unit.id().value())
                .append("unitId", unit.id().value())
                .append("code", unit.code())
                .append("name", unit.name())
                .append("level", unit.level().name())
                .append("validFrom", unit.validity().from().toString())
                .append("validTo", text(unit.validity().until()))
                .append(
                        "parents",
                        unit.parents().stream()
                                .map(
                                        edge ->
                                                new Document("id", edge.parent().value())
                                                        .append(
                                                                "from",
                                                                edge.validity().from().toString())
                                                        .append(
                                                                "to",
                                                                text(edge.validity().until())))
                                .toList());
    }

    private static AdministrativeUnit unit(Document stored) {
        return new AdministrativeUnit(
                new UnitId(stored.getString("_id")),
                stored.getString("code"),
                stored.getString("name"),
                Level.valueOf(stored.getString("level")),
                validity(
                        stored.getString("validFrom"),
                        Optional.ofNullable(stored.getString("validTo"))),
                stored.getList("parents", Document.class).stream()
                        .map(
                                edge ->
                                        new ParentEdge(
                                                new UnitId(edge.getString("id")),
                                                validity(
                                                        edge.getString("from"),
                                                        Optional.ofNullable(edge.getString("to")))))
                        .toList());
    }

    private static Validity validity(String from, Optional<String> to) {
        return new Validity(LocalDate.parse(from), to.map(LocalDate::parse));
    }

    private static @org.jspecify.annotations.Nullable String text(Optional<LocalDate> date) {
        return date.map(LocalDate::toString).orElse(null);
    }
}
