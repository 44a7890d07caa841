package vn.thidua.movements.movement.usecase;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.thidua.movements.movement.MovementsOfPlans;
import vn.thidua.movements.movement.PlanMovements;

/** The movements that the own unit's plans name in a year (xem phong trào của đơn vị). */
@Component
public class ListMovements {

    private final MovementsOfPlans movements;

    ListMovements(MovementsOfPlans movements) {
        this.movements = movements;
    }

    public List<PlanMovements> ofYear(int year) {
        return movements.ofYear(year);
    }
}
