package vn.thidua.movements.scoring.usecase;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import org.springframework.stereotype.Component;
import vn.thidua.movements.scoring.Entry;
import vn.thidua.movements.scoring.ScoringSheet;
import vn.thidua.movements.scoring.block.Block;
import vn.thidua.movements.scoring.block.BlockEvent;
import vn.thidua.movements.scoring.block.BlockId;
import vn.thidua.movements.scoring.block.BlockReason;
import vn.thidua.movements.scoring.block.Blocks;
import vn.thidua.movements.scoring.block.CardOutcome;
import vn.thidua.movements.scoring.block.Column;
import vn.thidua.movements.scoring.block.Scorecard;
import vn.thidua.movements.scoring.block.Stage;
import vn.thidua.platform.tenancy.Caller;
import vn.thidua.platform.tenancy.TenantId;

/** Tự chấm, chấm chéo, thẩm định, kiến nghị và trả lời. */
@Component
public class FillScorecards {

    private static final String NOT_YOURS =
            "Ở bước này phiếu chấm do đơn vị khác thực hiện. Bạn chỉ được xem.";
    private static final String MEMBERS_ONLY =
            "Chỉ đơn vị được chấm mới kiến nghị về điểm của mình.";

    /** Which scorecard, in which version (0: nobody has begun it), by whom. */
    public record Target(Caller by, BlockId block, TenantId member, long seen) {}

    /** A scorecard with the block it belongs to. */
    public record Filled(Block block, ScoringSheet sheet, Scorecard card) {}

    private final Blocks blocks;
    private final Clock clock;

    FillScorecards(Blocks blocks, Clock clock) {
        this.blocks = blocks;
        this.clock = clock;
    }

    /** Empty when there is none for the person, or nothing to score by yet. */
    public Optional<Filled> find(BlockId id, TenantId member) {
        return blocks.find(id)
                .filter(block -> block.formation().member(member).isPresent())
                .flatMap(
                        block ->
                                block.scoring()
                                        .map(
                                                scoring ->
                                                        new Filled(
                                                                block,
                                                                scoring.sheet(),
                                                                card(block, member))));
    }

    public Outcome<Filled> fill(Target target, Column column, Map<String, Entry> entries) {
        return change(
                target,
                (part, _) -> part.mayFill(column, target.member()),
                NOT_YOURS,
                false,
                (filled, hand) -> filled.card().fill(filled.sheet(), column, entries, hand));
    }

    public Outcome<Filled> complete(Target target, Column column) {
        return change(
                target,
                (part, _) -> part.mayFill(column, target.member()),
                NOT_YOURS,
                true,
                (filled, hand) -> filled.card().complete(filled.sheet(), column, hand));
    }

    public Outcome<Filled> giveBack(Target target, String reason) {
        return change(
                target,
                (part, card) ->
                        card.stage() == Stage.CROSS_CHECK
                                ? part.mayFill(Column.CROSS, target.member())
                                : part.mayRun(),
                NOT_YOURS,
                true,
                (filled, _) -> filled.card().giveBack(reason.strip()));
    }

    public Outcome<Filled> contest(Target target, String criterion, String reason) {
        return change(
                target,
                (part, _) -> part.mayFill(Column.SELF, target.member()),
                MEMBERS_ONLY,
                false,
                (filled, hand) ->
                        filled.card()
                                .contest(filled.sheet(), criterion, reason.strip(), hand.at()));
    }

    /** Without an entry the appraisal stays. */
    public Outcome<Filled> answer(
            Target target, String criterion, Optional<Entry> changed, String remark) {
        return change(
                target,
                (part, _) -> part.mayRun(),
                RunBlocks.RUNNERS_ONLY,
                true,
                (filled, hand) ->
                        filled.card()
                                .answer(filled.sheet(), criterion, changed, remark.strip(), hand));
    }

    public Outcome<Filled> exclude(Target target, Set<String> codes, String remark) {
        return change(
                target,
                (part, _) -> part.mayRun(),
                RunBlocks.RUNNERS_ONLY,
                true,
                (filled, _) -> filled.card().exclude(filled.sheet(), codes, remark.strip()));
    }

    private Outcome<Filled> change(
            Target target,
            BiFunction<Part, Scorecard, Boolean> may,
            String otherwise,
            boolean told,
            BiFunction<Filled, Scorecard.Hand, CardOutcome> decide) {
        Optional<Block> known =
                blocks.find(target.block())
                        .filter(block -> block.formation().member(target.member()).isPresent());
        if (known.isEmpty()) {
            return new Outcome.Absent<>();
        }
        Block block = known.get();
        Scorecard card = card(block, target.member());
        if (!may.apply(new Part(target.by(), block), card)) {
            return new Outcome.Forbidden<>(otherwise);
        }
        Optional<BlockReason> closed = block.scoringRefusal();
        if (closed.isPresent()) {
            return new Outcome.Refused<>(closed.get(), Map.of());
        }
        if (card.version() != target.seen()) {
            return new Outcome.Stale<>(card.version());
        }
        ScoringSheet sheet = block.scoring().orElseThrow().sheet();
        Scorecard.Hand hand =
                new Scorecard.Hand(target.by().tenant(), target.by().subject(), clock.instant());
        return switch (decide.apply(new Filled(block, sheet, card), hand)) {
            case CardOutcome.Refused(var reason, var places) ->
                    new Outcome.Refused<>(reason, places);
            case CardOutcome.Done(var changed) ->
                    switch (blocks.store(
                            changed,
                            told
                                    ? List.of(new BlockEvent.ScoresChanged(block, changed))
                                    : List.of())) {
                        case STORED ->
                                new Outcome.Done<>(
                                        new Filled(block, sheet, card(block, target.member())));
                        case OVERTAKEN, MEMBER_TAKEN -> new Outcome.Stale<>(card.version() + 1);
                    };
        };
    }

    private Scorecard card(Block block, TenantId member) {
        return blocks.card(block, member).orElseGet(() -> Scorecard.blank(block, member));
    }
}
