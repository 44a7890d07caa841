package vn.thidua.plans.account.mongo;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.util.Date;
import java.util.List;
import java.util.function.Function;
import org.bson.Document;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Repository;
import vn.thidua.plans.account.AccountChange;
import vn.thidua.plans.account.AccountChanges;
import vn.thidua.plans.unit.UnitId;
import vn.thidua.platform.mongo.TenantCollection;
import vn.thidua.platform.mongo.TenantIndexes;
import vn.thidua.platform.mongo.TenantMongo;
import vn.thidua.platform.outbox.OutgoingEvent;
import vn.thidua.platform.tenancy.Tenancy;
import vn.thidua.platform.tenancy.TenantId;
import vn.thidua.platform.tenancy.TenantScope;

/** The collection {@code accountChanges}. */
@Repository
class MongoAccountChanges implements AccountChanges {

    private static final String NAME = "accountChanges";

    private final TenantCollection<Document> changes;
    private final Function<AccountChange, OutgoingEvent> messages;

    MongoAccountChanges(TenantMongo mongo, Function<AccountChange, OutgoingEvent> messages) {
        this.changes = mongo.aggregates(NAME, Document.class);
        this.messages = messages;
        mongo.ensure(TenantIndexes.of(NAME).index("-at"));
    }

    @Override
    public void asked(AccountChange change) {
        inUnit(change, () -> changes.insert(write(change)));
    }

    @Override
    public void answered(AccountChange change) {
        List<OutgoingEvent> events =
                change.outcome() == AccountChange.Outcome.DONE
                        ? List.of(messages.apply(change))
                        : List.of();
        inUnit(change, () -> changes.replace(write(change), events));
    }

    /** A superior that onboards a unit changes an account of that one. */
    private static void inUnit(AccountChange change, Runnable write) {
        Tenancy.run(
                new TenantScope.Work(
                        new TenantId(change.unit().value()), "write down a change of an account"),
                write);
    }

    @Override
    public List<AccountChange> latest(UnitId unit, int atMost) {
        return changes
                .find(
                        Query.query(where("unitId").is(unit.value()))
                                .with(Sort.by(Sort.Order.desc("at")))
                                .limit(atMost))
                .stream()
                .map(MongoAccountChanges::read)
                .toList();
    }

    private static Document write(AccountChange change) {
        return new Document("_id", change.id())
                .append("unitId", change.unit().value())
                .append("version", 1L)
                .append("by", change.by())
                .append("account", change.account())
                .append("action", change.action().name())
                .append("details", change.details())
                .append("at", Date.from(change.at()))
                .append("outcome", change.outcome().name());
    }

    private static AccountChange read(Document it) {
        return new AccountChange(
                it.getString("_id"),
                new UnitId(it.getString("unitId")),
                it.getString("by"),
                it.getString("account"),
                AccountChange.Action.valueOf(it.getString("action")),
                it.getList("details", String.class, List.of()),
                it.getDate("at").toInstant(),
                AccountChange.Outcome.valueOf(it.getString("outcome")));
    }
}
