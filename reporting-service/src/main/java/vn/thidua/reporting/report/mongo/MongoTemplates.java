package vn.thidua.reporting.report.mongo;

import java.util.List;
import java.util.stream.Stream;
import org.bson.Document;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Repository;
import vn.thidua.platform.mongo.TenantCollection;
import vn.thidua.platform.mongo.TenantIndexes;
import vn.thidua.platform.mongo.TenantMongo;
import vn.thidua.platform.tenancy.Tenancy;
import vn.thidua.reporting.report.SuppliedTemplates;
import vn.thidua.reporting.report.Template;
import vn.thidua.reporting.report.Templates;

/** Templates that come with the system, and the collection {@code reportTemplates}. */
@Repository
class MongoTemplates implements Templates {

    private static final String TEMPLATES = "reportTemplates";

    private final TenantCollection<Document> templates;
    private final SuppliedTemplates supplied;

    MongoTemplates(TenantMongo mongo, SuppliedTemplates supplied) {
        this.supplied = supplied;
        templates = mongo.collection(TEMPLATES, Document.class);
        mongo.ensure(TenantIndexes.of(TEMPLATES).index("template.name"));
    }

    @Override
    public List<Template> all() {
        return Stream.concat(
                        supplied.templates().stream(),
                        templates.find(new Query()).stream()
                                .map(each -> each.get("template", Document.class))
                                .map(RequestBson::readTemplate))
                .toList();
    }

    @Override
    public void add(Template template) {
        templates.insert(
                new Document("_id", template.id())
                        .append("unitId", Tenancy.tenant().value())
                        .append("template", RequestBson.template(template)));
    }
}
