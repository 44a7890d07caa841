package vn.thidua.reporting.statistics.xlsx;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import vn.thidua.reporting.statistics.FilledForm;
import vn.thidua.reporting.statistics.StatisticalForm;
import vn.thidua.reporting.statistics.StatisticalForm.Line;

/** A filled form as an .xlsx that can be printed on one sheet (xuất biểu ra Excel). */
public final class FormWorkbook {

    private static final int CHARACTER = 256;
    private static final int FIRST_COLUMN = 2;

    private final FilledForm filled;
    private final String unit;

    public FormWorkbook(FilledForm filled, String unit) {
        this.filled = filled;
        this.unit = unit;
    }

    public byte[] bytes() {
        try (Workbook book = new XSSFWorkbook();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            new Drawing(book).draw();
            book.write(out);
            return out.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** One sheet being written, from above. */
    private final class Drawing {

        private final Sheet sheet;
        private final CellStyle bold;
        private final CellStyle plain;
        private final CellStyle heading;
        private final CellStyle words;
        private final CellStyle number;
        private final StatisticalForm form = filled.form();
        private final int last = FIRST_COLUMN + form.columns().size() - 1;
        private int at;

        Drawing(Workbook book) {
            sheet = book.createSheet(form.code().replace('/', '-'));
            Font strong = book.createFont();
            strong.setBold(true);
            bold = book.createCellStyle();
            bold.setFont(strong);
            plain = book.createCellStyle();
            words = framed(book);
            words.setWrapText(true);
            number = framed(book);
            number.setAlignment(HorizontalAlignment.RIGHT);
            number.setDataFormat(book.createDataFormat().getFormat("#,##0"));
            heading = framed(book);
            heading.setFont(strong);
            heading.setWrapText(true);
            heading.setAlignment(HorizontalAlignment.CENTER);
        }

        void draw() {
            line("Biểu số " + form.code() + " (" + form.act() + ")");
            line(form.title().toUpperCase(Locale.ROOT) + " NĂM " + filled.year());
            line("Đơn vị báo cáo: " + unit);
            at++;
            columns();
            form.lines().forEach(this::draw);
            at++;
            if (!form.note().isEmpty()) {
                line(form.note());
            }
            filled.contradictions().forEach(this::line);
            at++;
            signatures();
            layout();
        }

        private void columns() {
            Row titles = sheet.createRow(at++);
            text(titles, 0, form.byTerritory() ? "Đơn vị" : "Chỉ tiêu", heading);
            text(titles, 1, form.byTerritory() ? "STT" : "Mã số", heading);
            Row codes = sheet.createRow(at++);
            text(codes, 0, "A", heading);
            text(codes, 1, "B", heading);
            for (int i = 0; i < form.columns().size(); i++) {
                text(titles, FIRST_COLUMN + i, form.columns().get(i).title(), heading);
                text(codes, FIRST_COLUMN + i, form.columns().get(i).code(), heading);
            }
        }

        private void draw(Line line) {
            Row row = sheet.createRow(at++);
            switch (line) {
                case Line.Heading(String title) -> {
                    for (int i = 0; i <= last; i++) {
                        text(row, i, i == 0 ? title : "", heading);
                    }
                    sheet.addMergedRegion(
                            new CellRangeAddress(row.getRowNum(), row.getRowNum(), 0, last));
                }
                case Line.Row(String code, String title, var partOf, _) -> {
                    text(row, 0, (partOf.isPresent() ? "    " : "") + title, words);
                    text(row, 1, code, heading);
                    numbers(row, filled.row(code));
                }
            }
        }

        private void numbers(Row row, List<Long> numbers) {
            for (int i = 0; i < numbers.size(); i++) {
                Cell cell = row.createCell(FIRST_COLUMN + i);
                cell.setCellValue(numbers.get(i));
                cell.setCellStyle(number);
            }
        }

        private void signatures() {
            int right = Math.max(last - 1, 1);
            text(sheet.createRow(at++), right, "…………, ngày … tháng … năm ……", plain);
            Row names = sheet.createRow(at++);
            text(names, 0, "NGƯỜI LẬP BIỂU", bold);
            text(names, right, "THỦ TRƯỞNG ĐƠN VỊ", bold);
        }

        private void line(String words) {
            text(sheet.createRow(at++), 0, words, bold);
        }

        private void text(Row row, int column, String words, CellStyle style) {
            Cell cell = row.createCell(column);
            cell.setCellValue(words);
            cell.setCellStyle(style);
        }

        private void layout() {
            sheet.setColumnWidth(0, 46 * CHARACTER);
            sheet.setColumnWidth(1, 7 * CHARACTER);
            for (int i = FIRST_COLUMN; i <= last; i++) {
                sheet.setColumnWidth(i, 15 * CHARACTER);
            }
            sheet.setFitToPage(true);
            sheet.getPrintSetup().setLandscape(true);
            sheet.getPrintSetup().setPaperSize(PrintSetup.A4_PAPERSIZE);
            sheet.getPrintSetup().setFitHeight((short) 1);
        }
    }

    private static CellStyle framed(Workbook book) {
        CellStyle style = book.createCellStyle();
        style.setBorderTop(BorderStyle.THIN);
        style.setBorderBottom(BorderStyle.THIN);
        style.setBorderLeft(BorderStyle.THIN);
        style.setBorderRight(BorderStyle.THIN);
        return style;
    }
}
