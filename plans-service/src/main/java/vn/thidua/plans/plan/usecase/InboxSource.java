package vn.thidua.plans.plan.usecase;

import java.util.List;
import vn.thidua.plans.plan.InboxItem;
import vn.thidua.plans.plan.Person;
import vn.thidua.plans.plan.PlanSummary;

/** Nguồn việc: what other features put into the inbox. An item of it stands for the plan's own reminder to finish it. */
@FunctionalInterface
public interface InboxSource {

    /**
     * What is waiting.
     *
     * @param own the plans of the person's unit, newest first
     */
    List<InboxItem> items(Person by, List<PlanSummary> own);
}
