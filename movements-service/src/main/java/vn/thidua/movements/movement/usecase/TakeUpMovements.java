package vn.thidua.movements.movement.usecase;

import org.springframework.stereotype.Component;
import vn.thidua.movements.movement.MovementsOfPlans;
import vn.thidua.movements.movement.PlanMovements;

/** Takes up what an issued plan names as proposals (ghi nhận phong trào từ kế hoạch đã ban hành). */
@Component
public class TakeUpMovements {

    private final MovementsOfPlans movements;

    TakeUpMovements(MovementsOfPlans movements) {
        this.movements = movements;
    }

    /** Doing it twice is doing it once. */
    public void from(PlanMovements named) {
        movements.keep(named);
    }
}
