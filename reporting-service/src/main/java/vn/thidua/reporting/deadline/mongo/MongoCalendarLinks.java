package vn.thidua.reporting.deadline.mongo;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.util.Date;
import java.util.Optional;
import org.bson.Document;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Repository;
import vn.thidua.platform.mongo.TenantCollection;
import vn.thidua.platform.mongo.TenantIndexes;
import vn.thidua.platform.mongo.TenantMongo;
import vn.thidua.platform.tenancy.TenantId;
import vn.thidua.reporting.deadline.CalendarLinks;

/** The collection {@code calendarLinks}: one document a person, whose hash is another after each renewal. */
@Repository
class MongoCalendarLinks implements CalendarLinks {

    private static final String LINKS = "calendarLinks";

    private final TenantCollection<Document> links;

    MongoCalendarLinks(TenantMongo mongo) {
        links = mongo.collection(LINKS, Document.class);
        mongo.ensure(
                TenantIndexes.of(LINKS)
                        .index("account")
                        .acrossTenants(
                                "who follows a link says nothing but its secret",
                                index -> index.on("hash").unique()));
    }

    @Override
    public Optional<CalendarLink> of(String account) {
        return links.findById(account).map(MongoCalendarLinks::read);
    }

    @Override
    public void keep(CalendarLink link) {
        links.upsert(
                Query.query(where("_id").is(link.account())),
                new Update().set("hash", link.hash()).set("since", Date.from(link.since())));
    }

    @Override
    public void revoke(String account) {
        long _ = links.remove(Query.query(where("_id").is(account)));
    }

    @Override
    public Optional<CalendarLink> find(String hash) {
        return links.acrossTenants().findOfAllTenants(Query.query(where("hash").is(hash))).stream()
                .findFirst()
                .map(MongoCalendarLinks::read);
    }

    private static CalendarLink read(Document document) {
        return new CalendarLink(
                new TenantId(document.getString("unitId")),
                document.getString("_id"),
                document.getString("hash"),
                document.getDate("since").toInstant());
    }
}
