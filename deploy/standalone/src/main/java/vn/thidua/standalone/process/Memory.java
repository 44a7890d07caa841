package vn.thidua.standalone.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalLong;

/** Resident memory of a process and free memory of the machine, in bytes, where the system tells. */
public final class Memory {

    private Memory() {}

    /** Resident memory of the process. */
    public static OptionalLong resident(long pid) {
        Path status = Path.of("/proc", Long.toString(pid), "status");
        return Files.isReadable(status) ? kilobytes(status, "VmRSS:") : residentByCommand(pid);
    }

    /** Memory that new processes may take without others being pushed out. */
    public static OptionalLong available() {
        Path memory = Path.of("/proc/meminfo");
        return Files.isReadable(memory) ? kilobytes(memory, "MemAvailable:") : OptionalLong.empty();
    }

    private static OptionalLong kilobytes(Path file, String label) {
        try {
            return Files.readAllLines(file).stream()
                    .filter(line -> line.startsWith(label))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) * 1024)
                    .findFirst();
        } catch (IOException gone) {
            return OptionalLong.empty();
        }
    }

    /** Where there is no /proc (macOS). */
    private static OptionalLong residentByCommand(long pid) {
        try {
            Process ps =
                    new ProcessBuilder(List.of("ps", "-o", "rss=", "-p", Long.toString(pid)))
                            .start();
            String output =
                    new String(ps.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
            return output.isEmpty()
                    ? OptionalLong.empty()
                    : OptionalLong.of(Long.parseLong(output) * 1024);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
