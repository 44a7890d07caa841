package vn.thidua.e2e;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;

/** The documents on the officials' disks: texts of {@code documents/}, as they are or as a Word file. */
final class Documents {

    private Documents() {}

    static byte[] text(String name) {
        try (InputStream in = Documents.class.getResourceAsStream("/documents/" + name + ".txt")) {
            if (in == null) {
                throw new IllegalArgumentException("no document " + name);
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The same document as .docx: a paragraph a line, and neighbouring lines with tabs as one table. */
    static byte[] word(String name) {
        try (XWPFDocument document = new XWPFDocument();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            List<String[]> rows = new ArrayList<>();
            for (String line : new String(text(name), StandardCharsets.UTF_8).split("\n", -1)) {
                if (line.contains("\t")) {
                    rows.add(line.split("\t", -1));
                } else {
                    table(document, rows);
                    document.createParagraph().createRun().setText(line);
                }
            }
            table(document, rows);
            document.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void table(XWPFDocument document, List<String[]> rows) {
        if (rows.isEmpty()) {
            return;
        }
        XWPFTable table = document.createTable(rows.size(), rows.getFirst().length);
        for (int row = 0; row < rows.size(); row++) {
            for (int cell = 0; cell < rows.get(row).length; cell++) {
                table.getRow(row).getCell(cell).setText(rows.get(row)[cell]);
            }
        }
        rows.clear();
    }
}
