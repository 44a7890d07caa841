package vn.thidua.standalone.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.thidua.standalone.install.Home;
import vn.thidua.standalone.process.ChildProcess;
import vn.thidua.standalone.process.ProcessMark;
import vn.thidua.standalone.run.Instance.Part;

class OrphansIT {

    @TempDir Path directory;

    private Home home = new Home(Path.of(""));
    private Optional<Process> launcher = Optional.empty();

    /** A launcher with one child that would run for ever. */
    static final class OneChild {

        private OneChild() {}

        static void main(String[] arguments) throws InterruptedException {
            Home home = new Home(Path.of(arguments[0]));
            ChildProcess child =
                    ChildProcess.start("child", java(Forever.class), Map.of(), home.log("child"));
            Part part =
                    new Part(
                            "child",
                            "Con",
                            ProcessMark.of(child.handle()),
                            1,
                            Optional.empty(),
                            home.log("child").toString());
            new Instance(ProcessMark.ofThisProcess(), "", "", true, true, List.of(part))
                    .write(home.run());
            IO.println("ready");
            Thread.currentThread().join();
        }
    }

    static final class Forever {

        private Forever() {}

        static void main(String[] arguments) throws InterruptedException {
            Thread.currentThread().join();
        }
    }

    @BeforeEach
    void startALauncher() throws Exception {
        home = new Home(directory);
        home.create();
        List<String> command = java(OneChild.class, directory.toString());
        Process process =
                new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
        launcher = Optional.of(process);
        BufferedReader output =
                new BufferedReader(
                        new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        assertThat(output.readLine()).isEqualTo("ready");
    }

    @AfterEach
    void leaveNothingBehind() {
        launcher.ifPresent(Process::destroyForcibly);
        Instance.read(home.run())
                .ifPresent(
                        instance ->
                                instance.parts()
                                        .forEach(part -> part.process().stop(Duration.ZERO)));
    }

    @Test
    void nobody_is_an_orphan_while_the_launcher_runs() {
        assertThat(written().orphans()).isEmpty();
    }

    @Test
    void the_child_of_a_killed_launcher_is_found_and_ended() throws Exception {
        launcher.orElseThrow().destroyForcibly().waitFor();

        List<Part> orphans = written().orphans();
        assertThat(orphans).extracting(Part::name).containsExactly("child");
        orphans.getFirst().process().stop(Duration.ofSeconds(10));

        assertThat(written().orphans()).isEmpty();
    }

    @Test
    void another_process_with_the_same_number_is_left_alone() {
        ProcessMark mark = written().parts().getFirst().process();
        ProcessMark earlier = new ProcessMark(mark.pid(), mark.started().minusSeconds(60));

        earlier.stop(Duration.ZERO);

        assertThat(earlier.runs()).isFalse();
        assertThat(mark.runs()).isTrue();
    }

    private Instance written() {
        assertThat(Files.exists(home.run())).isTrue();
        return Instance.read(home.run()).orElseThrow();
    }

    private static List<String> java(Class<?> main, String... arguments) {
        List<String> command =
                new java.util.ArrayList<>(
                        List.of(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-Xmx64m",
                                "-XX:+UseSerialGC",
                                "-cp",
                                System.getProperty("java.class.path"),
                                main.getName()));
        command.addAll(List.of(arguments));
        return command;
    }
}
