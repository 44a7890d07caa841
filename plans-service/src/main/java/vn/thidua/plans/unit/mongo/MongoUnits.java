package vn.thidua.plans.unit.mongo;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.bson.Document;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Repository;
import vn.thidua.plans.unit.AdministrativeUnit;
import vn.thidua.plans.unit.Level;
import vn.thidua.plans.unit.ParentEdge;
import vn.thidua.plans.unit.RegisteredUnits;
import vn.thidua.plans.unit.TakenIn;
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

    private static final int ATTEMPTS = 20;

    /** Whether a decision made the unit what it is, and not the list of units. */
    private static final String DECIDED = "decided";

    private final TenantCollection<Document> units;
    private final Function<AdministrativeUnit, OutgoingEvent> registered;
    private final Function<TakenIn, OutgoingEvent> takenIn;

    MongoUnits(
            TenantMongo mongo,
            Function<AdministrativeUnit, OutgoingEvent> registered,
            Function<TakenIn, OutgoingEvent> takenIn) {
        this.units = mongo.aggregates("units", Document.class);
        this.registered = registered;
        this.takenIn = takenIn;
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
    public Optional<AdministrativeUnit> find(UnitId id) {
        return Tenancy.call(work(id), () -> units.findById(id.value()).map(MongoUnits::unit));
    }

    @Override
    public boolean register(AdministrativeUnit unit) {
        return stored(unit.id(), false, _ -> unit);
    }

    @Override
    public boolean change(
            UnitId id, Function<Optional<AdministrativeUnit>, AdministrativeUnit> to) {
        return stored(id, true, to);
    }

    @Override
    public boolean takeIn(AdministrativeUnit unit, UnitId superior, String by) {
        return Tenancy.call(
                work(unit.id()),
                () -> {
                    try {
                        units.insert(
                                document(unit).append(DECIDED, true),
                                List.of(
                                        registered.apply(unit),
                                        takenIn.apply(new TakenIn(unit, superior, by))));
                        return true;
                    } catch (DuplicateKeyException _) {
                        return false;
                    }
                });
    }

    private boolean stored(
            UnitId id,
            boolean decided,
            Function<Optional<AdministrativeUnit>, AdministrativeUnit> to) {
        return Tenancy.call(
                work(id),
                () -> {
                    for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
                        Optional<Document> stored = units.findById(id.value());
                        Optional<AdministrativeUnit> before = stored.map(MongoUnits::unit);
                        if (!decided && stored.filter(MongoUnits::isDecided).isPresent()) {
                            return false;
                        }
                        AdministrativeUnit after = to.apply(before);
                        if (before.equals(Optional.of(after))) {
                            return false;
                        }
                        try {
                            store(document(after).append(DECIDED, decided), after, stored);
                            return true;
                        } catch (OptimisticLockingFailureException | DuplicateKeyException _) {
                            Thread.onSpinWait();
                        }
                    }
                    throw new IllegalStateException(
                            "a unit changes faster than it can be stored unit=" + id);
                });
    }

    private static boolean isDecided(Document stored) {
        return stored.getBoolean(DECIDED, false);
    }

    private void store(Document document, AdministrativeUnit unit, Optional<Document> stored) {
        List<OutgoingEvent> events = List.of(registered.apply(unit));
        stored.ifPresentOrElse(
                former -> units.replace(document.append("version", former.get("version")), events),
                () -> units.insert(document, events));
    }

    private static TenantScope work(UnitId id) {
        return new TenantScope.Work(new TenantId(id.value()), "register a unit");
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
                                .toList())
                .append(
                        "formerNames",
                        unit.formerNames().stream()
                                .map(
                                        former ->
                                                new Document("name", former.name())
                                                        .append("until", former.until().toString()))
                                .toList())
                .append(
                        "predecessors",
                        unit.predecessors().stream()
                                .map(
                                        part ->
                                                new Document("id", part.unit().value())
                                                        .append("on", part.on().toString())
                                                        .append("whole", part.whole()))
                                .toList())
                .append("continuedBy", unit.continuedBy().map(UnitId::value).orElse(null));
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
                        .toList(),
                stored.getList("formerNames", Document.class, List.of()).stream()
                        .map(
                                former ->
                                        new AdministrativeUnit.FormerName(
                                                former.getString("name"),
                                                LocalDate.parse(former.getString("until"))))
                        .toList(),
                stored.getList("predecessors", Document.class, List.of()).stream()
                        .map(
                                part ->
                                        new AdministrativeUnit.Predecessor(
                                                new UnitId(part.getString("id")),
                                                LocalDate.parse(part.getString("on")),
                                                part.getBoolean("whole", true)))
                        .toList(),
                Optional.ofNullable(stored.getString("continuedBy")).map(UnitId::new));
    }

    private static Validity validity(String from, Optional<String> to) {
        return new Validity(LocalDate.parse(from), to.map(LocalDate::parse));
    }

    private static @org.jspecify.annotations.Nullable String text(Optional<LocalDate> date) {
        return date.map(LocalDate::toString).orElse(null);
    }
}
