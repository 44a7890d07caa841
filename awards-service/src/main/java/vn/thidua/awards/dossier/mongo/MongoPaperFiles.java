package vn.thidua.awards.dossier.mongo;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.io.ByteArrayOutputStream;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Collection;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.bson.Document;
import org.bson.types.Binary;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Repository;
import vn.thidua.awards.dossier.PaperFiles;
import vn.thidua.platform.mongo.TenantCollection;
import vn.thidua.platform.mongo.TenantIndexes;
import vn.thidua.platform.mongo.TenantMongo;
import vn.thidua.platform.tenancy.Tenancy;
import vn.thidua.platform.tenancy.TenantId;
import vn.thidua.platform.tenancy.TenantScope;

/**
 * The collections {@code dossierFiles}: pieces, because a document of MongoDB holds 16 MB at most; and {@code
 * looseDossierFiles}: one document for each file that maybe nothing names.
 */
@Repository
class MongoPaperFiles implements PaperFiles {

    private static final String FILES = "dossierFiles";
    private static final String LOOSE = "looseDossierFiles";
    private static final String SINCE = "since";
    private static final int PIECE = 1024 * 1024;

    private final TenantCollection<Document> pieces;
    private final TenantCollection<Document> loose;

    /** Of the machine: the working date may stand still. */
    private final Clock clock = Clock.systemUTC();

    MongoPaperFiles(TenantMongo mongo) {
        pieces = mongo.collection(FILES, Document.class);
        loose = mongo.collection(LOOSE, Document.class);
        mongo.ensure(TenantIndexes.of(FILES).index("file", "at"));
        mongo.ensure(
                TenantIndexes.of(LOOSE)
                        .acrossTenants("the sweep goes over all units", index -> index.on(SINCE)));
    }

    @Override
    public Loose keep(TenantId unit, byte[] content) {
        String file = UUID.randomUUID().toString();
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        Tenancy.run(
                new TenantScope.Work(unit, "keep a paper"),
                () -> {
                    loose.insert(
                            new Document("_id", file)
                                    .append("unitId", unit.value())
                                    .append(SINCE, Date.from(now)));
                    for (int at = 0; at * PIECE < content.length; at++) {
                        byte[] piece =
                                Arrays.copyOfRange(
                                        content,
                                        at * PIECE,
                                        Math.min(content.length, (at + 1) * PIECE));
                        pieces.insert(
                                new Document("_id", file + "-" + at)
                                        .append("unitId", unit.value())
                                        .append("file", file)
                                        .append("at", at)
                                        .append("bytes", new Binary(piece)));
                    }
                });
        return new Loose(unit, file, now);
    }

    @Override
    public void settle(Loose named) {
        Tenancy.run(
                new TenantScope.Work(named.unit(), "a paper is named"),
                () -> {
                    long _ =
                            loose.remove(
                                    Query.query(
                                            where("_id")
                                                    .is(named.file())
                                                    .and(SINCE)
                                                    .is(Date.from(named.since()))));
                });
    }

    @Override
    public void loosen(TenantId unit, Collection<String> files) {
        Date now = Date.from(clock.instant());
        Tenancy.run(
                new TenantScope.Work(unit, "a paper is about to be taken away"),
                () ->
                        files.forEach(
                                file ->
                                        loose.upsert(
                                                Query.query(where("_id").is(file)),
                                                Update.update(SINCE, now))));
    }

    @Override
    public List<Loose> looseBefore(Instant moment, int limit) {
        Query query =
                Query.query(where(SINCE).lt(Date.from(moment)))
                        .with(Sort.by(SINCE, "_id"))
                        .limit(limit);
        return Tenancy.call(
                new TenantScope.AllTenants("find papers that maybe nothing names"),
                () ->
                        loose.acrossTenants().findOfAllTenants(query).stream()
                                .map(
                                        each ->
                                                new Loose(
                                                        new TenantId(each.getString("unitId")),
                                                        each.getString("_id"),
                                                        each.getDate(SINCE).toInstant()))
                                .toList());
    }

    @Override
    public Optional<byte[]> read(TenantId unit, String file) {
        List<Document> found =
                Tenancy.call(
                        new TenantScope.Work(unit, "read a paper"),
                        () -> pieces.find(Query.query(where("file").is(file)).with(Sort.by("at"))));
        if (found.isEmpty()) {
            return Optional.empty();
        }
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        found.forEach(piece -> all.writeBytes(piece.get("bytes", Binary.class).getData()));
        return Optional.of(all.toByteArray());
    }

    @Override
    public void drop(TenantId unit, String file) {
        Tenancy.run(
                new TenantScope.Work(unit, "drop a paper"),
                () -> {
                    long _ = pieces.remove(Query.query(where("file").is(file)));
                    long _ = loose.remove(Query.query(where("_id").is(file)));
                });
    }
}
