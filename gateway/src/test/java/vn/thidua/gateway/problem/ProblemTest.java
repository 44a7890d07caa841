package vn.thidua.gateway.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.yaml.snakeyaml.Yaml;

class ProblemTest {

    @ParameterizedTest
    @EnumSource
    void each_kind_is_one_of_the_contract(Problem.Kind kind) throws IOException {
        Map<String, List<Map<String, Object>>> contract =
                new Yaml().load(Files.readString(Path.of("../contracts/problems.yaml")));

        assertThat(contract.get("problems"))
                .anySatisfy(
                        problem -> {
                            assertThat(problem).containsEntry("name", kind.type());
                            assertThat(problem).containsEntry("status", kind.status());
                            assertThat(problem).containsEntry("title", kind.title());
                        });
    }

    @Test
    void waiting_is_told_in_whole_seconds_and_never_zero() {
        assertThat(Problem.wholeSeconds(Duration.ofMillis(1))).isEqualTo(1);
        assertThat(Problem.wholeSeconds(Duration.ofMillis(1500))).isEqualTo(2);
        assertThat(Problem.unavailable(Duration.ofSeconds(5)).detail()).contains("đợi 5 giây");
    }
}
