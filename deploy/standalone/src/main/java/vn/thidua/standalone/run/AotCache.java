package vn.thidua.standalone.run;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.thidua.standalone.process.ChildProcess;

/**
 * The virtual machine's cache of loaded and linked classes for one program, which halves its start. It is trained
 * by the first run, while that run serves, and used from the second on. Its name says for which machine and flags
 * it was trained; the virtual machine itself refuses one whose class path has changed, and then starts without.
 */
final class AotCache {

    private static final Logger LOG = LoggerFactory.getLogger(AotCache.class);

    private final Path cache;
    private final Path unfinished;
    private final boolean trained;
    private final boolean records;

    private AotCache(Path cache, boolean mayRecord) {
        this.cache = cache;
        this.unfinished = cache.resolveSibling(cache.getFileName() + ".moi");
        this.trained = Files.exists(cache);
        this.records = !trained && mayRecord;
    }

    /**
     * The cache of a program that is run with these flags; kept in its folder.
     *
     * @param mayRecord whether it is recorded when there is none; an installation that starts only once has no use for it
     */
    static AotCache in(Path folder, List<String> jvmFlags, boolean mayRecord) {
        CRC32 sum = new CRC32();
        sum.update(
                (System.getProperty("java.vm.version") + System.getProperty("java.home") + jvmFlags)
                        .getBytes(StandardCharsets.UTF_8));
        return new AotCache(folder.resolve("%08x.aot".formatted(sum.getValue())), mayRecord);
    }

    /** What to add to the flags: use the cache, or record one, or neither. */
    List<String> flags() {
        if (trained) {
            return List.of("-XX:AOTCache=" + cache);
        }
        if (!records) {
            return List.of();
        }
        try {
            Files.deleteIfExists(unfinished);
            Files.deleteIfExists(unfinished.resolveSibling(unfinished.getFileName() + ".config"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        // what it could not keep (classes of agents, old class files) fills pages and helps nobody
        return List.of("-XX:AOTCacheOutput=" + unfinished, "-Xlog:aot=error,cds=error");
    }

    /** Whether the running process records. */
    boolean isRecording() {
        return records;
    }

    /**
     * Ends the recording of the process, which keeps running, and keeps what was recorded. A failure only costs
     * the next start its speed, so it is logged and nothing more.
     */
    void keep(ChildProcess process, Path logs) {
        ChildProcess jcmd =
                ChildProcess.start(
                        "jcmd",
                        List.of(
                                Path.of(System.getProperty("java.home"), "bin", "jcmd").toString(),
                                Long.toString(process.handle().pid()),
                                "AOT.end_recording"),
                        Map.of(),
                        logs.resolve("aot-" + process.name() + ".log"));
        int exit = jcmd.exit().join();
        if (exit == 0) {
            keepRecorded();
        } else {
            LOG.warn("no AOT cache of {} (exit {}, {})", process.name(), exit, jcmd.log());
        }
    }

    /** Keeps what a process that has ended in order wrote at its end, if it was asked to stop while recording. */
    void keepRecorded() {
        Path intermediate = unfinished.resolveSibling(unfinished.getFileName() + ".config");
        if (!records || !Files.exists(unfinished) || Files.exists(intermediate)) {
            return;
        }
        try {
            Files.move(unfinished, cache, StandardCopyOption.ATOMIC_MOVE);
            LOG.info("AOT cache kept in {}", cache);
            removeOthers();
        } catch (IOException e) {
            LOG.warn("AOT cache cannot be kept in {}", cache, e);
        }
    }

    /** Caches of other flags or of another JDK, which nothing will read again, are over 100 MB each. */
    private void removeOthers() throws IOException {
        try (Stream<Path> files = Files.list(cache.getParent())) {
            for (Path file : files.toList()) {
                if (file.getFileName().toString().endsWith(".aot") && !file.equals(cache)) {
                    Files.delete(file);
                }
            }
        }
    }
}
