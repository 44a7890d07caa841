package vn.thidua.movements.scoring.usecase;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.thidua.movements.scoring.DefinedSheet;
import vn.thidua.movements.scoring.SheetId;
import vn.thidua.movements.scoring.Sheets;
import vn.thidua.movements.scoring.block.Block;
import vn.thidua.movements.scoring.block.BlockId;
import vn.thidua.movements.scoring.block.BlockKind;
import vn.thidua.movements.scoring.block.BlockOutcome;
import vn.thidua.movements.scoring.block.BlockReason;
import vn.thidua.movements.scoring.block.Blocks;
import vn.thidua.movements.scoring.block.Formation;
import vn.thidua.movements.scoring.block.Member;
import vn.thidua.movements.scoring.block.Scorecard;
import vn.thidua.platform.tenancy.Caller;
import vn.thidua.platform.tenancy.TenantId;
import vn.thidua.platform.tenancy.TenantNode;
import vn.thidua.platform.tenancy.TenantTree;

/** Thành lập cụm, khối; mở chấm điểm; biểu quyết và chốt kết quả. */
@Component
public class RunBlocks {

    static final String RUNNERS_ONLY =
            "Chỉ chuyên viên hoặc lãnh đạo của đơn vị thành lập cụm, khối được làm việc này.";
    static final String LEADERS_ONLY =
            "Chỉ lãnh đạo của đơn vị thành lập cụm, khối được quyết định việc này. Hãy trình lãnh đạo.";
    private static final String FORMERS_ONLY =
            "Chỉ chuyên viên hoặc lãnh đạo được thành lập cụm, khối. Hãy đề nghị quản trị viên đơn vị cấp quyền.";

    /**
     * What the decision says, as a person writes it down.
     *
     * @param checkers who cross-checks whom, where it is not as usual
     */
    public record Wish(
            String name,
            BlockKind kind,
            int year,
            String decision,
            LocalDate decidedOn,
            TenantId leader,
            TenantId deputy,
            List<TenantId> members,
            Map<TenantId, TenantId> checkers) {}

    /** A unit that may become a member, and the block of the year in which it is already. */
    public record Candidate(
            TenantId unit, String name, String level, String parent, Optional<String> block) {}

    private final Blocks blocks;
    private final Sheets sheets;
    private final TenantTree tree;
    private final Clock clock;

    RunBlocks(Blocks blocks, Sheets sheets, TenantTree tree, Clock clock) {
        this.blocks = blocks;
        this.sheets = sheets;
        this.tree = tree;
        this.clock = clock;
    }

    public List<Block> list(Caller by, int year) {
        return blocks.concerning(by.tenant(), year);
    }

    public Optional<Block> find(BlockId id) {
        return blocks.find(id);
    }

    public List<Scorecard> cards(Block block) {
        return blocks.cards(block);
    }

    /** The units below, parents before their children. */
    public List<Candidate> candidates(Caller by, int year) {
        List<TenantNode> below = tree.subtree(by.tenant(), today());
        Map<TenantId, String> taken =
                blocks.blockOf(below.stream().map(TenantNode::id).toList(), year);
        return below.stream()
                .map(
                        node ->
                                new Candidate(
                                        node.id(),
                                        node.name(),
                                        node.level(),
                                        node.parentOn(today())
                                                .flatMap(tree::node)
                                                .map(TenantNode::name)
                                                .orElse(""),
                                        Optional.ofNullable(taken.get(node.id()))))
                .sorted(Comparator.comparing(Candidate::parent).thenComparing(Candidate::name))
                .toList();
    }

    public Outcome<Block> form(Caller by, Wish wish) {
        if (!by.has("specialist") && !by.has("leader")) {
            return new Outcome.Forbidden<>(FORMERS_ONLY);
        }
        if (strange(by, wish.members())) {
            return refused(BlockReason.MEMBER_NOT_BELOW);
        }
        return switch (Block.form(by.tenant(), formation(wish), today())) {
            case BlockOutcome.Refused(var reason) -> refused(reason);
            case BlockOutcome.Done(var block, var events) ->
                    stored(block, blocks.add(block, events));
        };
    }

    public Outcome<Block> amend(Caller by, BlockId id, long seen, Wish wish) {
        return change(
                by,
                id,
                seen,
                Part::mayRun,
                RUNNERS_ONLY,
                block ->
                        strange(by, wish.members())
                                ? new BlockOutcome.Refused(BlockReason.MEMBER_NOT_BELOW)
                                : block.amend(formation(wish), today()));
    }

    public Outcome<Block> dissolve(Caller by, BlockId id, long seen, String reason) {
        return change(by, id, seen, Part::mayDecide, LEADERS_ONLY, block -> block.dissolve(reason));
    }

    /** Absent also when the unit has no such sheet. */
    public Outcome<Block> openScoring(
            Caller by, BlockId id, long seen, SheetId sheet, LocalDate selfScoreBy) {
        Optional<DefinedSheet> known = sheets.find(sheet);
        if (known.isEmpty()) {
            return new Outcome.Absent<>();
        }
        return change(
                by,
                id,
                seen,
                Part::mayRun,
                RUNNERS_ONLY,
                block ->
                        block.openScoring(
                                sheet.value(), known.get().sheet(), selfScoreBy, today()));
    }

    public Outcome<Block> vote(Caller by, BlockId id, long seen, Map<TenantId, Integer> votes) {
        return change(
                by,
                id,
                seen,
                Part::mayRun,
                RUNNERS_ONLY,
                block -> block.vote(votes, blocks.cards(block)));
    }

    public Outcome<Block> close(Caller by, BlockId id, long seen) {
        return change(
                by,
                id,
                seen,
                Part::mayDecide,
                LEADERS_ONLY,
                block -> block.close(blocks.cards(block), clock.instant()));
    }

    private Outcome<Block> change(
            Caller by,
            BlockId id,
            long seen,
            Predicate<Part> may,
            String otherwise,
            Function<Block, BlockOutcome> decide) {
        Optional<Block> known = blocks.find(id);
        if (known.isEmpty()) {
            return new Outcome.Absent<>();
        }
        Block block = known.get();
        if (!may.test(new Part(by, block))) {
            return new Outcome.Forbidden<>(otherwise);
        }
        if (block.version() != seen) {
            return new Outcome.Stale<>(block.version());
        }
        return switch (decide.apply(block)) {
            case BlockOutcome.Refused(var reason) -> refused(reason);
            case BlockOutcome.Done(var changed, var events) ->
                    stored(changed, blocks.replace(changed, events));
        };
    }

    private Outcome<Block> stored(Block block, Blocks.Stored stored) {
        return switch (stored) {
            case STORED -> new Outcome.Done<>(blocks.find(block.id()).orElse(block));
            case MEMBER_TAKEN -> refused(BlockReason.MEMBER_OF_ANOTHER_BLOCK);
            case OVERTAKEN -> new Outcome.Stale<>(block.version() + 1);
        };
    }

    private boolean strange(Caller by, Collection<TenantId> members) {
        Set<TenantId> below =
                tree.subtree(by.tenant(), today()).stream()
                        .map(TenantNode::id)
                        .collect(Collectors.toSet());
        return !below.containsAll(members);
    }

    private Formation formation(Wish wish) {
        return new Formation(
                wish.name().strip(),
                wish.kind(),
                wish.year(),
                wish.decision().strip(),
                wish.decidedOn(),
                wish.leader(),
                wish.deputy(),
                wish.members().stream()
                        .map(
                                unit ->
                                        new Member(
                                                unit,
                                                tree.node(unit)
                                                        .map(TenantNode::name)
                                                        .orElse(unit.value()),
                                                Optional.ofNullable(wish.checkers().get(unit))
                                                        .orElseGet(
                                                                () ->
                                                                        Formation.usualChecker(
                                                                                unit,
                                                                                wish.leader(),
                                                                                wish.deputy()))))
                        .toList());
    }

    private static <T> Outcome<T> refused(BlockReason reason) {
        return new Outcome.Refused<>(reason, Map.of());
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
