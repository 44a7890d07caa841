package vn.thidua.movements.covenant.mongo;

import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.bson.Document;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Repository;
import vn.thidua.movements.covenant.Covenant;
import vn.thidua.movements.covenant.CovenantEvent;
import vn.thidua.movements.covenant.Covenants;
import vn.thidua.movements.scoring.block.Block;
import vn.thidua.platform.mongo.TenantCollection;
import vn.thidua.platform.mongo.TenantMongo;
import vn.thidua.platform.outbox.OutgoingEvent;
import vn.thidua.platform.tenancy.Tenancy;
import vn.thidua.platform.tenancy.TenantId;
import vn.thidua.platform.tenancy.TenantScope;

/**
 * The collection {@code covenants}: papers of the unit that formed the block. Members come to them through the block that
 * names them, as to their scorecards.
 */
@Repository
class MongoCovenants implements Covenants {

    private final TenantCollection<Document> covenants;
    private final Function<CovenantEvent, OutgoingEvent> messages;

    MongoCovenants(TenantMongo mongo, Function<CovenantEvent, OutgoingEvent> messages) {
        this.messages = messages;
        covenants = mongo.aggregates("covenants", Document.class);
    }

    @Override
    public Covenant of(Block block) {
        return asFormer(
                block.unit(),
                () ->
                        covenants
                                .findById(CovenantBson.id(block.id()))
                                .map(CovenantBson::read)
                                .orElseGet(() -> Covenant.none(block)));
    }

    @Override
    public boolean store(Covenant covenant, List<CovenantEvent> events) {
        Document document = CovenantBson.write(covenant);
        List<OutgoingEvent> told = events.stream().map(messages).toList();
        return asFormer(
                covenant.unit(),
                () -> {
                    try {
                        if (covenant.version() == 0) {
                            document.put("version", 1L);
                            covenants.insert(document, told);
                        } else {
                            covenants.replace(document, told);
                        }
                        return true;
                    } catch (DuplicateKeyException | OptimisticLockingFailureException _) {
                        return false;
                    }
                });
    }

    /** The block that the use case found allows the member to work on the former's papers. */
    private static <R> R asFormer(TenantId unit, Supplier<R> work) {
        return Tenancy.<R, RuntimeException>call(
                new TenantScope.Work(unit, "sign a covenant"), work::get);
    }
}
