package vn.thidua.plans.document.extract;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFFooter;
import org.apache.poi.xwpf.usermodel.XWPFHeader;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFSDT;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;

/** .docx: paragraphs and tables in their order, with the numbers that Word itself writes before paragraphs. */
final class DocxExtractor implements Extractor {

    @Override
    public void extract(byte[] content, TextSink sink) throws IOException, Stop {
        ZipBombs.bounded();
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(content))) {
            AutoNumbers numbers = new AutoNumbers();
            for (XWPFHeader header : document.getHeaderList()) {
                margin(header.getBodyElements(), numbers, sink);
            }
            body(document.getBodyElements(), numbers, sink);
            for (XWPFFooter footer : document.getFooterList()) {
                margin(footer.getBodyElements(), numbers, sink);
            }
        }
    }

    /** Headers and footers count only if they say something: a page number does not. */
    private static void margin(List<IBodyElement> elements, AutoNumbers numbers, TextSink sink)
            throws Stop {
        TextSink own = new TextSink(20_000);
        body(elements, numbers, own);
        String words = own.text().strip();
        if (words.length() > 5
                && !words.toLowerCase(Locale.ROOT).matches("(?:trang|page)?\\s*[\\d\\s/\\-]*")) {
            sink.line(words);
        }
    }

    private static void body(List<IBodyElement> elements, AutoNumbers numbers, TextSink sink)
            throws Stop {
        for (IBodyElement element : elements) {
            if (element instanceof XWPFParagraph paragraph) {
                sink.line(numbers.before(paragraph) + words(paragraph));
            } else if (element instanceof XWPFTable table) {
                sink.table(rows(table, numbers));
            } else if (element instanceof XWPFSDT block) {
                for (String line : block.getContent().getText().split("\n", -1)) {
                    sink.line(line);
                }
            }
        }
    }

    private static String words(XWPFParagraph paragraph) {
        StringBuilder words = new StringBuilder();
        for (var part : paragraph.getIRuns()) {
            words.append(part instanceof XWPFRun run ? run.text() : part.toString());
        }
        return words.toString();
    }

    private static List<List<List<String>>> rows(XWPFTable table, AutoNumbers numbers) {
        List<List<List<String>>> rows = new ArrayList<>();
        for (XWPFTableRow row : table.getRows()) {
            List<List<String>> cells = new ArrayList<>();
            for (XWPFTableCell cell : row.getTableCells()) {
                cells.add(cell(cell, numbers));
            }
            rows.add(cells);
        }
        return rows;
    }

    private static List<String> cell(XWPFTableCell cell, AutoNumbers numbers) {
        List<String> lines = new ArrayList<>();
        for (IBodyElement element : cell.getBodyElements()) {
            if (element instanceof XWPFParagraph paragraph) {
                String words = numbers.before(paragraph) + words(paragraph);
                for (String line : words.split("\n", -1)) {
                    if (!line.isBlank()) {
                        lines.add(line.replace('\t', ' ').strip());
                    }
                }
            } else if (element instanceof XWPFTable inner) {
                rows(inner, numbers).forEach(row -> row.forEach(lines::addAll));
            }
        }
        return lines;
    }
}
