package vn.thidua.movements.scoring.block;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import vn.thidua.movements.scoring.Ranking;
import vn.thidua.movements.scoring.ScoringSheet;
import vn.thidua.platform.tenancy.TenantId;

/** Where a block stands in its year. */
public sealed interface BlockState {

    /** Formed; nobody scores yet (mới thành lập). */
    record Formed() implements BlockState {}

    /** The decision was taken back before anybody scored (đã hủy). */
    record Dissolved(String reason) implements BlockState {}

    /**
     * Members score (đang chấm điểm).
     *
     * @param sheet as it was when scoring was opened: a later change of the sheet does not touch it
     * @param votes votes where the chain left units equal
     */
    record Scoring(
            String sheetId, ScoringSheet sheet, LocalDate selfScoreBy, Map<TenantId, Integer> votes)
            implements BlockState {
        public Scoring {
            votes = Map.copyOf(votes);
        }
    }

    /**
     * The result is fixed (đã chốt kết quả).
     *
     * @param proposed the unit that is proposed for the flag
     */
    record Closed(Scoring scoring, Ranking ranking, TenantId proposed, Instant at)
            implements BlockState {}
}
