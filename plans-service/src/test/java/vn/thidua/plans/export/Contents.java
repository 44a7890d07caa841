package vn.thidua.plans.export;

import java.util.List;
import java.util.Optional;
import vn.thidua.plans.plan.PlanContent;

/** Contents with facts of their own. */
final class Contents {

    private Contents() {}

    static PlanContent with(
            PlanContent content,
            List<PlanContent.Movement> movements,
            List<PlanContent.Task> tasks) {
        return with(content, movements, tasks, content.targets());
    }

    static PlanContent with(
            PlanContent content,
            List<PlanContent.Movement> movements,
            List<PlanContent.Task> tasks,
            List<PlanContent.Target> targets) {
        return content.withFacts(movements, tasks, targets, content.signature());
    }

    static PlanContent.Movement movement(String name, String standingBody) {
        return new PlanContent.Movement(
                name, Optional.of(standingBody), Optional.empty(), Optional.empty());
    }

    static PlanContent.Task task(int no, String content, String lead, int quarter) {
        return new PlanContent.Task(
                Optional.of(no),
                content,
                Optional.of(lead),
                Optional.empty(),
                Optional.of(quarter),
                Optional.of(2025),
                Optional.empty(),
                Optional.empty());
    }
}
