package vn.thidua.platform.paper.pdf;

import java.io.IOException;
import java.util.Map;
import java.util.Objects;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.jspecify.annotations.Nullable;
import vn.thidua.platform.paper.PageForm;
import vn.thidua.platform.paper.Style;

/** The pages of one section: numbered from 1, the number shown from the second on. Lengths in points, y from the top. */
final class PdfPages implements AutoCloseable {

    static final double POINTS_PER_MM = 72 / 25.4;
    private static final float LINE = 0.7f;

    private final PDDocument document;
    private final PageForm form;
    private final Map<Style.Face, PDFont> embedded;
    private final Fonts fonts;
    private @Nullable PDPageContentStream page;
    private int count;

    PdfPages(PDDocument document, PageForm form, Map<Style.Face, PDFont> embedded, Fonts fonts) {
        this.document = document;
        this.form = form;
        this.embedded = embedded;
        this.fonts = fonts;
    }

    double top() {
        return form.top() * POINTS_PER_MM;
    }

    double bottom() {
        return (form.height() - form.bottom()) * POINTS_PER_MM;
    }

    double left() {
        return form.left() * POINTS_PER_MM;
    }

    double textWidth() {
        return form.textWidth() * POINTS_PER_MM;
    }

    void next() throws IOException {
        close();
        PDPage added =
                new PDPage(
                        new PDRectangle(
                                (float) (form.width() * POINTS_PER_MM),
                                (float) (form.height() * POINTS_PER_MM)));
        document.addPage(added);
        page = new PDPageContentStream(document, added);
        count++;
        if (count > 1) {
            String number = String.valueOf(count);
            double width = fonts.points(number, Style.PAGE_NUMBER.face(), Style.PAGE_NUMBER.size());
            words(
                    number,
                    Style.PAGE_NUMBER.face(),
                    Style.PAGE_NUMBER.size(),
                    left() + (textWidth() - width) / 2,
                    form.numberFromTop() * POINTS_PER_MM + Style.PAGE_NUMBER.size() * 0.9,
                    0);
        }
    }

    private PDPageContentStream page() throws IOException {
        if (page == null) {
            next();
        }
        return Objects.requireNonNull(page);
    }

    /**
     * Words on one base line.
     *
     * @param baseline from the top of the page
     * @param perSpace added to every space
     */
    void words(
            String words, Style.Face face, double size, double x, double baseline, double perSpace)
            throws IOException {
        PDPageContentStream stream = page();
        PDFont font = Objects.requireNonNull(embedded.get(face));
        stream.beginText();
        stream.setFont(font, (float) size);
        stream.newLineAtOffset((float) x, (float) (height() - baseline));
        if (perSpace == 0) {
            stream.showText(words);
        } else {
            stream.showTextWithPositioning(spread(words, perSpace / size));
        }
        stream.endText();
    }

    /** Composite fonts know no word spacing, so each space is followed by a move. */
    private static Object[] spread(String words, double ems) {
        String[] parts = words.split("(?<= )", -1);
        Object[] result = new Object[parts.length * 2 - 1];
        for (int i = 0; i < parts.length; i++) {
            result[2 * i] = parts[i];
            if (i < parts.length - 1) {
                result[2 * i + 1] = (float) (-1000 * ems);
            }
        }
        return result;
    }

    void line(double x1, double y1, double x2, double y2) throws IOException {
        PDPageContentStream stream = page();
        stream.setLineWidth(LINE);
        stream.moveTo((float) x1, (float) (height() - y1));
        stream.lineTo((float) x2, (float) (height() - y2));
        stream.stroke();
    }

    private double height() {
        return form.height() * POINTS_PER_MM;
    }

    @Override
    public void close() throws IOException {
        if (page != null) {
            page.close();
            page = null;
        }
    }
}
