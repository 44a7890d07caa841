package vn.thidua.standalone.process;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Who listens on a port, as far as the system lets this user see it. */
public final class PortOwner {

    private static final String LISTENING = "0A";

    private PortOwner() {}

    /** The process that listens on the port. */
    public static Optional<ProcessHandle> find(int port) {
        return Files.isReadable(Path.of("/proc/net/tcp")) ? byProc(port) : byCommand(port);
    }

    /** Number and command of a process, short enough for a sentence. */
    public static String describe(ProcessHandle handle) {
        String command =
                handle.info()
                        .command()
                        .map(path -> Path.of(path).getFileName().toString())
                        .orElse("không rõ tên");
        return "%s (tiến trình số %d)".formatted(command, handle.pid());
    }

    private static Optional<ProcessHandle> byProc(int port) {
        Set<String> sockets = new HashSet<>();
        for (String table : List.of("/proc/net/tcp", "/proc/net/tcp6")) {
            sockets.addAll(listeners(Path.of(table), port));
        }
        return sockets.isEmpty()
                ? Optional.empty()
                : ProcessHandle.allProcesses().filter(p -> holds(p.pid(), sockets)).findFirst();
    }

    private static Set<String> listeners(Path table, int port) {
        String suffix = ":" + String.format(Locale.ROOT, "%04X", port);
        Set<String> sockets = new HashSet<>();
        try {
            for (String line : Files.readAllLines(table)) {
                List<String> fields = List.of(line.strip().split("\\s+"));
                if (fields.size() > 9
                        && fields.get(1).endsWith(suffix)
                        && fields.get(3).equals(LISTENING)) {
                    sockets.add("socket:[" + fields.get(9) + "]");
                }
            }
        } catch (IOException noSuchTable) {
            return Set.of();
        }
        return sockets;
    }

    private static boolean holds(long pid, Set<String> sockets) {
        try (DirectoryStream<Path> open =
                Files.newDirectoryStream(Path.of("/proc", Long.toString(pid), "fd"))) {
            for (Path descriptor : open) {
                if (sockets.contains(Files.readSymbolicLink(descriptor).toString())) {
                    return true;
                }
            }
            return false;
        } catch (IOException notOursToSee) {
            return false;
        }
    }

    private static Optional<ProcessHandle> byCommand(int port) {
        try {
            Process lsof =
                    new ProcessBuilder(
                                    List.of("lsof", "-nP", "-t", "-iTCP:" + port, "-sTCP:LISTEN"))
                            .start();
            return new String(lsof.getInputStream().readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .findFirst()
                    .map(Long::valueOf)
                    .flatMap(ProcessHandle::of);
        } catch (IOException noLsof) {
            return Optional.empty();
        }
    }
}
