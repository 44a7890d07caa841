package vn.thidua.awards.decision.mongo;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.bson.Document;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Repository;
import vn.thidua.awards.decision.Decision;
import vn.thidua.awards.decision.DecisionEvent;
import vn.thidua.awards.decision.DecisionId;
import vn.thidua.awards.decision.Decisions;
import vn.thidua.awards.dossier.DossierId;
import vn.thidua.platform.mongo.TenantCollection;
import vn.thidua.platform.mongo.TenantIndexes;
import vn.thidua.platform.mongo.TenantMongo;
import vn.thidua.platform.outbox.OutgoingEvent;
import vn.thidua.platform.tenancy.Reach;
import vn.thidua.platform.tenancy.Tenancy;

/** The collection {@code decisions}. Its unique key is what makes that no number is used twice. */
@Repository
class MongoDecisions implements Decisions {

    private static final String COLLECTION = "decisions";
    private static final Comparator<Decision> YOUNGEST =
            Comparator.comparing((Decision each) -> each.text().date())
                    .reversed()
                    .thenComparing(each -> each.id().value());

    private final TenantCollection<Document> decisions;
    private final Function<DecisionEvent, OutgoingEvent> messages;

    MongoDecisions(TenantMongo mongo, Function<DecisionEvent, OutgoingEvent> messages) {
        this.messages = messages;
        decisions = mongo.aggregates(COLLECTION, Document.class);
        mongo.ensure(
                TenantIndexes.of(COLLECTION)
                        .index(DecisionBson.YEAR)
                        .index(DecisionBson.LINE_DOSSIER)
                        .acrossTenants(
                                "a number is used once per unit; drafts have none and are left out",
                                index -> index.on(DecisionBson.NUMBER_KEY).unique().sparse()));
    }

    @Override
    public List<Decision> all() {
        return sorted(decisions.find(new Query()));
    }

    private static List<Decision> sorted(List<Document> found) {
        return DecisionBson.readAll(found).stream().sorted(YOUNGEST).toList();
    }

    @Override
    public Optional<Decision> find(DecisionId id) {
        return decisions.findById(id.value()).map(DecisionBson::read);
    }

    @Override
    public Optional<Decision> above(DecisionId id, LocalDate today) {
        String own = Tenancy.tenant().value();
        return Tenancy.overseeing(
                "read a decision on one's own nominees",
                () ->
                        decisions
                                .overseeing(new Reach.Above(today))
                                .findOne(
                                        Query.query(
                                                where("_id")
                                                        .is(id.value())
                                                        .and(DecisionBson.ISSUED)
                                                        .is(true)
                                                        .and(DecisionBson.LINE_UNIT)
                                                        .is(own)))
                                .map(DecisionBson::read));
    }

    @Override
    public List<Decision> received(LocalDate today) {
        String own = Tenancy.tenant().value();
        return Tenancy.overseeing(
                "list decisions on one's own nominees",
                () ->
                        sorted(
                                decisions
                                        .overseeing(new Reach.Above(today))
                                        .find(
                                                Query.query(
                                                        where(DecisionBson.ISSUED)
                                                                .is(true)
                                                                .and(DecisionBson.LINE_UNIT)
                                                                .is(own)))));
    }

    @Override
    public List<Decision> issuedIn(int year) {
        return DecisionBson.readAll(
                decisions.find(
                        Query.query(
                                where(DecisionBson.YEAR)
                                        .is(year)
                                        .and(DecisionBson.ISSUED)
                                        .is(true))));
    }

    @Override
    public List<Decision> issuedWith(List<DossierId> dossiers) {
        return DecisionBson.readAll(
                decisions.find(
                        Query.query(
                                where(DecisionBson.LINE_DOSSIER)
                                        .in(dossiers.stream().map(DossierId::value).toList()))));
    }

    @Override
    public int last(int year, String authority, String symbol) {
        return decisions
                .findOne(
                        Query.query(
                                        where(DecisionBson.YEAR)
                                                .is(year)
                                                .and(DecisionBson.DECIDER)
                                                .is(authority)
                                                .and(DecisionBson.SYMBOL)
                                                .is(symbol)
                                                .and(DecisionBson.ISSUED)
                                                .is(true))
                                .with(Sort.by(Sort.Direction.DESC, DecisionBson.SEQUENCE))
                                .limit(1))
                .map(found -> found.getInteger(DecisionBson.SEQUENCE))
                .orElse(0);
    }

    @Override
    public boolean isTaken(String numberKey) {
        return decisions.exists(Query.query(where(DecisionBson.NUMBER_KEY).is(scoped(numberKey))))
                || decisions.exists(Query.query(where(DecisionBson.REVOKING_KEYS).is(numberKey)));
    }

    private static String scoped(String numberKey) {
        return Tenancy.tenant().value() + ":" + numberKey;
    }

    @Override
    public Stored store(Decision decision, List<DecisionEvent> events) {
        Document document = DecisionBson.write(decision);
        document.computeIfPresent(
                DecisionBson.NUMBER_KEY, (_, key) -> decision.unit().value() + ":" + key);
        List<OutgoingEvent> told = events.stream().map(messages).toList();
        try {
            if (decision.version() == 0) {
                document.put("version", 1L);
                decisions.insert(document, told);
            } else {
                decisions.replace(document, told);
            }
            return Stored.STORED;
        } catch (DuplicateKeyException _) {
            return Stored.NUMBER_TAKEN;
        } catch (OptimisticLockingFailureException _) {
            return Stored.OVERTAKEN;
        }
    }

    @Override
    public boolean remove(Decision draft) {
        return decisions.remove(
                        Query.query(
                                where("_id")
                                        .is(draft.id().value())
                                        .and(DecisionBson.ISSUED)
                                        .is(false)))
                > 0;
    }
}
