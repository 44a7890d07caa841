package vn.thidua.standalone.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import vn.thidua.standalone.run.AppImage;

/** For {@code ./thidua parse}: takes a service's jar apart where needed and prints where it then lies. */
@Command(name = "unpack", hidden = true)
final class UnpackCommand implements Callable<Integer> {

    private final Surroundings surroundings;

    @Parameters(arity = "1")
    private String module = "";

    UnpackCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        surroundings.home().create();
        AppImage image =
                AppImage.of(
                        surroundings.project().path("%s/target/%s.jar".formatted(module, module)),
                        surroundings.home().apps(),
                        surroundings.home().logs());
        surroundings.out().println(image.jar());
        return 0;
    }
}
