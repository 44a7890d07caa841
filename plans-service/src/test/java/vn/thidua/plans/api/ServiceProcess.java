package vn.thidua.plans.api;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.thidua.plans.PlansService;
import vn.thidua.test.Infrastructure;
import vn.thidua.test.Tokens;

/** The service as a process of its own, which can be killed and started again on the same data. */
final class ServiceProcess implements AutoCloseable {

    private final int port;
    private final List<String> command;
    private final Path log;
    private Process process;

    private ServiceProcess(int port, List<String> command, Path log) throws IOException {
        this.port = port;
        this.command = command;
        this.log = log;
        this.process = run();
    }

    /**
     * Starts one on fresh data.
     *
     * @param settings on top of those that name this run's servers
     */
    static ServiceProcess start(Path folder, Map<String, String> settings) throws IOException {
        Infrastructure servers = Infrastructure.ofThisRun();
        String own = "killed-" + UUID.randomUUID().toString().substring(0, 8);
        int port = freePort();
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-Xmx512m", "-XX:TieredStopAtLevel=1"));
        command.addAll(List.of("-cp", System.getProperty("java.class.path")));
        command.add(PlansService.class.getName());
        command.add("--server.address=127.0.0.1");
        command.add("--server.port=" + port);
        command.add("--spring.mongodb.uri=" + servers.mongoUri());
        command.add("--spring.mongodb.database=" + own);
        command.add("--spring.kafka.bootstrap-servers=" + servers.kafkaBootstrapServers());
        command.add("--spring.kafka.consumer.group-id=" + own);
        command.add("--thidua.security.issuer=" + Tokens.issuerUri());
        settings.forEach((name, value) -> command.add("--" + name + "=" + value));
        return new ServiceProcess(port, command, folder.resolve("service.log"));
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    private Process run() throws IOException {
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
                .start();
    }

    int port() {
        return port;
    }

    boolean isAlive() {
        return process.isAlive();
    }

    Path log() {
        return log;
    }

    /** As {@code kill -9} does. */
    void kill() {
        var _ = process.destroyForcibly().onExit().join();
    }

    void startAgain() throws IOException {
        process = run();
    }

    @Override
    public void close() {
        kill();
    }
}
