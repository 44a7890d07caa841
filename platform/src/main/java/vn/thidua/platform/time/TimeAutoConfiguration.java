package vn.thidua.platform.time;

import java.time.Clock;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;

/** The one {@link Clock}: dates of rules and due dates, moments of events; and which days are worked on. */
@AutoConfiguration
@EnableConfigurationProperties(ClockProperties.class)
public class TimeAutoConfiguration {

    @Bean
    @ConditionalOnMissingBean
    Clock clock(ClockProperties properties) {
        Clock today = Clock.system(WorkingClock.VIETNAM);
        return properties
                .fixedDate()
                .<Clock>map(date -> new WorkingClock(date, today))
                .orElse(today);
    }

    @Bean
    @ConditionalOnMissingBean
    WorkingDays workingDays() {
        return WorkingDays.national();
    }
}
