package vn.thidua.plans.reorganisation.mongo;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.bson.Document;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Repository;
import vn.thidua.plans.reorganisation.Reorganisation;
import vn.thidua.plans.reorganisation.Reorganisation.Act;
import vn.thidua.plans.reorganisation.Reorganisations;
import vn.thidua.plans.unit.UnitId;
import vn.thidua.platform.mongo.TenantCollection;
import vn.thidua.platform.mongo.TenantIndexes;
import vn.thidua.platform.mongo.TenantMongo;
import vn.thidua.platform.outbox.OutgoingEvent;
import vn.thidua.platform.tenancy.Tenancy;
import vn.thidua.platform.tenancy.TenantScope;

/** The collection {@code reorganisations}. */
@Repository
class MongoReorganisations implements Reorganisations {

    private static final String NAME = "reorganisations";

    private final TenantCollection<Document> stored;
    private final BiFunction<Reorganisation, Act, OutgoingEvent> messages;

    MongoReorganisations(
            TenantMongo mongo, BiFunction<Reorganisation, Act, OutgoingEvent> messages) {
        this.stored = mongo.aggregates(NAME, Document.class);
        this.messages = messages;
        mongo.ensure(
                TenantIndexes.of(NAME)
                        .index("-changedAt")
                        .acrossTenants(
                                "what was interrupted is finished by one job",
                                index -> index.on(ReorganisationBson.UNFINISHED).sparse())
                        .acrossTenants(
                                "a unit's history names the decisions of its superiors",
                                index -> index.on(ReorganisationBson.TOUCHED).sparse()));
    }

    @Override
    public Optional<Reorganisation> find(String id) {
        return stored.findById(id).map(ReorganisationBson::read);
    }

    @Override
    public List<Reorganisation> all() {
        return stored.find(new Query().with(Sort.by(Sort.Order.desc("changedAt")))).stream()
                .map(ReorganisationBson::read)
                .toList();
    }

    @Override
    public void add(Reorganisation reorganisation) {
        stored.insert(
                ReorganisationBson.write(reorganisation, 1),
                List.of(messages.apply(reorganisation, Act.PREPARED)));
    }

    @Override
    public Optional<Reorganisation> replace(Reorganisation it) {
        return replaced(it, List.of());
    }

    @Override
    public Optional<Reorganisation> replace(Reorganisation it, Act act) {
        return replaced(it, List.of(messages.apply(it, act)));
    }

    private Optional<Reorganisation> replaced(Reorganisation it, List<OutgoingEvent> events) {
        try {
            long version = stored.replace(ReorganisationBson.write(it, it.version()), events);
            return Optional.of(
                    new Reorganisation(
                            it.id(),
                            it.unit(),
                            it.title(),
                            it.legalBasis(),
                            it.draft(),
                            it.decision(),
                            it.discard(),
                            it.changedBy(),
                            it.changedAt(),
                            version));
        } catch (OptimisticLockingFailureException _) {
            return Optional.empty();
        }
    }

    @Override
    public List<Reorganisation> unfinished() {
        return Tenancy.call(
                new TenantScope.AllTenants("finish interrupted reorganisations"),
                () ->
                        stored
                                .acrossTenants()
                                .findOfAllTenants(
                                        Query.query(where(ReorganisationBson.UNFINISHED).is(true)))
                                .stream()
                                .map(ReorganisationBson::read)
                                .toList());
    }

    @Override
    public List<Mention> touching(UnitId unit) {
        Query query = Query.query(where(ReorganisationBson.TOUCHED).is(unit.value()));
        query.fields().include("title", "legalBasis", "effective", "unitId");
        return Tenancy.call(
                new TenantScope.AllTenants("read a unit's history"),
                () ->
                        stored.acrossTenants().findOfAllTenants(query).stream()
                                .map(
                                        it ->
                                                new Mention(
                                                        it.getString("_id"),
                                                        it.getString("title"),
                                                        it.getString("legalBasis"),
                                                        LocalDate.parse(it.getString("effective")),
                                                        new UnitId(it.getString("unitId"))))
                                .sorted(Comparator.comparing(Mention::effective))
                                .toList());
    }
}
