package vn.thidua.reporting.deadline.mongo;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.bson.Document;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Repository;
import vn.thidua.platform.mongo.TenantCollection;
import vn.thidua.platform.mongo.TenantIndexes;
import vn.thidua.platform.mongo.TenantMongo;
import vn.thidua.platform.tenancy.Reach;
import vn.thidua.platform.tenancy.Tenancy;
import vn.thidua.platform.tenancy.TenantId;
import vn.thidua.reporting.deadline.Deadline;
import vn.thidua.reporting.deadline.Deadlines;
import vn.thidua.reporting.deadline.Told;

/** The collections {@code deadlines} and {@code deadlineHands}; the first is read by unit, only where it says something. */
@Repository
class MongoDeadlines implements Deadlines {

    private static final String DEADLINES = "deadlines";

    private final TenantCollection<Document> deadlines;
    private final TenantCollection<Document> hands;

    MongoDeadlines(TenantMongo mongo) {
        deadlines = mongo.collection(DEADLINES, Document.class);
        hands = mongo.collection("deadlineHands", Document.class);
        mongo.ensure(TenantIndexes.of(DEADLINES).index("says"));
    }

    @Override
    public void keep(TenantId unit, Told told) {
        try {
            deadlines.upsert(
                    Query.query(
                            where("_id")
                                    .is(unit + "|" + told.source())
                                    .and("sequence")
                                    .lte(told.sequence())),
                    new Update()
                            .set("sequence", told.sequence())
                            .set("source", told.source())
                            .set("says", !told.isEmpty())
                            .set("whom", told.whom().name())
                            .set("done", told.done())
                            .set("dues", told.dues().stream().map(MongoDeadlines::write).toList()));
        } catch (DuplicateKeyException _) {
            // a later one is there already
        }
    }

    @Override
    public List<Told> of(TenantId unit) {
        return deadlines
                .find(Query.query(where("unitId").is(unit.value()).and("says").is(true)))
                .stream()
                .map(MongoDeadlines::read)
                .toList();
    }

    @Override
    public Map<TenantId, List<Told>> below(Set<TenantId> units, LocalDate today) {
        return Tenancy.overseeing(
                "see what units below have let pass",
                () ->
                        deadlines
                                .overseeing(new Reach.Units(units, today))
                                .find(Query.query(where("says").is(true)))
                                .stream()
                                .collect(
                                        Collectors.groupingBy(
                                                each -> new TenantId(each.getString("unitId")),
                                                Collectors.mapping(
                                                        MongoDeadlines::read,
                                                        Collectors.toList()))));
    }

    @Override
    public Set<TenantId> concerned(TenantId owner, String source, Set<TenantId> now) {
        String id = owner + "|" + source;
        hands.upsert(
                Query.query(where("_id").is(id)),
                new Update().addToSet("units").each(now.stream().map(TenantId::value).toArray()));
        Set<TenantId> units = new HashSet<>();
        Optional<Document> kept = hands.findById(id);
        kept.ifPresent(
                document ->
                        document.getList("units", String.class)
                                .forEach(unit -> units.add(new TenantId(unit))));
        return units;
    }

    private static Document write(Deadline due) {
        return new Document("thing", due.thing())
                .append("kind", due.kind().name())
                .append("title", due.title())
                .append("dueOn", due.dueOn().toString())
                .append("page", due.page())
                .append("basis", due.basis());
    }

    private static Told read(Document document) {
        return new Told(
                document.getString("source"),
                document.get("sequence", Number.class).longValue(),
                Told.Whom.valueOf(document.getString("whom")),
                document.getList("dues", Document.class).stream()
                        .map(
                                due ->
                                        new Deadline(
                                                due.getString("thing"),
                                                Deadline.Kind.valueOf(due.getString("kind")),
                                                due.getString("title"),
                                                LocalDate.parse(due.getString("dueOn")),
                                                due.getString("page"),
                                                due.getString("basis")))
                        .toList(),
                document.getList("done", String.class));
    }
}
