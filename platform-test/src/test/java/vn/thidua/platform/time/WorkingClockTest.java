package vn.thidua.platform.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

class WorkingClockTest {

    private static final LocalDate SAMPLE = LocalDate.of(2024, 4, 15);

    private final ApplicationContextRunner context =
            new ApplicationContextRunner()
                    .withConfiguration(AutoConfigurations.of(TimeAutoConfiguration.class));

    @Test
    void the_date_stands_still_and_the_time_of_day_runs() {
        Clock evening = Clock.fixed(Instant.parse("2026-11-20T16:30:00Z"), ZoneOffset.UTC);
        WorkingClock clock = new WorkingClock(SAMPLE, evening.withZone(WorkingClock.VIETNAM));

        assertThat(LocalDate.now(clock)).isEqualTo(SAMPLE);
        assertThat(clock.instant()).isEqualTo(Instant.parse("2024-04-15T16:30:00Z"));
    }

    @Test
    void after_midnight_in_vietnam_the_same_day_begins_again() {
        Clock midnight = Clock.fixed(Instant.parse("2026-11-20T17:10:00Z"), ZoneOffset.UTC);
        WorkingClock clock = new WorkingClock(SAMPLE, midnight);

        assertThat(LocalDate.now(clock.withZone(WorkingClock.VIETNAM))).isEqualTo(SAMPLE);
        assertThat(clock.instant()).isEqualTo(Instant.parse("2024-04-14T17:10:00Z"));
    }

    @Test
    void a_setting_fixes_the_date_and_without_it_the_clock_is_real() {
        context.withPropertyValues("thidua.clock.working-date=2024-04-15")
                .run(
                        started ->
                                assertThat(LocalDate.now(started.getBean(Clock.class)))
                                        .isEqualTo(SAMPLE));
        context.withPropertyValues("thidua.clock.working-date=")
                .run(
                        started ->
                                assertThat(started.getBean(Clock.class))
                                        .isEqualTo(Clock.system(WorkingClock.VIETNAM)));
    }

    @Test
    void a_malformed_date_stops_the_start() {
        context.withPropertyValues("thidua.clock.working-date=15/04/2024")
                .run(started -> assertThat(started).hasFailed());
    }
}
