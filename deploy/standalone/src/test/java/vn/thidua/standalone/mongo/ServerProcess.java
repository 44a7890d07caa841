package vn.thidua.standalone.mongo;

import static java.util.Objects.requireNonNull;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The server in a JVM of its own, which can be killed. */
final class ServerProcess implements AutoCloseable {

    private final Process process;
    private final int port;

    private ServerProcess(Process process, int port) {
        this.process = process;
        this.port = port;
    }

    /** Serves the folder given as the only argument and prints its port, until its standard input ends. */
    public static void main(String[] arguments) throws IOException {
        try (EmbeddedMongo server = EmbeddedMongo.open(Path.of(arguments[0]), 0)) {
            System.out.println(server.port());
            while (System.in.read() >= 0) {
                // served until the parent closes the pipe
            }
        }
    }

    static ServerProcess start(Path directory) throws IOException {
        return start(directory, List.of());
    }

    /** @param prefix a command that runs the rest of the line, such as a shell that sets a limit first */
    static ServerProcess start(Path directory, List<String> prefix) throws IOException {
        List<String> command = new ArrayList<>(prefix);
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(
                List.of(
                        "-Xmx256m",
                        "-XX:+UseSerialGC",
                        "-cp",
                        System.getProperty("java.class.path")));
        command.addAll(List.of(ServerProcess.class.getName(), directory.toString()));
        Process process =
                new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
        return new ServerProcess(process, readPort(process));
    }

    private static int readPort(Process process) throws IOException {
        BufferedReader output = process.inputReader(StandardCharsets.UTF_8);
        String line = requireNonNull(output.readLine(), "the server did not start");
        while (!line.matches("\\d+")) {
            line = requireNonNull(output.readLine(), "the server did not start");
        }
        return Integer.parseInt(line);
    }

    String uri() {
        return "mongodb://127.0.0.1:" + port;
    }

    /** As {@code kill -9} does. */
    void kill() {
        var _ = process.destroyForcibly().onExit().join();
    }

    @Override
    public void close() {
        kill();
    }
}
