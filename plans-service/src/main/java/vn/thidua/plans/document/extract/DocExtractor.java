package vn.thidua.plans.document.extract;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.usermodel.Paragraph;
import org.apache.poi.hwpf.usermodel.Range;
import org.apache.poi.hwpf.usermodel.Table;
import org.apache.poi.hwpf.usermodel.TableCell;
import org.apache.poi.hwpf.usermodel.TableRow;
import vn.thidua.plans.document.Reason;

/** .doc of Word 97–2003. */
final class DocExtractor implements Extractor {

    @Override
    public void extract(byte[] content, TextSink sink) throws IOException, Stop {
        try (HWPFDocument document = new HWPFDocument(new ByteArrayInputStream(content))) {
            Range range = document.getRange();
            int i = 0;
            while (i < range.numParagraphs()) {
                Paragraph paragraph = range.getParagraph(i);
                if (paragraph.isInTable()) {
                    Table table = range.getTable(paragraph);
                    sink.table(rows(table));
                    i += Math.max(1, table.numParagraphs());
                } else {
                    for (String line : words(paragraph).split("\n", -1)) {
                        sink.line(line);
                    }
                    i++;
                }
            }
        } catch (EncryptedDocumentException locked) {
            throw new Stop(Reason.ENCRYPTED);
        }
    }

    private static List<List<List<String>>> rows(Table table) {
        List<List<List<String>>> rows = new ArrayList<>();
        for (int r = 0; r < table.numRows(); r++) {
            TableRow row = table.getRow(r);
            List<List<String>> cells = new ArrayList<>();
            for (int c = 0; c < row.numCells(); c++) {
                cells.add(lines(row.getCell(c)));
            }
            rows.add(cells);
        }
        return rows;
    }

    private static List<String> lines(TableCell cell) {
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < cell.numParagraphs(); i++) {
            for (String line : words(cell.getParagraph(i)).split("\n", -1)) {
                if (!line.isBlank()) {
                    lines.add(line.replace('\t', ' ').strip());
                }
            }
        }
        return lines;
    }

    /** Without the marks of fields, cells and pages; a soft break is a line break. */
    private static String words(Paragraph paragraph) {
        return Range.stripFields(paragraph.text())
                .replace('\u000B', '\n')
                .replaceAll("[\u0001-\u0008\u000C\u000E-\u001F]", "")
                .replace("\r", "");
    }
}
