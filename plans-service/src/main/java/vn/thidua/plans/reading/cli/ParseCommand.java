package vn.thidua.plans.reading.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.json.JsonMapper;
import vn.thidua.plans.document.ExtractionLimits;
import vn.thidua.plans.document.Reason;
import vn.thidua.plans.document.SourceFile;
import vn.thidua.plans.document.extract.FileTextExtraction;
import vn.thidua.plans.lint.Linter;
import vn.thidua.plans.reading.PlanReader;
import vn.thidua.plans.reading.Reading;
import vn.thidua.plans.reading.ReadingContext;

/** Lệnh {@code parse}: prints what the importer says of each file, one JSON object a line, in the order given. */
@CommandLine.Command(
        name = "parse",
        mixinStandardHelpOptions = true,
        description =
                "Đọc văn bản (.docx .doc .pdf .txt .md .html) và in plan-document/1, mỗi tệp một dòng JSON.",
        exitCodeListHeading = "Mã thoát:%n",
        exitCodeList = {"0:đọc được mọi tệp", "1:có tệp bị từ chối", "2:gọi lệnh sai"})
public final class ParseCommand implements Callable<Integer> {

    @CommandLine.Parameters(arity = "1..*", paramLabel = "TỆP", description = "các tệp cần đọc")
    private List<Path> files = List.of();

    @CommandLine.Option(names = "--pretty", description = "in có xuống dòng, để người đọc")
    private boolean pretty;

    private final PrintStream out;
    private final Clock clock;

    ParseCommand(PrintStream out, Clock clock) {
        this.out = out;
        this.clock = clock;
    }

    public static void main(String[] arguments) {
        PrintStream out =
                new PrintStream(
                        new FileOutputStream(FileDescriptor.out), false, StandardCharsets.UTF_8);
        // what the extractors' libraries log must not come between the JSON lines
        System.setOut(System.err);
        int code = run(out, Clock.system(ZoneId.of("Asia/Ho_Chi_Minh")), arguments);
        out.flush();
        System.exit(code);
    }

    /** Runs with these arguments and returns the exit code: 0, 1 if a file was refused, 2 for wrong usage. */
    static int run(PrintStream out, Clock clock, String... arguments) {
        return new CommandLine(new ParseCommand(out, clock))
                .setOut(new PrintWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), true))
                .execute(arguments);
    }

    @Override
    public Integer call() {
        JsonMapper.Builder builder =
                JsonMapper.builder().disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY);
        JsonMapper json = builder.build();
        PlanReader reader =
                new PlanReader(
                        new FileTextExtraction(ExtractionLimits.standard()), Linter.standard());
        ReadingContext context = new ReadingContext(LocalDate.now(clock));
        boolean refused = false;
        for (Path path : files) {
            Object answer =
                    switch (read(reader, path, context)) {
                        case Reading.Read read -> read.document();
                        case Reading.Refused(Reason reason, String message) -> {
                            refused = true;
                            yield RefusedFile.of(name(path), reason, message);
                        }
                    };
            out.println(
                    pretty
                            ? json.writerWithDefaultPrettyPrinter().writeValueAsString(answer)
                            : json.writeValueAsString(answer));
        }
        return refused ? 1 : 0;
    }

    private static Reading read(PlanReader reader, Path path, ReadingContext context) {
        if (!Files.isRegularFile(path) || !Files.isReadable(path)) {
            return new Reading.Refused(
                    Reason.DAMAGED, "Không mở được tệp này. Hãy kiểm tra đường dẫn và quyền đọc.");
        }
        try {
            return reader.read(SourceFile.of(path), context);
        } catch (IOException unreadable) {
            return new Reading.Refused(
                    Reason.DAMAGED, "Không mở được tệp này. Hãy kiểm tra đường dẫn và quyền đọc.");
        }
    }

    private static String name(Path path) {
        Path last = path.getFileName();
        return last == null ? path.toString() : last.toString();
    }
}
