package vn.thidua.plans.answer;

import java.util.List;
import java.util.Optional;
import vn.thidua.plans.plan.ParentLink;
import vn.thidua.plans.plan.PlanId;

/** What the unit at work has sent to its subordinates. */
public interface Deliveries {

    Optional<Delivery> find(PlanId plan);

    /** Stores it in place of the revision that it was made from; false when somebody else was faster. */
    boolean keep(Delivery delivery);

    /** Documents of any unit of which some letters are still on their way. */
    List<ParentLink.Parent> unfinished();
}
