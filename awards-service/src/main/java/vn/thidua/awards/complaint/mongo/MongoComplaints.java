package vn.thidua.awards.complaint.mongo;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.bson.Document;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Repository;
import vn.thidua.awards.complaint.Complaint;
import vn.thidua.awards.complaint.ComplaintEvent;
import vn.thidua.awards.complaint.ComplaintId;
import vn.thidua.awards.complaint.Complaints;
import vn.thidua.platform.mongo.TenantCollection;
import vn.thidua.platform.mongo.TenantMongo;
import vn.thidua.platform.outbox.OutgoingEvent;
import vn.thidua.platform.tenancy.TenantId;

/** The collection {@code complaints}; who brings one is sealed. */
@Repository
class MongoComplaints implements Complaints {

    private final TenantCollection<Document> complaints;
    private final Function<ComplaintEvent, OutgoingEvent> messages;

    MongoComplaints(TenantMongo mongo, Function<ComplaintEvent, OutgoingEvent> messages) {
        this.messages = messages;
        complaints = mongo.aggregates("complaints", Document.class);
    }

    @Override
    public List<Complaint> all() {
        return complaints.find(new Query()).stream()
                .map(MongoComplaints::read)
                .sorted(Comparator.comparing(Complaint::receivedOn).reversed())
                .toList();
    }

    @Override
    public Optional<Complaint> find(ComplaintId id) {
        return complaints.findById(id.value()).map(MongoComplaints::read);
    }

    @Override
    public boolean store(Complaint complaint, List<ComplaintEvent> events) {
        Document document = write(complaint);
        List<OutgoingEvent> told = events.stream().map(messages).toList();
        try {
            if (complaint.version() == 0) {
                document.put("version", 1L);
                complaints.insert(document, told);
            } else {
                complaints.replace(document, told);
            }
            return true;
        } catch (DuplicateKeyException | OptimisticLockingFailureException _) {
            return false;
        }
    }

    private static Document write(Complaint complaint) {
        return new Document("_id", complaint.id().value())
                .append("unitId", complaint.unit().value())
                .append("version", complaint.version())
                .append("kind", complaint.kind().name())
                .append("receivedOn", complaint.receivedOn().toString())
                .append("about", complaint.about())
                .append("content", complaint.content())
                .append("party", complaint.sealedParty())
                .append("handler", complaint.handler().orElse(null))
                .append("stage", complaint.stage().name())
                .append("dueOn", complaint.dueOn().map(LocalDate::toString).orElse(null))
                .append(
                        "settlement",
                        complaint
                                .settlement()
                                .map(
                                        each ->
                                                new Document("on", each.on().toString())
                                                        .append("upheld", each.upheld())
                                                        .append("words", each.words()))
                                .orElse(null));
    }

    private static Complaint read(Document document) {
        return new Complaint(
                new ComplaintId(document.getString("_id")),
                new TenantId(document.getString("unitId")),
                Complaint.Kind.valueOf(document.getString("kind")),
                LocalDate.parse(document.getString("receivedOn")),
                document.getString("about"),
                document.getString("content"),
                document.getString("party"),
                Optional.ofNullable(document.getString("handler")),
                Complaint.Stage.valueOf(document.getString("stage")),
                Optional.ofNullable(document.getString("dueOn")).map(LocalDate::parse),
                Optional.ofNullable(document.get("settlement", Document.class))
                        .map(
                                each ->
                                        new Complaint.Settlement(
                                                LocalDate.parse(each.getString("on")),
                                                each.getBoolean("upheld"),
                                                each.getString("words"))),
                document.get("version", Number.class).longValue());
    }
}
