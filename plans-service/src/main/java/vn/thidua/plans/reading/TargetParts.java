package vn.thidua.plans.reading;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.thidua.plans.document.Letters;

/** Phần nêu chỉ tiêu: the numbered parts whose heading announces targets, and the groups inside them. */
final class TargetParts {

    private static final Pattern HEADING =
            Pattern.compile(
                    "chi tieu|^muc tieu\\s*[:.]?$|muc tieu (?:cu the|thi dua|phan dau|den nam|nam|chu yeu)|muc tieu, ");

    /** Parts that say how things were. */
    private static final Pattern RESULTS =
            Pattern.compile("ket qua|tinh hinh|danh gia|thuc trang|dac diem|ton tai");

    private static final int LONGEST_HEADING = 130;
    private static final int LONGEST_GROUP = 80;

    private final PlanText text;
    private final Outline outline;

    TargetParts(PlanText text, Outline outline) {
        this.text = text;
        this.outline = outline;
    }

    /** The innermost part about targets that holds a paragraph. */
    Optional<Outline.Section> of(Paragraph paragraph) {
        List<Outline.Section> path = outline.path(paragraph.start());
        for (int i = path.size() - 1; i >= 0; i--) {
            Outline.Section section = path.get(i);
            String heading = heading(section);
            if (isHeading(section, heading) && RESULTS.matcher(heading).find()) {
                return Optional.empty();
            }
            boolean announces =
                    heading.length() <= LONGEST_HEADING && HEADING.matcher(heading).find();
            boolean whole = section.headingEnd() >= text.paragraphAt(section.start()).end();
            if (announces && !(whole && heading.strip().endsWith("."))) {
                return Optional.of(section);
            }
        }
        return Optional.empty();
    }

    /** Where the targets of a paragraph begin: behind the heading that opens it; empty if it is only a heading. */
    Optional<Integer> start(Paragraph paragraph, Outline.Section part) {
        Outline.Section innermost = outline.path(paragraph.start()).getLast();
        if (innermost.start() != paragraph.start()) {
            return Optional.of(paragraph.body());
        }
        boolean whole = innermost.headingEnd() >= paragraph.end();
        if (whole
                && (innermost.start() == part.start()
                        || !hasQuantity(paragraph.body(), paragraph.end()))) {
            return Optional.empty();
        }
        boolean heads =
                !whole
                        && !hasQuantity(paragraph.body(), innermost.headingEnd())
                        && text.text().charAt(innermost.headingEnd()) == ':'
                        && isGroupHeading(innermost, paragraph);
        return Optional.of(heads ? innermost.headingEnd() + 1 : paragraph.body());
    }

    /** "a) Về kinh tế: …" heads several indicators; "- Tỷ lệ hộ nghèo: 3%" is one. */
    private boolean isGroupHeading(Outline.Section section, Paragraph paragraph) {
        Optional<Quantity> first = Quantity.next(text, section.headingEnd() + 1, paragraph.end());
        boolean direct =
                first.isPresent()
                        && text.slice(section.headingEnd() + 1, first.get().start()).isBlank();
        return !direct;
    }

    /** The heading between the part and a paragraph that says which field its targets belong to. */
    Optional<String> group(Paragraph paragraph, Outline.Section part) {
        List<Outline.Section> path = outline.path(paragraph.start());
        for (int i = path.size() - 1; i >= 0; i--) {
            Outline.Section section = path.get(i);
            boolean below = section.start() > part.start();
            boolean own =
                    section.start() == paragraph.start() && section.headingEnd() >= paragraph.end();
            if (below && !own && section.headingEnd() - section.headingStart() <= LONGEST_GROUP) {
                String heading = outline.heading(section).replaceAll("[\\s:.;]+$", "");
                boolean about = Letters.fold(heading).startsWith("ve ");
                String name = about ? heading.substring(3) : heading;
                return name.isBlank() ? Optional.empty() : Optional.of(name.strip());
            }
        }
        return Optional.empty();
    }

    /** Whether one of the parts that hold a paragraph has a heading with these words. */
    boolean under(Paragraph paragraph, Pattern words) {
        return outline.path(paragraph.start()).stream()
                .anyMatch(
                        section -> {
                            String heading = heading(section);
                            return isHeading(section, heading) && words.matcher(heading).find();
                        });
    }

    /** A numbered sentence is no heading of what follows. */
    private boolean isHeading(Outline.Section section, String heading) {
        boolean sentence =
                section.headingEnd() >= text.paragraphAt(section.start()).end()
                        && heading.strip().endsWith(".");
        return heading.length() <= LONGEST_HEADING && !sentence;
    }

    private String heading(Outline.Section section) {
        int end = Math.min(section.headingEnd(), section.headingStart() + LONGEST_HEADING + 1);
        return text.foldSlice(section.headingStart(), Math.max(section.headingStart(), end));
    }

    private boolean hasQuantity(int from, int to) {
        return Quantity.next(text, from, to).isPresent();
    }
}
