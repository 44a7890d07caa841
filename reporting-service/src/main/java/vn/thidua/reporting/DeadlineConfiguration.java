package vn.thidua.reporting;

import java.net.URI;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.thidua.platform.tenancy.TenantId;
import vn.thidua.platform.time.WorkingDays;
import vn.thidua.reporting.deadline.PortalAddress;
import vn.thidua.reporting.deadline.Slack;
import vn.thidua.reporting.deadline.StatutoryDates;
import vn.thidua.reporting.statistics.StatisticalForms;

/** The feature {@code deadline}: settings turned into values of the field. */
@Configuration(proxyBeanMethods = false)
class DeadlineConfiguration {

    @Bean
    StatutoryDates statutoryDates(
            StatisticalForms forms, DeadlineSettings settings, WorkingDays days) {
        return new StatutoryDates(
                forms,
                new Slack(
                        settings.slack(),
                        settings.levels(),
                        settings.provinces().entrySet().stream()
                                .collect(
                                        Collectors.toMap(
                                                each -> new TenantId(each.getKey()),
                                                Map.Entry::getValue)),
                        days));
    }

    @Bean
    PortalAddress portalAddress(DeadlineSettings settings) {
        return new PortalAddress(URI.create(settings.portal().toString().replaceFirst("/+$", "")));
    }
}
