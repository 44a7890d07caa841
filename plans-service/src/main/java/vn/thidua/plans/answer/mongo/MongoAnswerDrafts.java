package vn.thidua.plans.answer.mongo;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.bson.Document;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Repository;
import vn.thidua.plans.answer.AnswerDraft;
import vn.thidua.plans.answer.AnswerDrafts;
import vn.thidua.plans.answer.Question;
import vn.thidua.plans.answer.Question.Answer;
import vn.thidua.plans.answer.Question.Place;
import vn.thidua.plans.plan.ParentLink;
import vn.thidua.plans.plan.PlanId;
import vn.thidua.plans.unit.UnitId;
import vn.thidua.platform.mongo.TenantCollection;
import vn.thidua.platform.mongo.TenantIndexes;
import vn.thidua.platform.mongo.TenantMongo;
import vn.thidua.platform.tenancy.Tenancy;

/** The collection {@code answers}: one document for a unit and what it answers. */
@Repository
class MongoAnswerDrafts implements AnswerDrafts {

    private static final String NAME = "answers";

    private final TenantCollection<Document> answers;

    MongoAnswerDrafts(TenantMongo mongo) {
        this.answers = mongo.collection(NAME, Document.class);
        mongo.ensure(TenantIndexes.of(NAME).unique("planId"));
    }

    @Override
    public Optional<AnswerDraft> find(PlanId plan) {
        return answers.findOne(Query.query(where("planId").is(plan.value())))
                .map(MongoAnswerDrafts::read);
    }

    @Override
    public Optional<AnswerDraft> answering(PlanId parent) {
        return answers.findById(id(new UnitId(Tenancy.tenant().value()), parent))
                .map(MongoAnswerDrafts::read);
    }

    @Override
    public List<AnswerDraft> among(List<PlanId> plans) {
        return plans.isEmpty()
                ? List.of()
                : answers
                        .find(
                                Query.query(
                                        where("planId")
                                                .in(plans.stream().map(PlanId::value).toList())))
                        .stream()
                        .map(MongoAnswerDrafts::read)
                        .toList();
    }

    @Override
    public boolean keep(AnswerDraft draft) {
        if (draft.revision() > 1) {
            return replace(draft);
        }
        try {
            answers.insert(write(draft, draft.revision()));
            return true;
        } catch (DuplicateKeyException _) {
            return false;
        }
    }

    @Override
    public boolean replace(AnswerDraft draft) {
        try {
            answers.replace(write(draft, draft.revision() - 1));
            return true;
        } catch (OptimisticLockingFailureException _) {
            return false;
        }
    }

    private static String id(UnitId unit, PlanId parent) {
        return unit + "|" + parent;
    }

    private static Document write(AnswerDraft draft, long version) {
        Document document =
                new Document("_id", id(draft.unit(), draft.parent().plan()))
                        .append("unitId", draft.unit().value())
                        .append("version", version)
                        .append("planId", draft.plan().value())
                        .append("parentId", draft.parent().plan().value())
                        .append("parentUnit", draft.parent().unit().value())
                        .append("at", Date.from(draft.at()))
                        .append(
                                "questions",
                                draft.questions().stream().map(MongoAnswerDrafts::write).toList());
        draft.proposedBy().ifPresent(unit -> document.append("proposedBy", unit.value()));
        return document;
    }

    private static AnswerDraft read(Document document) {
        return new AnswerDraft(
                new PlanId(document.getString("planId")),
                new UnitId(document.getString("unitId")),
                new ParentLink.Parent(
                        new PlanId(document.getString("parentId")),
                        new UnitId(document.getString("parentUnit"))),
                Optional.ofNullable(document.getString("proposedBy")).map(UnitId::new),
                document.getList("questions", Document.class, List.of()).stream()
                        .map(MongoAnswerDrafts::question)
                        .toList(),
                document.getDate("at").toInstant(),
                document.get("version", Number.class).longValue());
    }

    private static Document write(Question question) {
        Document row =
                new Document("id", question.id())
                        .append("sentence", question.sentence())
                        .append("place", write(question.place()))
                        .append("form", question.form().name())
                        .append(
                                "options",
                                question.options().stream()
                                        .map(
                                                option ->
                                                        new Document("value", option.value())
                                                                .append("label", option.label()))
                                        .toList());
        question.evidence().ifPresent(evidence -> row.append("evidence", evidence));
        question.answer()
                .ifPresent(
                        answer ->
                                row.append(
                                        "answer",
                                        switch (answer) {
                                            case Answer.Value(var value) ->
                                                    new Document("value", value);
                                            case Answer.LeftOut() -> new Document("leftOut", true);
                                        }));
        return row;
    }

    private static Question question(Document row) {
        return new Question(
                row.getString("id"),
                row.getString("sentence"),
                Optional.ofNullable(row.getString("evidence")),
                place(row.get("place", Document.class)),
                Question.Form.valueOf(row.getString("form")),
                row.getList("options", Document.class, List.of()).stream()
                        .map(
                                option ->
                                        new Question.Option(
                                                option.getString("value"),
                                                option.getString("label")))
                        .toList(),
                Optional.ofNullable(row.get("answer", Document.class))
                        .map(
                                answer ->
                                        Optional.ofNullable(answer.getString("value"))
                                                .<Answer>map(Answer.Value::new)
                                                .orElseGet(Answer.LeftOut::new)));
    }

    private static Document write(Place place) {
        return switch (place) {
            case Place.Lead(var task) -> new Document("of", "LEAD").append("item", task);
            case Place.Due(var task) -> new Document("of", "DUE").append("item", task);
            case Place.DayInWords(var words) ->
                    new Document("of", "DAY_IN_WORDS").append("item", words);
            case Place.PastQuarter(int year, int quarter) ->
                    new Document("of", "PAST_QUARTER")
                            .append("year", year)
                            .append("quarter", quarter);
            case Place.TargetValue(var target) ->
                    new Document("of", "TARGET_VALUE").append("item", target);
            case Place.StandingBody(var movement) ->
                    new Document("of", "STANDING_BODY").append("item", movement);
            case Place.MovementName(var movement) ->
                    new Document("of", "MOVEMENT_NAME").append("item", movement);
            case Place.Signer() -> new Document("of", "SIGNER");
        };
    }

    private static Place place(Document row) {
        return switch (row.getString("of")) {
            case "LEAD" -> new Place.Lead(row.getString("item"));
            case "DUE" -> new Place.Due(row.getString("item"));
            case "DAY_IN_WORDS" -> new Place.DayInWords(row.getString("item"));
            case "PAST_QUARTER" ->
                    new Place.PastQuarter(row.getInteger("year", 0), row.getInteger("quarter", 0));
            case "TARGET_VALUE" -> new Place.TargetValue(row.getString("item"));
            case "STANDING_BODY" -> new Place.StandingBody(row.getString("item"));
            case "MOVEMENT_NAME" -> new Place.MovementName(row.getString("item"));
            case "SIGNER" -> new Place.Signer();
            default -> throw new IllegalStateException("unknown place of a question");
        };
    }
}
