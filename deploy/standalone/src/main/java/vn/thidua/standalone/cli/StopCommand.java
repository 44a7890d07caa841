package vn.thidua.standalone.cli;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import vn.thidua.standalone.process.ProcessMark;
import vn.thidua.standalone.run.Instance;
import vn.thidua.standalone.run.Progress;

@Command(name = "stop")
final class StopCommand implements Callable<Integer> {

    /** The launcher itself gives each part its time; this is for a launcher that hangs. */
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private static final Duration ORPHAN_PATIENCE = Duration.ofSeconds(8);

    private final Surroundings surroundings;

    StopCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        Optional<Instance> instance = surroundings.instance();
        if (instance.isEmpty()) {
            return nothingRuns();
        }
        try (Progress progress = surroundings.progress()) {
            return stop(instance.get(), progress);
        }
    }

    private int stop(Instance instance, Progress progress) {
        boolean orphaned = !instance.orphans().isEmpty();
        instance.endOrphans(ORPHAN_PATIENCE, orphan -> tell(progress, orphan));
        Optional<ProcessHandle> launcher = instance.launcher().find();
        if (launcher.isEmpty()) {
            return orphaned ? 0 : nothingRuns();
        }
        progress.waiting("hệ thống dừng");
        for (Instance.Part part : instance.parts()) {
            if (!part.process().equals(instance.launcher())) {
                var _ =
                        part.process()
                                .find()
                                .map(handle -> handle.onExit().thenRun(() -> tell(progress, part)));
            }
        }
        launcher.get().destroy();
        if (!ProcessMark.hasEndedWithin(launcher.get(), PATIENCE)) {
            instance.launcher().stop(Duration.ZERO);
            instance.endOrphans(ORPHAN_PATIENCE, orphan -> tell(progress, orphan));
        }
        progress.arrived("hệ thống dừng");
        progress.done("Thi Đua đã dừng");
        return 0;
    }

    private static void tell(Progress progress, Instance.Part part) {
        progress.done("Đã dừng " + part.title());
    }

    private int nothingRuns() {
        surroundings.out().println("Thi Đua không chạy.");
        return 0;
    }
}
