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
        return new PlanContent(
                content.type(),
                content.number(),
                content.place(),
                content.date(),
                content.title(),
                content.kind(),
                content.year(),
                content.theme(),
                content.issuer(),
                content.body(),
                content.addressees(),
                content.opening(),
                content.sections(),
                movements,
                tasks,
                targets,
                content.references(),
                content.recipients(),
                content.signature(),
                content.annexes(),
                content.confirmed());
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
