package vn.thidua.gateway.limit.web;

import jakarta.servlet.Filter;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.thidua.gateway.GatewaySettings;
import vn.thidua.gateway.limit.Limits;
import vn.thidua.gateway.problem.web.ProblemWriter;

/** The limits with the operator's numbers. */
@Configuration(proxyBeanMethods = false)
class LimitConfiguration {

    @Bean
    LoginLimit loginLimit(GatewaySettings settings, ProblemWriter problems) {
        return new LoginLimit(limits(settings.loginsPerAddress()), problems);
    }

    @Bean
    PersonLimit personLimit(GatewaySettings settings, ProblemWriter problems) {
        return new PersonLimit(limits(settings.requestsPerPerson()), problems);
    }

    @Bean
    PublicLimit publicLimit(GatewaySettings settings, ProblemWriter problems) {
        return new PublicLimit(limits(settings.publicReadsPerAddress()), problems);
    }

    @Bean
    OpenLimit openLimit(GatewaySettings settings, ProblemWriter problems) {
        return new OpenLimit(limits(settings.openRequestsPerAddress()), problems);
    }

    /** They stand inside the security chain; as servlet filters of their own they would count twice. */
    @Bean
    FilterRegistrationBean<LoginLimit> loginLimitOnlyInChain(LoginLimit filter) {
        return inChainOnly(filter);
    }

    @Bean
    FilterRegistrationBean<PersonLimit> personLimitOnlyInChain(PersonLimit filter) {
        return inChainOnly(filter);
    }

    @Bean
    FilterRegistrationBean<PublicLimit> publicLimitOnlyInChain(PublicLimit filter) {
        return inChainOnly(filter);
    }

    @Bean
    FilterRegistrationBean<OpenLimit> openLimitOnlyInChain(OpenLimit filter) {
        return inChainOnly(filter);
    }

    private static <F extends Filter> FilterRegistrationBean<F> inChainOnly(F filter) {
        FilterRegistrationBean<F> registration = new FilterRegistrationBean<>(filter);
        registration.setEnabled(false);
        return registration;
    }

    private static Limits limits(GatewaySettings.Limit limit) {
        return new Limits(limit.requests(), limit.per(), limit.keys());
    }
}
