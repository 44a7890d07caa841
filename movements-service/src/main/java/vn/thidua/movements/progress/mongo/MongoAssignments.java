package vn.thidua.movements.progress.mongo;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.bson.Document;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Repository;
import vn.thidua.movements.movement.MovementId;
import vn.thidua.movements.movement.MovementUse;
import vn.thidua.movements.progress.Assignment;
import vn.thidua.movements.progress.AssignmentId;
import vn.thidua.movements.progress.Assignments;
import vn.thidua.movements.progress.ProgressEvent;
import vn.thidua.platform.mongo.TenantCollection;
import vn.thidua.platform.mongo.TenantIndexes;
import vn.thidua.platform.mongo.TenantMongo;
import vn.thidua.platform.outbox.OutgoingEvent;
import vn.thidua.platform.tenancy.TenantId;

/** The collection {@code assignments}. */
@Repository
class MongoAssignments implements Assignments, MovementUse {

    private static final String COLLECTION = "assignments";

    private final TenantCollection<Document> assignments;
    private final Function<ProgressEvent, OutgoingEvent> messages;

    MongoAssignments(TenantMongo mongo, Function<ProgressEvent, OutgoingEvent> messages) {
        this.messages = messages;
        assignments = mongo.aggregates(COLLECTION, Document.class);
        mongo.ensure(
                TenantIndexes.of(COLLECTION)
                        .index(AssignmentBson.YEARS)
                        .index(AssignmentBson.MOVEMENT)
                        .index(AssignmentBson.PLAN)
                        .index(AssignmentBson.EMAIL)
                        .acrossTenants(
                                "who follows a link from a mail belongs to no unit",
                                index -> index.on(AssignmentBson.HASH).sparse())
                        .acrossTenants(
                                "reminders go over all tenants",
                                index -> index.on(AssignmentBson.ASK_FROM).sparse()));
    }

    @Override
    public Optional<Assignment> find(AssignmentId id) {
        return assignments.findById(id.value()).map(AssignmentBson::read);
    }

    @Override
    public List<Assignment> ofYear(int year) {
        return by(where(AssignmentBson.YEARS).is(year));
    }

    @Override
    public List<Assignment> ofMovement(MovementId id) {
        return by(where(AssignmentBson.MOVEMENT).is(id.value()));
    }

    @Override
    public boolean isUsed(MovementId movement) {
        return assignments.exists(Query.query(where(AssignmentBson.MOVEMENT).is(movement.value())));
    }

    @Override
    public List<Assignment> ofPlan(String planId) {
        return by(where(AssignmentBson.PLAN).is(planId));
    }

    @Override
    public List<Assignment> ofOwner(String email) {
        return by(where(AssignmentBson.EMAIL).is(email));
    }

    private List<Assignment> by(Criteria criteria) {
        return assignments.find(Query.query(criteria)).stream().map(AssignmentBson::read).toList();
    }

    @Override
    public boolean store(Assignment assignment, List<ProgressEvent> events) {
        Document document = AssignmentBson.write(assignment);
        List<OutgoingEvent> told = events.stream().map(messages).toList();
        try {
            if (assignment.version() == 0) {
                document.put("version", 1L);
                assignments.insert(document, told);
            } else {
                assignments.replace(document, told);
            }
            return true;
        } catch (DuplicateKeyException | OptimisticLockingFailureException _) {
            return false;
        }
    }

    @Override
    public Optional<Assignment> ofLink(String hash) {
        return assignments
                .acrossTenants()
                .findOfAllTenants(Query.query(where(AssignmentBson.HASH).is(hash)).limit(1))
                .stream()
                .map(AssignmentBson::read)
                .findFirst();
    }

    @Override
    public Set<Addressee> toAsk(LocalDate today) {
        Query query = Query.query(where(AssignmentBson.ASK_FROM).lte(today.toString()));
        query.fields().include("unitId", AssignmentBson.EMAIL);
        return assignments.acrossTenants().findOfAllTenants(query).stream()
                .map(
                        each ->
                                new Addressee(
                                        new TenantId(each.getString("unitId")),
                                        each.getString(AssignmentBson.EMAIL)))
                .collect(Collectors.toUnmodifiableSet());
    }
}
