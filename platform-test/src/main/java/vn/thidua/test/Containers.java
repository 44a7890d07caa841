package vn.thidua.test;

import dasniko.testcontainers.keycloak.KeycloakContainer;
import org.testcontainers.kafka.KafkaContainer;
import org.testcontainers.mongodb.MongoDBContainer;
import org.testcontainers.utility.DockerImageName;
import org.testcontainers.utility.MountableFile;
import vn.thidua.standalone.kafka.Topics;

/** Servers in containers; Testcontainers removes them when the JVM has ended. */
final class Containers implements Servers {

    private static final DockerImageName MONGO = DockerImageName.parse("mongo:8.0");
    private static final DockerImageName KAFKA = DockerImageName.parse("apache/kafka:4.2.0");
    private static final String KEYCLOAK = "quay.io/keycloak/keycloak:26.7";

    private final Once<String> mongo =
            new Once<>(
                    () -> {
                        MongoDBContainer server = new MongoDBContainer(MONGO);
                        server.start();
                        return server.getConnectionString();
                    });
    private final Once<String> kafka =
            new Once<>(
                    () -> {
                        KafkaContainer server =
                                new KafkaContainer(KAFKA)
                                        .withEnv("KAFKA_AUTO_CREATE_TOPICS_ENABLE", "false");
                        server.start();
                        Topics.ofTheProduct().createMissing(server.getBootstrapServers());
                        return server.getBootstrapServers();
                    });
    private final Once<String> keycloak =
            new Once<>(
                    () -> {
                        KeycloakContainer server =
                                new KeycloakContainer(KEYCLOAK).withEnv(SampleRealm.variables());
                        for (var realm : SampleRealm.files()) {
                            server.withCopyFileToContainer(
                                    MountableFile.forHostPath(realm),
                                    "/opt/keycloak/data/import/" + realm.getFileName());
                        }
                        server.withCustomCommand("--import-realm").start();
                        return server.getAuthServerUrl() + "/realms/thidua";
                    });

    @Override
    public String mongoUri() {
        return mongo.get();
    }

    @Override
    public String kafkaBootstrapServers() {
        return kafka.get();
    }

    @Override
    public String issuerUri() {
        return keycloak.get();
    }
}
