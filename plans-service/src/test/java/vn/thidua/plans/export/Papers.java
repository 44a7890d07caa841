package vn.thidua.plans.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import vn.thidua.plans.document.ExtractionLimits;
import vn.thidua.plans.document.extract.FileTextExtraction;
import vn.thidua.plans.lint.Linter;
import vn.thidua.plans.plan.DocumentReader;
import vn.thidua.plans.plan.PlanContent;
import vn.thidua.plans.plan.ReadDocument.ReadOutcome;
import vn.thidua.plans.reading.PlanReader;
import vn.thidua.platform.paper.PaperForm;
import vn.thidua.platform.paper.Sheet;
import vn.thidua.platform.paper.docx.DocxWriter;
import vn.thidua.platform.paper.pdf.Fonts;
import vn.thidua.platform.paper.pdf.PdfWriter;

/** Reads plans from files and writes them to files, as production does. */
final class Papers {

    static final Fonts FONTS = Fonts.liberationSerif();

    private static final DocumentReader READER =
            new DocumentReader(
                    new PlanReader(
                            new FileTextExtraction(ExtractionLimits.standard()), Linter.standard()),
                    Clock.fixed(Instant.parse("2026-11-20T03:00:00Z"), ZoneOffset.UTC));

    private Papers() {}

    static PlanContent read(String text) {
        return read("van-ban.txt", text.getBytes(StandardCharsets.UTF_8));
    }

    static PlanContent read(String name, byte[] bytes) {
        try {
            Path file = Files.createTempFile("thidua-paper-", name);
            try {
                Files.write(file, bytes);
                ReadOutcome outcome = READER.read(file, name);
                assertThat(outcome).isInstanceOf(ReadOutcome.Read.class);
                return ((ReadOutcome.Read) outcome).content();
            } finally {
                Files.deleteIfExists(file);
            }
        } catch (IOException trouble) {
            throw new UncheckedIOException(trouble);
        }
    }

    static Sheet sheet(PlanContent content) {
        return new PaperForm(FONTS).lay(PlanPaper.of(content, "xã Bảo Cường"));
    }

    static byte[] docx(PlanContent content) {
        return new DocxWriter().write(sheet(content));
    }

    static byte[] pdf(PlanContent content) {
        return new PdfWriter(FONTS).write(sheet(content));
    }

    /** A well-formed document of these tests: {@code well-formed/NAME.txt}. */
    static String wellFormed(String name) {
        String file = "/well-formed/" + name + ".txt";
        try (var stream = Papers.class.getResourceAsStream(file)) {
            if (stream == null) {
                throw new IllegalArgumentException("no test document " + file);
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
