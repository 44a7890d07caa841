package vn.thidua.reporting.audit.mongo;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.bson.Document;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Repository;
import vn.thidua.platform.mongo.AppendedCollection;
import vn.thidua.platform.mongo.TenantIndexes;
import vn.thidua.platform.mongo.TenantMongo;
import vn.thidua.platform.tenancy.TenantId;
import vn.thidua.platform.time.WorkingClock;
import vn.thidua.reporting.audit.Actor;
import vn.thidua.reporting.audit.AuditLog;
import vn.thidua.reporting.audit.Entry;
import vn.thidua.reporting.audit.Kind;
import vn.thidua.reporting.audit.Occurrence;

/** The collection {@code auditEntries}. Moments are kept as text: the hash goes over their text. */
@Repository
class MongoAuditLog implements AuditLog {

    private static final String ENTRIES = "auditEntries";
    private static final Sort NEWEST = Sort.by(Sort.Direction.DESC, "number");

    /** How many entries are in memory at once when all are read. */
    private static final int BATCH = 500;

    private final AppendedCollection<Document> entries;

    MongoAuditLog(TenantMongo mongo) {
        entries = mongo.appended(ENTRIES, Document.class);
        mongo.ensure(
                TenantIndexes.of(ENTRIES)
                        .unique("-number")
                        .unique("event")
                        .index("outside", "-number")
                        .index("kind", "-number"));
    }

    @Override
    public boolean has(TenantId unit, String event) {
        return entries.reads().exists(Query.query(of(unit).and("event").is(event)));
    }

    @Override
    public Optional<Entry> last(TenantId unit) {
        return entries.reads().find(Query.query(of(unit)).with(NEWEST).limit(1)).stream()
                .findFirst()
                .map(MongoAuditLog::read);
    }

    @Override
    public boolean append(Entry entry) {
        try {
            entries.append(write(entry));
            return true;
        } catch (DuplicateKeyException _) {
            return false;
        }
    }

    @Override
    public Page page(TenantId unit, Wanted wanted, int page, int size) {
        Criteria criteria = of(unit);
        wanted.kind().ifPresent(kind -> criteria.and("kind").is(kind.name()));
        if (wanted.outside()) {
            criteria.and("outside").is(true);
        }
        if (wanted.from().isPresent() || wanted.until().isPresent()) {
            Criteria day = criteria.and("day");
            wanted.from().ifPresent(from -> day.gte(from.toString()));
            wanted.until().ifPresent(until -> day.lte(until.toString()));
        }
        long total = entries.reads().count(Query.query(criteria));
        List<Entry> found =
                entries
                        .reads()
                        .find(
                                Query.query(criteria)
                                        .with(NEWEST)
                                        .skip((long) page * size)
                                        .limit(size))
                        .stream()
                        .map(MongoAuditLog::read)
                        .toList();
        return new Page(found, total);
    }

    @Override
    public void each(TenantId unit, Predicate<Entry> goOn) {
        long after = 0;
        long end = last(unit).map(Entry::number).orElse(0L);
        while (after < end) {
            List<Entry> batch =
                    new ArrayList<>(
                            entries
                                    .reads()
                                    .find(
                                            Query.query(
                                                    of(unit).and("number")
                                                            .gt(after)
                                                            .lte(Math.min(end, after + BATCH))))
                                    .stream()
                                    .map(MongoAuditLog::read)
                                    .toList());
            batch.sort(Comparator.comparingLong(Entry::number));
            for (Entry entry : batch) {
                if (!goOn.test(entry)) {
                    return;
                }
            }
            after += BATCH;
        }
    }

    private static Criteria of(TenantId unit) {
        return where("unitId").is(unit.value());
    }

    private static Document write(Entry entry) {
        Occurrence it = entry.occurrence();
        return new Document("_id", it.unit() + "/" + entry.number())
                .append("unitId", it.unit().value())
                .append("number", entry.number())
                .append("event", it.event())
                .append("at", it.at().toString())
                .append("day", LocalDate.ofInstant(it.at(), WorkingClock.VIETNAM).toString())
                .append("enteredAt", entry.enteredAt().toString())
                .append("kind", it.kind().name())
                .append("what", it.what())
                .append("account", it.who().account())
                .append("fromUnit", it.who().unit().value())
                .append("roles", it.who().roles())
                .append("outside", it.isFromOutside())
                .append("whose", it.whose())
                .append("ids", it.ids())
                .append("title", it.title())
                .append("why", it.why())
                .append("previous", entry.previous())
                .append("hash", entry.hash());
    }

    /**
     * What somebody has changed past the guard is read as far as it can be: the check has to name it, not to fail on it.
     */
    private static Entry read(Document document) {
        return new Entry(
                document.get("number", Number.class).longValue(),
                moment(document, "enteredAt"),
                new Occurrence(
                        new TenantId(document.getString("unitId")),
                        text(document, "event"),
                        moment(document, "at"),
                        kind(text(document, "kind")),
                        text(document, "what"),
                        new Actor(
                                text(document, "account"),
                                unit(text(document, "fromUnit")),
                                texts(document, "roles")),
                        texts(document, "whose"),
                        texts(document, "ids"),
                        text(document, "title"),
                        text(document, "why")),
                text(document, "previous"),
                text(document, "hash"));
    }

    private static String text(Document document, String field) {
        return document.get(field) instanceof String text ? text : "";
    }

    private static List<String> texts(Document document, String field) {
        return document.get(field) instanceof List<?> list
                ? list.stream().map(String::valueOf).toList()
                : List.of();
    }

    private static Instant moment(Document document, String field) {
        try {
            return Instant.parse(text(document, field));
        } catch (DateTimeParseException changed) {
            return Instant.EPOCH;
        }
    }

    private static Kind kind(String name) {
        return Arrays.stream(Kind.values())
                .filter(kind -> kind.name().equals(name))
                .findFirst()
                .orElse(Kind.OTHER);
    }

    private static TenantId unit(String id) {
        try {
            return new TenantId(id);
        } catch (IllegalArgumentException changed) {
            return new TenantId("unreadable");
        }
    }
}
