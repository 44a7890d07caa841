package vn.thidua.plans.plan.usecase;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import vn.thidua.plans.plan.DocumentNumber;
import vn.thidua.plans.plan.NumberRegister;
import vn.thidua.plans.plan.Plan;
import vn.thidua.plans.plan.PlanId;
import vn.thidua.plans.plan.PlanState;
import vn.thidua.plans.plan.Plans;
import vn.thidua.plans.plan.Registers;
import vn.thidua.plans.unit.UnitId;

/**
 * Hoàn tất việc ban hành bị gián đoạn: a number that was entered but may not stand in its plan. The leader has ordered the
 * issue, so it is carried out if the plan is still the one that the leader saw; else the number is given back and is the
 * next one to be given.
 */
public final class FinishIssues {

    /** Longer than any issue takes from its first write to its second. */
    public static final Duration PATIENCE = Duration.ofSeconds(30);

    private final Registers registers;
    private final Plans plans;
    private final TakeNumber numbers;
    private final IssuePlan issue;

    public FinishIssues(Registers registers, Plans plans, TakeNumber numbers, IssuePlan issue) {
        this.registers = registers;
        this.plans = plans;
        this.numbers = numbers;
        this.issue = issue;
    }

    /** How many numbers were looked at. */
    public int finish(Instant now, AsUnit as) {
        int looked = 0;
        for (NumberRegister register : registers.unfinishedBefore(now.minus(PATIENCE))) {
            for (NumberRegister.Entry entry : register.unfinished()) {
                if (entry.order().at().isBefore(now.minus(PATIENCE))) {
                    looked++;
                    as.run(register.unit(), () -> finish(register.unit(), entry));
                }
            }
        }
        return looked;
    }

    private void finish(UnitId unit, NumberRegister.Entry entry) {
        PlanId id = entry.plan().orElseThrow();
        Optional<Plan> plan = plans.find(id);
        Optional<PlanState.Issue> issued = plan.flatMap(it -> it.state().issued());
        DocumentNumber held = DocumentNumber.of(entry.sequence(), entry.order().symbol());
        if (issued.isPresent()
                && issued.get().number().key().equals(held.key())
                && issued.get().on().getYear() == entry.order().on().getYear()) {
            issue.takeEffect(plan.orElseThrow(), entry.order().by());
            numbers.finish(unit, id, entry.order());
        } else if (issued.isEmpty()
                && plan.isPresent()
                && plan.get().version() == entry.order().planVersion()) {
            // stored by somebody else meanwhile: the next round looks again
            var _ = issue.write(plan.get(), entry.sequence(), entry.order());
        } else {
            numbers.giveBack(unit, id, entry.order());
        }
    }
}
