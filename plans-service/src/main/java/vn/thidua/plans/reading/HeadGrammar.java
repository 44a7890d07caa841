package vn.thidua.plans.reading;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.thidua.plans.document.DocumentType;
import vn.thidua.plans.document.Letters;

/** Phần đầu văn bản: number, place and date, names of the issuing organ, title. */
final class HeadGrammar {

    private static final Pattern NATION =
            Pattern.compile(
                    "cong hoa xa hoi chu nghia viet nam|doc lap\\s*[-.]?\\s*tu do\\s*[-.]?\\s*hanh phuc|dang cong san viet nam"
                            + "|cong hoa xa hoi|chu nghia viet nam");

    private static final Pattern SUBJECT = Pattern.compile("\\b(?:v/v|ve viec)\\s*[:.]?\\s*");

    private static final Pattern PLACE =
            Pattern.compile("(\\p{Lu}[\\p{L}.\\s'-]{1,40}?)\\s*,\\s*$");

    private static final Pattern BROKEN_DATE = Pattern.compile(",\\s*ngay[\\s.…_\\dol]{0,12}$");

    /** How far below the name of the type a number or date is still the document's own. */
    private static final int LETTERHEAD_LINES = 45;

    private final PlanText text;
    private final Zones zones;

    HeadGrammar(PlanText text, Zones zones) {
        this.text = text;
        this.zones = zones;
    }

    /**
     * A value with its place in the text.
     *
     * @param start first char
     * @param end char after the last
     */
    record Located<T>(T value, int start, int end) {}

    /** The head's date: what is there of it. */
    record HeadDate(Optional<LocalDate> date, Optional<Integer> year, int start, int end) {}

    Optional<NumberGrammar.Found> number() {
        for (Line line : headLines()) {
            Optional<NumberGrammar.Found> found =
                    NumberGrammar.own(text.text(), line.start(), line.end());
            if (found.isPresent() && isOwn(line, found.get())) {
                return found;
            }
        }
        return Optional.empty();
    }

    /** Before "Số" only the other column of the letterhead may stand, never a sentence that cites the number. */
    private boolean isOwn(Line line, NumberGrammar.Found found) {
        String before = text.foldSlice(line.start(), found.start()).strip();
        return before.isEmpty()
                || before.matches("(?:.*\\s)?(?:phuc|nam|dan|xa|huyen|tinh)")
                || Letters.isUpperCase(text.slice(line.start(), found.start()))
                || (line.gap() >= 0 && line.gap() <= found.start())
                || before.endsWith("\t")
                || text.text().charAt(Math.max(line.start(), found.start() - 1)) == '\t';
    }

    Optional<HeadDate> date() {
        List<Line> lines = headLines();
        for (int at = 0; at < lines.size(); at++) {
            Line line = lines.get(at);
            Matcher matcher =
                    DateGrammar.LETTERHEAD
                            .matcher(text.fold())
                            .region(line.start(), endOfDate(lines, at));
            if (matcher.find() && isLetterheadDate(line, matcher.start())) {
                return Optional.of(headDate(matcher));
            }
            Optional<DateGrammar.Found> figures =
                    DateGrammar.next(text.fold(), line.start(), line.end());
            if (figures.isPresent()
                    && text.foldSlice(line.start(), figures.get().end())
                            .matches("[^,]{2,40}, ?ngay.*")
                    && figures.get().end() >= line.end() - 2) {
                return Optional.of(
                        new HeadDate(
                                Optional.of(figures.get().date()),
                                Optional.of(figures.get().date().getYear()),
                                figures.get().start(),
                                figures.get().end()));
            }
        }
        return dateOfClosing();
    }

    /** The end of a line, or of the next one when a narrow column has broken the date: "…, ngày 02 | tháng 01 năm 2025". */
    private int endOfDate(List<Line> lines, int at) {
        Line line = lines.get(at);
        boolean broken =
                at + 1 < lines.size()
                        && BROKEN_DATE.matcher(text.foldSlice(line.start(), line.end())).find()
                        && text.foldSlice(lines.get(at + 1).start(), lines.get(at + 1).end())
                                .strip()
                                .startsWith("thang");
        return broken ? lines.get(at + 1).end() : line.end();
    }

    /** Some documents give place and date above the signature. */
    private Optional<HeadDate> dateOfClosing() {
        for (Line line : text.lines()) {
            if (line.start() < zones.titleEnd() || line.start() >= zones.closingEnd()) {
                continue;
            }
            Matcher matcher =
                    DateGrammar.LETTERHEAD.matcher(text.fold()).region(line.start(), line.end());
            if (matcher.find()
                    && matcher.end() >= line.end() - 2
                    && text.slice(line.start(), matcher.start())
                            .matches("\\p{Lu}[\\p{L}\\s.'-]{1,40},\\s*")
                    && matcher.group(3) != null) {
                return Optional.of(headDate(matcher));
            }
        }
        return Optional.empty();
    }

    private static HeadDate headDate(Matcher matcher) {
        Optional<Integer> year = Optional.ofNullable(matcher.group(3)).map(DateGrammar::figure);
        return new HeadDate(
                DateGrammar.date(matcher.group(1), matcher.group(2), matcher.group(3)),
                year,
                matcher.start(),
                matcher.end());
    }

    /** "Minh Tiến, ngày …": the words before are a place, not a sentence. */
    private boolean isLetterheadDate(Line line, int start) {
        String before = text.slice(line.start(), start).strip();
        return before.isEmpty()
                || before.endsWith(",")
                || (before.length() < 60 && !before.contains("("));
    }

    Optional<Located<String>> place() {
        Optional<HeadDate> date = date();
        if (date.isEmpty()) {
            return Optional.empty();
        }
        int dateStart = date.get().start();
        Line line =
                text.lines().stream()
                        .filter(l -> l.start() <= dateStart && dateStart < l.end())
                        .findFirst()
                        .orElseThrow();
        int from = line.gap() > 0 && line.gap() < dateStart ? line.gap() : line.start();
        from = Math.max(from, text.text().lastIndexOf('\t', dateStart) + 1);
        int begin = from;
        from =
                number().filter(n -> n.end() <= dateStart && n.end() >= begin)
                        .map(NumberGrammar.Found::end)
                        .orElse(from);
        Matcher nation = NATION.matcher(text.fold()).region(from, dateStart);
        while (nation.find()) {
            from = nation.end();
        }
        Matcher matcher = PLACE.matcher(text.text()).region(from, dateStart);
        if (!matcher.find()) {
            return Optional.empty();
        }
        String name = matcher.group(1).strip();
        if (Letters.isUpperCase(name) && name.length() > 4) {
            name = Letters.capitalised(name);
        }
        return Optional.of(new Located<>(name, matcher.start(1), matcher.end(1)));
    }

    /** The lines of the letterhead that name organs: those of the superior organ first. */
    List<Located<String>> organLines() {
        List<Located<String>> result = new ArrayList<>();
        int dateEnd = date().map(HeadDate::start).orElse(Integer.MAX_VALUE);
        for (Line line : text.lines()) {
            if (line.start() >= zones.headEnd()) {
                break;
            }
            for (int[] column : columns(line)) {
                addOrgan(result, column[0], column[1], dateEnd);
            }
        }
        return result;
    }

    private void addOrgan(List<Located<String>> result, int start, int end, int dateEnd) {
        int at = start;
        Matcher nation = NATION.matcher(text.fold()).region(start, end);
        while (true) {
            boolean found = nation.find();
            int stop = found ? nation.start() : end;
            addFragment(result, at, stop, dateEnd);
            if (!found) {
                return;
            }
            at = nation.end();
        }
    }

    private void addFragment(List<Located<String>> result, int from, int to, int dateStart) {
        int start = from;
        int end = to;
        Optional<NumberGrammar.Found> number = NumberGrammar.own(text.text(), start, end);
        if (number.isPresent()) {
            end = number.get().start();
        }
        if (dateStart >= start && dateStart < end) {
            return;
        }
        Matcher subject = SUBJECT.matcher(text.fold()).region(start, end);
        if (subject.find()) {
            end = subject.start();
        }
        while (start < end && !Character.isLetterOrDigit(text.text().charAt(start))) {
            start++;
        }
        while (end > start && !Character.isLetterOrDigit(text.text().charAt(end - 1))) {
            end--;
        }
        boolean quoted = end < to && "”\"".indexOf(text.text().charAt(end)) >= 0;
        end += quoted ? 1 : 0;
        if (end - start < 3 || end - start > 120) {
            return;
        }
        String words = text.slice(start, end);
        boolean organ =
                Letters.isUpperCase(words)
                        || BodyGrammar.at(text, start, end)
                                .filter(b -> b.end() >= end(words, b))
                                .isPresent();
        if (organ) {
            result.add(new Located<>(words, start, end));
        }
    }

    private static int end(String words, BodyGrammar.Body body) {
        return body.start() + words.length() - 2;
    }

    private List<int[]> columns(Line line) {
        List<int[]> result = new ArrayList<>();
        int at = line.start();
        while (at < line.end()) {
            int tab = text.text().indexOf('\t', at, line.end());
            int stop = tab < 0 || tab > line.end() ? line.end() : tab;
            if (line.gap() > at && line.gap() < stop) {
                stop = line.gap();
            }
            result.add(new int[] {at, stop});
            at = stop + 1;
        }
        return result;
    }

    /** Title of a named type, or the "V/v" of a letter. */
    Optional<Located<String>> title() {
        if (zones.type().isPresent()) {
            int start = zones.titleStart();
            int end = zones.titleEnd();
            while (start < end && Character.isWhitespace(text.text().charAt(start))) {
                start++;
            }
            Matcher subject = SUBJECT.matcher(text.fold()).region(start, end);
            if (subject.lookingAt()) {
                start = subject.end();
            }
            return located(start, end);
        }
        return subjectOfLetter();
    }

    private Optional<Located<String>> subjectOfLetter() {
        List<Line> lines = text.lines();
        for (int i = 0; i < lines.size() && lines.get(i).start() < zones.headEnd(); i++) {
            Matcher subject =
                    SUBJECT.matcher(text.fold()).region(lines.get(i).start(), lines.get(i).end());
            if (!subject.find()) {
                continue;
            }
            int end = columnEnd(lines.get(i), subject.end());
            for (int k = i + 1;
                    k < lines.size() && lines.get(k).start() < zones.headEnd() && k < i + 6;
                    k++) {
                Line next = lines.get(k);
                boolean goesOn =
                        !NATION.matcher(text.fold(next)).find()
                                && !DateGrammar.LETTERHEAD.matcher(text.fold(next)).find()
                                && NumberGrammar.own(text.text(), next.start(), next.end())
                                        .isEmpty();
                if (!goesOn) {
                    break;
                }
                end = columnEnd(next, next.start());
            }
            return located(subject.end(), end);
        }
        return Optional.empty();
    }

    private int columnEnd(Line line, int from) {
        int tab = text.text().indexOf('\t', Math.min(from, line.end()), line.end());
        int end = tab < 0 || tab > line.end() ? line.end() : tab;
        return line.gap() > from && line.gap() < end ? line.gap() : end;
    }

    Optional<Located<String>> titleOfAttached() {
        return zones.attached().flatMap(a -> located(a.titleStart(), a.titleEnd()));
    }

    private Optional<Located<String>> located(int from, int to) {
        int start = from;
        int end = to;
        while (start < end
                && !Character.isLetterOrDigit(text.text().charAt(start))
                && text.text().charAt(start) != '“'
                && text.text().charAt(start) != '"') {
            start++;
        }
        while (end > start && " \n\t.;:,-_".indexOf(text.text().charAt(end - 1)) >= 0) {
            end--;
        }
        if (end - start < 4) {
            return Optional.empty();
        }
        String title =
                text.slice(start, end)
                        .replace('\n', ' ')
                        .replace('\t', ' ')
                        .replaceAll("\\s+", " ");
        return Optional.of(new Located<>(title, start, end));
    }

    /** Number, place and date stand before the preamble; a letter has both before "Kính gửi". */
    private List<Line> headLines() {
        List<Line> result = new ArrayList<>();
        int end = Math.max(zones.headEnd(), zones.type().isPresent() ? zones.titleEnd() : 0);
        for (Line line : text.lines()) {
            if (line.start() >= end && !(zones.type().isEmpty() && result.size() < 12)) {
                break;
            }
            result.add(line);
        }
        int first = Math.max(0, result.size() - LETTERHEAD_LINES);
        return result.subList(first, result.size());
    }

    /** The type: by the heading, or by the symbol of the number; an act without a type's letters is a letter. */
    Optional<DocumentType> type() {
        if (zones.type().isPresent()) {
            return zones.type();
        }
        Optional<NumberGrammar.Found> number = number();
        if (number.isPresent()) {
            return Optional.of(number.get().type().orElse(DocumentType.CONG_VAN));
        }
        return Optional.empty();
    }
}
