package vn.thidua.test;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/**
 * The contracts between the modules, as they stand in {@code contracts/}. Producers prove that what they write fits;
 * consumers are fed with the producer's example.
 */
public final class Contracts {

    private static final String PREFIX = "vn.thidua.";
    private static final String SCHEMA = ".schema.json";
    private static final String EXAMPLE = ".example.json";
    private static final SchemaRegistry SCHEMAS =
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

    private Contracts() {}

    /**
     * Fails with all deviations when the value does not fit.
     *
     * @param type CloudEvents type, e.g. {@code vn.thidua.plan.issued.v1}
     * @param json the event's value
     */
    public static void assertFits(String type, String json) {
        List<String> deviations = deviations(type, json);
        if (!deviations.isEmpty()) {
            throw new AssertionError(
                    "does not fit " + type + ":\n" + String.join("\n", deviations) + "\n" + json);
        }
    }

    /** In what the value does not fit the type's schema; formats like date count too. */
    public static List<String> deviations(String type, String json) {
        Schema schema = SCHEMAS.getSchema(read(event(type, SCHEMA)), InputFormat.JSON);
        return schema
                .validate(
                        json,
                        InputFormat.JSON,
                        context ->
                                context.executionConfig(
                                        config -> config.formatAssertionsEnabled(true)))
                .stream()
                .map(error -> error.getInstanceLocation() + ": " + error.getMessage())
                .toList();
    }

    /** The example of the type, JSON. */
    public static String example(String type) {
        return read(event(type, EXAMPLE));
    }

    /** The types of all events that have a schema. */
    public static List<String> eventTypes() {
        return named(SCHEMA);
    }

    /** The types of all events that have an example. */
    public static List<String> exampleTypes() {
        return named(EXAMPLE);
    }

    /** A YAML file of the contracts, e.g. {@code openapi/plans.yaml}. */
    public static Map<String, Object> yaml(String path) {
        Map<String, Object> parsed =
                new Yaml(new SafeConstructor(new LoaderOptions()))
                        .load(read(Project.path("contracts/" + path)));
        return Objects.requireNonNull(parsed, path);
    }

    /** The names of the OpenAPI files, e.g. {@code openapi/plans.yaml}. */
    public static List<String> openApiFiles() {
        return list("contracts/openapi", ".yaml").stream()
                .map(file -> "openapi/" + file.getFileName())
                .toList();
    }

    private static List<String> named(String ending) {
        return list("contracts/events", ending).stream()
                .map(file -> file.getFileName().toString())
                .map(name -> PREFIX + name.substring(0, name.length() - ending.length()))
                .toList();
    }

    private static List<Path> list(String folder, String ending) {
        try (var files = Files.list(Project.path(folder))) {
            return files.filter(file -> file.toString().endsWith(ending)).sorted().toList();
        } catch (IOException trouble) {
            throw new UncheckedIOException(trouble);
        }
    }

    private static Path event(String type, String ending) {
        if (!type.startsWith(PREFIX)) {
            throw new IllegalArgumentException("an event type begins with " + PREFIX + ": " + type);
        }
        return Project.path("contracts/events/" + type.substring(PREFIX.length()) + ending);
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException trouble) {
            throw new UncheckedIOException("no contract " + file, trouble);
        }
    }
}
