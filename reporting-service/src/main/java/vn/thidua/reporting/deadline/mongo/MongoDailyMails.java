package vn.thidua.reporting.deadline.mongo;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.bson.Document;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Repository;
import vn.thidua.platform.mongo.TenantCollection;
import vn.thidua.platform.mongo.TenantIndexes;
import vn.thidua.platform.mongo.TenantMongo;
import vn.thidua.platform.tenancy.TenantId;
import vn.thidua.reporting.deadline.DailyMail;
import vn.thidua.reporting.deadline.DailyMails;

/**
 * The collection {@code dailyMails}. Until when one is held, and when it is next tried, is this machine's real time: the
 * working date may stand still.
 */
@Repository
class MongoDailyMails implements DailyMails {

    private static final String COLLECTION = "dailyMails";

    /** Only in those that wait: milliseconds from which it may be begun. */
    private static final String NOT_BEFORE = "notBefore";

    private final TenantCollection<Document> mails;

    MongoDailyMails(TenantMongo mongo) {
        mails = mongo.collection(COLLECTION, Document.class);
        mongo.ensure(
                TenantIndexes.of(COLLECTION)
                        .acrossTenants(
                                "sending goes over all tenants",
                                index -> index.on(NOT_BEFORE).sparse()));
    }

    @Override
    public boolean add(DailyMail mail) {
        Document document = write(mail);
        document.put("version", 1L);
        document.append(NOT_BEFORE, Instant.now().toEpochMilli());
        try {
            mails.insert(document);
            return true;
        } catch (DuplicateKeyException _) {
            return false;
        }
    }

    @Override
    public List<Waiting> waiting(int limit) {
        Query query = Query.query(where(NOT_BEFORE).lte(Instant.now().toEpochMilli())).limit(limit);
        query.fields().include("unitId");
        return mails.acrossTenants().findOfAllTenants(query).stream()
                .map(
                        each ->
                                new Waiting(
                                        new TenantId(each.getString("unitId")),
                                        each.getString("_id")))
                .toList();
    }

    @Override
    public Optional<DailyMail> claim(String id, Duration lease) {
        long now = Instant.now().toEpochMilli();
        return mails.findOne(Query.query(where("_id").is(id).and(NOT_BEFORE).lte(now)))
                .map(MongoDailyMails::read)
                .filter(DailyMail::isOpen)
                .map(DailyMail::begun)
                .flatMap(
                        begun ->
                                replaced(begun, Instant.ofEpochMilli(now).plus(lease))
                                        ? find(id)
                                        : Optional.empty());
    }

    @Override
    public void settle(DailyMail mail, Duration pause) {
        boolean _ = replaced(mail, Instant.now().plus(pause));
    }

    @Override
    public Optional<DailyMail> find(String id) {
        return mails.findById(id).map(MongoDailyMails::read);
    }

    private boolean replaced(DailyMail mail, Instant notBefore) {
        Document document = write(mail);
        if (mail.isOpen()) {
            document.append(NOT_BEFORE, notBefore.toEpochMilli());
        }
        try {
            long _ = mails.replace(document);
            return true;
        } catch (OptimisticLockingFailureException _) {
            return false;
        }
    }

    private static Document write(DailyMail mail) {
        return new Document("_id", mail.id())
                .append("unitId", mail.unit().value())
                .append("version", mail.version())
                .append("on", mail.on().toString())
                .append("state", mail.state().name())
                .append("attempts", mail.attempts())
                .append("broken", mail.broken())
                .append("trouble", mail.trouble());
    }

    private static DailyMail read(Document document) {
        return new DailyMail(
                new TenantId(document.getString("unitId")),
                LocalDate.parse(document.getString("on")),
                DailyMail.State.valueOf(document.getString("state")),
                document.getInteger("attempts"),
                document.getInteger("broken"),
                document.getString("trouble"),
                document.get("version", Number.class).longValue());
    }
}
