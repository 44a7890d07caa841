package vn.thidua.reporting;

import java.net.URI;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;
import vn.thidua.platform.tenancy.TenantId;
import vn.thidua.platform.time.WorkingDays;
import vn.thidua.reporting.deadline.Drafts;
import vn.thidua.reporting.deadline.Letters;
import vn.thidua.reporting.deadline.Patience;
import vn.thidua.reporting.deadline.PortalAddress;
import vn.thidua.reporting.deadline.Post;
import vn.thidua.reporting.deadline.Slack;
import vn.thidua.reporting.deadline.StatutoryDates;
import vn.thidua.reporting.report.usecase.DraftReports;
import vn.thidua.reporting.statistics.StatisticalForms;

/** The feature {@code deadline}: settings turned into values of the field. */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
class DeadlineConfiguration {

    private static final String REPORT = "report/";

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

    @Bean
    Patience patience(DeadlineSettings settings) {
        return new Patience(settings.escalateAfter());
    }

    @Bean
    Letters letters(DeadlineSettings settings, PortalAddress portal) {
        return new Letters(portal.uri(), settings.remindAhead());
    }

    /** Papers that go with a reminder: those of reports. */
    @Bean
    Drafts drafts(DraftReports reports) {
        return (unit, due) ->
                Optional.of(due.thing())
                        .filter(thing -> thing.startsWith(REPORT))
                        .flatMap(thing -> reports.docx(unit, thing.substring(REPORT.length())))
                        .map(file -> new Post.Attached("du-thao-bao-cao.docx", file));
    }
}
