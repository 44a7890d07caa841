package vn.thidua.movements;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.thidua.movements.covenant.CovenantPaper;
import vn.thidua.movements.covenant.docx.DocxCovenants;

/** What covenants need: a printer. */
@Configuration(proxyBeanMethods = false)
class CovenantSettings {

    @Bean
    CovenantPaper.Printer covenantPrinter() {
        return new DocxCovenants();
    }
}
