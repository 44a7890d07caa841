package vn.thidua.plans;

import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.thidua.plans.reorganisation.AccountMoves;
import vn.thidua.plans.reorganisation.Papers;
import vn.thidua.plans.reorganisation.Reorganisations;
import vn.thidua.plans.reorganisation.usecase.CarryOutReorganisation;
import vn.thidua.plans.reorganisation.usecase.ForeseeReorganisation;
import vn.thidua.plans.reorganisation.usecase.PrepareReorganisation;
import vn.thidua.plans.unit.RegisteredUnits;
import vn.thidua.plans.unit.Units;
import vn.thidua.platform.tenancy.Tenancy;
import vn.thidua.platform.tenancy.TenantId;
import vn.thidua.platform.tenancy.TenantScope;

/** The feature {@code reorganisation} put together. */
@Configuration(proxyBeanMethods = false)
class ReorganisationConfiguration {

    @Bean
    CarryOutReorganisation.AsDecider asDecider() {
        return (unit, work) ->
                Tenancy.run(
                        new TenantScope.Work(
                                new TenantId(unit.value()), "carry out a reorganisation"),
                        work);
    }

    @Bean
    PrepareReorganisation prepareReorganisation(
            Reorganisations reorganisations, Units units, Clock clock) {
        return new PrepareReorganisation(reorganisations, units, clock);
    }

    @Bean
    ForeseeReorganisation foreseeReorganisation(Units units, Papers papers, AccountMoves accounts) {
        return new ForeseeReorganisation(units, papers, accounts);
    }

    @Bean
    CarryOutReorganisation carryOutReorganisation(
            Reorganisations reorganisations,
            RegisteredUnits registered,
            Papers papers,
            AccountMoves accounts,
            Clock clock) {
        return new CarryOutReorganisation(reorganisations, registered, papers, accounts, clock);
    }
}
