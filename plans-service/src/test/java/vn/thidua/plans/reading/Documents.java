package vn.thidua.plans.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import vn.thidua.plans.document.ExtractionLimits;
import vn.thidua.plans.document.PlanDocument;
import vn.thidua.plans.document.SourceFile;
import vn.thidua.plans.document.extract.FileTextExtraction;
import vn.thidua.plans.lint.Linter;

/** The test documents of this module, and a reader as it is built for production. */
public final class Documents {

    public static final ReadingContext CONTEXT = new ReadingContext(LocalDate.of(2026, 11, 20));

    private static final PlanReader READER =
            new PlanReader(new FileTextExtraction(ExtractionLimits.standard()), Linter.standard());

    private Documents() {}

    static PlanReader reader() {
        return READER;
    }

    /** The text of {@code documents/NAME.txt}. */
    public static String text(String name) {
        return new String(bytes(name + ".txt"), StandardCharsets.UTF_8);
    }

    static byte[] bytes(String file) {
        try (InputStream stream = Documents.class.getResourceAsStream("/documents/" + file)) {
            if (stream == null) {
                throw new IllegalArgumentException("no test document " + file);
            }
            return stream.readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    public static PlanDocument read(String text) {
        return read("van-ban.txt", text.getBytes(StandardCharsets.UTF_8));
    }

    public static PlanDocument read(String fileName, byte[] content) {
        Reading reading = READER.read(SourceFile.of(fileName, content), CONTEXT);
        assertThat(reading).isInstanceOf(Reading.Read.class);
        return ((Reading.Read) reading).document();
    }

    public static Reading.Refused refused(String fileName, byte[] content) {
        Reading reading = READER.read(SourceFile.of(fileName, content), CONTEXT);
        assertThat(reading).isInstanceOf(Reading.Refused.class);
        return (Reading.Refused) reading;
    }
}
