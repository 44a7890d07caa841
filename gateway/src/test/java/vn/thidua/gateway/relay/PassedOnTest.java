package vn.thidua.gateway.relay;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PassedOnTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Authorization",
                "Cookie",
                "X-Forwarded-For",
                "Forwarded",
                "X-XSRF-TOKEN",
                "X-Unit",
                "Proxy-Authorization",
                "Host"
            })
    void who_the_caller_is_does_not_pass(String header) {
        assertThat(PassedOn.toService(header)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Content-Type", "accept", "If-Match", "Idempotency-Key", "Last-Event-ID"})
    void what_is_asked_passes(String header) {
        assertThat(PassedOn.toService(header)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Set-Cookie", "Server", "WWW-Authenticate"})
    void what_a_service_says_of_itself_does_not_pass(String header) {
        assertThat(PassedOn.toBrowser(header)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Content-Type", "ETag", "Content-Disposition", "Location", "Retry-After"})
    void an_answer_passes(String header) {
        assertThat(PassedOn.toBrowser(header)).isTrue();
    }
}
