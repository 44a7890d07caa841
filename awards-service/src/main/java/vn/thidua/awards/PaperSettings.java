package vn.thidua.awards;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.thidua.platform.paper.pdf.Fonts;

/** What printing needs. */
@Configuration(proxyBeanMethods = false)
class PaperSettings {

    /** Read once at the start: a font takes a tenth of a second. */
    @Bean
    Fonts fonts() {
        return Fonts.liberationSerif();
    }
}
