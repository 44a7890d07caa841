package vn.thidua.movements.scoring.block;

import java.util.Optional;

/** Bước của phiếu chấm. */
public enum Stage {
    SELF_SCORING,
    CROSS_CHECK,
    APPRAISAL,
    APPRAISED;

    /** Which column is being filled in. */
    public Optional<Column> open() {
        return switch (this) {
            case SELF_SCORING -> Optional.of(Column.SELF);
            case CROSS_CHECK -> Optional.of(Column.CROSS);
            case APPRAISAL -> Optional.of(Column.APPRAISED);
            case APPRAISED -> Optional.empty();
        };
    }
}
