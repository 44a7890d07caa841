package vn.thidua.standalone.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class RevivalsTest {

    private static final Instant NOW = Instant.parse("2024-04-15T02:00:00Z");

    private final Revivals revivals = new Revivals();

    @Test
    void a_service_that_breaks_each_time_is_given_up_and_the_others_are_not() {
        for (int times = 0; times < Revivals.MOST; times++) {
            assertThat(revivals.allow(App.PLANS, NOW.plusSeconds(times))).isTrue();
        }

        assertThat(revivals.allow(App.PLANS, NOW.plusSeconds(60))).isFalse();
        assertThat(revivals.allow(App.AWARDS, NOW.plusSeconds(60))).isTrue();
    }

    @Test
    void one_that_ran_well_in_between_is_started_again() {
        for (int times = 0; times < Revivals.MOST; times++) {
            assertThat(revivals.allow(App.PLANS, NOW.plusSeconds(times))).isTrue();
        }

        assertThat(revivals.allow(App.PLANS, NOW.plus(Revivals.WITHIN).plusSeconds(1))).isTrue();
    }
}
