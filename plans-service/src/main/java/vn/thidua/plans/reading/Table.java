package vn.thidua.plans.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import vn.thidua.plans.document.Letters;

/**
 * Bảng: a heading row and rows of cells, whether the file gave cells or only their words.
 *
 * @param heading words of the heading cells, folded
 * @param rows cells in the order of the heading; a row may be shorter
 */
record Table(List<String> heading, List<List<Cell>> rows, int start, int end) {

    /** Index of the first heading cell that fits, -1 if none does. */
    int column(Predicate<String> fits) {
        for (int i = 0; i < heading.size(); i++) {
            if (fits.test(heading.get(i))) {
                return i;
            }
        }
        return -1;
    }

    /** Tables of tabbed rows between two places of the text. */
    static List<Table> tabbed(PlanText text, int from, int to) {
        List<Table> result = new ArrayList<>();
        List<Paragraph> run = new ArrayList<>();
        for (Paragraph paragraph : text.paragraphs()) {
            boolean inside = paragraph.start() >= from && paragraph.start() < to && paragraph.row();
            if (inside) {
                run.add(paragraph);
            } else if (!run.isEmpty()) {
                addTable(text, run, result);
                run.clear();
            }
        }
        addTable(text, run, result);
        return result;
    }

    private static void addTable(PlanText text, List<Paragraph> run, List<Table> result) {
        List<List<Cell>> rows = run.stream().map(p -> cells(text, p)).toList();
        int first = headingRow(text, rows);
        if (first < 0) {
            return;
        }
        List<String> heading =
                rows.get(first).stream()
                        .map(c -> text.foldSlice(c.start(), c.end()).strip())
                        .toList();
        List<List<Cell>> body = new ArrayList<>();
        for (int i = first + 1; i < rows.size(); i++) {
            List<Cell> row = rows.get(i);
            List<String> words =
                    row.stream().map(c -> text.foldSlice(c.start(), c.end()).strip()).toList();
            if (!words.equals(heading) && !isNumbering(words)) {
                body.add(row);
            }
        }
        if (!body.isEmpty()) {
            result.add(
                    new Table(
                            heading,
                            List.copyOf(body),
                            run.getFirst().start(),
                            run.getLast().end()));
        }
    }

    /** The row "(1) (2) (3)" under a heading. */
    private static boolean isNumbering(List<String> words) {
        return words.size() > 2
                && words.stream().allMatch(w -> w.matches("\\(?[\\da-e]\\)?"))
                && words.getLast().matches("\\(?" + words.size() + "\\)?");
    }

    private static int headingRow(PlanText text, List<List<Cell>> rows) {
        for (int i = 0; i < Math.min(3, rows.size()); i++) {
            String all =
                    String.join(
                            " | ",
                            rows.get(i).stream()
                                    .map(c -> text.foldSlice(c.start(), c.end()))
                                    .toList());
            boolean named =
                    all.startsWith("stt")
                            || all.startsWith("tt ")
                            || all.contains("noi dung")
                            || all.contains("phong trao")
                            || all.contains("chi tieu")
                            || all.contains("nhiem vu")
                            || all.contains("thoi gian");
            if (named && rows.get(i).size() >= 2) {
                return i;
            }
        }
        return -1;
    }

    private static List<Cell> cells(PlanText text, Paragraph row) {
        List<Cell> result = new ArrayList<>();
        int at = row.start();
        while (at <= row.end()) {
            int tab = text.text().indexOf('\t', at, row.end());
            int end = tab < 0 || tab > row.end() ? row.end() : tab;
            result.add(trimmed(text, at, end));
            at = end + 1;
        }
        return result;
    }

    static Cell trimmed(PlanText text, int from, int to) {
        int start = from;
        int end = to;
        while (start < end && Character.isWhitespace(text.text().charAt(start))) {
            start++;
        }
        while (end > start && Character.isWhitespace(text.text().charAt(end - 1))) {
            end--;
        }
        return new Cell(start, end);
    }

    static boolean isLead(String heading) {
        return heading.contains("chu tri")
                || heading.contains("phu trach")
                || heading.contains("thuong truc")
                || heading.contains("don vi thuc hien")
                || heading.contains("co quan thuc hien")
                || heading.contains("nguoi thuc hien")
                || heading.contains("bo phan");
    }

    static boolean isCoordinating(String heading) {
        return heading.contains("phoi hop");
    }

    static boolean isTime(String heading) {
        return heading.contains("thoi gian")
                || heading.contains("thoi han")
                || heading.contains("hoan thanh")
                || heading.contains("tien do")
                || heading.equals("quy");
    }

    static boolean isContent(String heading) {
        return (heading.contains("noi dung")
                        || heading.contains("nhiem vu")
                        || heading.contains("cong viec")
                        || heading.contains("hoat dong"))
                && !isLead(heading)
                && !isCoordinating(heading)
                && !isTime(heading);
    }

    static String words(PlanText text, Cell cell) {
        return text.slice(cell.start(), cell.end())
                .replace('\n', ' ')
                .replaceAll("\\s+", " ")
                .strip();
    }

    static String key(PlanText text, Cell cell) {
        return Letters.fold(words(text, cell));
    }
}
