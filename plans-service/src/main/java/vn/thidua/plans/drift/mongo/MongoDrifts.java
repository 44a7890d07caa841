package vn.thidua.plans.drift.mongo;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.bson.Document;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Repository;
import vn.thidua.plans.drift.Drift;
import vn.thidua.plans.drift.Drifts;
import vn.thidua.plans.plan.ContentForm;
import vn.thidua.plans.plan.ParentLink;
import vn.thidua.plans.plan.PlanId;
import vn.thidua.plans.unit.UnitId;
import vn.thidua.platform.mongo.TenantCollection;
import vn.thidua.platform.mongo.TenantIndexes;
import vn.thidua.platform.mongo.TenantMongo;

/** The collection {@code drifts}: one document for a plan and what changed above it. */
@Repository
class MongoDrifts implements Drifts {

    private static final String NAME = "drifts";

    private final TenantCollection<Document> drifts;
    private final ContentForm<Document> contents;

    MongoDrifts(TenantMongo mongo, ContentForm<Document> contents) {
        this.drifts = mongo.collection(NAME, Document.class);
        this.contents = contents;
        mongo.ensure(TenantIndexes.of(NAME).index("planId").index("standing"));
    }

    @Override
    public Optional<Drift> find(String id) {
        return drifts.findById(id).map(this::read);
    }

    @Override
    public List<Drift> of(PlanId plan) {
        return drifts.find(Query.query(where("planId").is(plan.value()))).stream()
                .map(this::read)
                .sorted(Comparator.comparing(Drift::at).reversed())
                .toList();
    }

    @Override
    public List<Drift> open() {
        return drifts.find(Query.query(where("standing").is("OPEN"))).stream()
                .map(this::read)
                .toList();
    }

    @Override
    public void notice(Drift drift) {
        try {
            drifts.insert(write(drift, 1));
        } catch (DuplicateKeyException _) {
            // heard before
        }
    }

    @Override
    public boolean replace(Drift drift) {
        try {
            drifts.replace(write(drift, drift.revision() - 1));
            return true;
        } catch (OptimisticLockingFailureException _) {
            return false;
        }
    }

    private Document write(Drift drift, long version) {
        Document cause =
                new Document("planId", drift.cause().document().value())
                        .append("on", drift.cause().on().toString());
        drift.cause().number().ifPresent(number -> cause.append("number", number));
        Document document =
                new Document("_id", drift.id())
                        .append("unitId", drift.unit().value())
                        .append("version", version)
                        .append("planId", drift.plan().value())
                        .append("parentId", drift.parent().plan().value())
                        .append("parentUnit", drift.parent().unit().value())
                        .append("kind", drift.kind().name())
                        .append("cause", cause)
                        .append("before", contents.write(drift.before()))
                        .append("after", contents.write(drift.after()))
                        .append("at", Date.from(drift.at()));
        return switch (drift.standing()) {
            case Drift.Standing.Open() -> document.append("standing", "OPEN");
            case Drift.Standing.Acknowledged(var by, var at) ->
                    document.append("standing", "ACKNOWLEDGED")
                            .append("by", by)
                            .append("settledAt", Date.from(at));
            case Drift.Standing.Followed(var draft, var by, var at) ->
                    document.append("standing", "FOLLOWED")
                            .append("draftId", draft.value())
                            .append("by", by)
                            .append("settledAt", Date.from(at));
        };
    }

    private Drift read(Document document) {
        Document cause = document.get("cause", Document.class);
        return new Drift(
                new PlanId(document.getString("planId")),
                new UnitId(document.getString("unitId")),
                new ParentLink.Parent(
                        new PlanId(document.getString("parentId")),
                        new UnitId(document.getString("parentUnit"))),
                Drift.Kind.valueOf(document.getString("kind")),
                new Drift.Cause(
                        new PlanId(cause.getString("planId")),
                        Optional.ofNullable(cause.getString("number")),
                        LocalDate.parse(cause.getString("on"))),
                contents.read(document.get("before", Document.class)),
                contents.read(document.get("after", Document.class)),
                document.getDate("at").toInstant(),
                standing(document),
                document.get("version", Number.class).longValue());
    }

    private static Drift.Standing standing(Document document) {
        return switch (document.getString("standing")) {
            case "OPEN" -> new Drift.Standing.Open();
            case "ACKNOWLEDGED" ->
                    new Drift.Standing.Acknowledged(
                            document.getString("by"), document.getDate("settledAt").toInstant());
            case "FOLLOWED" ->
                    new Drift.Standing.Followed(
                            new PlanId(document.getString("draftId")),
                            document.getString("by"),
                            document.getDate("settledAt").toInstant());
            default -> throw new IllegalStateException("unknown standing of a change");
        };
    }
}
