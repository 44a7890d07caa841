package vn.thidua.plans.plan.kafka;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.thidua.plans.plan.DocumentNumber;
import vn.thidua.plans.plan.Plan;
import vn.thidua.plans.plan.PlanContent;
import vn.thidua.plans.plan.PlanState;
import vn.thidua.plans.unit.UnitId;

/** The value of {@code vn.thidua.plan.issued.v1}. */
record PlanIssuedMessage(
        String planId,
        String unitId,
        String rootUnitId,
        String type,
        IssuedNumber number,
        LocalDate issuedOn,
        Instant issuedAt,
        String title,
        Optional<String> kind,
        Optional<Integer> year,
        Optional<String> theme,
        String issuer,
        List<Movement> movements,
        List<Task> tasks,
        List<Target> targets,
        String linkState,
        List<PlanLinkedMessage.Parent> parents) {

    record IssuedNumber(
            Optional<Integer> sequence, Optional<String> symbol, Optional<String> text) {
        static IssuedNumber of(DocumentNumber number) {
            return new IssuedNumber(number.sequence(), number.symbol(), number.text());
        }
    }

    record Movement(String name, Optional<String> standingBody) {
        static Movement of(PlanContent.Movement movement) {
            return new Movement(movement.name(), movement.standingBody());
        }
    }

    record Task(
            Optional<Integer> no,
            String content,
            Optional<String> lead,
            Optional<Integer> quarter,
            Optional<Integer> year) {
        static Task of(PlanContent.Task task) {
            return new Task(task.no(), task.content(), task.lead(), task.quarter(), task.year());
        }
    }

    record Target(
            Optional<String> group,
            String name,
            Optional<String> comparator,
            Optional<BigDecimal> value,
            Optional<String> unit,
            Optional<String> aggregation) {
        static Target of(PlanContent.Target target) {
            return new Target(
                    target.group(),
                    target.name(),
                    target.comparator().map(Enum::name),
                    target.value(),
                    target.unit(),
                    target.aggregation().map(Enum::name));
        }
    }

    static PlanIssuedMessage of(Plan plan, PlanState.Issue issue, UnitId root, String issuer) {
        PlanContent content = plan.content();
        return new PlanIssuedMessage(
                plan.id().value(),
                plan.unit().value(),
                root.value(),
                content.type().name(),
                IssuedNumber.of(issue.number()),
                issue.on(),
                issue.at(),
                content.title(),
                content.kind().map(Enum::name),
                content.year(),
                content.theme(),
                issuer,
                content.movements().stream().map(Movement::of).toList(),
                content.tasks().stream().map(Task::of).toList(),
                content.targets().stream().map(Target::of).toList(),
                plan.link().name().name(),
                plan.link().parents().stream().map(PlanLinkedMessage.Parent::of).toList());
    }
}
