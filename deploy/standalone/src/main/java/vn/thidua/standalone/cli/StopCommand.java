package vn.thidua.standalone.cli;

import java.time.Duration;
import java.util.List;
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

    private static final Duration ORPHAN_PATIENCE = Duration.ofSeconds(20);

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

    private static int stop(Instance instance, Progress progress) {
        List<Instance.Part> orphans = instance.orphans();
        for (Instance.Part orphan : orphans) {
            orphan.process().stop(ORPHAN_PATIENCE);
            progress.done("Đã dừng %s còn sót lại".formatted(orphan.title()));
        }
        Optional<ProcessHandle> launcher = instance.launcher().find();
        if (launcher.isEmpty()) {
            return orphans.isEmpty() ? nothingRuns() : 0;
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
            instance.orphans().forEach(orphan -> orphan.process().stop(ORPHAN_PATIENCE));
        }
        progress.arrived("hệ thống dừng");
        progress.done("Thi Đua đã dừng");
        return 0;
    }

    private static void tell(Progress progress, Instance.Part part) {
        progress.done("Đã dừng " + part.title());
    }

    private static int nothingRuns() {
        System.out.println("Thi Đua không chạy.");
        return 0;
    }
}
