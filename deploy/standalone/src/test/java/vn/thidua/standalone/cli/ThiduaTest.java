package vn.thidua.standalone.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

class ThiduaTest {

    private static final Path ROOT = Path.of("../..").toAbsolutePath().normalize();

    @TempDir Path home;

    private record Answer(int exit, String out, String err) {}

    @ParameterizedTest
    @ValueSource(strings = {"start", "stop", "status", "token", "import", "init", "audit"})
    void every_command_explains_itself_and_each_of_its_options(String command) {
        Answer answer = ask(command, "--help");

        assertThat(answer.exit()).isZero();
        assertThat(answer.out()).contains("Cách dùng:  ./thidua " + command);
        CommandLine line = Objects.requireNonNull(line().getSubcommands().get(command));
        line.getCommandSpec().options().stream()
                .filter(option -> !option.hidden())
                .forEach(option -> assertThat(answer.out()).contains(option.longestName()));
    }

    @Test
    void the_overview_names_every_command_that_the_script_knows() throws IOException {
        String script = Files.readString(ROOT.resolve("thidua"));
        String overview = ask("--help").out();

        assertThat(script)
                .contains("start | stop | status | test | parse | token | import | init | audit)");
        assertThat(overview)
                .contains(
                        "start", "stop", "status", "test", "parse", "token", "import", "init",
                        "audit");
        assertThat(Path.of("src/main/resources/help/test.txt")).exists();
        assertThat(Path.of("src/main/resources/help/parse.txt")).exists();
    }

    @Test
    void an_unknown_option_is_answered_with_where_to_look() {
        Answer answer = ask("start", "--nhanh");

        assertThat(answer.exit()).isEqualTo(Thidua.MISUSED);
        assertThat(answer.err()).contains("--nhanh", "./thidua start --help");
    }

    @Test
    void the_state_of_a_system_that_does_not_run_is_told_by_text_and_exit_code() {
        Answer answer = ask("status");

        assertThat(answer.exit()).isEqualTo(Thidua.NOT_RUNNING);
        assertThat(answer.out()).isEqualTo("Thi Đua không chạy.\n");
    }

    @Test
    void there_is_no_token_when_nothing_runs() {
        Answer answer = ask("token", "chuyenvien.minhtien");

        assertThat(answer.exit()).isEqualTo(Thidua.FAILED);
        assertThat(answer.out()).isEmpty();
        assertThat(answer.err()).contains("chưa chạy", "./thidua start");
    }

    @Test
    void an_import_says_what_is_missing() throws IOException {
        Answer noUnit = ask("import", home.toString());
        assertThat(noUnit.exit()).isEqualTo(Thidua.MISUSED);

        Answer nowhere = ask("import", home.resolve("no").toString(), "--unit", "C12421");
        assertThat(nowhere.exit()).isEqualTo(Thidua.FAILED);
        assertThat(nowhere.err()).contains("Không có thư mục");

        Path empty = Files.createDirectory(home.resolve("empty"));
        Files.writeString(empty.resolve("Thumbs.db"), "x");
        assertThat(ask("import", empty.toString(), "--unit", "C12421").err())
                .contains("không có tệp nào");

        Files.writeString(empty.resolve("a.txt"), "x");
        assertThat(ask("import", empty.toString(), "--unit", "C12421").err())
                .contains("chưa chạy", "./thidua start");
    }

    @Test
    void a_beginning_says_what_is_missing() throws IOException {
        assertThat(ask("init", "--unit", "P33").exit()).isEqualTo(Thidua.MISUSED);

        Answer nowhere =
                ask(
                        "init",
                        "--units",
                        home.resolve("no.csv").toString(),
                        "--account",
                        "quantri",
                        "--unit",
                        "P33");
        assertThat(nowhere.exit()).isEqualTo(Thidua.FAILED);
        assertThat(nowhere.err()).contains("Không đọc được tệp", "no.csv");

        Path list = home.resolve("units.csv");
        Files.write(list, new byte[] {(byte) 0xC3, (byte) 0x28});
        assertThat(ask("init", "--units", list.toString(), "--account", "q", "--unit", "P33").err())
                .contains("UTF-8");

        assertThat(ask("init", "--account", "quantri", "--unit", "P33").err())
                .contains("chưa chạy", "./thidua start");
    }

    private CommandLine line() {
        return line(new ByteArrayOutputStream());
    }

    private CommandLine line(ByteArrayOutputStream out) {
        Map<String, String> environment =
                Map.of("THIDUA_ROOT", ROOT.toString(), "THIDUA_HOME", home.toString());
        return Thidua.commandLine(environment, new PrintStream(out, true, StandardCharsets.UTF_8));
    }

    private Answer ask(String... words) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        StringWriter help = new StringWriter();
        StringWriter err = new StringWriter();
        CommandLine line = line(out).setOut(new PrintWriter(help)).setErr(new PrintWriter(err));
        int exit = line.execute(words);
        List<String> said = new ArrayList<>(List.of(help.toString()));
        said.add(out.toString(StandardCharsets.UTF_8));
        return new Answer(exit, String.join("", said), err.toString());
    }
}
