package vn.thidua.gateway;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import vn.thidua.standalone.mongo.EmbeddedMongo;

/** The gateway as an operator starts it, on a free port; its sessions outlive {@link #restart}. */
final class RunningGateway implements AutoCloseable {

    private static final EmbeddedMongo MONGO = startMongo();

    private final List<String> settings;
    private ConfigurableApplicationContext context;

    private RunningGateway(List<String> settings) {
        this.settings = settings;
        this.context = run(settings, 0);
    }

    /** @param settings {@code --name=value}, stronger than those of {@code application.yml} */
    static RunningGateway with(URI services, String... settings) {
        List<String> all = new ArrayList<>();
        all.add("--spring.mongodb.uri=" + MONGO.uri());
        all.add("--thidua.gateway.login.issuer-uri=" + TestKeycloak.issuerUri());
        all.add("--thidua.gateway.login.client-secret=" + TestKeycloak.gatewaySecret());
        for (String service : List.of("plans", "movements", "awards", "reporting")) {
            all.add("--thidua.gateway.services." + service + "=" + services);
        }
        for (String setting : settings) {
            String name = setting.substring(0, setting.indexOf('=') + 1);
            all.removeIf(other -> other.startsWith(name));
            all.add(setting);
        }
        return new RunningGateway(all);
    }

    URI address() {
        return URI.create("http://localhost:" + port());
    }

    URI at(String path) {
        return address().resolve(path);
    }

    <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    /** Another process on the same port, with the same session store. */
    void restart() {
        int port = port();
        context.close();
        context = run(settings, port);
    }

    @Override
    public void close() {
        context.close();
    }

    private int port() {
        return Objects.requireNonNull(((WebServerApplicationContext) context).getWebServer())
                .getPort();
    }

    private static ConfigurableApplicationContext run(List<String> settings, int port) {
        List<String> all = new ArrayList<>(settings);
        all.add("--server.port=" + port);
        return new SpringApplicationBuilder(Gateway.class).run(all.toArray(String[]::new));
    }

    private static EmbeddedMongo startMongo() {
        try {
            EmbeddedMongo mongo =
                    EmbeddedMongo.open(
                            Files.createTempDirectory(
                                    Files.createDirectories(Path.of("target")), "mongo"),
                            0);
            Runtime.getRuntime().addShutdownHook(new Thread(mongo::close));
            return mongo;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
