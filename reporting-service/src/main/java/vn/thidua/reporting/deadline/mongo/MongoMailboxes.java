package vn.thidua.reporting.deadline.mongo;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.bson.Document;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Repository;
import vn.thidua.platform.mongo.TenantCollection;
import vn.thidua.platform.mongo.TenantMongo;
import vn.thidua.platform.tenancy.Tenancy;
import vn.thidua.platform.tenancy.TenantId;
import vn.thidua.reporting.deadline.Mailbox;
import vn.thidua.reporting.deadline.Mailboxes;

/** The collection {@code deadlineMailboxes}: a document a unit, under its id. */
@Repository
class MongoMailboxes implements Mailboxes {

    private final TenantCollection<Document> mailboxes;

    MongoMailboxes(TenantMongo mongo) {
        mailboxes = mongo.collection("deadlineMailboxes", Document.class);
    }

    @Override
    public Optional<Mailbox> own() {
        return mailboxes
                .findById(Tenancy.tenant().value())
                .map(
                        document ->
                                new Mailbox(
                                        new TenantId(document.getString("unitId")),
                                        document.getString("address"),
                                        document.getString("setBy"),
                                        document.getDate("setAt").toInstant()));
    }

    @Override
    public void keep(Mailbox mailbox) {
        mailboxes.upsert(
                Query.query(where("_id").is(mailbox.unit().value())),
                new Update()
                        .set("address", mailbox.address())
                        .set("setBy", mailbox.setBy())
                        .set("setAt", Date.from(mailbox.setAt())));
    }

    @Override
    public void remove() {
        long _ = mailboxes.remove(Query.query(where("_id").is(Tenancy.tenant().value())));
    }

    @Override
    public List<TenantId> units() {
        return mailboxes.acrossTenants().findOfAllTenants(new Query()).stream()
                .map(document -> new TenantId(document.getString("unitId")))
                .toList();
    }
}
