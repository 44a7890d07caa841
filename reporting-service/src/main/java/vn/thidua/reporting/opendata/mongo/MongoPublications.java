package vn.thidua.reporting.opendata.mongo;

import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bson.Document;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Repository;
import vn.thidua.platform.mongo.TenantCollection;
import vn.thidua.platform.mongo.TenantIndexes;
import vn.thidua.platform.mongo.TenantMongo;
import vn.thidua.platform.tenancy.Tenancy;
import vn.thidua.platform.tenancy.TenantId;
import vn.thidua.platform.tenancy.TenantScope;
import vn.thidua.reporting.opendata.OpenSet;
import vn.thidua.reporting.opendata.Publication;
import vn.thidua.reporting.opendata.Publications;

/** The collection {@code openData}, one document a unit. */
@Repository
class MongoPublications implements Publications {

    private static final String COLLECTION = "openData";

    private final TenantCollection<Document> publications;

    MongoPublications(TenantMongo mongo) {
        publications = mongo.collection(COLLECTION, Document.class);
        mongo.ensure(TenantIndexes.of(COLLECTION).index());
    }

    @Override
    public Publication own() {
        TenantId unit = Tenancy.tenant();
        return publications
                .findById(unit.value())
                .map(MongoPublications::read)
                .orElseGet(() -> Publication.none(unit));
    }

    @Override
    public Publication of(TenantId unit) {
        return Tenancy.<Publication, RuntimeException>call(
                new TenantScope.Work(unit, "show open data"), this::own);
    }

    @Override
    public boolean store(Publication own) {
        Document document = write(own);
        try {
            if (own.version() == 0) {
                document.put("version", 1L);
                publications.insert(document);
            } else {
                publications.replace(document);
            }
            return true;
        } catch (DuplicateKeyException | OptimisticLockingFailureException _) {
            return false;
        }
    }

    private static Document write(Publication own) {
        Document open = new Document();
        own.open()
                .forEach(
                        (set, opened) ->
                                open.append(
                                        set.name(),
                                        new Document("fromYear", opened.fromYear())
                                                .append("since", opened.since().toString())));
        return new Document("_id", own.unit().value())
                .append("unitId", own.unit().value())
                .append("version", own.version())
                .append("open", open)
                .append("history", own.history().stream().map(MongoPublications::write).toList());
    }

    private static Document write(Publication.Step step) {
        Document document =
                new Document("set", step.set().name())
                        .append("person", step.person())
                        .append("at", step.at().toString());
        step.fromYear().ifPresent(year -> document.append("fromYear", year));
        return document;
    }

    private static Publication read(Document document) {
        Map<OpenSet, Publication.Opened> open = new EnumMap<>(OpenSet.class);
        Document stored = document.get("open", Document.class);
        for (String set : stored.keySet()) {
            Document opened = stored.get(set, Document.class);
            open.put(
                    OpenSet.valueOf(set),
                    new Publication.Opened(
                            opened.getInteger("fromYear"),
                            Instant.parse(opened.getString("since"))));
        }
        List<Publication.Step> history =
                document.getList("history", Document.class).stream()
                        .map(
                                step ->
                                        new Publication.Step(
                                                OpenSet.valueOf(step.getString("set")),
                                                Optional.ofNullable(step.getInteger("fromYear")),
                                                step.getString("person"),
                                                Instant.parse(step.getString("at"))))
                        .toList();
        return new Publication(
                new TenantId(document.getString("unitId")),
                open,
                history,
                document.get("version", Number.class).longValue());
    }
}
