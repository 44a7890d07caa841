package vn.thidua.movements.movement.mongo;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.bson.Document;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Repository;
import vn.thidua.movements.movement.Movement;
import vn.thidua.movements.movement.MovementEvent;
import vn.thidua.movements.movement.MovementId;
import vn.thidua.movements.movement.Movements;
import vn.thidua.platform.mongo.TenantCollection;
import vn.thidua.platform.mongo.TenantIndexes;
import vn.thidua.platform.mongo.TenantMongo;
import vn.thidua.platform.outbox.OutgoingEvent;
import vn.thidua.platform.tenancy.Reach;
import vn.thidua.platform.tenancy.Tenancy;

/** The collection {@code movements}. */
@Repository
class MongoMovements implements Movements {

    private static final String COLLECTION = "movements";

    private final TenantCollection<Document> movements;
    private final Function<MovementEvent, OutgoingEvent> messages;

    MongoMovements(TenantMongo mongo, Function<MovementEvent, OutgoingEvent> messages) {
        this.messages = messages;
        movements = mongo.aggregates(COLLECTION, Document.class);
        mongo.ensure(TenantIndexes.of(COLLECTION).index("year").index(MovementBson.PLAN));
    }

    @Override
    public Optional<Movement> ofOwnUnit(MovementId id) {
        return movements.findById(id.value()).map(MovementBson::read);
    }

    @Override
    public Optional<Movement> find(MovementId id, LocalDate today) {
        return ofOwnUnit(id)
                .or(() -> publicOne(id, new Reach.Above(today)))
                .or(() -> publicOne(id, new Reach.Below(today)));
    }

    private Optional<Movement> publicOne(MovementId id, Reach reach) {
        return Tenancy.overseeing(
                "read a movement",
                () ->
                        movements
                                .overseeing(reach)
                                .findOne(
                                        Query.query(
                                                where("_id")
                                                        .is(id.value())
                                                        .and(MovementBson.PUBLIC)
                                                        .is(true)))
                                .map(MovementBson::read));
    }

    @Override
    public List<Movement> ofYear(int year) {
        return MovementBson.readAll(movements.find(Query.query(where("year").is(year)))).stream()
                .sorted(
                        Comparator.comparing((Movement each) -> each.outline().name())
                                .thenComparing(each -> each.id().value()))
                .toList();
    }

    @Override
    public List<Movement> ofPlan(String planId) {
        return MovementBson.readAll(
                movements.find(Query.query(where(MovementBson.PLAN).is(planId))));
    }

    @Override
    public List<Movement> above(int year, LocalDate today) {
        return publicOnes("list movements above", year, new Reach.Above(today));
    }

    @Override
    public List<Movement> below(int year, LocalDate today) {
        return publicOnes("list movements below", year, new Reach.Below(today));
    }

    private List<Movement> publicOnes(String reason, int year, Reach reach) {
        return Tenancy.overseeing(
                reason,
                () ->
                        MovementBson.readAll(
                                movements
                                        .overseeing(reach)
                                        .find(
                                                Query.query(
                                                        where("year")
                                                                .is(year)
                                                                .and(MovementBson.PUBLIC)
                                                                .is(true)))));
    }

    @Override
    public Stored add(Movement movement, List<MovementEvent> events) {
        return stored(() -> movements.insert(MovementBson.write(movement), told(events)));
    }

    @Override
    public Stored replace(Movement movement, List<MovementEvent> events) {
        return stored(() -> movements.replace(MovementBson.write(movement), told(events)));
    }

    @Override
    public boolean remove(MovementId id, long version) {
        return movements.remove(Query.query(where("_id").is(id.value()).and("version").is(version)))
                == 1;
    }

    private List<OutgoingEvent> told(List<MovementEvent> events) {
        return events.stream().map(messages).toList();
    }

    private static Stored stored(Runnable write) {
        try {
            write.run();
            return Stored.STORED;
        } catch (DuplicateKeyException _) {
            return Stored.NAME_TAKEN;
        } catch (OptimisticLockingFailureException _) {
            return Stored.OVERTAKEN;
        }
    }
}
