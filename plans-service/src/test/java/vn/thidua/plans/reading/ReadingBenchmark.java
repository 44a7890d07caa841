package vn.thidua.plans.reading;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import vn.thidua.plans.document.Extraction;
import vn.thidua.plans.document.ExtractionLimits;
import vn.thidua.plans.document.SourceFile;
import vn.thidua.plans.document.extract.FileTextExtraction;
import vn.thidua.plans.lint.Linter;

/**
 * Measures the reading of each file of a folder, warm: median milliseconds of extraction alone and of reading the
 * extracted text (with the linter), and their ratio. Run: {@code java -cp <test class path>
 * vn.thidua.plans.reading.ReadingBenchmark ../shared/seeds [rounds]}.
 */
public final class ReadingBenchmark {

    private static final int WARM_UP = 200;

    private ReadingBenchmark() {}

    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments.length > 0 ? arguments[0] : "../shared/seeds");
        int rounds = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 300;
        try (Stream<Path> files = Files.list(folder).sorted()) {
            List<Path> all = files.toList();
            System.out.printf("%-32s %12s %12s %8s%n", "file", "extract ms", "read ms", "ratio");
            for (Path file : all) {
                measure(file, rounds);
            }
        }
    }

    private static void measure(Path file, int rounds) throws IOException {
        FileTextExtraction extraction = new FileTextExtraction(ExtractionLimits.standard());
        PlanReader reader = new PlanReader(extraction, Linter.standard());
        SourceFile source = SourceFile.of(file.toString(), Files.readAllBytes(file));
        if (!(extraction.extract(source) instanceof Extraction.Extracted extracted)) {
            System.out.printf("%-32s refused%n", file.getFileName());
            return;
        }
        double[] extracting = new double[rounds];
        double[] reading = new double[rounds];
        for (int i = -WARM_UP; i < rounds; i++) {
            long start = System.nanoTime();
            extraction.extract(source);
            long middle = System.nanoTime();
            reader.read(source.name(), extracted.text(), extracted.type(), Documents.CONTEXT);
            long end = System.nanoTime();
            if (i >= 0) {
                extracting[i] = (middle - start) / 1e6;
                reading[i] = (end - middle) / 1e6;
            }
        }
        double extract = median(extracting);
        double read = median(reading);
        System.out.printf(
                "%-32s %12.2f %12.2f %8.1f%n",
                file.getFileName(), extract, read, (extract + read) / extract);
    }

    private static double median(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }
}
