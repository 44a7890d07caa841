package vn.thidua.movements.covenant.paper;

import vn.thidua.movements.covenant.CovenantPaper;
import vn.thidua.platform.paper.Sheet;
import vn.thidua.platform.paper.docx.DocxWriter;
import vn.thidua.platform.paper.pdf.Fonts;
import vn.thidua.platform.paper.pdf.PdfWriter;

/** In bản giao ước, as Word or PDF, from one layout. */
public final class PrintedCovenants implements CovenantPaper.Printer {

    private final Fonts fonts;

    public PrintedCovenants(Fonts fonts) {
        this.fonts = fonts;
    }

    @Override
    public byte[] print(CovenantPaper paper, CovenantPaper.Format format) {
        Sheet sheet = new CovenantSheet(paper, fonts).lay();
        return switch (format) {
            case DOCX -> new DocxWriter().write(sheet);
            case PDF -> new PdfWriter(fonts).write(sheet);
        };
    }
}
