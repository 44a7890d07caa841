package vn.thidua.movements.registration.xlsx;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.poi.ooxml.POIXMLException;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import vn.thidua.movements.registration.Line;
import vn.thidua.movements.registration.LineProblem.Field;
import vn.thidua.movements.registration.Subject;
import vn.thidua.movements.registration.Title;
import vn.thidua.movements.registration.Workbooks;

/**
 * Workbooks with one line a row under a row of headings. Headings are found by their words, in any order and with
 * anything above them; what people leave out is empty.
 */
public final class ExcelWorkbooks implements Workbooks {

    private static final int LARGEST = 2000;
    private static final int HEADINGS_WITHIN = 30;
    private static final int CHARACTER = 256;
    private static final int LIST_ROWS = 500;
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern NO_WORD = Pattern.compile("[^a-z0-9]+");

    /** What the columns are called, and how wide they are. */
    private enum Column {
        SUBJECT(Field.SUBJECT, "Đối tượng", 12, 2000),
        NAME(Field.NAME, "Họ tên cá nhân hoặc tên tập thể", 34, 300),
        POST(Field.POST, "Chức vụ, đơn vị công tác", 34, 300),
        TITLE(Field.TITLE, "Danh hiệu đăng ký", 30, 300),
        TARGETS(Field.TARGETS, "Chỉ tiêu phấn đấu", 50, 2000),
        NOTE(Field.NOTE, "Ghi chú", 20, 1000);

        private final Field field;
        private final String heading;
        private final int width;
        private final int longest;

        Column(Field field, String heading, int width, int longest) {
            this.field = field;
            this.heading = heading;
            this.width = width;
            this.longest = longest;
        }
    }

    @Override
    public String heading(Field field) {
        for (Column column : Column.values()) {
            if (column.field == field) {
                return column.heading;
            }
        }
        throw new IllegalArgumentException("no column for " + field);
    }

    @Override
    public Reading read(byte[] content) {
        try (OPCPackage file = OPCPackage.open(new ByteArrayInputStream(content));
                XSSFWorkbook workbook = new XSSFWorkbook(file)) {
            DataFormatter formatter = new DataFormatter(Locale.ROOT);
            formatter.setUseCachedValuesForFormulaCells(true);
            for (Sheet sheet : workbook) {
                for (int at = 0; at <= Math.min(sheet.getLastRowNum(), HEADINGS_WITHIN); at++) {
                    Optional<Map<Column, Integer>> headings = headings(sheet.getRow(at), formatter);
                    if (headings.isPresent()) {
                        return lines(sheet, at + 1, headings.get(), formatter);
                    }
                }
            }
            return new Reading.Refused(
                    Refusal.NO_HEADINGS,
                    "Tệp không có dòng tiêu đề với các cột “%s”, “%s”, “%s”. Hãy tải mẫu về, chép nội dung vào rồi gửi lại."
                            .formatted(
                                    Column.SUBJECT.heading,
                                    Column.NAME.heading,
                                    Column.TITLE.heading));
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

    private static Optional<Map<Column, Integer>> headings(Row row, DataFormatter formatter) {
        if (row == null) {
            return Optional.empty();
        }
        Map<Column, Integer> found = new EnumMap<>(Column.class);
        for (Cell cell : row) {
            String words = folded(formatter.formatCellValue(cell));
            for (Column column : Column.values()) {
                if (isHeading(column, words)) {
                    found.putIfAbsent(column, cell.getColumnIndex());
                }
            }
        }
        return found.containsKey(Column.SUBJECT)
                        && found.containsKey(Column.NAME)
                        && found.containsKey(Column.TITLE)
                ? Optional.of(found)
                : Optional.empty();
    }

    private static boolean isHeading(Column column, String words) {
        return words.equals(folded(column.heading))
                || switch (column) {
                    case SUBJECT -> words.equals("loai") || words.equals("tap the ca nhan");
                    case NAME ->
                            words.equals("ho va ten")
                                    || words.equals("ho ten")
                                    || words.equals("ten");
                    case POST -> words.startsWith("chuc vu") || words.equals("don vi cong tac");
                    case TITLE -> words.startsWith("danh hieu");
                    case TARGETS -> words.startsWith("chi tieu");
                    case NOTE -> false;
                };
    }

    private static Reading lines(
            Sheet sheet, int first, Map<Column, Integer> headings, DataFormatter formatter) {
        List<Line> lines = new ArrayList<>();
        List<CellTrouble> troubles = new ArrayList<>();
        List<Place> places = new ArrayList<>();
        for (int at = first; at <= sheet.getLastRowNum(); at++) {
            Map<Column, String> texts = texts(sheet.getRow(at), headings, formatter);
            if (texts.values().stream().allMatch(String::isBlank)) {
                continue;
            }
            if (lines.size() == LARGEST) {
                return new Reading.Refused(
                        Refusal.TOO_MANY_LINES,
                        "Tệp có hơn %d dòng. Hãy chia thành nhiều tệp rồi gửi lần lượt."
                                .formatted(LARGEST));
            }
            Map<Field, String> cells = new EnumMap<>(Field.class);
            for (Map.Entry<Column, Integer> heading : headings.entrySet()) {
                cells.put(
                        heading.getKey().field,
                        CellReference.convertNumToColString(heading.getValue()) + (at + 1));
            }
            places.add(new Place(at + 1, cells));
            lines.add(line(at + 1, texts, cells, troubles));
        }
        return lines.isEmpty()
                ? new Reading.Refused(
                        Refusal.EMPTY,
                        "Tệp không có dòng đăng ký nào dưới dòng tiêu đề. Hãy nhập ít nhất một dòng rồi gửi lại.")
                : new Reading.Read(lines, troubles, places);
    }

    private static Map<Column, String> texts(
            Row row, Map<Column, Integer> headings, DataFormatter formatter) {
        Map<Column, String> texts = new EnumMap<>(Column.class);
        for (Map.Entry<Column, Integer> heading : headings.entrySet()) {
            Cell cell = row == null ? null : row.getCell(heading.getValue());
            texts.put(
                    heading.getKey(),
                    Normalizer.normalize(
                            formatter.formatCellValue(cell).strip(), Normalizer.Form.NFC));
        }
        return texts;
    }

    private static Line line(
            int row,
            Map<Column, String> texts,
            Map<Field, String> cells,
            List<CellTrouble> troubles) {
        Optional<Subject> subject = subject(texts.getOrDefault(Column.SUBJECT, ""));
        if (subject.isEmpty()) {
            troubles.add(trouble(row, cells, Column.SUBJECT, "Hãy ghi “Tập thể” hoặc “Cá nhân”."));
        }
        texts.forEach(
                (column, text) -> {
                    if (text.length() > column.longest) {
                        troubles.add(
                                trouble(
                                        row,
                                        cells,
                                        column,
                                        "Dài %d ký tự, tối đa %d. Hãy viết gọn lại."
                                                .formatted(text.length(), column.longest)));
                    }
                });
        return new Line(
                subject.orElse(Subject.INDIVIDUAL),
                texts.getOrDefault(Column.NAME, ""),
                texts.getOrDefault(Column.POST, ""),
                texts.getOrDefault(Column.TITLE, ""),
                texts.getOrDefault(Column.TARGETS, ""),
                texts.getOrDefault(Column.NOTE, ""));
    }

    private static CellTrouble trouble(
            int row, Map<Field, String> cells, Column column, String sentence) {
        return new CellTrouble(
                row, cells.getOrDefault(column.field, "A" + row), column.heading, sentence);
    }

    private static Optional<Subject> subject(String text) {
        return switch (folded(text)) {
            case "tap the", "tt" -> Optional.of(Subject.COLLECTIVE);
            case "ca nhan", "cn" -> Optional.of(Subject.INDIVIDUAL);
            default -> Optional.empty();
        };
    }

    @Override
    public byte[] write(int year, String unitName, List<Line> lines, List<Title> titles) {
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            Sheet sheet = workbook.createSheet("Đăng ký thi đua");
            head(workbook, sheet, "ĐĂNG KÝ THI ĐUA NĂM " + year, unitName);
            headings(workbook, sheet, 3, List.of());
            for (int at = 0; at < lines.size(); at++) {
                fill(sheet.createRow(4 + at), 0, at + 1, lines.get(at));
            }
            choices(workbook, sheet, titles);
            return bytes(workbook);
        } catch (IOException trouble) {
            throw new UncheckedIOException(trouble);
        }
    }

    @Override
    public byte[] writeCollected(int year, String unitName, List<UnitLines> units) {
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            Sheet sheet = workbook.createSheet("Tổng hợp đăng ký");
            head(workbook, sheet, "TỔNG HỢP ĐĂNG KÝ THI ĐUA NĂM " + year, unitName);
            headings(workbook, sheet, 3, List.of("Đơn vị"));
            int at = 0;
            for (UnitLines unit : units) {
                for (Line line : unit.lines()) {
                    Row row = sheet.createRow(4 + at);
                    row.createCell(1).setCellValue(unit.unitName());
                    fill(row, 1, at + 1, line);
                    at++;
                }
            }
            return bytes(workbook);
        } catch (IOException trouble) {
            throw new UncheckedIOException(trouble);
        }
    }

    private static void head(XSSFWorkbook workbook, Sheet sheet, String title, String unitName) {
        Cell cell = sheet.createRow(0).createCell(0);
        cell.setCellValue(title);
        cell.setCellStyle(bold(workbook));
        sheet.createRow(1).createCell(0).setCellValue(unitName);
    }

    private static void headings(XSSFWorkbook workbook, Sheet sheet, int at, List<String> before) {
        CellStyle bold = bold(workbook);
        Row row = sheet.createRow(at);
        List<String> words = new ArrayList<>(List.of("STT"));
        words.addAll(before);
        sheet.setColumnWidth(0, 6 * CHARACTER);
        for (int each = 0; each < before.size(); each++) {
            sheet.setColumnWidth(1 + each, 24 * CHARACTER);
        }
        for (Column column : Column.values()) {
            sheet.setColumnWidth(words.size(), column.width * CHARACTER);
            words.add(column.heading);
        }
        for (int each = 0; each < words.size(); each++) {
            Cell cell = row.createCell(each);
            cell.setCellValue(words.get(each));
            cell.setCellStyle(bold);
        }
        sheet.createFreezePane(0, at + 1);
    }

    private static CellStyle bold(XSSFWorkbook workbook) {
        Font font = workbook.createFont();
        font.setBold(true);
        CellStyle style = workbook.createCellStyle();
        style.setFont(font);
        style.setWrapText(true);
        return style;
    }

    private static void fill(Row row, int before, int number, Line line) {
        row.createCell(0).setCellValue(number);
        List<String> texts =
                List.of(
                        line.subject().words(),
                        line.name(),
                        line.post(),
                        line.title(),
                        line.targets(),
                        line.note());
        for (int each = 0; each < texts.size(); each++) {
            row.createCell(before + 1 + each).setCellValue(texts.get(each));
        }
    }

    /** The titles stand on a sheet of their own: a list within a cell may be 255 characters long only. */
    private static void choices(XSSFWorkbook workbook, Sheet sheet, List<Title> titles) {
        Sheet list = workbook.createSheet("Danh hiệu");
        for (int at = 0; at < titles.size(); at++) {
            Row row = list.createRow(at);
            row.createCell(0).setCellValue(titles.get(at).name());
            row.createCell(1).setCellValue(titles.get(at).subject().words());
        }
        list.setColumnWidth(0, 40 * CHARACTER);
        DataValidationHelper helper = sheet.getDataValidationHelper();
        sheet.addValidationData(
                helper.createValidation(
                        helper.createExplicitListConstraint(
                                new String[] {
                                    Subject.COLLECTIVE.words(), Subject.INDIVIDUAL.words()
                                }),
                        new CellRangeAddressList(4, 4 + LIST_ROWS, 1, 1)));
        if (!titles.isEmpty()) {
            sheet.addValidationData(
                    helper.createValidation(
                            helper.createFormulaListConstraint(
                                    "'Danh hiệu'!$A$1:$A$" + titles.size()),
                            new CellRangeAddressList(4, 4 + LIST_ROWS, 4, 4)));
        }
    }

    private static byte[] bytes(XSSFWorkbook workbook) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        workbook.write(out);
        return out.toByteArray();
    }

    private static String folded(String text) {
        String plain =
                MARKS.matcher(
                                Normalizer.normalize(
                                        text.toLowerCase(Locale.ROOT), Normalizer.Form.NFD))
                        .replaceAll("")
                        .replace('đ', 'd');
        return NO_WORD.matcher(plain).replaceAll(" ").strip();
    }
}
