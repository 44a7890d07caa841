package vn.thidua.platform.paper.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import vn.thidua.platform.paper.Block;
import vn.thidua.platform.paper.Sheet;
import vn.thidua.platform.paper.Style;

/** Writes a sheet as PDF, in this process: the same components in the same places as in the .docx. */
public final class PdfWriter {

    private final Fonts fonts;

    public PdfWriter(Fonts fonts) {
        this.fonts = fonts;
    }

    public byte[] write(Sheet sheet) {
        try (PDDocument document = new PDDocument();
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            document.getDocumentInformation().setTitle(sheet.title());
            document.getDocumentInformation().setCreator("Thi Đua");
            document.getDocumentCatalog().setLanguage("vi-VN");
            Map<Style.Face, PDFont> embedded = new EnumMap<>(Style.Face.class);
            for (Style.Face face : Style.Face.values()) {
                embedded.put(face, PDType0Font.load(document, fonts.of(face).open(), true));
            }
            for (List<Block> section : sheet.sections()) {
                try (PdfPages pages = new PdfPages(document, sheet.page(), embedded, fonts)) {
                    new PdfFlow(pages, fonts, sheet.page()).write(section);
                }
            }
            document.save(bytes);
            return bytes.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
