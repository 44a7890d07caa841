package vn.thidua.movements.progress;

import java.util.Optional;
import vn.thidua.movements.movement.MovementId;

/** Where the target or task stands written. */
public sealed interface Source {

    String id();

    String title();

    record OfMovement(MovementId movement, String title) implements Source {
        @Override
        public String id() {
            return movement.value();
        }
    }

    record OfPlan(String id, String title, Optional<String> number) implements Source {}
}
