package vn.thidua.plans.plan.mongo;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static vn.thidua.plans.plan.mongo.Bson.count;
import static vn.thidua.plans.plan.mongo.Bson.moment;
import static vn.thidua.plans.plan.mongo.Bson.put;
import static vn.thidua.plans.plan.mongo.Bson.rows;
import static vn.thidua.plans.plan.mongo.Bson.text;
import static vn.thidua.plans.plan.mongo.Bson.words;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.bson.Document;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Repository;
import vn.thidua.plans.plan.NumberRegister;
import vn.thidua.plans.plan.Person;
import vn.thidua.plans.plan.PlanId;
import vn.thidua.plans.plan.Registers;
import vn.thidua.plans.unit.UnitId;
import vn.thidua.platform.mongo.TenantCollection;
import vn.thidua.platform.mongo.TenantIndexes;
import vn.thidua.platform.mongo.TenantMongo;
import vn.thidua.platform.tenancy.Tenancy;
import vn.thidua.platform.tenancy.TenantScope;

/** The collection {@code registers}: one document for each unit, year and series. */
@Repository
class MongoRegisters implements Registers {

    private static final String NAME = "registers";
    private static final String UNFINISHED = "unfinishedSince";

    private final TenantCollection<Document> registers;

    MongoRegisters(TenantMongo mongo) {
        this.registers = mongo.collection(NAME, Document.class);
        mongo.ensure(
                TenantIndexes.of(NAME)
                        .unique("year", "series")
                        .acrossTenants(
                                "interrupted issues of all units are finished by one job",
                                index -> index.on(UNFINISHED).sparse()));
    }

    @Override
    public NumberRegister find(UnitId unit, int year, String series) {
        return registers
                .findById(id(unit, year, series))
                .map(MongoRegisters::read)
                .orElseGet(() -> NumberRegister.empty(unit, year, series));
    }

    @Override
    public List<NumberRegister> ofYear(UnitId unit, int year) {
        return registers
                .find(Query.query(where("unitId").is(unit.value()).and("year").is(year)))
                .stream()
                .map(MongoRegisters::read)
                .sorted(Comparator.comparing(NumberRegister::series))
                .toList();
    }

    @Override
    public boolean store(NumberRegister register) {
        try {
            if (register.revision() == 1) {
                registers.insert(write(register, 1));
            } else {
                registers.replace(write(register, register.revision() - 1));
            }
            return true;
        } catch (DuplicateKeyException | OptimisticLockingFailureException _) {
            return false;
        }
    }

    @Override
    public List<NumberRegister> unfinishedBefore(Instant moment) {
        return Tenancy.call(
                new TenantScope.AllTenants("finish interrupted issues"),
                () ->
                        registers
                                .acrossTenants()
                                .findOfAllTenants(
                                        Query.query(where(UNFINISHED).lt(Date.from(moment))))
                                .stream()
                                .map(MongoRegisters::read)
                                .toList());
    }

    private static String id(UnitId unit, int year, String series) {
        return unit + "|" + year + "|" + series;
    }

    private static Document write(NumberRegister register, long revision) {
        Document document =
                new Document("_id", id(register.unit(), register.year(), register.series()))
                        .append("unitId", register.unit().value())
                        .append("version", revision)
                        .append("year", register.year())
                        .append("series", register.series())
                        .append(
                                "entries",
                                Bson.documents(register.entries(), MongoRegisters::write));
        put(
                document,
                UNFINISHED,
                register.unfinished().stream()
                        .map(entry -> entry.order().at())
                        .min(Comparator.naturalOrder()));
        return document;
    }

    private static NumberRegister read(Document document) {
        return new NumberRegister(
                new UnitId(document.getString("unitId")),
                document.getInteger("year", 0),
                words(document, "series"),
                count(document, "version"),
                rows(document, "entries", MongoRegisters::entry));
    }

    private static Document write(NumberRegister.Entry entry) {
        NumberRegister.Order order = entry.order();
        Document row =
                new Document("sequence", entry.sequence())
                        .append("done", entry.done())
                        .append("by", order.by().subject())
                        .append("byName", order.by().name())
                        .append("byUnit", order.by().unit().value())
                        .append("at", Date.from(order.at()))
                        .append("on", order.on().toString())
                        .append("symbol", order.symbol())
                        .append("planVersion", order.planVersion());
        put(row, "planId", entry.plan().map(PlanId::value));
        put(row, "paper", entry.paper());
        return row;
    }

    private static NumberRegister.Entry entry(Document row) {
        Optional<PlanId> plan = text(row, "planId").map(PlanId::new);
        Person by =
                new Person(
                        words(row, "by"),
                        words(row, "byName"),
                        new UnitId(row.getString("byUnit")),
                        Set.of(Person.Role.LEADER));
        return new NumberRegister.Entry(
                row.getInteger("sequence", 0),
                plan,
                row.getBoolean("done", false),
                new NumberRegister.Order(
                        by,
                        moment(row, "at"),
                        LocalDate.parse(row.getString("on")),
                        words(row, "symbol"),
                        count(row, "planVersion")),
                text(row, "paper"));
    }
}
