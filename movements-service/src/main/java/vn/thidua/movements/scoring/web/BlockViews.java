package vn.thidua.movements.scoring.web;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.thidua.movements.scoring.Ranking;
import vn.thidua.movements.scoring.Total;
import vn.thidua.movements.scoring.block.Block;
import vn.thidua.movements.scoring.block.BlockKind;
import vn.thidua.movements.scoring.block.BlockState;
import vn.thidua.movements.scoring.block.Column;
import vn.thidua.movements.scoring.block.Member;
import vn.thidua.movements.scoring.block.Scorecard;
import vn.thidua.movements.scoring.block.Stage;
import vn.thidua.movements.scoring.usecase.Part;
import vn.thidua.movements.scoring.usecase.RunBlocks;
import vn.thidua.platform.tenancy.Caller;
import vn.thidua.platform.tenancy.TenantId;

/** Blocks as the contract has them, and what the person may do next. */
final class BlockViews {

    private BlockViews() {}

    enum State {
        FORMED,
        DISSOLVED,
        SCORING,
        CLOSED
    }

    /** What the person may do with the block. */
    enum BlockAction {
        AMEND,
        DISSOLVE,
        OPEN_SCORING,
        VOTE,
        CLOSE
    }

    record BlockSummary(
            String id,
            String name,
            BlockKind kind,
            int year,
            String decision,
            LocalDate decidedOn,
            String unitId,
            State state,
            int members,
            String leaderName) {

        static BlockSummary of(Block block) {
            var formation = block.formation();
            return new BlockSummary(
                    block.id().value(),
                    formation.name(),
                    formation.kind(),
                    formation.year(),
                    formation.decision(),
                    formation.decidedOn(),
                    block.unit().value(),
                    BlockViews.state(block),
                    formation.members().size(),
                    BlockViews.name(block, formation.leader()));
        }
    }

    record CandidateView(
            String unitId,
            String name,
            String level,
            String parentName,
            @Nullable String blockName) {
        static CandidateView of(RunBlocks.Candidate candidate) {
            return new CandidateView(
                    candidate.unit().value(),
                    candidate.name(),
                    candidate.level(),
                    candidate.parent(),
                    candidate.block().orElse(null));
        }
    }

    /** A member with how far its scorecard is; points only where the person may see the column. */
    record MemberView(
            String unitId,
            String name,
            String checkerUnitId,
            String checkerName,
            boolean leader,
            boolean deputy,
            @Nullable Stage stage,
            @Nullable BigDecimal selfPoints,
            @Nullable BigDecimal crossPoints,
            @Nullable BigDecimal appraisedPoints,
            int openContests,
            boolean late) {}

    record PlaceView(
            int position,
            String unitId,
            String name,
            BigDecimal points,
            String why,
            List<String> sharedWith,
            @Nullable Integer votes) {}

    record UnrankedView(String unitId, String name, BigDecimal points, List<String> reasons) {}

    record RankingView(boolean closed, List<PlaceView> places, List<UnrankedView> unranked) {}

    record BlockView(
            String id,
            long version,
            String name,
            BlockKind kind,
            int year,
            String decision,
            LocalDate decidedOn,
            String unitId,
            State state,
            String dissolvedBecause,
            @Nullable String sheetId,
            @Nullable String sheetName,
            @Nullable BigDecimal scale,
            @Nullable LocalDate selfScoreBy,
            List<MemberView> members,
            @Nullable RankingView ranking,
            @Nullable String proposedUnitId,
            List<BlockAction> actions) {}

    static BlockView block(Caller caller, Block block, List<Scorecard> cards) {
        Part part = new Part(caller, block);
        var formation = block.formation();
        Optional<BlockState.Scoring> scoring = block.scoring();
        Map<TenantId, Scorecard> byMember = new HashMap<>();
        cards.forEach(card -> byMember.put(card.member(), card));
        Optional<BlockState.Closed> closed =
                block.state() instanceof BlockState.Closed result
                        ? Optional.of(result)
                        : Optional.empty();
        return new BlockView(
                block.id().value(),
                block.version(),
                formation.name(),
                formation.kind(),
                formation.year(),
                formation.decision(),
                formation.decidedOn(),
                block.unit().value(),
                state(block),
                block.state() instanceof BlockState.Dissolved(var reason) ? reason : "",
                scoring.map(BlockState.Scoring::sheetId).orElse(null),
                scoring.map(each -> each.sheet().name()).orElse(null),
                scoring.map(each -> each.sheet().scale()).orElse(null),
                scoring.map(BlockState.Scoring::selfScoreBy).orElse(null),
                formation.members().stream()
                        .map(
                                member ->
                                        member(
                                                part,
                                                scoring,
                                                member,
                                                Optional.ofNullable(byMember.get(member.unit()))))
                        .toList(),
                ranking(part, block, cards, closed).orElse(null),
                closed.map(each -> each.proposed().value()).orElse(null),
                actions(part, block));
    }

    private static MemberView member(
            Part part,
            Optional<BlockState.Scoring> scoring,
            Member member,
            Optional<Scorecard> card) {
        var formation = part.block().formation();
        return new MemberView(
                member.unit().value(),
                member.name(),
                member.checker().value(),
                name(part.block(), member.checker()),
                member.unit().equals(formation.leader()),
                member.unit().equals(formation.deputy()),
                scoring.map(_ -> card.map(Scorecard::stage).orElse(Stage.SELF_SCORING))
                        .orElse(null),
                points(part, scoring, card, Column.SELF),
                points(part, scoring, card, Column.CROSS),
                points(part, scoring, card, Column.APPRAISED),
                (int)
                        card.map(Scorecard::contests).stream()
                                .flatMap(List::stream)
                                .filter(contest -> contest.answer().isEmpty())
                                .count(),
                scoring.isPresent() && isLate(scoring.get(), card));
    }

    static boolean isLate(BlockState.Scoring scoring, Optional<Scorecard> card) {
        return card.flatMap(Scorecard::selfScoredAt)
                .filter(
                        at ->
                                LocalDate.ofInstant(at, BlockController.VIETNAM)
                                        .isAfter(scoring.selfScoreBy()))
                .isPresent();
    }

    private static @Nullable BigDecimal points(
            Part part,
            Optional<BlockState.Scoring> scoring,
            Optional<Scorecard> card,
            Column column) {
        return scoring.flatMap(
                        each ->
                                card.filter(known -> part.maySee(column, known))
                                        .filter(known -> !known.column(column).isEmpty())
                                        .map(
                                                known ->
                                                        Total.of(each.sheet(), known.column(column))
                                                                .points()))
                .orElse(null);
    }

    /** While appraisals are being made, the former sees where it leads to; members see it when all are made. */
    private static Optional<RankingView> ranking(
            Part part, Block block, List<Scorecard> cards, Optional<BlockState.Closed> closed) {
        long appraised = cards.stream().filter(card -> card.stage() == Stage.APPRAISED).count();
        boolean visible =
                closed.isPresent()
                        || appraised == block.formation().members().size()
                        || (part.mayRun() && appraised > 0);
        if (!visible) {
            return Optional.empty();
        }
        Map<TenantId, Integer> votes =
                block.scoring().map(BlockState.Scoring::votes).orElse(Map.of());
        return closed.map(BlockState.Closed::ranking)
                .or(() -> block.ranking(cards))
                .map(ranking -> ranking(ranking, closed.isPresent(), votes));
    }

    private static RankingView ranking(
            Ranking ranking, boolean closed, Map<TenantId, Integer> votes) {
        return new RankingView(
                closed,
                ranking.places().stream()
                        .map(
                                place ->
                                        new PlaceView(
                                                place.position(),
                                                place.unit(),
                                                place.name(),
                                                place.points(),
                                                place.why(),
                                                place.sharedWith(),
                                                votes.get(new TenantId(place.unit()))))
                        .toList(),
                ranking.unranked().stream()
                        .map(
                                each ->
                                        new UnrankedView(
                                                each.unit(),
                                                each.name(),
                                                each.points(),
                                                each.reasons()))
                        .toList());
    }

    private static List<BlockAction> actions(Part part, Block block) {
        List<BlockAction> actions = new ArrayList<>();
        switch (block.state()) {
            case BlockState.Formed _ -> {
                if (part.mayRun()) {
                    actions.add(BlockAction.AMEND);
                    actions.add(BlockAction.OPEN_SCORING);
                }
                if (part.mayDecide()) {
                    actions.add(BlockAction.DISSOLVE);
                }
            }
            case BlockState.Scoring scoring -> {
                if (part.mayRun() && scoring.sheet().voteBreaksTies()) {
                    actions.add(BlockAction.VOTE);
                }
                if (part.mayDecide()) {
                    actions.add(BlockAction.CLOSE);
                }
            }
            case BlockState.Closed _, BlockState.Dissolved _ -> {}
        }
        return List.copyOf(actions);
    }

    private static State state(Block block) {
        return switch (block.state()) {
            case BlockState.Formed _ -> State.FORMED;
            case BlockState.Dissolved _ -> State.DISSOLVED;
            case BlockState.Scoring _ -> State.SCORING;
            case BlockState.Closed _ -> State.CLOSED;
        };
    }

    static String name(Block block, TenantId unit) {
        return block.formation().member(unit).map(Member::name).orElse(unit.value());
    }
}
