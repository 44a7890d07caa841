package vn.thidua.movements.progress.mongo;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bson.Document;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Repository;
import vn.thidua.movements.progress.Reminder;
import vn.thidua.movements.progress.Reminders;
import vn.thidua.platform.mongo.TenantCollection;
import vn.thidua.platform.mongo.TenantIndexes;
import vn.thidua.platform.mongo.TenantMongo;
import vn.thidua.platform.tenancy.TenantId;

/**
 * The collection {@code reminders}. Until when one is held, and when it is next tried, is this machine's real time: the
 * working date may stand still.
 */
@Repository
class MongoReminders implements Reminders {

    private static final String COLLECTION = "reminders";

    /** Only in those that wait: milliseconds from which it may be begun. */
    private static final String NOT_BEFORE = "notBefore";

    private final TenantCollection<Document> reminders;

    MongoReminders(TenantMongo mongo) {
        reminders = mongo.collection(COLLECTION, Document.class);
        mongo.ensure(
                TenantIndexes.of(COLLECTION)
                        .index("on")
                        .acrossTenants(
                                "sending goes over all tenants",
                                index -> index.on(NOT_BEFORE).sparse()));
    }

    @Override
    public boolean add(Reminder reminder) {
        Document document = write(reminder);
        document.put("version", 1L);
        document.append(NOT_BEFORE, Instant.now().toEpochMilli());
        try {
            reminders.insert(document);
            return true;
        } catch (DuplicateKeyException _) {
            return false;
        }
    }

    @Override
    public Optional<Reminder> find(String id) {
        return reminders.findById(id).map(MongoReminders::read);
    }

    @Override
    public Map<String, Reminder> last(LocalDate since) {
        Map<String, Reminder> last = new HashMap<>();
        reminders.find(Query.query(where("on").gte(since.toString()))).stream()
                .map(MongoReminders::read)
                .forEach(
                        each ->
                                last.merge(
                                        each.email(),
                                        each,
                                        (one, other) ->
                                                one.on().isAfter(other.on()) ? one : other));
        return last;
    }

    @Override
    public List<Waiting> waiting(int limit) {
        Query query = Query.query(where(NOT_BEFORE).lte(Instant.now().toEpochMilli())).limit(limit);
        query.fields().include("unitId");
        return reminders.acrossTenants().findOfAllTenants(query).stream()
                .map(
                        each ->
                                new Waiting(
                                        new TenantId(each.getString("unitId")),
                                        each.getString("_id")))
                .toList();
    }

    @Override
    public Optional<Reminder> claim(String id, Duration lease) {
        long now = Instant.now().toEpochMilli();
        return reminders
                .findOne(Query.query(where("_id").is(id).and(NOT_BEFORE).lte(now)))
                .map(MongoReminders::read)
                .filter(Reminder::isOpen)
                .map(Reminder::begun)
                .flatMap(
                        begun ->
                                replaced(begun, Instant.ofEpochMilli(now).plus(lease))
                                        ? find(id)
                                        : Optional.empty());
    }

    @Override
    public void settle(Reminder reminder, Duration pause) {
        replaced(reminder, Instant.now().plus(pause));
    }

    private boolean replaced(Reminder reminder, Instant notBefore) {
        Document document = write(reminder);
        if (reminder.isOpen()) {
            document.append(NOT_BEFORE, notBefore.toEpochMilli());
        }
        try {
            reminders.replace(document);
            return true;
        } catch (OptimisticLockingFailureException _) {
            return false;
        }
    }

    private static Document write(Reminder reminder) {
        return new Document("_id", reminder.id())
                .append("unitId", reminder.unit().value())
                .append("version", reminder.version())
                .append("email", reminder.email())
                .append("on", reminder.on().toString())
                .append("state", reminder.state().name())
                .append("attempts", reminder.attempts())
                .append("broken", reminder.broken())
                .append("sentAt", reminder.sentAt().map(Instant::toString).orElse(null))
                .append("trouble", reminder.trouble());
    }

    private static Reminder read(Document document) {
        return new Reminder(
                new TenantId(document.getString("unitId")),
                document.getString("email"),
                LocalDate.parse(document.getString("on")),
                Reminder.State.valueOf(document.getString("state")),
                document.getInteger("attempts"),
                document.getInteger("broken"),
                Optional.ofNullable(document.getString("sentAt")).map(Instant::parse),
                document.getString("trouble"),
                document.get("version", Number.class).longValue());
    }
}
