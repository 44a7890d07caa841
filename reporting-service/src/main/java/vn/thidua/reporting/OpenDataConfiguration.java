package vn.thidua.reporting;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.thidua.reporting.opendata.OpenDataLicence;

/** The feature {@code opendata}: settings turned into values of the field. */
@Configuration(proxyBeanMethods = false)
class OpenDataConfiguration {

    @Bean
    OpenDataLicence openDataLicence(OpenDataSettings settings) {
        return settings.asLicence();
    }
}
