package vn.thidua.movements.scoring.block;

/** What others are told of blocks and scores. */
public sealed interface BlockEvent {

    record BlockFormed(Block block) implements BlockEvent {}

    record BlockDissolved(Block block) implements BlockEvent {}

    /** A scorecard went a step on or back, or its appraisal was changed by a contest. */
    record ScoresChanged(Block block, Scorecard card) implements BlockEvent {}

    record BlockRanked(Block block, BlockState.Closed result) implements BlockEvent {}
}
