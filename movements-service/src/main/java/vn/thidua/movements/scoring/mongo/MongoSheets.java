package vn.thidua.movements.scoring.mongo;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.bson.Document;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Repository;
import vn.thidua.movements.scoring.DefinedSheet;
import vn.thidua.movements.scoring.SheetId;
import vn.thidua.movements.scoring.Sheets;
import vn.thidua.platform.mongo.TenantCollection;
import vn.thidua.platform.mongo.TenantIndexes;
import vn.thidua.platform.mongo.TenantMongo;
import vn.thidua.platform.tenancy.TenantId;

/** The collection {@code scoringSheets}. */
@Repository
class MongoSheets implements Sheets {

    private static final String NAME = "scoringSheets";

    private final TenantCollection<Document> sheets;

    MongoSheets(TenantMongo mongo) {
        sheets = mongo.collection(NAME, Document.class);
        mongo.ensure(TenantIndexes.of(NAME).index("-changedAt"));
    }

    @Override
    public void add(DefinedSheet sheet) {
        sheets.insert(write(sheet, 1));
    }

    @Override
    public boolean replace(DefinedSheet sheet) {
        try {
            sheets.replace(write(sheet, sheet.version() - 1));
            return true;
        } catch (OptimisticLockingFailureException _) {
            return false;
        }
    }

    @Override
    public Optional<DefinedSheet> find(SheetId id) {
        return sheets.findById(id.value()).map(MongoSheets::read);
    }

    @Override
    public List<DefinedSheet> all() {
        return sheets
                .find(
                        new Query()
                                .with(Sort.by(Sort.Order.desc("changedAt"), Sort.Order.asc("_id"))))
                .stream()
                .map(MongoSheets::read)
                .toList();
    }

    private static Document write(DefinedSheet sheet, long version) {
        return new Document("_id", sheet.id().value())
                .append("unitId", sheet.unit().value())
                .append("version", version)
                .append("changedAt", sheet.changedAt().toString())
                .append("sheet", SheetBson.write(sheet.sheet()));
    }

    private static DefinedSheet read(Document document) {
        return new DefinedSheet(
                new SheetId(document.getString("_id")),
                new TenantId(document.getString("unitId")),
                SheetBson.read(document.get("sheet", Document.class)),
                Instant.parse(document.getString("changedAt")),
                SheetBson.version(document));
    }
}
