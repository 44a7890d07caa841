package vn.thidua.plans.reading;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import vn.thidua.plans.document.Letters;

/** Đề mục: the numbered parts of the body with their headings. */
final class Outline {

    private static final int HEADING_LENGTH = 180;
    private static final int MOST = 400;

    private final PlanText text;
    private final List<Section> sections;

    /** Index of the part around each part, -1 for the outermost. */
    private final int[] enclosing;

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
        this.enclosing = enclosing(sections);
    }

    private static int[] enclosing(List<Section> sections) {
        int[] result = new int[sections.size()];
        int[] lastOfRank = {-1, -1, -1, -1, -1};
        for (int i = 0; i < result.length; i++) {
            int rank = sections.get(i).marker().rank();
            result[i] = -1;
            for (int r = 0; r < rank; r++) {
                result[i] = Math.max(result[i], lastOfRank[r]);
            }
            lastOfRank[rank] = i;
        }
        return result;
    }

    static Outline of(PlanText text, int from, int to) {
        List<Paragraph> numbered =
                text.paragraphs().stream()
                        .filter(p -> p.start() >= from && p.start() < to)
                        .filter(p -> p.marker().depth() >= 1 && p.marker().depth() <= 4 && !p.row())
                        .toList();
        List<Section> result = new ArrayList<>();
        int[] ends = ends(numbered, to);
        for (int i = 0; i < numbered.size(); i++) {
            Paragraph paragraph = numbered.get(i);
            result.add(
                    new Section(
                            paragraph.marker(),
                            paragraph.marker().depth(),
                            paragraph.start(),
                            paragraph.body(),
                            headingEnd(text, paragraph),
                            ends[i]));
        }
        return new Outline(text, List.copyOf(result));
    }

    /** Where each part ends, found from the last to the first: at the next of the same or a higher rank. */
    private static int[] ends(List<Paragraph> numbered, int to) {
        int[] ends = new int[numbered.size()];
        int[] nextOfRank = {to, to, to, to, to};
        for (int i = numbered.size() - 1; i >= 0; i--) {
            int rank = numbered.get(i).marker().rank();
            int end = to;
            for (int r = 0; r <= rank; r++) {
                end = Math.min(end, nextOfRank[r]);
            }
            ends[i] = end;
            nextOfRank[rank] = numbered.get(i).start();
        }
        return ends;
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

    /** The parts that hold a char, the outermost first: at most one of each rank, the last that begins before it. */
    List<Section> path(int position) {
        Deque<Section> result = new ArrayDeque<>();
        int low = 0;
        int high = sections.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (sections.get(middle).start() <= position) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        int holder = low - 1;
        while (holder >= 0) {
            Section section = sections.get(holder);
            if (position < section.end()) {
                result.addFirst(section);
            }
            holder = enclosing[holder];
        }
        return List.copyOf(result);
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
