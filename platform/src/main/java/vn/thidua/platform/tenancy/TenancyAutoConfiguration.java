package vn.thidua.platform.tenancy;

import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.context.annotation.Bean;

/** The tree; what fills it and what binds tenants is configured beside those edges. */
@AutoConfiguration
public class TenancyAutoConfiguration {

    @Bean
    TenantTree tenantTree() {
        return new TenantTree();
    }
}
