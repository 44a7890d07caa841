package vn.thidua.plans.reading;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Bảng bị dàn phẳng: a table of tasks whose cells came out of a PDF one after the other, without marks between them. Rows
 * are told by their running number, the time by its form, the bodies by their names at the start of a line.
 */
final class FlattenedTable {

    private static final Pattern HEADING = Pattern.compile("(?:stt|tt|so tt)(?![a-z])");
    private static final Pattern ROW = Pattern.compile("(\\d{1,3})\\s*[.)]?(?:\\s+|$)");

    private static final String QUARTER =
            "quy\\s+(?:[ivx1-4]{1,3})(?:\\s*(?:,|-|va)\\s*(?:quy\\s+)?[ivx1-4]{1,3}(?![a-z]))*(?:\\s*/\\s*\\d{4}|\\s+nam\\s+\\d{4})?";

    static final Pattern TIME =
            Pattern.compile(
                    "(?<![a-z])(?:"
                            + QUARTER
                            + "|(?:truoc |den |trong |tu )?(?:ngay\\s+)?\\d{1,2}\\s?/\\s?\\d{1,2}(?:\\s?/\\s?\\d{4})?"
                            + "|(?:truoc |trong |dau |giua |cuoi |den )?thang\\s+\\d{1,2}(?:\\s*[-,]\\s*\\d{1,2})*(?:\\s*/\\s*\\d{4}|\\s+nam\\s+\\d{4})?"
                            + "|ca nam(?: \\d{4})?|thuong xuyen|hang nam|hang quy|hang thang|trong nam(?: \\d{4})?|6 thang dau nam|theo ke hoach|khi co yeu cau"
                            + ")\\s*$");

    /** A line that ends so is not the end of a cell. */
    private static final Pattern OPEN_END =
            Pattern.compile(
                    "(?:[,&-]|\\b(?:cua|voi|va|cho|tai|theo|ve|do|tu|den|thuoc|cac|trong|giua))\\s*$");

    private static final Pattern BODY_START =
            Pattern.compile(
                    "(?:ubnd|uy ban|hoi |hd |hdtdkt|phong |van phong|cong chuc|can bo|ban |cac |doan |mat tran|mttq|cong an|so |trung tam"
                            + "|dang uy|thuong truc|truong |tram |co quan|don vi|lien doan|khoi |cum |chu tich|lanh dao|to |thon |bo phan|dai )");

    private static final int LOOK_AHEAD = 12;

    private static final int MOST_ROWS = 400;

    /** No document has more; a text that pretends to is not worth the time. */
    private static final int MOST_TABLES = 40;

    private FlattenedTable() {}

    /** Tables of tasks between two places; the columns are content, lead, coordinating, time as the heading names them. */
    static List<Table> read(PlanText text, int from, int to) {
        List<Line> lines =
                text.lines().stream().filter(l -> l.start() >= from && l.end() <= to).toList();
        List<Table> result = new ArrayList<>();
        int i = 0;
        while (i < lines.size() && result.size() < MOST_TABLES) {
            if (!HEADING.matcher(text.fold(lines.get(i))).lookingAt()
                    || text.text(lines.get(i)).indexOf('\t') >= 0) {
                i++;
                continue;
            }
            int first = firstRow(text, lines, i);
            if (first < 0) {
                i++;
                continue;
            }
            Optional<Table> table = table(text, lines, i, first);
            table.ifPresent(result::add);
            i = table.isPresent() ? indexAfter(lines, table.get().end()) : i + 1;
        }
        return result;
    }

    private static int indexAfter(List<Line> lines, int end) {
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).start() >= end) {
                return i;
            }
        }
        return lines.size();
    }

    private static int firstRow(PlanText text, List<Line> lines, int heading) {
        for (int i = heading + 1; i < Math.min(lines.size(), heading + 14); i++) {
            if (number(text, lines.get(i)) == 1) {
                return i;
            }
        }
        return -1;
    }

    private static int number(PlanText text, Line line) {
        Matcher matcher = ROW.matcher(text.fold(line));
        return matcher.lookingAt() ? Integer.parseInt(matcher.group(1)) : -1;
    }

    private static Optional<Table> table(PlanText text, List<Line> lines, int heading, int first) {
        StringBuilder words = new StringBuilder();
        Set<String> headingLines = new HashSet<>();
        for (int i = heading; i < first; i++) {
            words.append(text.fold(lines.get(i))).append(' ');
            headingLines.add(text.fold(lines.get(i)).strip());
        }
        String head = words.toString();
        boolean lead =
                Table.isLead(head)
                        || (head.contains("thuc hien") && !head.contains("thoi gian thuc hien"));
        boolean coordinating = Table.isCoordinating(head);
        boolean time = Table.isTime(head);
        if (!lead && !time) {
            return Optional.empty();
        }
        List<String> columns = new ArrayList<>(List.of("stt", "noi dung"));
        columns.add(lead ? "chu tri" : "");
        columns.add(coordinating ? "phoi hop" : "");
        columns.add(time ? "thoi gian" : "");
        List<List<Cell>> rows = new ArrayList<>();
        List<Line> current = new ArrayList<>();
        int expected = 1;
        int end = lines.get(first).end();
        for (int i = first; i < lines.size() && rows.size() < MOST_ROWS; i++) {
            Line line = lines.get(i);
            String fold = text.fold(line).strip();
            if (headingLines.contains(fold)) {
                continue;
            }
            if (fold.startsWith("noi nhan")
                    || fold.startsWith("phu luc")
                    || fold.startsWith("tong cong")) {
                break;
            }
            if (isGroup(text, lines, i, expected)) {
                continue;
            }
            if (isHeadingBelow(text, lines, i, expected)) {
                break;
            }
            int number = number(text, line);
            boolean next = number == expected || (number > 0 && current.isEmpty());
            if (next) {
                if (!current.isEmpty()) {
                    rows.add(row(text, current, lead, coordinating, time));
                }
                current = new ArrayList<>();
                expected = number + 1;
            }
            current.add(line);
            end = line.end();
        }
        if (!current.isEmpty()) {
            rows.add(row(text, current, lead, coordinating, time));
        }
        return Optional.of(new Table(columns, List.copyOf(rows), lines.get(heading).start(), end));
    }

    /** "II. Công tác tổng kết" right above the next row. */
    private static boolean isGroup(PlanText text, List<Line> lines, int index, int expected) {
        boolean next = index + 1 < lines.size() && number(text, lines.get(index + 1)) == expected;
        Paragraph paragraph = text.paragraphs().get(lines.get(index).paragraph());
        return next
                && paragraph.marker().depth() == 1
                && paragraph.start() == lines.get(index).start()
                && text.slice(paragraph.body(), Math.max(paragraph.body(), lines.get(index).end()))
                        .contains(" ");
    }

    /** "II. TỔ CHỨC THỰC HIỆN" ends the table, unless its rows are numbered on below it: then it heads a group of them. */
    private static boolean isHeadingBelow(
            PlanText text, List<Line> lines, int index, int expected) {
        Line line = lines.get(index);
        Paragraph paragraph = text.paragraphs().get(line.paragraph());
        boolean heading =
                paragraph.marker().depth() == 1
                        && paragraph.start() == line.start()
                        && text.slice(paragraph.body(), Math.max(paragraph.body(), line.end()))
                                .matches("\\p{Lu}+ [^\\p{Ll}]*\\p{Lu}.*");
        return heading
                && lines.subList(index + 1, Math.min(lines.size(), index + LOOK_AHEAD)).stream()
                        .noneMatch(later -> number(text, later) == expected);
    }

    private static List<Cell> row(
            PlanText text,
            List<Line> lines,
            boolean hasLead,
            boolean hasCoordinating,
            boolean hasTime) {
        Line firstLine = lines.getFirst();
        Matcher number = ROW.matcher(text.fold()).region(firstLine.start(), firstLine.end());
        int contentStart = number.lookingAt() ? number.end() : firstLine.start();
        Cell no = new Cell(firstLine.start(), Math.min(contentStart, firstLine.end()));
        int end = lines.getLast().end();
        Cell time = new Cell(end, end);
        if (hasTime) {
            // a time may be broken over two lines, so it is looked for in the joined words
            String joined = text.foldSlice(contentStart, end).replace('\n', ' ');
            Matcher when = TIME.matcher(joined);
            if (when.find()) {
                time = new Cell(contentStart + when.start(), end);
                end = contentStart + when.start();
            }
        }
        List<Cell> pieces = pieces(lines, contentStart, end);
        int lead = hasLead ? leadLine(text, pieces) : -1;
        if (lead < 0) {
            return List.of(
                    no, Table.trimmed(text, contentStart, end), empty(end), empty(end), time);
        }
        int coordinating = hasCoordinating ? nextCell(text, pieces, lead) : -1;
        int leadEnd = coordinating < 0 ? end : pieces.get(coordinating).start();
        Cell coordinatingCell = coordinating < 0 ? empty(end) : Table.trimmed(text, leadEnd, end);
        return List.of(
                no,
                Table.trimmed(text, contentStart, pieces.get(lead).start()),
                Table.trimmed(text, pieces.get(lead).start(), leadEnd),
                coordinatingCell,
                time);
    }

    private static Cell empty(int at) {
        return new Cell(at, at);
    }

    private static List<Cell> pieces(List<Line> lines, int start, int end) {
        List<Cell> result = new ArrayList<>();
        for (Line line : lines) {
            int from = Math.max(line.start(), start);
            int to = Math.min(line.end(), end);
            if (to > from) {
                result.add(new Cell(from, to));
            }
        }
        return result;
    }

    private static int leadLine(PlanText text, List<Cell> pieces) {
        for (int i = 1; i < pieces.size(); i++) {
            Cell piece = pieces.get(i);
            Cell before = pieces.get(i - 1);
            boolean open = OPEN_END.matcher(text.foldSlice(before.start(), before.end())).find();
            boolean capital = Character.isUpperCase(text.text().charAt(piece.start()));
            if (!open
                    && capital
                    && BODY_START
                            .matcher(text.foldSlice(piece.start(), piece.end()) + " ")
                            .lookingAt()) {
                return i;
            }
        }
        return -1;
    }

    private static int nextCell(PlanText text, List<Cell> pieces, int lead) {
        for (int i = lead + 1; i < pieces.size(); i++) {
            Cell before = pieces.get(i - 1);
            boolean open = OPEN_END.matcher(text.foldSlice(before.start(), before.end())).find();
            if (!open && Character.isUpperCase(text.text().charAt(pieces.get(i).start()))) {
                return i;
            }
        }
        return -1;
    }
}
