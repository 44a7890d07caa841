package vn.thidua.plans;

import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.thidua.plans.answer.DraftingRules;
import vn.thidua.plans.drift.Drifts;
import vn.thidua.plans.drift.usecase.DriftInInbox;
import vn.thidua.plans.drift.usecase.FollowParent;
import vn.thidua.plans.drift.usecase.NoticeDrift;
import vn.thidua.plans.plan.Plans;
import vn.thidua.plans.plan.usecase.AsUnit;
import vn.thidua.plans.plan.usecase.ChangeInForce;
import vn.thidua.plans.plan.usecase.CorrectPlan;
import vn.thidua.plans.plan.usecase.FindPlan;
import vn.thidua.plans.plan.usecase.InboxSource;
import vn.thidua.plans.unit.Units;

@Configuration(proxyBeanMethods = false)
class DriftConfiguration {

    @Bean
    NoticeDrift noticeDrift(Plans plans, Drifts drifts, AsUnit asUnit, Clock clock) {
        return new NoticeDrift(plans, drifts, asUnit, clock);
    }

    @Bean
    FollowParent followParent(
            Drifts drifts,
            Plans plans,
            FindPlan find,
            ChangeInForce change,
            CorrectPlan correct,
            Units units,
            DraftingRules rules,
            Clock clock) {
        return new FollowParent(drifts, plans, find, change, correct, units, rules, clock);
    }

    @Bean
    InboxSource driftInInbox(Drifts drifts, Units units) {
        return new DriftInInbox(drifts, units);
    }
}
