package vn.thidua.movements.movement;

import java.util.List;

/** The movements that issued plans name, of the bound unit (danh mục phong trào theo kế hoạch). */
public interface MovementsOfPlans {

    /** Keeps what the plan names from now on, in place of what it named before. */
    void keep(PlanMovements named);

    /** The youngest plan first. */
    List<PlanMovements> ofYear(int year);
}
