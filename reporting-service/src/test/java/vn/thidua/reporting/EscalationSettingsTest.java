package vn.thidua.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Period;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

/** Which waits before an escalation are accepted. */
class EscalationSettingsTest {

    private final ApplicationContextRunner context =
            new ApplicationContextRunner().withUserConfiguration(Settings.class);

    @EnableConfigurationProperties(EscalationSettings.class)
    static class Settings {}

    @Test
    void two_days_unless_the_installation_says_otherwise() {
        context.run(
                it ->
                        assertThat(it.getBean(EscalationSettings.class).escalateAfter())
                                .isEqualTo(Period.ofDays(2)));
        context.withPropertyValues("thidua.reports.escalate-after=1w")
                .run(
                        it ->
                                assertThat(it.getBean(EscalationSettings.class).escalateAfter())
                                        .isEqualTo(Period.ofDays(7)));
    }

    @Test
    void it_is_not_escalated_before_it_is_late() {
        context.withPropertyValues("thidua.reports.escalate-after=0d")
                .run(it -> assertThat(it).hasFailed());
        context.withPropertyValues("thidua.reports.escalate-after=-1d")
                .run(it -> assertThat(it).hasFailed());
    }
}
