package vn.thidua.plans.reading;

import java.util.ArrayList;
import java.util.List;
import vn.thidua.plans.document.Letters;

/** Đề mục: the numbered parts of the body with their headings. */
final class Outline {

    private static final int HEADING_LENGTH = 180;
    private static final int MOST = 400;

    private final PlanText text;
    private final List<Section> sections;

    /**
     * A part of the body.
     *
     * @param depth 1 for "I.", 2 for "1.", 4 for "a)"
     * @param headingStart first char after the marker
     * @param end where the next part of the same or a higher depth begins
     */
    record Section(
            Marker marker, int depth, int start, int headingStart, int headingEnd, int end) {}

    private Outline(PlanText text, List<Section> sections) {
        this.text = text;
        this.sections = sections;
    }

    static Outline of(PlanText text, int from, int to) {
        List<Paragraph> numbered =
                text.paragraphs().stream()
                        .filter(p -> p.start() >= from && p.start() < to)
                        .filter(p -> p.marker().depth() >= 1 && p.marker().depth() <= 4 && !p.row())
                        .toList();
        List<Section> result = new ArrayList<>();
        for (int i = 0; i < numbered.size(); i++) {
            Paragraph paragraph = numbered.get(i);
            int depth = paragraph.marker().depth();
            int end = to;
            for (int k = i + 1; k < numbered.size() && k < i + 400; k++) {
                if (numbered.get(k).marker().depth() <= depth) {
                    end = numbered.get(k).start();
                    break;
                }
            }
            result.add(
                    new Section(
                            paragraph.marker(),
                            depth,
                            paragraph.start(),
                            paragraph.body(),
                            headingEnd(text, paragraph),
                            end));
        }
        return new Outline(text, List.copyOf(result));
    }

    /** A heading ends with its paragraph, or at the colon that opens the text ("a) Về kinh tế: …"). */
    private static int headingEnd(PlanText text, Paragraph paragraph) {
        int colon = text.text().indexOf(':', paragraph.body(), paragraph.end());
        if (colon > 0 && colon < paragraph.end() && colon - paragraph.body() <= 120) {
            return colon;
        }
        return paragraph.end();
    }

    List<Section> sections() {
        return sections;
    }

    /** The innermost part that holds a char, by most depth; the list is in the order of the text. */
    List<Section> path(int position) {
        List<Section> result = new ArrayList<>();
        for (Section section : sections) {
            if (section.start() > position) {
                break;
            }
            if (section.start() <= position && position < section.end()) {
                result.add(section);
            }
        }
        return result;
    }

    String heading(Section section) {
        return text.slice(section.headingStart(), section.headingEnd()).strip();
    }

    /** The parts that have a heading of their own: capitals, or short and without a full stop. */
    List<Section> named() {
        List<Section> result = new ArrayList<>();
        for (Section section : sections) {
            String heading = shownHeading(section);
            boolean whole = section.headingEnd() >= text.paragraphAt(section.start()).end();
            boolean sentence =
                    whole
                            && LineJoining.endsSentence(heading(section))
                            && !heading(section).endsWith(":");
            boolean named =
                    section.depth() == 1 || (!sentence && heading.length() <= HEADING_LENGTH);
            if (named && !heading.isEmpty() && result.size() < MOST) {
                result.add(section);
            }
        }
        return result;
    }

    /** Without the marks behind it. */
    String shownHeading(Section section) {
        return heading(section).replaceAll("[\\s:.;,]+$", "");
    }

    boolean isHeadingInCapitals(Section section) {
        return Letters.isUpperCase(heading(section));
    }
}
