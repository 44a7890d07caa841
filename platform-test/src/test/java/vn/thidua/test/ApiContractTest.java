package vn.thidua.test;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ApiContractTest {

    private static void check(String path, int status, String body) {
        ApiContract.check(
                "GET",
                path,
                status,
                Optional.of("application/json"),
                body.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void an_answer_as_the_contract_says_is_taken() {
        assertThatCode(() -> check("/api/movements/blocks?year=2024", 200, "[]"))
                .doesNotThrowAnyException();
    }

    @Test
    void a_path_a_status_and_a_body_that_the_contract_does_not_know_are_told() {
        assertThatThrownBy(() -> check("/api/nowhere", 200, "[]"))
                .hasMessageContaining("is in no contract");
        assertThatThrownBy(() -> check("/api/movements/blocks?year=2024", 206, "[]"))
                .hasMessageContaining("206");
        assertThatThrownBy(
                        () -> check("/api/movements/blocks?year=2024", 200, "[{\"id\":\"only\"}]"))
                .hasMessageContaining("required");
    }
}
