package vn.thidua.plans.agency.mongo;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.bson.Document;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Repository;
import vn.thidua.plans.agency.Agencies;
import vn.thidua.plans.agency.Agency;
import vn.thidua.plans.unit.UnitId;
import vn.thidua.plans.unit.Validity;
import vn.thidua.platform.mongo.TenantCollection;
import vn.thidua.platform.mongo.TenantMongo;
import vn.thidua.platform.outbox.OutgoingEvent;
import vn.thidua.platform.tenancy.Tenancy;

/** The collection {@code agencies}: one document for each, named by unit and code. */
@Repository
class MongoAgencies implements Agencies {

    private final TenantCollection<Document> agencies;

    private final BiFunction<Agency, String, OutgoingEvent> messages;

    MongoAgencies(TenantMongo mongo, BiFunction<Agency, String, OutgoingEvent> messages) {
        this.agencies = mongo.aggregates("agencies", Document.class);
        this.messages = messages;
    }

    @Override
    public List<Agency> all() {
        String own = Tenancy.tenant().value();
        return agencies.find(new Query()).stream()
                .map(MongoAgencies::read)
                .filter(agency -> agency.unit().value().equals(own))
                .sorted(Comparator.comparing(Agency::kind).thenComparing(Agency::name))
                .toList();
    }

    @Override
    public Optional<Agency> find(String code) {
        return agencies.findById(id(Tenancy.tenant().value(), code)).map(MongoAgencies::read);
    }

    @Override
    public boolean add(Agency agency, String by) {
        try {
            agencies.insert(write(agency), List.of(messages.apply(agency, by)));
            return true;
        } catch (DuplicateKeyException _) {
            return false;
        }
    }

    @Override
    public boolean end(Agency agency, String by) {
        try {
            agencies.replace(write(agency), List.of(messages.apply(agency, by)));
            return true;
        } catch (OptimisticLockingFailureException _) {
            return false;
        }
    }

    private static String id(String unit, String code) {
        return unit + "|" + code;
    }

    private static Document write(Agency it) {
        return new Document("_id", id(it.unit().value(), it.code()))
                .append("unitId", it.unit().value())
                .append("version", it.version())
                .append("code", it.code())
                .append("name", it.name())
                .append("kind", it.kind().name())
                .append("from", it.validity().from().toString())
                .append("until", it.validity().until().map(LocalDate::toString).orElse(null));
    }

    private static Agency read(Document it) {
        return new Agency(
                new UnitId(it.getString("unitId")),
                it.getString("code"),
                it.getString("name"),
                Agency.Kind.valueOf(it.getString("kind")),
                new Validity(
                        LocalDate.parse(it.getString("from")),
                        Optional.ofNullable(it.getString("until")).map(LocalDate::parse)),
                it.get("version", Number.class).longValue());
    }
}
