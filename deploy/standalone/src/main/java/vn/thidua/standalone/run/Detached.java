package vn.thidua.standalone.run;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import vn.thidua.standalone.install.Home;
import vn.thidua.standalone.process.ChildProcess;
import vn.thidua.standalone.process.ProcessMark;

/** Starts the launcher in a process that outlives this one, and shows what it says until the portal answers. */
public final class Detached {

    /** Told to a launcher that nobody sits in front of. */
    public static final String IN_BACKGROUND = "--in-background";

    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(150);
    private static final Path NOHUP = Path.of("/usr/bin/nohup");

    private final Home home;
    private final String mainClass;

    public Detached(Home home, Class<?> mainClass) {
        this.home = home;
        this.mainClass = mainClass.getName();
    }

    /** Returns 0 when the portal answers, else what the launcher ended with. */
    public int start(List<String> options) {
        home.create();
        Path output = home.log("start");
        // an empty value: its output is a file, not the operator's terminal
        ChildProcess launcher =
                ChildProcess.start(
                        "launcher", command(options), Map.of("THIDUA_TERMINAL", ""), output);
        AtomicBoolean decided = new AtomicBoolean();
        Runtime.getRuntime()
                .addShutdownHook(
                        Thread.ofPlatform()
                                .unstarted(
                                        () -> {
                                            if (!decided.get()) {
                                                launcher.stop(Duration.ofMinutes(2));
                                            }
                                        }));
        try (RandomAccessFile reader = new RandomAccessFile(output.toFile(), "r")) {
            ProcessMark mark = ProcessMark.of(launcher.handle());
            while (true) {
                boolean ended = launcher.hasEndedWithin(BETWEEN_LOOKS);
                boolean ready = isReady(mark);
                show(reader);
                if (ended || ready) {
                    decided.set(true);
                    return ready ? 0 : launcher.exit().join();
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private boolean isReady(ProcessMark launcher) {
        return Instance.read(home.run())
                .filter(instance -> instance.launcher().equals(launcher))
                .map(Instance::ready)
                .orElse(false);
    }

    private static void show(RandomAccessFile reader) throws IOException {
        byte[] fresh = new byte[(int) (reader.length() - reader.getFilePointer())];
        reader.readFully(fresh);
        System.out.writeBytes(fresh);
        System.out.flush();
    }

    /** This very program again, and deaf to the terminal's end. */
    private List<String> command(List<String> options) {
        List<String> command = new ArrayList<>();
        if (Files.isExecutable(NOHUP)) {
            command.add(NOHUP.toString());
        }
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(ManagementFactory.getRuntimeMXBean().getInputArguments());
        command.addAll(
                List.of(
                        "-cp",
                        System.getProperty("java.class.path"),
                        mainClass,
                        "start",
                        IN_BACKGROUND));
        command.addAll(options);
        return command;
    }
}
