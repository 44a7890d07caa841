package vn.thidua.plans.plan.mongo;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.gridfs.GridFSBucket;
import com.mongodb.client.gridfs.GridFSBuckets;
import com.mongodb.client.gridfs.model.GridFSFile;
import com.mongodb.client.gridfs.model.GridFSUploadOptions;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Updates;
import java.io.ByteArrayInputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.UUID;
import org.bson.BsonString;
import org.bson.BsonValue;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.springframework.data.mongodb.MongoDatabaseFactory;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Repository;
import vn.thidua.plans.plan.SourceFiles;
import vn.thidua.plans.unit.UnitId;
import vn.thidua.platform.mongo.TenantCollection;
import vn.thidua.platform.tenancy.Tenancy;
import vn.thidua.platform.tenancy.TenantScope;

/**
 * Files in GridFS. The guard of tenants does not reach so far, therefore every file carries its unit and is found by id and
 * unit together; an id is never used twice.
 */
@Repository
class GridFsSourceFiles implements SourceFiles {

    private static final String BUCKET = "documents";
    private static final String UNIT = "metadata.unitId";
    private static final String NAMED = "metadata.named";
    private static final int SWEEP = 1000;

    private final MongoDatabaseFactory database;
    private final TenantCollection<Document> plans;

    GridFsSourceFiles(MongoDatabaseFactory database, PlanCollection plans) {
        this.database = database;
        this.plans = plans.plans();
        var _ = files().createIndex(Indexes.ascending(NAMED, "uploadDate"));
    }

    @Override
    public String keep(UnitId unit, Path file, String name) throws IOException {
        try (InputStream content = Files.newInputStream(file)) {
            return keep(unit, content, name);
        }
    }

    @Override
    public String keepText(UnitId unit, String text) {
        return keep(unit, new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), "text");
    }

    private String keep(UnitId unit, InputStream content, String name) {
        String id = UUID.randomUUID().toString();
        bucket().uploadFromStream(
                        new BsonString(id),
                        name,
                        content,
                        new GridFSUploadOptions()
                                .metadata(
                                        new Document("unitId", unit.value())
                                                .append("named", false)));
        return id;
    }

    @Override
    public InputStream open(UnitId unit, String fileId) throws IOException {
        GridFSFile file = bucket().find(idOf(unit, fileId)).first();
        if (file == null) {
            throw new FileNotFoundException("no file " + fileId + " of " + unit);
        }
        return bucket().openDownloadStream(file.getId());
    }

    @Override
    public void named(UnitId unit, String fileId) {
        files().updateOne(idOf(unit, fileId), Updates.set(NAMED, true));
    }

    @Override
    public void remove(UnitId unit, String fileId) {
        GridFSFile file = bucket().find(idOf(unit, fileId)).first();
        if (file != null) {
            bucket().delete(file.getId());
        }
    }

    @Override
    public List<Orphan> orphansBefore(Instant moment) {
        List<Orphan> orphans = new ArrayList<>();
        Bson unnamed =
                Filters.and(Filters.eq(NAMED, false), Filters.lt("uploadDate", Date.from(moment)));
        for (GridFSFile file : bucket().find(unnamed).limit(SWEEP)) {
            Document metadata = file.getMetadata();
            if (metadata == null) {
                continue;
            }
            Orphan orphan =
                    new Orphan(new UnitId(metadata.getString("unitId")), text(file.getId()));
            if (isNamed(orphan)) {
                named(orphan.unit(), orphan.fileId());
            } else {
                orphans.add(orphan);
            }
        }
        return orphans;
    }

    /** An import that stopped behind its last write has named the file without saying so here. */
    private boolean isNamed(Orphan file) {
        Query query =
                Query.query(
                        where("unitId")
                                .is(file.unit().value())
                                .orOperator(
                                        where("source.fileId").is(file.fileId()),
                                        where("source.textId").is(file.fileId())));
        return Tenancy.call(
                        new TenantScope.AllTenants("look for files without a plan"),
                        () -> plans.acrossTenants().countOfAllTenants(query))
                > 0;
    }

    private static Bson idOf(UnitId unit, String fileId) {
        return Filters.and(Filters.eq("_id", fileId), Filters.eq(UNIT, unit.value()));
    }

    private static String text(BsonValue id) {
        return id.isString() ? id.asString().getValue() : id.toString();
    }

    private MongoCollection<Document> files() {
        return database.getMongoDatabase().getCollection(BUCKET + ".files");
    }

    private GridFSBucket bucket() {
        return GridFSBuckets.create(database.getMongoDatabase(), BUCKET);
    }
}
