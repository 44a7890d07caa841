package vn.thidua.platform.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.web.ErrorResponseException;

class SeenVersionTest {

    @ParameterizedTest
    @ValueSource(strings = {"\"7\"", "W/\"7\"", "7", " \"7\" "})
    void a_version_is_read_as_browsers_and_proxies_send_it(String ifMatch) {
        assertThat(SeenVersion.in(ifMatch)).isEqualTo(7);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "*", "\"a7b\"", "\"1\", \"2\"", "-7", "12345678901234567890"})
    void what_says_no_version_is_refused_with_what_to_do(String ifMatch) {
        assertThatThrownBy(() -> SeenVersion.in(ifMatch))
                .isInstanceOfSatisfying(
                        ErrorResponseException.class,
                        refused ->
                                assertThat(refused.getBody().getDetail())
                                        .contains("Tải lại trang"));
    }
}
