package vn.thidua.awards.subject.xlsx;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.ooxml.POIXMLException;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import vn.thidua.awards.subject.Folded;
import vn.thidua.awards.subject.Tables;

/** Workbooks with anything above the headings; what people leave out is empty. */
public final class ExcelTables implements Tables {

    private static final int LARGEST = 5000;
    private static final int HEADINGS_WITHIN = 30;
    private static final int HEADINGS_AT = 3;
    private static final int CHARACTER = 256;
    private static final int LIST_ROWS = 1000;

    /** Day 0 of Excel's count, right from 01/03/1900 on. */
    private static final LocalDate FIRST_DAY = LocalDate.of(1899, 12, 30);

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    @Override
    public Reading read(byte[] content, List<Column> columns) {
        try (OPCPackage file = OPCPackage.open(new ByteArrayInputStream(content));
                XSSFWorkbook workbook = new XSSFWorkbook(file)) {
            DataFormatter formatter = new DataFormatter(Locale.ROOT);
            formatter.setUseCachedValuesForFormulaCells(true);
            for (Sheet sheet : workbook) {
                for (int at = 0; at <= Math.min(sheet.getLastRowNum(), HEADINGS_WITHIN); at++) {
                    Optional<Map<String, Integer>> headings =
                            headings(sheet.getRow(at), columns, formatter);
                    if (headings.isPresent()) {
                        return rows(sheet, at + 1, headings.get(), formatter);
                    }
                }
            }
            return new Reading.Refused(
                    Refusal.NO_HEADINGS,
                    "Tệp không có dòng tiêu đề với các cột %s. Hãy tải mẫu về, chép nội dung vào rồi gửi lại."
                            .formatted(
                                    String.join(
                                            ", ",
                                            columns.stream()
                                                    .filter(Column::required)
                                                    .map(each -> "“" + each.heading() + "”")
                                                    .toList())));
        } catch (IOException
                | InvalidFormatException
                | OpenXML4JRuntimeException
                | POIXMLException
                | IllegalArgumentException
                | IllegalStateException unreadable) {
            return new Reading.Refused(
                    Refusal.NOT_A_WORKBOOK,
                    "Không đọc được tệp này như một tệp Excel .xlsx. Hãy mở bằng Excel, lưu thành .xlsx, không đặt mật khẩu, rồi gửi lại.");
        }
    }

    private static Optional<Map<String, Integer>> headings(
            org.apache.poi.ss.usermodel.Row row, List<Column> columns, DataFormatter formatter) {
        if (row == null) {
            return Optional.empty();
        }
        Map<String, Integer> found = new LinkedHashMap<>();
        for (Cell cell : row) {
            Folded words = Folded.of(formatter.formatCellValue(cell));
            columns.stream()
                    .filter(column -> Folded.of(column.heading()).equals(words))
                    .forEach(column -> found.putIfAbsent(column.key(), cell.getColumnIndex()));
        }
        return columns.stream()
                        .filter(Column::required)
                        .allMatch(column -> found.containsKey(column.key()))
                ? Optional.of(found)
                : Optional.empty();
    }

    private static Reading rows(
            Sheet sheet, int first, Map<String, Integer> headings, DataFormatter formatter) {
        List<Row> rows = new ArrayList<>();
        for (int at = first; at <= sheet.getLastRowNum(); at++) {
            org.apache.poi.ss.usermodel.Row row = sheet.getRow(at);
            Map<String, String> cells = new HashMap<>();
            headings.forEach(
                    (key, column) ->
                            cells.put(
                                    key, row == null ? "" : text(row.getCell(column), formatter)));
            if (cells.values().stream().allMatch(String::isBlank)) {
                continue;
            }
            if (rows.size() == LARGEST) {
                return new Reading.Refused(
                        Refusal.TOO_MANY_ROWS,
                        "Tệp có hơn %d dòng. Hãy chia thành nhiều tệp rồi gửi lần lượt."
                                .formatted(LARGEST));
            }
            rows.add(new Row(at + 1, cells));
        }
        return rows.isEmpty()
                ? new Reading.Refused(
                        Refusal.EMPTY,
                        "Tệp không có dòng nào dưới dòng tiêu đề. Hãy nhập ít nhất một dòng rồi gửi lại.")
                : new Reading.Read(rows);
    }

    /** A date that Excel knows as one is written as officials write it. */
    private static String text(Cell cell, DataFormatter formatter) {
        if (cell != null
                && cell.getCellType() == CellType.NUMERIC
                && DateUtil.isCellDateFormatted(cell)) {
            return DAY.format(FIRST_DAY.plusDays((long) cell.getNumericCellValue()));
        }
        return Normalizer.normalize(formatter.formatCellValue(cell).strip(), Normalizer.Form.NFC);
    }

    @Override
    public byte[] write(
            String title, String note, List<Column> columns, List<Map<String, String>> rows) {
        try (XSSFWorkbook workbook = new XSSFWorkbook();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            Sheet sheet = workbook.createSheet("Danh sách");
            CellStyle bold = bold(workbook);
            Cell head = sheet.createRow(0).createCell(0);
            head.setCellValue(title);
            head.setCellStyle(bold);
            sheet.createRow(1).createCell(0).setCellValue(note);
            org.apache.poi.ss.usermodel.Row headings = sheet.createRow(HEADINGS_AT);
            for (int at = 0; at < columns.size(); at++) {
                Cell cell = headings.createCell(at);
                cell.setCellValue(columns.get(at).heading());
                cell.setCellStyle(bold);
                sheet.setColumnWidth(at, columns.get(at).width() * CHARACTER);
                choices(workbook, sheet, at, columns.get(at));
            }
            for (int at = 0; at < rows.size(); at++) {
                org.apache.poi.ss.usermodel.Row row = sheet.createRow(HEADINGS_AT + 1 + at);
                for (int column = 0; column < columns.size(); column++) {
                    row.createCell(column)
                            .setCellValue(rows.get(at).getOrDefault(columns.get(column).key(), ""));
                }
            }
            sheet.createFreezePane(0, HEADINGS_AT + 1);
            workbook.write(out);
            return out.toByteArray();
        } catch (IOException trouble) {
            throw new UncheckedIOException(trouble);
        }
    }

    /** On a sheet of their own: a list within a cell may be 255 characters long only. */
    private static void choices(XSSFWorkbook workbook, Sheet sheet, int at, Column column) {
        if (column.choices().isEmpty()) {
            return;
        }
        String name = "Chọn " + at;
        Sheet list = workbook.createSheet(name);
        for (int each = 0; each < column.choices().size(); each++) {
            list.createRow(each).createCell(0).setCellValue(column.choices().get(each));
        }
        workbook.setSheetHidden(workbook.getSheetIndex(list), true);
        DataValidationHelper helper = sheet.getDataValidationHelper();
        String formula =
                "'%s'!%s:%s"
                        .formatted(
                                name,
                                new CellReference(0, 0, true, true).formatAsString(),
                                new CellReference(column.choices().size() - 1, 0, true, true)
                                        .formatAsString());
        sheet.addValidationData(
                helper.createValidation(
                        helper.createFormulaListConstraint(formula),
                        new CellRangeAddressList(
                                HEADINGS_AT + 1, HEADINGS_AT + LIST_ROWS, at, at)));
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
