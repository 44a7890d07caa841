package vn.thidua.awards.api;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.core.env.Environment;
import vn.thidua.awards.AwardsService;

/**
 * The service as a process of its own that can be killed, on the data of a test and with a consumer group of its own.
 *
 * @param port the same at every start
 * @param log what it says
 */
record ServiceProcess(int port, List<String> command, Path log) {

    static ServiceProcess of(Environment environment, Path folder) throws IOException {
        int port = freePort();
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-Xmx512m", "-XX:TieredStopAtLevel=1"));
        command.addAll(List.of("-cp", System.getProperty("java.class.path")));
        command.add(AwardsService.class.getName());
        command.add("--server.address=127.0.0.1");
        command.add("--server.port=" + port);
        command.add("--spring.application.name=awards-" + UUID.randomUUID());
        command.add("--thidua.clock.working-date=2024-04-15");
        for (String setting :
                List.of(
                        "spring.mongodb.uri",
                        "spring.mongodb.database",
                        "spring.kafka.bootstrap-servers",
                        "thidua.security.issuer")) {
            command.add("--" + setting + "=" + environment.getRequiredProperty(setting));
        }
        return new ServiceProcess(port, command, folder.resolve("service.log"));
    }

    Process start() throws IOException {
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
                .start();
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
