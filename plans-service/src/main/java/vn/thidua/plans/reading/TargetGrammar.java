package vn.thidua.plans.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.thidua.plans.document.PlanDocument;

/**
 * Chỉ tiêu: everything with a number and a unit under a heading of targets, tables of indicators, and elsewhere what the
 * text says is to be reached.
 */
final class TargetGrammar {

    private static final int MOST_IN_CLAUSE = 40;

    private final PlanText text;
    private final Zones zones;
    private final TargetParts parts;
    private final AimGrammar aims;
    private final TargetList targets;
    private final IndicatorGrammar indicators;

    /**
     * @param year the year that the document is for
     */
    TargetGrammar(PlanText text, Zones zones, Outline outline, Optional<Integer> year) {
        this.text = text;
        this.zones = zones;
        this.parts = new TargetParts(text, outline);
        this.aims = new AimGrammar(text, parts, zones.type(), year);
        this.targets = new TargetList(text);
        this.indicators = new IndicatorGrammar(text, targets);
    }

    List<PlanDocument.Target> targets(List<Table> tables, List<Table> taskTables) {
        tables.forEach(new TargetTables(text, targets)::read);
        for (int i = 0; i < text.paragraphs().size() && !targets.isFull(); i++) {
            Paragraph paragraph = text.paragraphs().get(i);
            if (!isContent(paragraph, taskTables)) {
                continue;
            }
            Optional<Outline.Section> part = parts.of(paragraph);
            if (part.isPresent()) {
                inPart(paragraph, part.get());
            } else if (paragraph.start() < zones.closing()) {
                elsewhere(paragraph);
            }
        }
        return targets.all();
    }

    private boolean isContent(Paragraph paragraph, List<Table> taskTables) {
        return paragraph.start() >= zones.preambleEnd()
                && (paragraph.start() < zones.closing() || paragraph.start() >= zones.closingEnd())
                && !paragraph.row()
                && taskTables.stream()
                        .noneMatch(
                                t -> paragraph.start() >= t.start() && paragraph.start() < t.end());
    }

    private void inPart(Paragraph paragraph, Outline.Section part) {
        Optional<Integer> start = parts.start(paragraph, part);
        if (start.isEmpty()) {
            return;
        }
        Optional<String> group = parts.group(paragraph, part);
        for (Cell piece : pieces(start.get(), paragraph.end())) {
            List<Quantity> all = quantities(piece);
            List<Quantity> counted =
                    all.stream()
                            .filter(q -> !isBare(q, piece) && !aims.isBaseline(q, piece))
                            .toList();
            if (!counted.isEmpty()) {
                indicators.read(piece, counted, group);
            } else if (all.stream().allMatch(q -> isBare(q, piece))) {
                qualitative(piece, group);
            }
        }
    }

    /** A sentence outside that names an aim: "phấn đấu …", "đến năm 2026 …". */
    private void elsewhere(Paragraph paragraph) {
        AimGrammar.Place place = aims.place(paragraph);
        for (Cell piece : pieces(paragraph.body(), paragraph.end())) {
            List<Quantity> all = quantities(piece);
            if (all.isEmpty()) {
                continue;
            }
            AimGrammar.Said said = aims.said(place, piece);
            if (said != AimGrammar.Said.NOTHING) {
                indicators.read(
                        piece,
                        all.stream()
                                .filter(
                                        q ->
                                                aims.counts(q, piece, said)
                                                        && !aims.isBaseline(q, piece))
                                .toList(),
                        Optional.empty());
            }
        }
    }

    private List<Quantity> quantities(Cell piece) {
        List<Quantity> result = new ArrayList<>();
        int at = piece.start();
        while (at < piece.end() && result.size() < MOST_IN_CLAUSE) {
            Optional<Quantity> quantity = Quantity.next(text, at, piece.end());
            if (quantity.isEmpty()) {
                break;
            }
            at = Math.max(quantity.get().end(), at + 1);
            result.add(quantity.get());
        }
        return result;
    }

    /** A number that nothing measures and nothing follows. */
    private boolean isBare(Quantity quantity, Cell piece) {
        return quantity.unit().isEmpty()
                && quantity.valueEnd() < piece.end()
                && !text.foldSlice(quantity.valueEnd(), piece.end())
                        .matches("(?s)\\s*[,;:)].*|\\s+[a-z].*");
    }

    private List<Cell> pieces(int from, int to) {
        List<Cell> result = new ArrayList<>();
        int start = from;
        boolean quoted = false;
        for (int i = from; i < to; i++) {
            char c = text.text().charAt(i);
            quoted = c == '“' || (quoted && c != '”');
            boolean stop =
                    c == '.'
                            && (i + 1 >= to || text.text().charAt(i + 1) == ' ')
                            && !isAbbreviation(i);
            if ((c == ';' && !quoted) || stop || c == '\n') {
                result.add(new Cell(start, i));
                start = i + 1;
            }
        }
        result.add(new Cell(start, to));
        return result.stream()
                .map(c -> Table.trimmed(text, c.start(), c.end()))
                .filter(c -> !c.isEmpty())
                .toList();
    }

    private boolean isAbbreviation(int dot) {
        return dot >= 2
                && text.slice(dot - 2, dot).matches("[^\\p{L}](?:\\p{L})")
                && Character.isUpperCase(text.text().charAt(dot - 1));
    }

    private void qualitative(Cell piece, Optional<String> group) {
        String name = indicators.words(piece.start(), piece.end());
        boolean sayable = name.length() >= 12 && name.length() <= 220 && group.isPresent();
        if (sayable) {
            targets.addQualitative(group, name, piece.start(), piece.end());
        }
    }
}
