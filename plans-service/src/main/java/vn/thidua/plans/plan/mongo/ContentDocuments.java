package vn.thidua.plans.plan.mongo;

import org.bson.Document;
import org.springframework.stereotype.Component;
import vn.thidua.plans.plan.ContentForm;
import vn.thidua.plans.plan.PlanContent;

/** Contents as documents. */
@Component
class ContentDocuments implements ContentForm<Document> {

    @Override
    public Document write(PlanContent content) {
        return ContentBson.write(content);
    }

    @Override
    public PlanContent read(Document stored) {
        return ContentBson.read(stored);
    }
}
