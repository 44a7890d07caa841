package vn.thidua.test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import vn.thidua.platform.problem.ProblemType;

class ContractsTest {

    @TestFactory
    Stream<DynamicTest> each_example_fits_its_schema() {
        return Contracts.eventTypes().stream()
                .map(
                        type ->
                                dynamicTest(
                                        type,
                                        () -> Contracts.assertFits(type, Contracts.example(type))));
    }

    @Test
    void each_schema_has_an_example_and_each_example_a_schema() {
        assertThat(Contracts.eventTypes())
                .isNotEmpty()
                .containsExactlyElementsOf(Contracts.exampleTypes());
    }

    @Test
    void a_value_that_does_not_fit_is_refused_with_each_deviation() {
        String json =
                Contracts.example("vn.thidua.unit.registered.v1")
                        .replace("\"COMMUNE\"", "\"VILLAGE\"")
                        .replace("\"validFrom\": \"2020-01-01\"", "\"validFrom\": \"01/01/2020\"");

        assertThat(Contracts.deviations("vn.thidua.unit.registered.v1", json)).hasSize(2);
        assertThatThrownBy(() -> Contracts.assertFits("vn.thidua.unit.registered.v1", json))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("validFrom");
    }

    @TestFactory
    Stream<DynamicTest> each_openapi_file_holds_together() {
        return Contracts.openApiFiles().stream()
                .map(file -> dynamicTest(file, () -> holdsTogether(Contracts.yaml(file))));
    }

    @Test
    void the_problem_types_are_exactly_those_of_the_contract() {
        List<String> agreed = new ArrayList<>();
        for (Object entry : list(Contracts.yaml("problems.yaml").get("problems"))) {
            Map<?, ?> problem = (Map<?, ?>) entry;
            agreed.add(
                    problem.get("name") + " " + problem.get("status") + " " + problem.get("title"));
        }
        assertThat(Stream.of(ProblemType.values()))
                .extracting(type -> type.slug() + " " + type.status().value() + " " + type.title())
                .containsExactlyElementsOf(agreed);
    }

    private static void holdsTogether(Map<String, Object> file) {
        assertThat(String.valueOf(file.get("openapi"))).startsWith("3.1");
        List<String> operations = new ArrayList<>();
        for (Map.Entry<?, ?> path : map(file.get("paths")).entrySet()) {
            assertThat(String.valueOf(path.getKey())).startsWith("/");
            for (Object operation : map(path.getValue()).values()) {
                if (operation instanceof Map<?, ?> named && named.get("operationId") != null) {
                    operations.add(String.valueOf(named.get("operationId")));
                }
            }
        }
        assertThat(operations).isNotEmpty().doesNotHaveDuplicates();
        assertThat(references(file)).allSatisfy(reference -> assertResolves(file, reference));
    }

    private static void assertResolves(Map<String, Object> file, String reference) {
        assertThat(reference).startsWith("#/");
        @Nullable Object at = file;
        for (String step : reference.substring(2).split("/", -1)) {
            at = map(at).get(step);
        }
        assertThat(at).as(reference).isNotNull();
    }

    private static List<String> references(@Nullable Object part) {
        return switch (part) {
            case Map<?, ?> map -> {
                List<String> found = new ArrayList<>();
                map.forEach(
                        (key, value) -> {
                            if ("$ref".equals(key)) {
                                found.add(String.valueOf(value));
                            } else {
                                found.addAll(references(value));
                            }
                        });
                yield found;
            }
            case Collection<?> list -> list.stream().flatMap(e -> references(e).stream()).toList();
            case null, default -> List.of();
        };
    }

    private static Map<?, ?> map(@Nullable Object value) {
        return value instanceof Map<?, ?> map ? map : Map.of();
    }

    private static Collection<?> list(@Nullable Object value) {
        return value instanceof Collection<?> list ? list : List.of();
    }
}
