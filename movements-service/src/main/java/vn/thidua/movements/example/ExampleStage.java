package vn.thidua.movements.example;

import java.util.Optional;

/** Bước của công tác điển hình; the order is that of the law's words (Luật Thi đua, khen thưởng 2022, Điều 17). */
public enum ExampleStage {
    /** Phát hiện. */
    FOUND,
    /** Bồi dưỡng. */
    FOSTERED,
    /** Tổng kết. */
    SUMMED_UP,
    /** Nhân rộng. */
    SPREAD;

    public Optional<ExampleStage> next() {
        return switch (this) {
            case FOUND -> Optional.of(FOSTERED);
            case FOSTERED -> Optional.of(SUMMED_UP);
            case SUMMED_UP -> Optional.of(SPREAD);
            case SPREAD -> Optional.empty();
        };
    }
}
