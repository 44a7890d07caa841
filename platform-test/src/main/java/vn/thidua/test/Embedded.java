package vn.thidua.test;

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
                        Path folder = ScratchFolders.create("mongo");
                        EmbeddedMongo server = EmbeddedMongo.open(folder, 0);
                        atEnd(server, folder);
                        return server.uri();
                    });
    private final Once<String> kafka =
            new Once<>(
                    () -> {
                        Path folder = ScratchFolders.create("kafka");
                        EmbeddedKafka server = EmbeddedKafka.start(folder, 0);
                        atEnd(server, folder);
                        Topics.ofTheProduct().createMissing(server.bootstrapServers());
                        return server.bootstrapServers();
                    });
    private final Once<String> keycloak =
            new Once<>(
                    () -> {
                        Path folder = ScratchFolders.create("keycloak");
                        EmbeddedKeycloak server =
                                EmbeddedKeycloak.start(
                                        folder, 0, SampleRealm.files(), SampleRealm.variables());
                        atEnd(server, folder);
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

    /**
     * First the server, then its folder, in one hook: a broker whose log folder disappears under it halts the JVM with
     * status 1, and a green run is then red.
     */
    private static void atEnd(AutoCloseable server, Path folder) {
        Runtime.getRuntime()
                .addShutdownHook(
                        new Thread(
                                () -> {
                                    try {
                                        server.close();
                                    } catch (Exception trouble) {
                                        throw new IllegalStateException(trouble);
                                    } finally {
                                        ScratchFolders.delete(folder);
                                    }
                                }));
    }
}
