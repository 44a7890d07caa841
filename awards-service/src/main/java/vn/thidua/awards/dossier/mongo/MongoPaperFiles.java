package vn.thidua.awards.dossier.mongo;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.bson.Document;
import org.bson.types.Binary;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Repository;
import vn.thidua.awards.dossier.PaperFiles;
import vn.thidua.platform.mongo.TenantCollection;
import vn.thidua.platform.mongo.TenantIndexes;
import vn.thidua.platform.mongo.TenantMongo;
import vn.thidua.platform.tenancy.Tenancy;
import vn.thidua.platform.tenancy.TenantId;
import vn.thidua.platform.tenancy.TenantScope;

/** The collection {@code dossierFiles}: pieces, because a document of MongoDB holds 16 MB at most. */
@Repository
class MongoPaperFiles implements PaperFiles {

    private static final String FILES = "dossierFiles";
    private static final int PIECE = 1024 * 1024;

    private final TenantCollection<Document> pieces;

    MongoPaperFiles(TenantMongo mongo) {
        pieces = mongo.collection(FILES, Document.class);
        mongo.ensure(TenantIndexes.of(FILES).index("file", "at"));
    }

    @Override
    public String keep(TenantId unit, byte[] content) {
        String file = UUID.randomUUID().toString();
        Tenancy.run(
                new TenantScope.Work(unit, "keep a paper"),
                () -> {
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
        return file;
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
                });
    }
}
