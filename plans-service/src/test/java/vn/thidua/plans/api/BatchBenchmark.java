package vn.thidua.plans.api;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.thidua.plans.document.ExtractionLimits;
import vn.thidua.plans.document.SourceFile;
import vn.thidua.plans.document.extract.FileTextExtraction;
import vn.thidua.plans.unit.Units;
import vn.thidua.plans.unit.usecase.LoadUnits;
import vn.thidua.test.RealInfrastructure;
import vn.thidua.test.Waiting;

/**
 * Measures the bulk import: Word documents a second from an archive to drafts, and from drafts to issued plans, beside the
 * extraction of the same texts with as many threads. Run: {@code mvn -pl plans-service -am test -Dtest=BatchBenchmark
 * -Dsurefire.failIfNoSpecifiedTests=false}.
 */
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = "thidua.clock.working-date=2024-04-15")
@RealInfrastructure
class BatchBenchmark {

    private static final int DOCUMENTS = 600;
    private static final int WARM_UP = 150;
    private static final Duration PATIENCE = Duration.ofMinutes(10);

    @LocalServerPort int port;
    @Autowired LoadUnits load;
    @Autowired Units units;

    @Test
    void documents_a_second_and_their_ratio_to_extraction() throws Exception {
        Officials people = Officials.of(port, load, units);
        Api leader = people.leader(people.tree().commune());
        measure(leader, documents(WARM_UP, 2010), false);
        measure(leader, documents(DOCUMENTS, 2018), true);
    }

    private static void measure(Api leader, List<byte[]> documents, boolean print)
            throws Exception {
        double extraction = extraction(documents);
        String batch =
                "/api/plans/batches/"
                        + leader.post(
                                        "/api/plans/batches",
                                        "{\"name\":\"đo\",\"key\":\"" + UUID.randomUUID() + "\"}")
                                .id();
        long start = System.nanoTime();
        Api.Answer begun = leader.put(batch + "/archive?name=a.zip", zip(documents));
        if (begun.status() != 202) {
            throw new IllegalStateException(begun.text("/detail"));
        }
        double importing = documents.size() / await(leader, batch, start);
        start = System.nanoTime();
        int recordable = leader.get(batch).json().at("/recordable").asInt();
        leader.post(batch + "/recording", "");
        double recording = recordable / await(leader, batch, start);
        if (print) {
            System.out.printf(
                    Locale.ROOT,
                    "%d Word documents, %d recorded: extraction alone %.1f a second, import %.1f a second, ratio %.2f; recording %.1f a second%n",
                    documents.size(),
                    recordable,
                    extraction,
                    importing,
                    extraction / importing,
                    recording);
            System.out.println(leader.get(batch).json());
        }
    }

    private static double await(Api leader, String batch, long start) {
        Waiting.patience()
                .atMost(PATIENCE)
                .until(() -> !leader.get(batch).json().at("/atWork").asBoolean());
        return (System.nanoTime() - start) / 1e9;
    }

    private static double extraction(List<byte[]> documents) throws Exception {
        FileTextExtraction extraction = new FileTextExtraction(ExtractionLimits.standard());
        long start = System.nanoTime();
        try (ExecutorService pool =
                Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors())) {
            List<Future<?>> all = new ArrayList<>();
            for (byte[] document : documents) {
                all.add(pool.submit(() -> extraction.extract(SourceFile.of("a.docx", document))));
            }
            for (Future<?> one : all) {
                one.get();
            }
        }
        return documents.size() / ((System.nanoTime() - start) / 1e9);
    }

    private static List<byte[]> documents(int count, int year) throws IOException {
        List<byte[]> documents = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            Letter letter =
                    Letter.plan(
                            "Xã Minh Khai",
                            (1 + i % 150) + "/KH-UBND",
                            LocalDate.of(year + i / 150, 1 + i % 12, 1 + i % 28));
            documents.add(word(new String(letter.text(), StandardCharsets.UTF_8)));
        }
        return documents;
    }

    private static byte[] word(String text) throws IOException {
        try (XWPFDocument document = new XWPFDocument();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            text.lines().forEach(line -> document.createParagraph().createRun().setText(line));
            document.write(out);
            return out.toByteArray();
        }
    }

    private static byte[] zip(List<byte[]> documents) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream out = new ZipOutputStream(bytes)) {
            for (int i = 0; i < documents.size(); i++) {
                out.putNextEntry(new ZipEntry("kế hoạch " + i + ".docx"));
                out.write(documents.get(i));
                out.closeEntry();
            }
        }
        return bytes.toByteArray();
    }
}
