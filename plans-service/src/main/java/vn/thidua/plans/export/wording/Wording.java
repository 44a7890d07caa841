package vn.thidua.plans.export.wording;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.thidua.plans.plan.PlanContent;

/** Lời văn: all that a document says, line by line; the row of a table is one line. */
final class Wording {

    private final PlanContent content;
    private final List<String> lines;

    private Wording(PlanContent content, List<String> lines) {
        this.content = content;
        this.lines = lines;
    }

    /**
     * A stretch of one line.
     *
     * @param start first char
     * @param end char after the last
     */
    record Stretch(int line, int start, int end) {}

    static Wording of(PlanContent content) {
        List<String> lines = new ArrayList<>(content.opening());
        for (PlanContent.Section section : content.sections()) {
            lines.add(section.heading());
            lines.addAll(section.body());
        }
        for (PlanContent.Annex annex : content.annexes()) {
            lines.addAll(annex.body());
            annex.rows().forEach(row -> lines.add(String.join("\t", row)));
        }
        return new Wording(content, lines);
    }

    /** The content with these lines. */
    PlanContent content() {
        Iterator<String> next = lines.iterator();
        List<String> opening = content.opening().stream().map(_ -> next.next()).toList();
        List<PlanContent.Section> sections = new ArrayList<>();
        for (PlanContent.Section section : content.sections()) {
            String heading = next.next();
            List<String> body = section.body().stream().map(_ -> next.next()).toList();
            sections.add(
                    new PlanContent.Section(
                            section.no(), heading, section.level(), body, section.evidence()));
        }
        List<PlanContent.Annex> annexes = new ArrayList<>();
        for (PlanContent.Annex annex : content.annexes()) {
            List<String> body = annex.body().stream().map(_ -> next.next()).toList();
            List<List<String>> rows =
                    annex.rows().stream().map(_ -> List.of(next.next().split("\t", -1))).toList();
            annexes.add(new PlanContent.Annex(annex.title(), body, rows));
        }
        return content.withWording(opening, sections, annexes);
    }

    /** Where the words stand, whatever signs and spaces are between them. */
    List<Stretch> stretches(String words) {
        Pattern pattern = Values.wording(words);
        List<Stretch> result = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            Matcher matcher = pattern.matcher(lines.get(i));
            while (matcher.find()) {
                result.add(new Stretch(i, matcher.start(), matcher.end()));
            }
        }
        return result;
    }

    Stretch whole(int line) {
        return new Stretch(line, 0, lines.get(line).length());
    }

    String words(Stretch stretch) {
        return lines.get(stretch.line()).substring(stretch.start(), stretch.end());
    }

    /** Whether the stretch fills its line, its item or its cell. */
    boolean isWholeCell(Stretch stretch) {
        String line = lines.get(stretch.line());
        String before = line.substring(0, stretch.start());
        String after = line.substring(stretch.end());
        return before.substring(before.lastIndexOf('\t') + 1).matches("[^\\p{L}\\p{N}]*")
                && after.split("\t", 2)[0].matches("[^\\p{L}\\p{N}]*");
    }

    void replace(Stretch stretch, String words) {
        String line = lines.get(stretch.line());
        lines.set(
                stretch.line(),
                line.substring(0, stretch.start()) + words + line.substring(stretch.end()));
    }
}
