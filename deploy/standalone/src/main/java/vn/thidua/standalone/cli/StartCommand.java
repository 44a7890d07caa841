package vn.thidua.standalone.cli;

import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import vn.thidua.standalone.run.Detached;
import vn.thidua.standalone.run.Launcher;
import vn.thidua.standalone.run.Progress;

@Command(name = "start")
final class StartCommand implements Callable<Integer> {

    private static final String REAL = "--real";

    private final Surroundings surroundings;

    @Option(names = {"-d", "--detach"})
    private boolean detach;

    @Option(names = REAL)
    private boolean real;

    @Option(names = Detached.IN_BACKGROUND, hidden = true)
    private boolean inBackground;

    StartCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        if (detach) {
            return new Detached(surroundings.home(), Thidua.class)
                    .start(real ? List.of(REAL) : List.of());
        }
        try (Progress progress = surroundings.progress()) {
            new Launcher(
                            surroundings.settings(real),
                            surroundings.project(),
                            progress,
                            !inBackground)
                    .run();
        }
        return 0;
    }
}
