package vn.thidua.test;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import vn.thidua.standalone.kafka.EmbeddedKafka;
import vn.thidua.standalone.kafka.Topics;
import vn.thidua.standalone.keycloak.EmbeddedKeycloak;
import vn.thidua.standalone.mongo.EmbeddedMongo;

/** The servers of {@code deploy/standalone} on free ports and in folders that go with the JVM. */
final class Embedded implements Servers {

    private final Once<String> mongo =
            new Once<>(
                    () -> {
                        EmbeddedMongo server = EmbeddedMongo.open(folder("mongo"), 0);
                        atEnd(server);
                        return server.uri();
                    });
    private final Once<String> kafka =
            new Once<>(
                    () -> {
                        EmbeddedKafka server = EmbeddedKafka.start(folder("kafka"), 0);
                        atEnd(server);
                        Topics.ofTheProduct().createMissing(server.bootstrapServers());
                        return server.bootstrapServers();
                    });
    private final Once<String> keycloak =
            new Once<>(
                    () -> {
                        EmbeddedKeycloak server =
                                EmbeddedKeycloak.start(
                                        folder("keycloak"),
                                        0,
                                        SampleRealm.files(),
                                        SampleRealm.variables());
                        atEnd(server);
                        return server.issuerUri();
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

    private static Path folder(String name) {
        try {
            Path folder = Files.createTempDirectory("thidua-test-" + name);
            Runtime.getRuntime().addShutdownHook(new Thread(() -> delete(folder)));
            return folder;
        } catch (IOException trouble) {
            throw new UncheckedIOException(trouble);
        }
    }

    private static void atEnd(AutoCloseable server) {
        Runtime.getRuntime()
                .addShutdownHook(
                        new Thread(
                                () -> {
                                    try {
                                        server.close();
                                    } catch (Exception trouble) {
                                        throw new IllegalStateException(trouble);
                                    }
                                }));
    }

    /** What a server still writes while the JVM ends stays in the temporary folder. */
    private static void delete(Path folder) {
        try (var paths = Files.walk(folder)) {
            for (Path path : paths.sorted(java.util.Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(path);
            }
        } catch (IOException stillWritten) {
            return;
        }
    }
}
