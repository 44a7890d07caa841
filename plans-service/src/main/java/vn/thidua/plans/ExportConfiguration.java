package vn.thidua.plans;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.thidua.plans.export.usecase.PrintPlan;
import vn.thidua.plans.plan.ReadDocument;
import vn.thidua.plans.plan.usecase.FindPlan;
import vn.thidua.plans.unit.Units;
import vn.thidua.platform.paper.pdf.Fonts;

/** The feature {@code export} put together. */
@Configuration(proxyBeanMethods = false)
class ExportConfiguration {

    /** Read once at the start: a font takes a tenth of a second. */
    @Bean
    Fonts fonts() {
        return Fonts.liberationSerif();
    }

    @Bean
    PrintPlan printPlan(FindPlan find, Units units, Fonts fonts, ReadDocument reader) {
        return new PrintPlan(find, units, fonts, reader);
    }
}
