package vn.thidua.movements.scoring.mongo;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.bson.Document;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Repository;
import vn.thidua.movements.scoring.block.Block;
import vn.thidua.movements.scoring.block.BlockEvent;
import vn.thidua.movements.scoring.block.BlockId;
import vn.thidua.movements.scoring.block.Blocks;
import vn.thidua.movements.scoring.block.Scorecard;
import vn.thidua.platform.mongo.TenantCollection;
import vn.thidua.platform.mongo.TenantIndexes;
import vn.thidua.platform.mongo.TenantMongo;
import vn.thidua.platform.outbox.OutgoingEvent;
import vn.thidua.platform.tenancy.Reach;
import vn.thidua.platform.tenancy.Tenancy;
import vn.thidua.platform.tenancy.TenantId;
import vn.thidua.platform.tenancy.TenantScope;

/**
 * The collections {@code blocks} and {@code scorecards}. Both are the papers of the unit that formed the block;
 * members, who are neighbours of each other, come to them through the block that names them, never by the tree.
 */
@Repository
class MongoBlocks implements Blocks {

    private static final String BLOCKS = "blocks";
    private static final String CARDS = "scorecards";
    private static final String MEMBER = "members.unit";

    private final TenantCollection<Document> blocks;
    private final TenantCollection<Document> cards;
    private final Function<BlockEvent, OutgoingEvent> messages;
    private final Clock clock;

    MongoBlocks(TenantMongo mongo, Function<BlockEvent, OutgoingEvent> messages, Clock clock) {
        this.messages = messages;
        this.clock = clock;
        blocks = mongo.aggregates(BLOCKS, Document.class);
        cards = mongo.aggregates(CARDS, Document.class);
        mongo.ensure(
                TenantIndexes.of(BLOCKS)
                        .index("year")
                        .acrossTenants(
                                "a unit is in one block a year, whoever forms it",
                                index -> index.on(BlockBson.MEMBER_YEARS).unique().sparse())
                        .acrossTenants(
                                "a member finds the block that a superior formed",
                                index -> index.on(MEMBER, "year")));
        mongo.ensure(TenantIndexes.of(CARDS).index("block"));
    }

    @Override
    public Optional<Block> find(BlockId id) {
        return blocks.findById(id.value())
                .or(() -> findAsMember(id))
                .or(() -> findBelow(id))
                .map(BlockBson::read);
    }

    private Optional<Document> findAsMember(BlockId id) {
        TenantId home = Tenancy.tenant();
        return Tenancy.call(
                new TenantScope.AllTenants("find the block that names the member"),
                () ->
                        blocks
                                .acrossTenants()
                                .findOfAllTenants(
                                        Query.query(
                                                where("_id")
                                                        .is(id.value())
                                                        .and(MEMBER)
                                                        .is(home.value())))
                                .stream()
                                .findFirst());
    }

    private Optional<Document> findBelow(BlockId id) {
        return Tenancy.overseeing(
                "read a block of a unit below",
                () ->
                        blocks.overseeing(new Reach.Below(LocalDate.now(clock)))
                                .findById(id.value()));
    }

    @Override
    public List<Block> concerning(TenantId unit, int year) {
        List<Document> formed = blocks.find(Query.query(where("year").is(year)));
        List<Document> joined =
                Tenancy.call(
                        new TenantScope.AllTenants("find the blocks that name the member"),
                        () ->
                                blocks.acrossTenants()
                                        .findOfAllTenants(
                                                Query.query(
                                                        where(MEMBER)
                                                                .is(unit.value())
                                                                .and("year")
                                                                .is(year))));
        return Stream.concat(formed.stream(), joined.stream())
                .map(BlockBson::read)
                .collect(
                        HashMap<BlockId, Block>::new,
                        (all, block) -> all.put(block.id(), block),
                        HashMap::putAll)
                .values()
                .stream()
                .sorted(
                        Comparator.comparing((Block block) -> block.formation().name())
                                .thenComparing(block -> block.id().value()))
                .toList();
    }

    @Override
    public Map<TenantId, String> blockOf(Collection<TenantId> units, int year) {
        if (units.isEmpty()) {
            return Map.of();
        }
        List<String> keys = units.stream().map(unit -> BlockBson.memberYear(unit, year)).toList();
        Map<TenantId, String> names = new HashMap<>();
        Tenancy.run(
                new TenantScope.AllTenants("which units are in a block already"),
                () ->
                        blocks
                                .acrossTenants()
                                .findOfAllTenants(
                                        Query.query(where(BlockBson.MEMBER_YEARS).in(keys)))
                                .stream()
                                .map(BlockBson::read)
                                .forEach(
                                        block ->
                                                block.formation()
                                                        .members()
                                                        .forEach(
                                                                member ->
                                                                        names.put(
                                                                                member.unit(),
                                                                                block.formation()
                                                                                        .name()))));
        return names;
    }

    @Override
    public Stored add(Block block, List<BlockEvent> events) {
        return stored(() -> blocks.insert(BlockBson.write(block), told(events)));
    }

    @Override
    public Stored replace(Block block, List<BlockEvent> events) {
        return stored(() -> blocks.replace(BlockBson.write(block), told(events)));
    }

    @Override
    public List<Scorecard> cards(Block block) {
        return asFormer(
                block.unit(),
                () ->
                        cards.find(Query.query(where("block").is(block.id().value()))).stream()
                                .map(CardBson::read)
                                .toList());
    }

    @Override
    public Optional<Scorecard> card(Block block, TenantId member) {
        return asFormer(
                block.unit(),
                () -> cards.findById(CardBson.id(block.id(), member)).map(CardBson::read));
    }

    @Override
    public Stored store(Scorecard card, List<BlockEvent> events) {
        return asFormer(
                card.unit(),
                () -> {
                    Document document = CardBson.write(card);
                    if (card.version() == 0) {
                        document.put("version", 1L);
                        Stored added = stored(() -> cards.insert(document, told(events)));
                        return added == Stored.STORED ? added : Stored.OVERTAKEN;
                    }
                    return stored(() -> cards.replace(document, told(events)));
                });
    }

    /** The block that the use case found allows the member to work on the former's papers. */
    private static <R> R asFormer(TenantId unit, Supplier<R> work) {
        return Tenancy.<R, RuntimeException>call(
                new TenantScope.Work(unit, "score in a block"), work::get);
    }

    private List<OutgoingEvent> told(List<BlockEvent> events) {
        return events.stream().map(messages).toList();
    }

    private static Stored stored(Runnable write) {
        try {
            write.run();
            return Stored.STORED;
        } catch (DuplicateKeyException _) {
            return Stored.MEMBER_TAKEN;
        } catch (OptimisticLockingFailureException _) {
            return Stored.OVERTAKEN;
        }
    }
}
