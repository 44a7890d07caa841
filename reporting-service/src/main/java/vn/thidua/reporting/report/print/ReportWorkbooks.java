package vn.thidua.reporting.report.print;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import vn.thidua.reporting.report.Consolidated;
import vn.thidua.reporting.report.Content;
import vn.thidua.reporting.report.FrozenFigures;
import vn.thidua.reporting.report.NamedFigures;
import vn.thidua.reporting.report.ReportRequest;
import vn.thidua.reporting.report.Section;
import vn.thidua.reporting.report.Shown;

/** Bảng số liệu của báo cáo as .xlsx: numbers are numbers. */
public final class ReportWorkbooks {

    private static final int CHARACTER = 256;

    private final NamedFigures known;

    public ReportWorkbooks(NamedFigures known) {
        this.known = known;
    }

    /** A column of figures. */
    private record Column(String heading, Map<String, Long> figures, boolean filled) {}

    /** Of one unit. */
    public byte[] report(ReportRequest request, Content content, String unitName) {
        return write(
                request,
                unitName,
                List.of(
                        new Column(
                                "Số liệu",
                                content.figures().map(FrozenFigures::values).orElse(Map.of()),
                                content.figures().isPresent())));
    }

    /** Tổng hợp: the sum, the own figures, then each unit; a unit that was not received has empty cells. */
    public byte[] consolidated(Consolidated all) {
        List<Column> columns = new ArrayList<>();
        columns.add(new Column("Tổng cộng", all.sum(), true));
        columns.add(
                new Column(
                        all.office(),
                        all.own().map(FrozenFigures::values).orElse(Map.of()),
                        all.own().isPresent()));
        for (Consolidated.Row row : all.rows()) {
            columns.add(
                    new Column(
                            row.counted().isPresent()
                                    ? row.name()
                                    : "%s (%s)".formatted(row.name(), PrintedReports.words(row)),
                            row.counted().map(FrozenFigures::values).orElse(Map.of()),
                            row.counted().isPresent()));
        }
        return write(all.request(), all.unitName(), columns);
    }

    private byte[] write(ReportRequest request, String unitName, List<Column> columns) {
        try (XSSFWorkbook workbook = new XSSFWorkbook();
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            Sheet sheet = workbook.createSheet("Số liệu");
            CellStyle bold = bold(workbook);
            bold(sheet.createRow(0).createCell(0), request.title(), bold);
            sheet.createRow(1).createCell(0).setCellValue(unitName);
            Row headings = sheet.createRow(3);
            List<String> words = new ArrayList<>(List.of("STT", "Nội dung", "Đơn vị tính"));
            columns.forEach(column -> words.add(column.heading()));
            for (int at = 0; at < words.size(); at++) {
                bold(headings.createCell(at), words.get(at), bold);
                sheet.setColumnWidth(at, (at == 0 ? 6 : at == 1 ? 48 : 16) * CHARACTER);
            }
            sheet.createFreezePane(3, 4);
            fill(sheet, request, columns);
            workbook.write(bytes);
            return bytes.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private void fill(Sheet sheet, ReportRequest request, List<Column> columns) {
        int number = 0;
        for (Section.Row line : request.template().rows().toList()) {
            number++;
            Row row = sheet.createRow(3 + number);
            row.createCell(0).setCellValue(number);
            row.createCell(1).setCellValue(line.label());
            row.createCell(2).setCellValue(line.unit());
            for (int at = 0; at < columns.size(); at++) {
                Column column = columns.get(at);
                Cell cell = row.createCell(3 + at);
                if (column.filled()) {
                    Shown.of(line, known, column.figures())
                            .ifPresent(value -> cell.setCellValue(value.doubleValue()));
                }
            }
        }
    }

    private static void bold(Cell cell, String words, CellStyle style) {
        cell.setCellValue(words);
        cell.setCellStyle(style);
    }

    private static CellStyle bold(XSSFWorkbook workbook) {
        Font font = workbook.createFont();
        font.setBold(true);
        CellStyle style = workbook.createCellStyle();
        style.setFont(font);
        style.setWrapText(true);
        return style;
    }
}
