package vn.thidua.plans.bulk.mongo;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Date;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.bson.Document;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Repository;
import vn.thidua.plans.bulk.Batch;
import vn.thidua.plans.bulk.BatchFile;
import vn.thidua.plans.bulk.BatchFile.FateName;
import vn.thidua.plans.bulk.BatchId;
import vn.thidua.plans.bulk.Batches;
import vn.thidua.plans.plan.DocumentNumber;
import vn.thidua.plans.plan.PlanContent;
import vn.thidua.plans.plan.PlanId;
import vn.thidua.plans.unit.UnitId;
import vn.thidua.platform.mongo.TenantCollection;
import vn.thidua.platform.mongo.TenantIndexes;
import vn.thidua.platform.mongo.TenantMongo;
import vn.thidua.platform.tenancy.Tenancy;
import vn.thidua.platform.tenancy.TenantScope;

/** The collections {@code batches} and {@code batchFiles}. */
@Repository
class MongoBatches implements Batches {

    private static final String BATCHES = "batches";
    private static final String FILES = "batchFiles";
    private static final String PLANS = "plans";
    private static final String AT_WORK = "atWork";

    private final TenantCollection<Document> batches;
    private final TenantCollection<Document> files;
    private final TenantCollection<Document> plans;

    MongoBatches(TenantMongo mongo) {
        this.batches = mongo.collection(BATCHES, Document.class);
        this.files = mongo.collection(FILES, Document.class);
        this.plans = mongo.collection(PLANS, Document.class);
        mongo.ensure(
                TenantIndexes.of(BATCHES)
                        .unique("key")
                        .index("-startedAt")
                        .acrossTenants(
                                "one job goes on with the interrupted batches of all units",
                                index -> index.on(AT_WORK).sparse()));
        mongo.ensure(
                TenantIndexes.of(FILES)
                        .index("batchId", "fate")
                        .index("batchId", "path")
                        .unique("batchId", "document"));
        mongo.ensure(TenantIndexes.of(PLANS).index("number.sequence"));
    }

    @Override
    public boolean add(Batch batch) {
        try {
            batches.insert(BatchBson.write(batch));
            return true;
        } catch (DuplicateKeyException _) {
            return false;
        }
    }

    @Override
    public Optional<Batch> find(BatchId id) {
        return batches.findById(id.value()).map(BatchBson::read);
    }

    @Override
    public Optional<Batch> findByKey(String key) {
        return batches
                .find(
                        Query.query(where("key").is(key))
                                .with(Sort.by(Sort.Order.desc("startedAt")))
                                .limit(1))
                .stream()
                .map(BatchBson::read)
                .findFirst();
    }

    @Override
    public List<Batch> newest(int most) {
        return batches
                .find(
                        Query.query(new Criteria())
                                .with(Sort.by(Sort.Order.desc("startedAt")))
                                .limit(most))
                .stream()
                .map(BatchBson::read)
                .toList();
    }

    @Override
    public void setArchive(BatchId id, Batch.Archive archive) {
        Update update = new Update().set("archive", BatchBson.write(archive));
        change(id, archive.done() ? update : update.set(AT_WORK, true));
        settle(id);
    }

    @Override
    public void setRecording(BatchId id, Batch.Recording recording) {
        Update update = new Update().set("recording", BatchBson.write(recording));
        change(id, recording.done() ? update : update.set(AT_WORK, true));
        settle(id);
    }

    private void change(BatchId id, Update update) {
        batches.updateFirst(Query.query(where("_id").is(id.value())), update);
    }

    /** Takes the mark away in the same moment only in which nothing is open. */
    private void settle(BatchId id) {
        batches.updateFirst(
                Query.query(
                        where("_id")
                                .is(id.value())
                                .and("archive.done")
                                .ne(false)
                                .and("recording.done")
                                .ne(false)),
                new Update().unset(AT_WORK));
    }

    @Override
    public Optional<BatchFile> file(String id) {
        return files.findById(id).map(BatchBson::file);
    }

    @Override
    public Claimed store(BatchFile file, Optional<String> document) {
        Document written = BatchBson.write(file);
        try {
            if (files.exists(Query.query(where("_id").is(file.id())))) {
                Update update = new Update();
                written.forEach(
                        (name, value) -> {
                            if (!name.equals("_id") && !name.equals("unitId")) {
                                update.set(name, value);
                            }
                        });
                document.ifPresent(claim -> update.set("document", claim));
                files.updateFirst(Query.query(where("_id").is(file.id())), update);
            } else {
                files.insert(written.append("document", document.orElse(file.id())));
            }
            return Claimed.CLAIMED;
        } catch (DuplicateKeyException _) {
            return Claimed.TAKEN;
        }
    }

    @Override
    public List<BatchFile> files(
            BatchId id, Set<FateName> fates, boolean asking, int page, int size) {
        return files
                .find(
                        Query.query(criteria(id, fates, asking))
                                .with(Sort.by("path"))
                                .skip((long) page * size)
                                .limit(size))
                .stream()
                .map(BatchBson::file)
                .toList();
    }

    @Override
    public long count(BatchId id, Set<FateName> fates, boolean asking) {
        return files.count(Query.query(criteria(id, fates, asking)));
    }

    @Override
    public Map<FateName, Long> counts(BatchId id) {
        Map<FateName, Long> counts = new EnumMap<>(FateName.class);
        for (FateName fate : FateName.values()) {
            counts.put(fate, count(id, Set.of(fate), false));
        }
        return counts;
    }

    @Override
    public List<BatchFile> drafted(BatchId id) {
        return files
                .find(
                        Query.query(criteria(id, Set.of(FateName.DRAFTED), false))
                                .with(Sort.by("path")))
                .stream()
                .map(BatchBson::file)
                .toList();
    }

    private static Criteria criteria(BatchId id, Set<FateName> fates, boolean asking) {
        Criteria criteria =
                where("batchId")
                        .is(id.value())
                        .and("fate")
                        .in(fates.stream().map(Enum::name).sorted().toList());
        return asking ? criteria.and("asks").is(true) : criteria;
    }

    @Override
    public Optional<PlanId> planLike(PlanContent content) {
        Optional<Integer> sequence = content.number().sequence();
        Optional<String> key = content.number().key();
        Optional<String> day = content.date().map(LocalDate::toString);
        if (sequence.isEmpty() || key.isEmpty() || day.isEmpty()) {
            return Optional.empty();
        }
        Query query =
                Query.query(
                        where("number.sequence")
                                .is(sequence.get())
                                .and("type")
                                .is(content.type().name()));
        query.fields().include("number", "content.date");
        return plans.find(query).stream()
                .filter(plan -> key.equals(number(plan).key()))
                .filter(
                        plan ->
                                day.get()
                                        .equals(
                                                plan.get("content", new Document())
                                                        .getString("date")))
                .map(plan -> new PlanId(plan.getString("_id")))
                .findFirst();
    }

    private static DocumentNumber number(Document plan) {
        Document number = plan.get("number", new Document());
        return new DocumentNumber(
                Optional.ofNullable(number.getInteger("sequence")),
                Optional.ofNullable(number.getString("symbol")));
    }

    @Override
    public List<AtWork> atWork() {
        Query query = Query.query(where(AT_WORK).is(true));
        query.fields().include("unitId");
        return Tenancy.call(
                new TenantScope.AllTenants("go on with batches"),
                () ->
                        batches.acrossTenants().findOfAllTenants(query).stream()
                                .map(
                                        document ->
                                                new AtWork(
                                                        new UnitId(document.getString("unitId")),
                                                        new BatchId(document.getString("_id"))))
                                .toList());
    }

    @Override
    public boolean lease(BatchId id, String worker, Instant now, Instant until) {
        Criteria free =
                new Criteria()
                        .andOperator(
                                where("_id").is(id.value()),
                                new Criteria()
                                        .orOperator(
                                                where("leasedUntil").exists(false),
                                                where("leasedUntil").lt(Date.from(now)),
                                                where("leasedBy").is(worker)));
        return batches.updateFirst(
                Query.query(free),
                new Update().set("leasedBy", worker).set("leasedUntil", Date.from(until)));
    }
}
