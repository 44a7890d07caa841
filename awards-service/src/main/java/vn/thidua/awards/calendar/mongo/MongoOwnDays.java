package vn.thidua.awards.calendar.mongo;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.time.LocalDate;
import java.util.List;
import org.bson.Document;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Repository;
import vn.thidua.awards.calendar.OwnDays;
import vn.thidua.platform.mongo.TenantCollection;
import vn.thidua.platform.mongo.TenantMongo;
import vn.thidua.platform.tenancy.Tenancy;
import vn.thidua.platform.tenancy.TenantId;
import vn.thidua.platform.tenancy.TenantScope;
import vn.thidua.platform.time.SpecialDay;

/** The collection {@code ownDays}: one document per unit and year. */
@Repository
class MongoOwnDays implements OwnDays {

    private final TenantCollection<Document> days;

    MongoOwnDays(TenantMongo mongo) {
        days = mongo.collection("ownDays", Document.class);
    }

    /** Holidays of a unit above are no secret: read in its name, without a look that would be told. */
    @Override
    public List<SpecialDay> of(TenantId unit) {
        return Tenancy.call(
                new TenantScope.Work(unit, "read the days off"),
                () ->
                        days.find(new Query()).stream()
                                .flatMap(year -> year.getList("days", Document.class).stream())
                                .map(
                                        day ->
                                                new SpecialDay(
                                                        LocalDate.parse(day.getString("date")),
                                                        day.getBoolean("working"),
                                                        day.getString("name")))
                                .toList());
    }

    @Override
    public void keep(int year, List<SpecialDay> own) {
        days.upsert(
                Query.query(where("_id").is(Tenancy.tenant().value() + "-" + year)),
                new Update()
                        .set(
                                "days",
                                own.stream()
                                        .map(
                                                day ->
                                                        new Document("date", day.date().toString())
                                                                .append("working", day.working())
                                                                .append("name", day.name()))
                                        .toList()));
    }
}
