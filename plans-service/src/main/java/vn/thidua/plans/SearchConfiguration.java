package vn.thidua.plans;

import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.thidua.plans.plan.PlanLibrary;
import vn.thidua.plans.plan.Plans;
import vn.thidua.plans.plan.SourceFiles;
import vn.thidua.plans.plan.usecase.AsUnit;
import vn.thidua.plans.plan.usecase.FindPlan;
import vn.thidua.plans.search.PlanIndex;
import vn.thidua.plans.search.StoredPlans;
import vn.thidua.plans.search.usecase.KeepIndex;
import vn.thidua.plans.search.usecase.SearchPlans;
import vn.thidua.plans.unit.Units;

/** The feature {@code search} put together. */
@Configuration(proxyBeanMethods = false)
class SearchConfiguration {

    @Bean
    KeepIndex keepIndex(
            PlanIndex index,
            StoredPlans stored,
            Plans plans,
            SourceFiles files,
            Units units,
            AsUnit asUnit,
            Clock working) {
        return new KeepIndex(
                index, stored, plans, files, units, asUnit, Clock.systemUTC(), working);
    }

    @Bean
    SearchPlans searchPlans(
            PlanIndex index, KeepIndex keep, FindPlan find, Plans plans, PlanLibrary library) {
        return new SearchPlans(index, keep, find, plans, library);
    }
}
