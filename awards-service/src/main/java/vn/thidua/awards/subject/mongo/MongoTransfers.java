package vn.thidua.awards.subject.mongo;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.bson.Document;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Repository;
import vn.thidua.awards.subject.Subject;
import vn.thidua.awards.subject.SubjectId;
import vn.thidua.awards.subject.Transfer;
import vn.thidua.awards.subject.Transfers;
import vn.thidua.platform.mongo.TenantCollection;
import vn.thidua.platform.mongo.TenantIndexes;
import vn.thidua.platform.mongo.TenantMongo;
import vn.thidua.platform.tenancy.Reach;
import vn.thidua.platform.tenancy.Tenancy;
import vn.thidua.platform.tenancy.TenantId;
import vn.thidua.platform.tenancy.TenantScope;

/** The collection {@code subjectTransfers}. */
@Repository
class MongoTransfers implements Transfers {

    private static final String NAME = "subjectTransfers";
    private static final String FROM = "from";
    private static final String STATE = "state";

    private final TenantCollection<Document> transfers;
    private final TenantCollection<Document> subjects;

    MongoTransfers(TenantMongo mongo) {
        transfers = mongo.collection(NAME, Document.class);
        subjects = mongo.collection(MongoSubjects.NAME, Document.class);
        mongo.ensure(
                TenantIndexes.of(NAME)
                        .index(STATE)
                        .acrossTenants(
                                "a unit sees who asks it for somebody",
                                index -> index.on(FROM, STATE)));
    }

    private static List<Transfer> sorted(List<Document> documents) {
        return documents.stream()
                .map(MongoTransfers::read)
                .sorted(Comparator.comparing(Transfer::proposedAt).reversed())
                .toList();
    }

    @Override
    public List<Transfer> own() {
        return sorted(transfers.find(new Query()));
    }

    @Override
    public Optional<Transfer> own(String id) {
        return transfers.findById(id).map(MongoTransfers::read);
    }

    @Override
    public List<Transfer> asking(Set<TenantId> units) {
        List<String> ids = units.stream().map(TenantId::value).toList();
        return Tenancy.call(
                new TenantScope.AllTenants("find who asks a unit for somebody"),
                () ->
                        sorted(
                                transfers
                                        .acrossTenants()
                                        .findOfAllTenants(
                                                Query.query(
                                                        where(FROM)
                                                                .in(ids)
                                                                .and(STATE)
                                                                .is(
                                                                        Transfer.State.WAITING
                                                                                .name())))));
    }

    @Override
    public List<Transfer> below(LocalDate today) {
        return Tenancy.overseeing(
                "list transfers of persons between units below",
                () ->
                        sorted(
                                transfers
                                        .overseeing(new Reach.Below(today))
                                        .find(
                                                Query.query(
                                                        where(STATE)
                                                                .is(
                                                                        Transfer.State.WAITING
                                                                                .name())))));
    }

    @Override
    public boolean store(Transfer transfer) {
        return Tenancy.<Boolean, RuntimeException>call(
                new TenantScope.Work(transfer.to(), "keep or answer a transfer"),
                () -> {
                    Document document = write(transfer);
                    try {
                        if (transfer.version() == 0) {
                            document.put("version", 1L);
                            transfers.insert(document);
                        } else {
                            transfers.replace(document);
                        }
                        return true;
                    } catch (DuplicateKeyException | OptimisticLockingFailureException _) {
                        return false;
                    }
                });
    }

    @Override
    public boolean give(Subject entry, TenantId to) {
        return Tenancy.<Boolean, RuntimeException>call(
                new TenantScope.AllTenants("give a person's record to the new unit"),
                () -> subjects.acrossTenants().giveToTenant(entry.id().value(), entry.unit(), to));
    }

    private static Document write(Transfer transfer) {
        Document document =
                new Document("_id", transfer.id())
                        .append("unitId", transfer.to().value())
                        .append("version", transfer.version())
                        .append("subject", transfer.subject().value())
                        .append(FROM, transfer.from().value())
                        .append("reason", transfer.reason())
                        .append("proposedBy", transfer.proposedBy())
                        .append("proposedAt", transfer.proposedAt().toString())
                        .append(STATE, transfer.state().name())
                        .append("answer", transfer.answer());
        transfer.moved().ifPresent(entry -> document.append("moved", entry.value()));
        return document;
    }

    private static Transfer read(Document document) {
        return new Transfer(
                document.getString("_id"),
                new TenantId(document.getString("unitId")),
                new SubjectId(document.getString("subject")),
                new TenantId(document.getString(FROM)),
                document.getString("reason"),
                document.getString("proposedBy"),
                Instant.parse(document.getString("proposedAt")),
                Transfer.State.valueOf(document.getString(STATE)),
                Optional.ofNullable(document.getString("moved")).map(SubjectId::new),
                document.getString("answer"),
                document.get("version", Number.class).longValue());
    }
}
