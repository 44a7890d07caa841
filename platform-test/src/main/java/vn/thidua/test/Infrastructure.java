package vn.thidua.test;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import java.util.Locale;
import java.util.Optional;
import org.slf4j.LoggerFactory;
import org.testcontainers.DockerClientFactory;

/**
 * The servers that a test run stands on, one set per JVM, each started when it is asked for first. Chosen by {@code
 * -Dinfrastructure=containers|embedded|external}; without it containers where an engine answers, else embedded. The
 * run says which, once.
 */
public final class Infrastructure {

    /** The three ways to get servers. */
    public enum Kind {
        /** Testcontainers. */
        CONTAINERS,
        /** The servers of {@code deploy/standalone}, in this process or started by it. */
        EMBEDDED,
        /** What {@code MONGODB_URI}, {@code KAFKA_BOOTSTRAP_SERVERS} and {@code OIDC_ISSUER_URI} name. */
        EXTERNAL
    }

    private static final class Holder {
        static final Infrastructure OF_THIS_RUN = choose();
    }

    private final Kind kind;
    private final Servers servers;

    private Infrastructure(Kind kind, Servers servers) {
        this.kind = kind;
        this.servers = servers;
    }

    public static Infrastructure ofThisRun() {
        return Holder.OF_THIS_RUN;
    }

    public Kind kind() {
        return kind;
    }

    /** A connection string without a database: each test takes a database of its own. */
    public String mongoUri() {
        return servers.mongoUri();
    }

    /** A broker that has the topics of {@code contracts/topics.yaml}. */
    public String kafkaBootstrapServers() {
        return servers.kafkaBootstrapServers();
    }

    /** A Keycloak with the sample realm; the first question takes some ten seconds. */
    public String issuerUri() {
        return servers.issuerUri();
    }

    private static Infrastructure choose() {
        Optional<String> asked = Optional.ofNullable(System.getProperty("infrastructure"));
        Kind kind =
                asked.map(name -> Kind.valueOf(name.toUpperCase(Locale.ROOT)))
                        .orElseGet(() -> engineAnswers() ? Kind.CONTAINERS : Kind.EMBEDDED);
        System.out.println(
                "Test infrastructure: "
                        + kind.name().toLowerCase(Locale.ROOT)
                        + asked.map(_ -> " (as asked)").orElse(" (found by itself)"));
        return new Infrastructure(
                kind,
                switch (kind) {
                    case CONTAINERS -> new Containers();
                    case EMBEDDED -> new Embedded();
                    case EXTERNAL -> new External(System.getenv());
                });
    }

    /** Asks without the page of errors that Testcontainers writes where there is no engine. */
    private static boolean engineAnswers() {
        if (LoggerFactory.getLogger("org.testcontainers") instanceof Logger testcontainers) {
            Level before = testcontainers.getLevel();
            testcontainers.setLevel(Level.OFF);
            try {
                return DockerClientFactory.instance().isDockerAvailable();
            } finally {
                testcontainers.setLevel(before);
            }
        }
        return DockerClientFactory.instance().isDockerAvailable();
    }
}
