package vn.thidua.movements.scoring.block;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.thidua.movements.scoring.Ranking;
import vn.thidua.movements.scoring.ScoringSheet;
import vn.thidua.movements.scoring.Standing;
import vn.thidua.movements.scoring.Total;
import vn.thidua.platform.tenancy.TenantId;

/**
 * Cụm, khối thi đua: units that compete with each other for a year, formed by a decision of a superior.
 *
 * @param unit who formed it
 * @param version counts changes of the block, not of its scorecards
 */
public record Block(
        BlockId id, TenantId unit, Formation formation, BlockState state, long version) {

    public static BlockOutcome form(TenantId unit, Formation formation, LocalDate today) {
        return formation
                .flaw(today)
                .<BlockOutcome>map(BlockOutcome.Refused::new)
                .orElseGet(
                        () -> {
                            Block block =
                                    new Block(
                                            BlockId.fresh(),
                                            unit,
                                            formation,
                                            new BlockState.Formed(),
                                            1);
                            return new BlockOutcome.Done(
                                    block, List.of(new BlockEvent.BlockFormed(block)));
                        });
    }

    public BlockOutcome amend(Formation changed, LocalDate today) {
        return switch (state) {
            case BlockState.Formed _ ->
                    changed.flaw(today)
                            .<BlockOutcome>map(BlockOutcome.Refused::new)
                            .orElseGet(
                                    () -> {
                                        Block block = new Block(id, unit, changed, state, version);
                                        return new BlockOutcome.Done(
                                                block, List.of(new BlockEvent.BlockFormed(block)));
                                    });
            case BlockState.Scoring _, BlockState.Closed _ ->
                    new BlockOutcome.Refused(BlockReason.SCORING_BEGUN);
            case BlockState.Dissolved _ -> new BlockOutcome.Refused(BlockReason.BLOCK_DISSOLVED);
        };
    }

    public BlockOutcome dissolve(String reason) {
        if (reason.isBlank()) {
            return new BlockOutcome.Refused(BlockReason.DISSOLUTION_REASON_MISSING);
        }
        return switch (state) {
            case BlockState.Formed _ -> {
                Block block = with(new BlockState.Dissolved(reason));
                yield new BlockOutcome.Done(block, List.of(new BlockEvent.BlockDissolved(block)));
            }
            case BlockState.Scoring _, BlockState.Closed _ ->
                    new BlockOutcome.Refused(BlockReason.SCORING_BEGUN);
            case BlockState.Dissolved _ -> new BlockOutcome.Refused(BlockReason.BLOCK_DISSOLVED);
        };
    }

    public BlockOutcome openScoring(
            String sheetId, ScoringSheet sheet, LocalDate selfScoreBy, LocalDate today) {
        if (selfScoreBy.isBefore(today)) {
            return new BlockOutcome.Refused(BlockReason.DEADLINE_PASSED);
        }
        return switch (state) {
            case BlockState.Formed _ ->
                    new BlockOutcome.Done(
                            with(new BlockState.Scoring(sheetId, sheet, selfScoreBy, Map.of())),
                            List.of());
            case BlockState.Scoring _, BlockState.Closed _ ->
                    new BlockOutcome.Refused(BlockReason.SCORING_BEGUN);
            case BlockState.Dissolved _ -> new BlockOutcome.Refused(BlockReason.BLOCK_DISSOLVED);
        };
    }

    /** The ranking as of now, from what was appraised; who is not appraised yet counts with what is there. */
    public Optional<Ranking> ranking(List<Scorecard> cards) {
        return scoring().map(scoring -> ranking(scoring, cards));
    }

    private Ranking ranking(BlockState.Scoring scoring, List<Scorecard> cards) {
        Map<TenantId, Scorecard> byMember = new HashMap<>();
        cards.forEach(card -> byMember.put(card.member(), card));
        return Ranking.of(
                scoring.sheet(),
                formation.members().stream()
                        .map(member -> standing(scoring, member, byMember))
                        .toList());
    }

    private static Standing standing(
            BlockState.Scoring scoring, Member member, Map<TenantId, Scorecard> cards) {
        Optional<Scorecard> card = Optional.ofNullable(cards.get(member.unit()));
        return new Standing(
                member.unit().value(),
                member.name(),
                Total.of(
                        scoring.sheet(),
                        card.map(each -> each.column(Column.APPRAISED)).orElse(Map.of())),
                card.map(each -> each.exclusionTexts(scoring.sheet())).orElse(List.of()),
                Optional.ofNullable(scoring.votes().get(member.unit())));
    }

    /** Records the votes on units that the chain left equal (biểu quyết). */
    public BlockOutcome vote(Map<TenantId, Integer> votes, List<Scorecard> cards) {
        return switch (state) {
            case BlockState.Scoring scoring -> {
                Optional<BlockReason> refusal = refuseClosing(cards);
                if (refusal.isPresent()) {
                    yield new BlockOutcome.Refused(refusal.get());
                }
                yield refuseVotes(scoring, votes, cards)
                        .<BlockOutcome>map(BlockOutcome.Refused::new)
                        .orElseGet(
                                () -> {
                                    Map<TenantId, Integer> all = new HashMap<>(scoring.votes());
                                    all.putAll(votes);
                                    return new BlockOutcome.Done(
                                            with(voted(scoring, all)), List.of());
                                });
            }
            case BlockState.Formed _, BlockState.Dissolved _ ->
                    new BlockOutcome.Refused(BlockReason.SCORING_NOT_BEGUN);
            case BlockState.Closed _ -> new BlockOutcome.Refused(BlockReason.SCORING_CLOSED);
        };
    }

    /** Votes are about whole groups of equal units, with the votes of an earlier round left aside. */
    private Optional<BlockReason> refuseVotes(
            BlockState.Scoring scoring, Map<TenantId, Integer> votes, List<Scorecard> cards) {
        Ranking before = ranking(voted(scoring, Map.of()), cards);
        Set<TenantId> tied = new HashSet<>();
        for (Ranking.Place place : before.places()) {
            if (!place.sharedWith().isEmpty()) {
                tied.add(new TenantId(place.unit()));
            }
        }
        if (!scoring.sheet().voteBreaksTies()
                || tied.isEmpty()
                || !tied.containsAll(votes.keySet())) {
            return Optional.of(BlockReason.NO_TIE);
        }
        for (Ranking.Place place : before.places()) {
            boolean asked = votes.containsKey(new TenantId(place.unit()));
            boolean all =
                    before.places().stream()
                            .filter(other -> other.position() == place.position())
                            .allMatch(
                                    other ->
                                            votes.containsKey(new TenantId(other.unit())) == asked);
            if (!all) {
                return Optional.of(BlockReason.VOTES_INCOMPLETE);
            }
        }
        int most = formation.members().size();
        if (votes.isEmpty()) {
            return Optional.of(BlockReason.VOTES_INCOMPLETE);
        }
        return votes.values().stream().anyMatch(count -> count < 0 || count > most)
                ? Optional.of(BlockReason.VOTES_NEGATIVE)
                : Optional.empty();
    }

    private static BlockState.Scoring voted(
            BlockState.Scoring scoring, Map<TenantId, Integer> votes) {
        return new BlockState.Scoring(
                scoring.sheetId(), scoring.sheet(), scoring.selfScoreBy(), votes);
    }

    /** Fixes the result and proposes the first for the flag (chốt kết quả, đề nghị tặng Cờ thi đua). */
    public BlockOutcome close(List<Scorecard> cards, Instant now) {
        return switch (state) {
            case BlockState.Scoring scoring -> {
                Optional<BlockReason> refusal = refuseClosing(cards);
                if (refusal.isPresent()) {
                    yield new BlockOutcome.Refused(refusal.get());
                }
                Ranking ranking = ranking(scoring, cards);
                if (ranking.places().isEmpty()) {
                    yield new BlockOutcome.Refused(BlockReason.NOBODY_RANKED);
                }
                if (ranking.first().size() > 1) {
                    yield new BlockOutcome.Refused(BlockReason.TIE_AT_TOP);
                }
                BlockState.Closed closed =
                        new BlockState.Closed(
                                scoring,
                                ranking,
                                new TenantId(ranking.first().getFirst().unit()),
                                now);
                Block block = with(closed);
                yield new BlockOutcome.Done(
                        block, List.of(new BlockEvent.BlockRanked(block, closed)));
            }
            case BlockState.Formed _, BlockState.Dissolved _ ->
                    new BlockOutcome.Refused(BlockReason.SCORING_NOT_BEGUN);
            case BlockState.Closed _ -> new BlockOutcome.Refused(BlockReason.SCORING_CLOSED);
        };
    }

    private Optional<BlockReason> refuseClosing(List<Scorecard> cards) {
        Set<TenantId> appraised = new HashSet<>();
        cards.stream()
                .filter(card -> card.stage() == Stage.APPRAISED)
                .forEach(card -> appraised.add(card.member()));
        if (!formation.members().stream().allMatch(member -> appraised.contains(member.unit()))) {
            return Optional.of(BlockReason.NOT_ALL_APPRAISED);
        }
        return cards.stream().anyMatch(Scorecard::hasOpenContest)
                ? Optional.of(BlockReason.CONTESTS_OPEN)
                : Optional.empty();
    }

    /** Nothing while nobody may score. */
    public Optional<BlockState.Scoring> scoring() {
        return switch (state) {
            case BlockState.Scoring scoring -> Optional.of(scoring);
            case BlockState.Closed closed -> Optional.of(closed.scoring());
            case BlockState.Formed _, BlockState.Dissolved _ -> Optional.empty();
        };
    }

    /** Why scores cannot be changed now, if so. */
    public Optional<BlockReason> scoringRefusal() {
        return switch (state) {
            case BlockState.Scoring _ -> Optional.empty();
            case BlockState.Formed _, BlockState.Dissolved _ ->
                    Optional.of(BlockReason.SCORING_NOT_BEGUN);
            case BlockState.Closed _ -> Optional.of(BlockReason.SCORING_CLOSED);
        };
    }

    /** Whether the members still count as members of a block of the year. */
    public boolean isStanding() {
        return switch (state) {
            case BlockState.Formed _, BlockState.Scoring _, BlockState.Closed _ -> true;
            case BlockState.Dissolved _ -> false;
        };
    }

    private Block with(BlockState next) {
        return new Block(id, unit, formation, next, version);
    }
}
