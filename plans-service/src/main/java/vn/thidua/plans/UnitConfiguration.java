package vn.thidua.plans;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.thidua.plans.unit.RegisteredUnits;
import vn.thidua.plans.unit.usecase.LoadUnits;

/** The feature {@code unit} put together. */
@Configuration(proxyBeanMethods = false)
class UnitConfiguration {

    @Bean
    LoadUnits loadUnits(RegisteredUnits registered) {
        return new LoadUnits(registered);
    }
}
