package vn.thidua.test;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Folders for the servers and stores of a test run. They lie in memory where the machine offers it: stores that write
 * through after every record are the same stores there, without waiting for the disk.
 */
public final class ScratchFolders {

    private static final Path MEMORY = Path.of("/dev/shm");
    private static final long ENOUGH_BYTES = 4L << 30;
    private static final Pattern NAME = Pattern.compile("thidua-test-(\\d+)-.*");

    private ScratchFolders() {}

    /** An empty folder that belongs to this process. */
    public static Path create(String name) {
        try {
            Path under = place();
            deleteThoseOfDeadProcesses(under);
            return Files.createTempDirectory(
                    under, "thidua-test-" + ProcessHandle.current().pid() + "-" + name);
        } catch (IOException trouble) {
            throw new UncheckedIOException(trouble);
        }
    }

    /** Also while something still writes into it: what is left is deleted by a later run. */
    public static void delete(Path folder) {
        try (var paths = Files.walk(folder)) {
            for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(path);
            }
        } catch (IOException | UncheckedIOException stillWritten) {
            return;
        }
    }

    private static Path place() throws IOException {
        boolean roomy =
                Files.isWritable(MEMORY)
                        && Files.getFileStore(MEMORY).getUsableSpace() >= ENOUGH_BYTES;
        return roomy ? MEMORY : Path.of(System.getProperty("java.io.tmpdir"));
    }

    private static void deleteThoseOfDeadProcesses(Path under) throws IOException {
        try (DirectoryStream<Path> folders = Files.newDirectoryStream(under, "thidua-test-*")) {
            for (Path folder : folders) {
                Matcher name = NAME.matcher(folder.getFileName().toString());
                if (name.matches() && ProcessHandle.of(Long.parseLong(name.group(1))).isEmpty()) {
                    delete(folder);
                }
            }
        }
    }
}
