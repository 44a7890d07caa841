package vn.thidua.reporting.workforce.mongo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.bson.Document;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Repository;
import vn.thidua.platform.mongo.TenantCollection;
import vn.thidua.platform.mongo.TenantIndexes;
import vn.thidua.platform.mongo.TenantMongo;
import vn.thidua.platform.tenancy.Reach;
import vn.thidua.platform.tenancy.Tenancy;
import vn.thidua.platform.tenancy.TenantId;
import vn.thidua.reporting.workforce.Body;
import vn.thidua.reporting.workforce.BodyKind;
import vn.thidua.reporting.workforce.Education;
import vn.thidua.reporting.workforce.Official;
import vn.thidua.reporting.workforce.Post;
import vn.thidua.reporting.workforce.Term;
import vn.thidua.reporting.workforce.Workforce;
import vn.thidua.reporting.workforce.Workforces;

/**
 * The collection {@code workforces}, one document a unit. Names stand in a field of their own, in the order of what they name, so that
 * reading for a superior can leave them out whole.
 */
@Repository
class MongoWorkforces implements Workforces {

    private static final String COLLECTION = "workforces";
    private static final String NAMES = "names";

    private final TenantCollection<Document> workforces;

    MongoWorkforces(TenantMongo mongo) {
        workforces = mongo.collection(COLLECTION, Document.class);
        mongo.ensure(TenantIndexes.of(COLLECTION).index());
    }

    @Override
    public Workforce own() {
        TenantId unit = Tenancy.tenant();
        return workforces
                .findById(unit.value())
                .map(MongoWorkforces::read)
                .orElseGet(() -> Workforce.none(unit));
    }

    @Override
    public List<Workforce> withoutNames(Set<TenantId> units, LocalDate asOf) {
        Query query = new Query();
        query.fields().exclude(NAMES);
        return Tenancy.overseeing(
                "count officials for the state's statistics",
                () ->
                        workforces.overseeing(new Reach.Units(units, asOf)).find(query).stream()
                                .map(MongoWorkforces::read)
                                .toList());
    }

    @Override
    public boolean store(Workforce own) {
        Document document = write(own);
        try {
            if (own.version() == 0) {
                document.put("version", 1L);
                workforces.insert(document);
            } else {
                workforces.replace(document);
            }
            return true;
        } catch (DuplicateKeyException | OptimisticLockingFailureException _) {
            return false;
        }
    }

    private static Document write(Workforce own) {
        List<String> bodies = own.bodies().stream().map(Body::name).toList();
        List<String> officials = own.officials().stream().map(Official::name).toList();
        return new Document("_id", own.unit().value())
                .append("unitId", own.unit().value())
                .append("version", own.version())
                .append(NAMES, new Document("bodies", bodies).append("officials", officials))
                .append("bodies", own.bodies().stream().map(MongoWorkforces::write).toList())
                .append("officials", own.officials().stream().map(MongoWorkforces::write).toList());
    }

    private static Document write(Body body) {
        return with(new Document("kind", body.kind().name()), body.term());
    }

    private static Document write(Official official) {
        return with(
                new Document("female", official.female())
                        .append("birthYear", official.birthYear())
                        .append("education", official.education().name())
                        .append("post", official.post().name())
                        .append("since", official.since().toString()),
                official.term());
    }

    private static Document with(Document document, Term term) {
        document.append("from", term.from().toString());
        term.to().ifPresent(to -> document.append("to", to.toString()));
        return document;
    }

    private static Workforce read(Document document) {
        Document names = document.get(NAMES, new Document());
        List<Document> bodies = document.getList("bodies", Document.class);
        List<Document> officials = document.getList("officials", Document.class);
        List<Body> readBodies = new ArrayList<>();
        for (int i = 0; i < bodies.size(); i++) {
            readBodies.add(
                    new Body(
                            name(names, "bodies", i),
                            BodyKind.valueOf(bodies.get(i).getString("kind")),
                            term(bodies.get(i))));
        }
        List<Official> readOfficials = new ArrayList<>();
        for (int i = 0; i < officials.size(); i++) {
            readOfficials.add(official(name(names, "officials", i), officials.get(i)));
        }
        return new Workforce(
                new TenantId(document.getString("unitId")),
                readBodies,
                readOfficials,
                document.get("version", Number.class).longValue());
    }

    private static Official official(String name, Document document) {
        return new Official(
                name,
                document.getBoolean("female"),
                document.getInteger("birthYear"),
                Education.valueOf(document.getString("education")),
                Post.valueOf(document.getString("post")),
                LocalDate.parse(document.getString("since")),
                term(document));
    }

    private static Term term(Document document) {
        return new Term(
                LocalDate.parse(document.getString("from")),
                Optional.ofNullable(document.getString("to")).map(LocalDate::parse));
    }

    private static String name(Document names, String of, int place) {
        List<String> known = names.getList(of, String.class, List.of());
        return place < known.size() ? known.get(place) : "";
    }
}
