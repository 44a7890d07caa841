package vn.thidua.awards.council.mongo;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.bson.Document;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Repository;
import vn.thidua.awards.council.Council;
import vn.thidua.awards.council.CouncilId;
import vn.thidua.awards.council.Councils;
import vn.thidua.platform.mongo.TenantCollection;
import vn.thidua.platform.mongo.TenantMongo;

/** The collection {@code councils}. */
@Repository
class MongoCouncils implements Councils {

    private final TenantCollection<Document> councils;

    MongoCouncils(TenantMongo mongo) {
        councils = mongo.collection("councils", Document.class);
    }

    @Override
    public List<Council> all() {
        return councils.find(new Query()).stream()
                .map(CouncilBson::read)
                .sorted(Comparator.comparing((Council each) -> each.founding().date()).reversed())
                .toList();
    }

    @Override
    public Optional<Council> find(CouncilId id) {
        return councils.findById(id.value()).map(CouncilBson::read);
    }

    @Override
    public boolean store(Council council) {
        Document document = CouncilBson.write(council);
        try {
            if (council.version() == 0) {
                document.put("version", 1L);
                councils.insert(document);
            } else {
                councils.replace(document);
            }
            return true;
        } catch (DuplicateKeyException | OptimisticLockingFailureException _) {
            return false;
        }
    }
}
