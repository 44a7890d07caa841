package vn.thidua.plans.document.extract;

import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import vn.thidua.plans.document.Reason;

/** .pdf with a text layer. */
final class PdfExtractor implements Extractor {

    private static final int MOST_PAGES = 1_000;

    @Override
    public void extract(byte[] content, TextSink sink) throws IOException, Stop {
        try (PDDocument document = Loader.loadPDF(content)) {
            if (document.getNumberOfPages() > MOST_PAGES) {
                throw new Stop(Reason.TOO_LARGE);
            }
            new PdfLayout(sink).write(document);
        } catch (InvalidPasswordException locked) {
            throw new Stop(Reason.ENCRYPTED);
        }
    }
}
