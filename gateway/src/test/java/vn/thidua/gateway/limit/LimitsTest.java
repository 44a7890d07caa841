package vn.thidua.gateway.limit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class LimitsTest {

    @Test
    void one_request_too_many_is_told_how_long_to_wait() {
        Limits limits = new Limits(2, Duration.ofHours(1), 10);
        assertThat(limits.refused("a")).isEmpty();
        assertThat(limits.refused("a")).isEmpty();

        assertThat(limits.refused("a")).contains(Duration.ofHours(1));
    }

    @Test
    void keys_are_counted_apart() {
        Limits limits = new Limits(1, Duration.ofHours(1), 10);
        limits.refused("a");

        assertThat(limits.refused("b")).isEmpty();
    }

    @Test
    void the_next_span_begins_anew() {
        Limits limits = new Limits(1, Duration.ofMillis(50), 10);
        limits.refused("a");

        await().atMost(Duration.ofSeconds(5))
                .until(() -> limits.refused("a").equals(Optional.empty()));
    }

    @Test
    void no_more_keys_are_remembered_than_allowed() {
        Limits limits = new Limits(1, Duration.ofHours(1), 2);
        limits.refused("a");
        limits.refused("b");
        limits.refused("c");

        assertThat(limits.refused("a")).isEmpty();
        assertThat(limits.refused("c")).isPresent();
    }
}
