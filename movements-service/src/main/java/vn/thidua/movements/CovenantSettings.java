package vn.thidua.movements;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.thidua.movements.covenant.CovenantPaper;
import vn.thidua.movements.covenant.paper.PrintedCovenants;
import vn.thidua.platform.paper.pdf.Fonts;

/** What covenants need: a printer. */
@Configuration(proxyBeanMethods = false)
class CovenantSettings {

    @Bean
    CovenantPaper.Printer covenantPrinter() {
        // read once: a font takes a tenth of a second
        return new PrintedCovenants(Fonts.liberationSerif());
    }
}
