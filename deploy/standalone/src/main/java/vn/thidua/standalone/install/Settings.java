package vn.thidua.standalone.install;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Map;
import java.util.Optional;
import vn.thidua.standalone.Problem;
import vn.thidua.standalone.ProjectFolder;

/**
 * What the operator may decide about an installation on one machine, read from the environment.
 *
 * @param home folder of all data, logs and caches ({@code THIDUA_HOME}, else {@code .thidua} beside the sources)
 * @param ports the ten ports, counted from {@code THIDUA_PORT}
 * @param sample whether the sample's units and accounts are loaded
 * @param recordsCaches whether the first start records what makes the next ones fast ({@code THIDUA_CACHES=never}: not)
 * @param workingDate the day that the product takes for today; empty for the real one
 * @param mongodbUri a MongoDB to use instead of the embedded one
 * @param kafkaBootstrapServers a Kafka to use instead of the embedded one
 * @param oidcIssuerUri an identity provider to use instead of the embedded one
 */
public record Settings(
        Path home,
        Ports ports,
        boolean sample,
        boolean recordsCaches,
        Optional<LocalDate> workingDate,
        Optional<String> mongodbUri,
        Optional<String> kafkaBootstrapServers,
        Optional<String> oidcIssuerUri) {

    /** The sample lives on this day, in the middle of the year of its documents. */
    static final LocalDate SAMPLE_DATE = LocalDate.of(2024, 4, 15);

    /**
     * Reads the environment.
     *
     * @param real whether a real installation was asked for on the command line
     * @throws Problem when a value cannot be understood
     */
    public static Settings read(
            Map<String, String> environment, ProjectFolder project, boolean real) {
        Optional<LocalDate> named = value(environment, "THIDUA_WORKING_DATE").map(Settings::date);
        return new Settings(
                value(environment, "THIDUA_HOME")
                        .map(Path::of)
                        .orElseGet(() -> project.path(".thidua"))
                        .toAbsolutePath()
                        .normalize(),
                new Ports(
                        value(environment, "THIDUA_PORT")
                                .map(Settings::port)
                                .orElse(Ports.DEFAULT_BASE)),
                !real,
                value(environment, "THIDUA_CACHES").filter("never"::equals).isEmpty(),
                real ? named : Optional.of(named.orElse(SAMPLE_DATE)),
                value(environment, "MONGODB_URI"),
                value(environment, "KAFKA_BOOTSTRAP_SERVERS"),
                value(environment, "OIDC_ISSUER_URI"));
    }

    private static Optional<String> value(Map<String, String> environment, String name) {
        return Optional.ofNullable(environment.get(name))
                .map(String::strip)
                .filter(v -> !v.isEmpty());
    }

    private static int port(String text) {
        try {
            int port = Integer.parseInt(text);
            if (port >= 1024 && port <= 65_535 - Ports.COUNT) {
                return port;
            }
        } catch (NumberFormatException e) {
            throw new Problem(portSentence(text), e);
        }
        throw new Problem(portSentence(text));
    }

    private static String portSentence(String text) {
        return "THIDUA_PORT=%s không dùng được; hãy đặt một số từ 1024 đến %d (hệ thống dùng %d cổng liền nhau từ số đó)."
                .formatted(text, 65_535 - Ports.COUNT, Ports.COUNT);
    }

    private static LocalDate date(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            throw new Problem(
                    "THIDUA_WORKING_DATE=%s không phải là ngày; hãy viết theo mẫu 2024-04-15."
                            .formatted(text),
                    e);
        }
    }
}
