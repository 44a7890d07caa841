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

    private static final Pattern ACT_LIST =
            Pattern.compile("(?:ban hanh|xay dung)[^.:\\n]{0,120}van ban[^.:\\n]{0,120}:\\s*$");
    private static final Pattern ACT =
            Pattern.compile(
                    "(?:chi thi|ke hoach|quyet dinh|van ban|cong van|huong dan|thong bao|bao cao|quy che)(?![a-z])");

    static final Pattern TASK_VERB =
            Pattern.compile(
                    "(?:to chuc|xay dung|ban hanh|trien khai|tham muu|hoan thanh|phat dong|so ket|tong ket|dang ky|ky ket|bao cao|kiem tra|thanh lap|kien toan|huong dan|tham gia|lap|trinh|de nghi|mo lop|binh xet|tong hop|tiep nhan|xet|hop|gui|nop|ra soat)(?![a-z])");

    private final PlanText text;
    private final Zones zones;
    private final Optional<Integer> year;
    private final List<AssignmentGrammar.Assignment> assignments;

    TaskGrammar(
            PlanText text,
            Zones zones,
            Optional<Integer> year,
            List<AssignmentGrammar.Assignment> assignments) {
        this.text = text;
        this.zones = zones;
        this.year = year;
        this.assignments = List.copyOf(assignments);
    }

    /** The paragraphs that may give work: the body, and a plan that a decision brings with it. */
    static List<Paragraph> working(PlanText text, Zones zones) {
        return text.paragraphs().stream()
                .filter(p -> p.start() >= zones.preambleEnd() && !p.row())
                .filter(
                        p ->
                                p.start() < zones.closing()
                                        || zones.attached()
                                                .filter(a -> p.start() >= a.preambleEnd())
                                                .isPresent())
                .toList();
    }

    List<PlanDocument.Task> tasks(List<Table> tables) {
        List<PlanDocument.Task> tasks = new ArrayList<>();
        TaskTables rows = new TaskTables(text, year);
        tables.forEach(table -> tasks.addAll(rows.tasks(table)));
        if (tasks.isEmpty()) {
            int no = 0;
            for (PlanDocument.Task task : fromText()) {
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
        }
        return tasks.size() > MOST ? List.copyOf(tasks.subList(0, MOST)) : List.copyOf(tasks);
    }

    private List<PlanDocument.Task> fromText() {
        List<PlanDocument.Task> result = new ArrayList<>();
        int next = 0;
        for (Paragraph paragraph : working(text, zones)) {
            if (result.size() >= MOST) {
                break;
            }
            if (ACT_LIST.matcher(text.fold(paragraph)).find()) {
                acts(text.paragraphIndexAt(paragraph.start()), result);
            }
            while (next < assignments.size() && assignments.get(next).start() < paragraph.start()) {
                next++;
            }
            int first = next;
            while (next < assignments.size() && assignments.get(next).start() <= paragraph.end()) {
                next++;
            }
            given(assignments.subList(first, next), paragraph, result);
        }
        return merged(result);
    }

    private void given(
            List<AssignmentGrammar.Assignment> here,
            Paragraph paragraph,
            List<PlanDocument.Task> result) {
        for (int i = 0; i < here.size(); i++) {
            AssignmentGrammar.Assignment given = here.get(i);
            if (given.isTask()) {
                result.add(
                        given.behind()
                                .map(behind -> ledBehind(given, behind))
                                .orElseGet(
                                        () ->
                                                task(
                                                        given.start(),
                                                        given.end(),
                                                        given.lead(),
                                                        given.with())));
            }
            if (given.behind().isPresent()) {
                continue;
            }
            int end = i + 1 < here.size() ? here.get(i + 1).start() : paragraph.end();
            due(paragraph, given, end, result);
        }
        if (here.isEmpty()) {
            due(
                    paragraph,
                    AssignmentGrammar.Assignment.ofNobody(paragraph.body()),
                    paragraph.end(),
                    result);
        }
    }

    /** The time behind the work, if there is one, is that of the work. */
    private PlanDocument.Task ledBehind(
            AssignmentGrammar.Assignment given, AssignmentGrammar.Behind behind) {
        PlanDocument.Task plain = task(given.start(), given.end(), given.lead(), given.with());
        Optional<String> when =
                behind.due().map(due -> DueGrammar.words(flat(due.start(), due.end())));
        return new PlanDocument.Task(
                plain.no(),
                plain.content(),
                plain.lead(),
                plain.coordinating(),
                when.flatMap(words -> DueGrammar.quarter(Letters.fold(words))).or(plain::quarter),
                when.flatMap(words -> DueGrammar.year(Letters.fold(words))).or(plain::year),
                when.or(plain::time),
                text.evidence(given.start(), behind.end()));
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

    /** A sentence or item with a time: "Tổ chức hội nghị … trong quý II/2024". */
    private void due(
            Paragraph paragraph,
            AssignmentGrammar.Assignment given,
            int to,
            List<PlanDocument.Task> result) {
        Matcher matcher = DueGrammar.in(text.fold()).region(given.start(), to);
        while (matcher.find()) {
            int start = clauseStart(given.start(), matcher.start());
            Cell content = Table.trimmed(text, start, matcher.start());
            String fold = text.foldSlice(content.start(), content.end());
            boolean said =
                    content.end() - content.start() >= 8 && content.end() - content.start() <= 300;
            boolean item =
                    paragraph.marker().depth() == 5 && content.start() <= paragraph.body() + 2;
            boolean work =
                    given.lead().isPresent()
                            && AssignmentGrammar.BEGINS_WORK.matcher(fold).lookingAt();
            if (said
                    && (work
                            || TASK_VERB.matcher(fold).lookingAt()
                            || (item && ACT.matcher(fold).lookingAt()))) {
                String when = DueGrammar.words(flat(matcher.start(), matcher.end()));
                PlanDocument.Task plain =
                        task(content.start(), content.end(), given.lead(), Optional.empty());
                result.add(
                        new PlanDocument.Task(
                                Optional.empty(),
                                plain.content(),
                                plain.lead(),
                                plain.coordinating(),
                                DueGrammar.quarter(Letters.fold(when)),
                                DueGrammar.year(Letters.fold(when)).or(() -> year),
                                Optional.of(when),
                                text.evidence(content.start(), matcher.end())));
            }
        }
    }

    private int clauseStart(int from, int at) {
        for (int i = at - 1; i > from; i--) {
            char c = text.text().charAt(i);
            boolean stop =
                    c == ';'
                            || c == ':'
                            || (c == '(' && text.text().indexOf(')', i) > at)
                            || (c == '.'
                                    && i + 1 < text.length()
                                    && text.text().charAt(i + 1) == ' ');
            if (stop) {
                return i + 1;
            }
        }
        return from;
    }

    private PlanDocument.Task task(
            int start, int end, Optional<String> lead, Optional<String> with) {
        String content = flat(start, end).replaceAll("[.;/\\s]+$", "");
        Matcher due = DueGrammar.in(Letters.fold(content));
        Optional<Integer> quarter = Optional.empty();
        Optional<Integer> when = year;
        Optional<String> time = Optional.empty();
        if (due.find()) {
            quarter = DueGrammar.quarter(due.group());
            when = DueGrammar.year(due.group()).or(() -> year);
            time = Optional.of(DueGrammar.words(content.substring(due.start(), due.end())));
            content =
                    due.start() > 8 && (due.end() >= content.length() || opensBracket(content))
                            ? content.substring(0, due.start())
                            : content;
            content =
                    opensBracket(content)
                            ? content.substring(0, content.lastIndexOf('('))
                            : content;
            content = content.replaceAll("[,;\\s]+$", "");
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

    private static boolean opensBracket(String words) {
        return words.lastIndexOf('(') > words.lastIndexOf(')');
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
