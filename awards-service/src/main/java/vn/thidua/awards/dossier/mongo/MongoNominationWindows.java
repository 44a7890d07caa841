package vn.thidua.awards.dossier.mongo;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.bson.Document;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Repository;
import vn.thidua.awards.catalogue.AwardCode;
import vn.thidua.awards.dossier.NominationWindow;
import vn.thidua.awards.dossier.NominationWindow.Quota;
import vn.thidua.awards.dossier.NominationWindows;
import vn.thidua.platform.mongo.TenantCollection;
import vn.thidua.platform.mongo.TenantIndexes;
import vn.thidua.platform.mongo.TenantMongo;
import vn.thidua.platform.tenancy.Reach;
import vn.thidua.platform.tenancy.Tenancy;
import vn.thidua.platform.tenancy.TenantId;

/** The collection {@code nominationWindows}. */
@Repository
class MongoNominationWindows implements NominationWindows {

    private static final String WINDOWS = "nominationWindows";

    private final TenantCollection<Document> windows;

    MongoNominationWindows(TenantMongo mongo) {
        windows = mongo.collection(WINDOWS, Document.class);
        mongo.ensure(TenantIndexes.of(WINDOWS).index("year"));
    }

    @Override
    public Optional<NominationWindow> find(String movement, LocalDate today) {
        return windows.findById(movement)
                .or(
                        () ->
                                Tenancy.overseeing(
                                        "read the nomination window of a unit above",
                                        () ->
                                                windows.overseeing(new Reach.Above(today))
                                                        .findById(movement)))
                .map(MongoNominationWindows::read);
    }

    @Override
    public List<NominationWindow> seen(int year, LocalDate today) {
        Query ofYear = Query.query(where("year").is(year));
        List<Document> above =
                Tenancy.overseeing(
                        "list nomination windows of the units above",
                        () -> windows.overseeing(new Reach.Above(today)).find(ofYear));
        return Stream.concat(windows.find(ofYear).stream(), above.stream())
                .map(MongoNominationWindows::read)
                .toList();
    }

    @Override
    public void keep(NominationWindow window) {
        windows.upsert(
                Query.query(where("_id").is(window.movement())),
                new Update()
                        .set("name", window.name())
                        .set("year", window.year())
                        .set("opensOn", window.opensOn().toString())
                        .set("closesOn", window.closesOn().toString())
                        .set("awards", window.awards().stream().map(AwardCode::value).toList())
                        .set(
                                "quotas",
                                DossierBson.list(window.quotas(), MongoNominationWindows::write)));
    }

    private static Document write(Quota quota) {
        return new Document("shape", quota.shape().name())
                .append("award", quota.award().map(AwardCode::value).orElse(null))
                .append("whom", quota.whom())
                .append("unit", quota.unit().map(TenantId::value).orElse(null))
                .append(
                        "collectives",
                        quota.collectives().map(BigDecimal::toPlainString).orElse(null))
                .append(
                        "individuals",
                        quota.individuals().map(BigDecimal::toPlainString).orElse(null))
                .append("total", quota.total().orElse(null));
    }

    private static NominationWindow read(Document document) {
        return new NominationWindow(
                document.getString("_id"),
                document.getString("name"),
                new TenantId(document.getString("unitId")),
                document.getInteger("year"),
                LocalDate.parse(document.getString("opensOn")),
                LocalDate.parse(document.getString("closesOn")),
                document.getList("awards", String.class).stream().map(AwardCode::new).toList(),
                document.getList("quotas", Document.class).stream()
                        .map(MongoNominationWindows::quota)
                        .toList());
    }

    private static Quota quota(Document document) {
        return new Quota(
                NominationWindow.Shape.valueOf(document.getString("shape")),
                DossierBson.text(document, "award").map(AwardCode::new),
                document.getString("whom"),
                DossierBson.text(document, "unit").map(TenantId::new),
                DossierBson.text(document, "collectives").map(BigDecimal::new),
                DossierBson.text(document, "individuals").map(BigDecimal::new),
                Optional.ofNullable(document.getInteger("total")));
    }
}
