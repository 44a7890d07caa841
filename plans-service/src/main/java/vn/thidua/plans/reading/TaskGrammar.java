package vn.thidua.plans.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.thidua.plans.document.Letters;
import vn.thidua.plans.document.PlanDocument;

/**
 * Nhiệm vụ: rows of a table of tasks; in the text what is given to a named body to lead, what is due at a time, and the
 * acts that are to be issued.
 */
final class TaskGrammar {

    private static final int MOST = 300;

    private static final Pattern QUARTER =
            Pattern.compile(
                    "(?<![a-z])quy\\s*(iv|iii|ii|i|[1-4])(?![a-z\\d])(?:\\s*(?:,|-|va)\\s*(?:quy\\s*)?(?:iv|iii|ii|i|[1-4])(?![a-z\\d]))*(?:\\s*/\\s*|\\s+nam\\s+)?(20\\d{2})?");
    private static final Pattern MONTH =
            Pattern.compile(
                    "(?<![a-z])thang\\s*(\\d{1,2})(?!\\d)(?:\\s*/\\s*|\\s+nam\\s+)?(20\\d{2})?");
    private static final Pattern DAY =
            Pattern.compile(
                    "(?<!\\d)(\\d{1,2})\\s?[/-]\\s?(\\d{1,2})(?:\\s?[/-]\\s?(20\\d{2}))?(?!\\d)");

    /** "giao (cho) A chủ trì, phối hợp với B làm C". */
    private static final Pattern GIVEN =
            Pattern.compile(
                    "(?<![a-z])giao\\s+(?:cho\\s+)?([^.;:\\n]{3,90}?)\\s+(?:la (?:co quan|don vi) )?chu tri\\s*,?\\s*(?:(?:va\\s+)?phoi hop\\s+(?:chat che\\s+)?(?:voi|cung)\\s+([^.;\\n]{3,160}?)\\s+(?="
                            + "tham muu|trien khai|to chuc|xay dung|thuc hien|huong dan|theo doi|kiem tra|tong hop|bao cao|don doc|de xuat|ban hanh|tien hanh|hoan thanh|lua chon|ra soat|tuyen truyen|tham dinh))?");

    /** "Phòng Nội vụ chủ trì, phối hợp với …" at the start of a paragraph. */
    private static final Pattern LEADS =
            Pattern.compile(
                    "\\s*:?\\s*(?:la (?:co quan|don vi) )?chu tri\\s*,?\\s*(?:(?:va\\s+)?phoi hop\\s+(?:chat che\\s+)?(?:voi|cung)\\s+([^.;\\n]{3,160}?)\\s+(?=tham muu|trien khai|to chuc|xay dung|thuc hien|huong dan|theo doi|kiem tra|tong hop|bao cao|don doc|de xuat|ban hanh|tien hanh|hoan thanh|lua chon|ra soat|tuyen truyen|tham dinh))?");

    private static final Pattern DUE =
            Pattern.compile(
                    "\\s*,?\\s*\\(?(?:(?:hoan thanh|thuc hien|xong|thoi gian|tien do)\\s*:?\\s*)*(?:trong|truoc|vao|den het|den|cham nhat)?\\s*(?:quy\\s*(?:iv|iii|ii|i|[1-4])(?![a-z\\d])(?:\\s*(?:,|-|va)\\s*(?:quy\\s*)?(?:iv|iii|ii|i|[1-4])(?![a-z\\d]))*(?:\\s*/\\s*20\\d{2}|\\s+nam\\s+20\\d{2})?|truoc ngay\\s+\\d{1,2}\\s?/\\s?\\d{1,2}(?:\\s?/\\s?20\\d{2})?|thang\\s+\\d{1,2}\\s?/\\s?20\\d{2})\\)?");

    private static final Pattern ACT_LIST =
            Pattern.compile("(?:ban hanh|xay dung)[^.:\\n]{0,120}van ban[^.:\\n]{0,120}:\\s*$");
    private static final Pattern ACT =
            Pattern.compile(
                    "(?:chi thi|ke hoach|quyet dinh|van ban|cong van|huong dan|thong bao|bao cao|quy che)(?![a-z])");

    private static final Pattern TASK_VERB =
            Pattern.compile(
                    "(?:to chuc|xay dung|ban hanh|trien khai|tham muu|hoan thanh|phat dong|so ket|tong ket|dang ky|ky ket|bao cao|kiem tra|thanh lap|kien toan|huong dan|tham gia|lap|trinh|de nghi|mo lop|binh xet|tong hop|tiep nhan|xet|hop|gui|nop|ra soat)(?![a-z])");

    private final PlanText text;
    private final Zones zones;
    private final Optional<Integer> year;
    private final List<PlanDocument.Task> tasks = new ArrayList<>();

    TaskGrammar(PlanText text, Zones zones, Optional<Integer> year) {
        this.text = text;
        this.zones = zones;
        this.year = year;
    }

    List<PlanDocument.Task> tasks(List<Table> tables) {
        tables.forEach(this::fromTable);
        boolean tabled = !tasks.isEmpty();
        List<PlanDocument.Task> said = tabled ? List.of() : fromText();
        int no = tasks.size();
        for (PlanDocument.Task task : said) {
            no++;
            tasks.add(
                    new PlanDocument.Task(
                            Optional.of(no),
                            task.content(),
                            task.lead(),
                            task.coordinating(),
                            task.quarter(),
                            task.year(),
                            task.time(),
                            task.evidence()));
        }
        return tasks.size() > MOST ? List.copyOf(tasks.subList(0, MOST)) : List.copyOf(tasks);
    }

    static boolean isTaskTable(Table table) {
        boolean who =
                table.column(
                                h ->
                                        Table.isLead(h)
                                                || Table.isCoordinating(h)
                                                || h.contains("thuc hien"))
                        >= 0;
        boolean when = table.column(Table::isTime) >= 0;
        boolean targets =
                table.heading().stream()
                        .anyMatch(h -> h.contains("chi tieu") || h.contains("don vi tinh"));
        return table.column(Table::isContent) >= 0 && (who || when) && !targets;
    }

    private void fromTable(Table table) {
        if (!isTaskTable(table)) {
            return;
        }
        int content = table.column(Table::isContent);
        int lead = table.column(h -> Table.isLead(h) && !Table.isTime(h));
        int alone =
                table.column(
                        h -> h.contains("thuc hien") && !Table.isTime(h) && !Table.isContent(h));
        int who = lead >= 0 ? lead : alone;
        int coordinating = table.column(h -> Table.isCoordinating(h) && !h.contains("chu tri"));
        int time = table.column(Table::isTime);
        int number = table.column(h -> h.startsWith("stt") || h.equals("tt") || h.equals("so tt"));
        for (List<Cell> row : table.rows()) {
            Optional<Cell> words = cell(row, content);
            if (words.isEmpty()) {
                continue;
            }
            Optional<String> no = cell(row, number).map(c -> Table.words(text, c));
            boolean filled = row.stream().filter(c -> !c.isEmpty()).count() > 2;
            boolean heading = !filled && cell(row, who).isEmpty() && cell(row, time).isEmpty();
            if (heading) {
                continue;
            }
            Optional<String> when = cell(row, time).map(c -> Table.words(text, c));
            Cell first = row.stream().filter(c -> !c.isEmpty()).findFirst().orElse(words.get());
            Cell last =
                    row.stream().filter(c -> !c.isEmpty()).reduce((a, b) -> b).orElse(words.get());
            tasks.add(
                    new PlanDocument.Task(
                            no.map(n -> n.replaceAll("\\D", ""))
                                    .filter(n -> !n.isEmpty() && n.length() < 5)
                                    .map(Integer::valueOf),
                            Table.words(text, words.get()).replaceAll("[;.]$", ""),
                            cell(row, who).map(c -> Table.words(text, c)),
                            cell(row, coordinating).map(c -> Table.words(text, c)),
                            when.flatMap(w -> quarter(Letters.fold(w))),
                            when.flatMap(w -> yearOf(Letters.fold(w))).or(() -> year),
                            when,
                            text.evidence(
                                    Math.min(first.start(), words.get().start()),
                                    Math.max(last.end(), words.get().end()))));
        }
    }

    private static Optional<Cell> cell(List<Cell> row, int column) {
        return column < 0 || column >= row.size() || row.get(column).isEmpty()
                ? Optional.empty()
                : Optional.of(row.get(column));
    }

    static Optional<Integer> quarter(String fold) {
        Matcher quarter = QUARTER.matcher(fold);
        if (quarter.find()) {
            return Optional.of(
                    switch (quarter.group(1)) {
                        case "i", "1" -> 1;
                        case "ii", "2" -> 2;
                        case "iii", "3" -> 3;
                        default -> 4;
                    });
        }
        Matcher month = MONTH.matcher(fold);
        if (month.find()) {
            return quarterOfMonth(Integer.parseInt(month.group(1)));
        }
        Matcher day = DAY.matcher(fold);
        return day.find() ? quarterOfMonth(Integer.parseInt(day.group(2))) : Optional.empty();
    }

    private static Optional<Integer> quarterOfMonth(int month) {
        return month >= 1 && month <= 12 ? Optional.of((month + 2) / 3) : Optional.empty();
    }

    private static Optional<Integer> yearOf(String fold) {
        Matcher year = Pattern.compile("(?<!\\d)20\\d{2}(?!\\d)").matcher(fold);
        return year.find() ? Optional.of(Integer.valueOf(year.group())) : Optional.empty();
    }

    private List<PlanDocument.Task> fromText() {
        List<PlanDocument.Task> result = new ArrayList<>();
        for (int i = 0; i < text.paragraphs().size() && result.size() < MOST; i++) {
            Paragraph paragraph = text.paragraphs().get(i);
            boolean content =
                    paragraph.start() >= zones.preambleEnd()
                            && !paragraph.row()
                            && (paragraph.start() < zones.closing()
                                    || zones.attached()
                                            .filter(a -> paragraph.start() >= a.preambleEnd())
                                            .isPresent());
            if (!content) {
                continue;
            }
            if (ACT_LIST.matcher(text.fold(paragraph)).find()) {
                acts(i, result);
            }
            given(paragraph, result);
            due(paragraph, result);
        }
        return merged(result);
    }

    /** "Xây dựng và ban hành các văn bản …:" with the acts below it. */
    private void acts(int heading, List<PlanDocument.Task> result) {
        int depth = text.paragraphs().get(heading).marker().depth();
        for (int i = heading + 1; i < text.paragraphs().size(); i++) {
            Paragraph paragraph = text.paragraphs().get(i);
            if (paragraph.marker().depth() <= Math.max(1, depth) || paragraph.row()) {
                return;
            }
            if (ACT.matcher(text.fold()).region(paragraph.body(), paragraph.end()).lookingAt()) {
                result.add(
                        task(
                                paragraph.body(),
                                paragraph.end(),
                                Optional.empty(),
                                Optional.empty()));
            }
        }
    }

    private void given(Paragraph paragraph, List<PlanDocument.Task> result) {
        Matcher matcher = GIVEN.matcher(text.fold()).region(paragraph.start(), paragraph.end());
        boolean found = false;
        while (matcher.find()) {
            Optional<String> with =
                    matcher.group(2) == null
                            ? Optional.empty()
                            : Optional.of(flat(matcher.start(2), matcher.end(2)));
            Cell content = clause(matcher.end(), paragraph.end());
            if (content.end() - content.start() >= 8) {
                result.add(
                        task(
                                content.start(),
                                content.end(),
                                Optional.of(flat(matcher.start(1), matcher.end(1))),
                                with));
                found = true;
            }
        }
        if (found) {
            return;
        }
        Optional<BodyGrammar.Body> body = BodyGrammar.at(text, paragraph.body(), paragraph.end());
        if (body.isPresent()) {
            leads(paragraph, body.get(), result);
        }
    }

    private void leads(Paragraph paragraph, BodyGrammar.Body body, List<PlanDocument.Task> result) {
        int reach = Math.min(paragraph.end(), body.headEnd() + 70);
        Matcher matcher = LEADS.matcher(text.fold()).region(body.headEnd(), paragraph.end());
        if (!matcher.find()
                || matcher.start() > reach
                || text.foldSlice(/* start= */ body.headEnd(), /* end= */ matcher.start())
                        .matches("(?s).*[.;].*")) {
            return;
        }
        Optional<String> with =
                matcher.group(1) == null
                        ? Optional.empty()
                        : Optional.of(flat(matcher.start(1), matcher.end(1)));
        Cell content = clause(matcher.end(), paragraph.end());
        String lead = flat(paragraph.body(), matcher.start()).replaceAll("[\\s:,]+$", "");
        if (content.end() - content.start() >= 8 && with.isPresent()) {
            result.add(task(content.start(), content.end(), Optional.of(lead), with));
        }
    }

    /** A sentence or item with a time: "Tổ chức hội nghị … trong quý II/2024". */
    private void due(Paragraph paragraph, List<PlanDocument.Task> result) {
        Matcher matcher = DUE.matcher(text.fold()).region(paragraph.body(), paragraph.end());
        while (matcher.find()) {
            if (!matcher.group().matches("(?s).*(?:quy|truoc ngay|thang).*")) {
                continue;
            }
            int start = clauseStart(paragraph, matcher.start());
            Cell content = Table.trimmed(text, start, matcher.start());
            String fold = text.foldSlice(content.start(), content.end());
            boolean said =
                    content.end() - content.start() >= 12 && content.end() - content.start() <= 300;
            boolean item =
                    paragraph.marker().depth() == 5 && content.start() <= paragraph.body() + 2;
            if (said
                    && (TASK_VERB.matcher(fold).lookingAt()
                            || (item && ACT.matcher(fold).lookingAt()))) {
                String when =
                        flat(matcher.start(), matcher.end()).replaceAll("^[,(\\s]+|[)\\s]+$", "");
                PlanDocument.Task plain =
                        task(content.start(), content.end(), givenIn(paragraph), Optional.empty());
                result.add(
                        new PlanDocument.Task(
                                Optional.empty(),
                                plain.content(),
                                plain.lead(),
                                plain.coordinating(),
                                quarter(Letters.fold(when)),
                                yearOf(Letters.fold(when)).or(() -> year),
                                Optional.of(when),
                                text.evidence(content.start(), matcher.end())));
            }
        }
    }

    /** The body that a paragraph gives its work to: "6. Giao Phòng Nội vụ …". */
    private Optional<String> givenIn(Paragraph paragraph) {
        Matcher giving =
                Pattern.compile("giao\\s+(?:cho\\s+)?")
                        .matcher(text.fold())
                        .region(paragraph.body(), paragraph.end());
        int start = giving.lookingAt() ? giving.end() : paragraph.body();
        Optional<BodyGrammar.Body> body = BodyGrammar.at(text, start, paragraph.end());
        if (body.isEmpty()) {
            return Optional.empty();
        }
        Matcher stop =
                Pattern.compile(
                                "\\s*(?:chu tri|[:,;.(]|phoi hop|tham muu|co trach nhiem|to chuc|xay dung|huong dan)")
                        .matcher(text.fold())
                        .region(body.get().headEnd(), paragraph.end());
        if (!stop.find() || stop.start() - start > 80) {
            return Optional.empty();
        }
        return Optional.of(flat(start, stop.start()));
    }

    private int clauseStart(Paragraph paragraph, int at) {
        for (int i = at - 1; i > paragraph.body(); i--) {
            char c = text.text().charAt(i);
            boolean stop =
                    c == ';'
                            || c == ':'
                            || (c == '.'
                                    && i + 1 < text.length()
                                    && text.text().charAt(i + 1) == ' ');
            if (stop) {
                return i + 1;
            }
        }
        return paragraph.body();
    }

    private Cell clause(int from, int to) {
        int start = from;
        while (start < to && " ,:".indexOf(text.text().charAt(start)) >= 0) {
            start++;
        }
        int end = start;
        while (end < to) {
            char c = text.text().charAt(end);
            if (c == ';' || (c == '.' && (end + 1 >= to || text.text().charAt(end + 1) == ' '))) {
                break;
            }
            end++;
        }
        return new Cell(start, Math.min(end, start + 500));
    }

    private PlanDocument.Task task(
            int start, int end, Optional<String> lead, Optional<String> with) {
        String content = flat(start, end).replaceAll("[.;/\\s]+$", "");
        Matcher due = DUE.matcher(Letters.fold(content));
        Optional<Integer> quarter = Optional.empty();
        Optional<Integer> when = year;
        Optional<String> time = Optional.empty();
        if (due.find() && due.group().matches("(?s).*(?:quy|truoc ngay|thang).*")) {
            quarter = quarter(due.group());
            when = yearOf(due.group()).or(() -> year);
            time = Optional.of(content.substring(due.start(), due.end()).strip());
            content =
                    due.end() >= content.length() && due.start() > 8
                            ? content.substring(0, due.start())
                            : content;
        }
        return new PlanDocument.Task(
                Optional.empty(),
                content,
                lead,
                with,
                quarter,
                when,
                time,
                text.evidence(start, end));
    }

    /** The same task said twice ("Tổ chức …", "Xây dựng kế hoạch tổ chức …", both in one quarter) is one. */
    private static List<PlanDocument.Task> merged(List<PlanDocument.Task> all) {
        List<PlanDocument.Task> result = new ArrayList<>();
        for (PlanDocument.Task task : all) {
            int same = -1;
            for (int i = 0; i < result.size() && same < 0; i++) {
                same = isSame(result.get(i), task) ? i : -1;
            }
            if (same < 0) {
                result.add(task);
            } else {
                PlanDocument.Task before = result.get(same);
                result.set(
                        same,
                        new PlanDocument.Task(
                                before.no(),
                                before.content(),
                                before.lead().or(task::lead),
                                before.coordinating().or(task::coordinating),
                                before.quarter().or(task::quarter),
                                before.year().or(task::year),
                                before.time().or(task::time),
                                before.evidence()));
            }
        }
        return result;
    }

    private static boolean isSame(PlanDocument.Task a, PlanDocument.Task b) {
        String first = Letters.fold(Letters.key(a.content()));
        String second = Letters.fold(Letters.key(b.content()));
        boolean contained = first.contains(second) || second.contains(first);
        boolean sameTime = a.quarter().equals(b.quarter());
        return first.equals(second) || (contained && sameTime && a.quarter().isPresent());
    }

    private String flat(int start, int end) {
        return text.slice(start, Math.max(start, end))
                .replace('\n', ' ')
                .replaceAll("\\s+", " ")
                .strip();
    }
}
