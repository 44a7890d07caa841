package vn.thidua.awards.catalogue.mongo;

import java.util.Optional;
import org.bson.Document;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Repository;
import vn.thidua.awards.catalogue.ProvincialRulebook;
import vn.thidua.awards.catalogue.ProvincialRules;
import vn.thidua.platform.mongo.TenantCollection;
import vn.thidua.platform.mongo.TenantMongo;
import vn.thidua.platform.tenancy.Tenancy;
import vn.thidua.platform.tenancy.TenantId;
import vn.thidua.platform.tenancy.TenantScope;

/** The collection {@code provincialRules}: one document per province, led by its id. */
@Repository
class MongoProvincialRules implements ProvincialRules {

    private final TenantCollection<Document> rulebooks;

    MongoProvincialRules(TenantMongo mongo) {
        rulebooks = mongo.collection("provincialRules", Document.class);
    }

    /** Acts of a province are public; the use case asks for the one above the unit at work, also in jobs. */
    @Override
    public ProvincialRulebook of(TenantId province) {
        Optional<Document> stored =
                Tenancy.call(
                        new TenantScope.Work(province, "read the acts of the province"),
                        () -> rulebooks.findById(province.value()));
        return stored.map(RulebookBson::read).orElseGet(() -> ProvincialRulebook.none(province));
    }

    @Override
    public boolean store(ProvincialRulebook rulebook) {
        Document document = RulebookBson.write(rulebook);
        try {
            if (rulebook.version() == 0) {
                document.put("version", 1L);
                rulebooks.insert(document);
            } else {
                rulebooks.replace(document);
            }
            return true;
        } catch (DuplicateKeyException | OptimisticLockingFailureException _) {
            return false;
        }
    }
}
