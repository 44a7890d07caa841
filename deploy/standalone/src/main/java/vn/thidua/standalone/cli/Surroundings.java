package vn.thidua.standalone.cli;

import java.io.PrintStream;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import vn.thidua.standalone.Problem;
import vn.thidua.standalone.ProjectFolder;
import vn.thidua.standalone.install.Home;
import vn.thidua.standalone.install.Settings;
import vn.thidua.standalone.run.Instance;
import vn.thidua.standalone.run.Progress;

/** What a command finds around it: the environment, through it the sources and the installation; where it answers. */
record Surroundings(Map<String, String> environment, PrintStream out) {

    ProjectFolder project() {
        return ProjectFolder.find(environment);
    }

    Settings settings(boolean real) {
        return Settings.read(environment, project(), real);
    }

    Home home() {
        return new Home(settings(false).home());
    }

    /** Counts from the moment when {@code ./thidua} was called, which may have built for a while. */
    Progress progress() {
        String passed = environment.getOrDefault("THIDUA_ELAPSED_SECONDS", "0");
        return new Progress(
                out,
                !environment.getOrDefault("THIDUA_TERMINAL", "").isBlank(),
                Duration.ofSeconds(Long.parseLong(passed)));
    }

    /** What runs with this installation's folder, if anything does. */
    Optional<Instance> instance() {
        return Instance.read(home().run());
    }

    /**
     * What runs with this installation's folder.
     *
     * @throws Problem when nothing does
     */
    Instance running() {
        return instance()
                .filter(instance -> instance.launcher().runs())
                .orElseThrow(
                        () ->
                                new Problem(
                                        "Thi Đua chưa chạy với thư mục %s; hãy khởi động bằng ./thidua start."
                                                .formatted(home().folder())));
    }
}
