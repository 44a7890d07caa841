package vn.thidua.standalone.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.slf4j.LoggerFactory;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.OptionSpec;
import vn.thidua.standalone.Problem;

/** The command line behind {@code ./thidua}: what is not building and testing. */
@Command(name = "thidua")
public final class Thidua {

    /** Something is wrong that the operator has to mend; the sentence is on the error output. */
    static final int FAILED = 1;

    static final int MISUSED = 2;

    /** The question was answered, and the answer is that nothing runs. */
    static final int NOT_RUNNING = 3;

    private static final String HELP = "help";

    static void main(String[] arguments) {
        System.exit(commandLine(System.getenv(), System.out).execute(arguments));
    }

    /** The command line for an environment of this process's or of a test's. */
    static CommandLine commandLine(Map<String, String> environment, PrintStream out) {
        Surroundings surroundings = new Surroundings(environment, out);
        CommandLine line =
                new CommandLine(new Thidua())
                        .addSubcommand(new StartCommand(surroundings))
                        .addSubcommand(new StopCommand(surroundings))
                        .addSubcommand(new StatusCommand(surroundings))
                        .addSubcommand(new TokenCommand(surroundings))
                        .addSubcommand(new InitCommand(surroundings))
                        .addSubcommand(new ImportCommand(surroundings))
                        .addSubcommand(new AuditCommand(surroundings))
                        .addSubcommand(new UnpackCommand(surroundings))
                        .setParameterExceptionHandler(Thidua::misused)
                        .setExecutionExceptionHandler(Thidua::failed);
        explain(line);
        line.getSubcommands().values().forEach(Thidua::explain);
        return line;
    }

    /** The help is a text file, because {@code ./thidua --help} shows the same one before anything is built. */
    private static void explain(CommandLine command) {
        command.getCommandSpec()
                .addOption(OptionSpec.builder("-h", "--help").usageHelp(true).build());
        command.setHelpSectionKeys(List.of(HELP));
        command.setHelpSectionMap(Map.of(HELP, _ -> text(command.getCommandName())));
    }

    private static String text(String command) {
        try (InputStream file = Thidua.class.getResourceAsStream("/help/" + command + ".txt")) {
            return new String(
                    Objects.requireNonNull(file, command).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int misused(CommandLine.ParameterException e, String[] arguments) {
        String command = e.getCommandLine().getCommandSpec().qualifiedName();
        PrintWriter err = e.getCommandLine().getErr();
        err.printf(
                "Không hiểu lệnh “%s”; hãy xem ./%s --help.%n",
                String.join(" ", arguments), command);
        err.flush();
        return MISUSED;
    }

    private static int failed(Exception e, CommandLine line, CommandLine.ParseResult parsed) {
        PrintWriter err = line.getErr();
        if (e instanceof Problem) {
            err.println(e.getMessage());
        } else {
            LoggerFactory.getLogger(Thidua.class).error("unexpected", e);
            err.printf("Có lỗi không lường trước: %s.%n", e);
            e.printStackTrace(err);
        }
        err.flush();
        return FAILED;
    }
}
