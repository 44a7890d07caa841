package vn.thidua.reporting;

import jakarta.validation.constraints.NotNull;
import java.net.URI;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;
import vn.thidua.reporting.opendata.OpenDataLicence;

/**
 * Open data of an installation.
 *
 * @param licence the address of the licence under which everything is open
 */
@Validated
@ConfigurationProperties("thidua.open-data")
record OpenDataSettings(
        @DefaultValue("https://creativecommons.org/licenses/by/4.0/") @NotNull URI licence) {

    OpenDataLicence asLicence() {
        return new OpenDataLicence(licence.toString());
    }
}
