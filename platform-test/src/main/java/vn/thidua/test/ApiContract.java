package vn.thidua.test;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.yaml.snakeyaml.Yaml;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Every answer that a test gets is held against {@code contracts/openapi}: path, status, and the JSON's schema (OpenAPI 3.1
 * schemas are JSON Schema 2020-12, so the validator of the events does for both).
 */
public final class ApiContract {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final List<Operation> OPERATIONS = read();
    private static final Map<String, Schema> SCHEMAS = new ConcurrentHashMap<>();

    private ApiContract() {}

    /**
     * One method of one path.
     *
     * @param document the whole contract, for what its schemas refer to
     */
    private record Operation(
            String name,
            String method,
            Pattern path,
            int variables,
            JsonNode it,
            JsonNode document) {

        boolean answers(String asked, String address) {
            return method.equals(asked) && path.matcher(address).matches();
        }
    }

    /**
     * Fails when the answer is not as the contract says.
     *
     * @param path with or without a query
     * @param type the answer's media type, if it has one
     */
    public static void check(
            String method, String path, int status, Optional<String> type, byte[] body) {
        String address = path.replaceFirst("\\?.*", "");
        Operation operation =
                OPERATIONS.stream()
                        .filter(it -> it.answers(method, address))
                        .min(Comparator.comparingInt(Operation::variables))
                        .orElseThrow(
                                () ->
                                        new AssertionError(
                                                method + " " + address + " is in no contract"));
        if (status >= 400) {
            if (type.filter(it -> it.contains("problem+json")).isPresent()) {
                fits(operation, "problem", reference("Problem"), body);
            }
            return;
        }
        JsonNode answer = operation.it().at("/responses/" + status);
        assertThat(answer.isMissingNode())
                .as("%s answers %s, which the contract does not name", operation.name(), status)
                .isFalse();
        JsonNode schema = answer.at("/content/application~1json/schema");
        if (!schema.isMissingNode()) {
            fits(operation, String.valueOf(status), (ObjectNode) schema, body);
        }
    }

    private static ObjectNode reference(String name) {
        return JSON.createObjectNode().put("$ref", "#/components/schemas/" + name);
    }

    private static void fits(Operation operation, String answer, ObjectNode schema, byte[] body) {
        Schema known =
                SCHEMAS.computeIfAbsent(
                        operation.name() + " " + answer,
                        _ -> {
                            ObjectNode whole = schema.deepCopy();
                            whole.set("components", operation.document().at("/components"));
                            return SchemaRegistry.withDefaultDialect(
                                            SpecificationVersion.DRAFT_2020_12)
                                    .getSchema(whole);
                        });
        String text = new String(body, StandardCharsets.UTF_8);
        assertThat(known.validate(text, InputFormat.JSON))
                .as("%s %s: %s", operation.name(), answer, text)
                .isEmpty();
    }

    private static List<Operation> read() {
        List<Operation> operations = new ArrayList<>();
        try (Stream<Path> files = Files.list(Project.path("contracts/openapi"))) {
            for (Path file : files.filter(it -> it.toString().endsWith(".yaml")).toList()) {
                JsonNode document =
                        JSON.valueToTree(new Yaml().<Object>load(Files.readString(file)));
                document.at("/paths")
                        .properties()
                        .forEach(
                                path ->
                                        path.getValue()
                                                .properties()
                                                .forEach(
                                                        method ->
                                                                operations.add(
                                                                        operation(
                                                                                path.getKey(),
                                                                                method.getKey(),
                                                                                method.getValue(),
                                                                                document))));
            }
        } catch (IOException trouble) {
            throw new UncheckedIOException(trouble);
        }
        return operations;
    }

    private static Operation operation(String path, String method, JsonNode it, JsonNode document) {
        String upper = method.toUpperCase(Locale.ROOT);
        return new Operation(
                upper + " " + path,
                upper,
                Pattern.compile(path.replaceAll("\\{[^}]+}", "[^/]+")),
                path.split("\\{", -1).length,
                it,
                document);
    }
}
