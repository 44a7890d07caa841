package vn.thidua.plans.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.thidua.plans.document.Letters;
import vn.thidua.plans.document.PlanDocument;

/**
 * Chỉ tiêu: everything with a number and a unit under a heading of targets, tables of indicators, and elsewhere what the
 * text says is to be reached at least.
 */
final class TargetGrammar {

    private static final int MOST = 300;

    private static final Pattern HEADING =
            Pattern.compile(
                    "chi tieu|^muc tieu\\s*[:.]?$|muc tieu (?:cu the|thi dua|phan dau|den nam|nam|chu yeu)|muc tieu, ");

    /** Outside the parts about targets only a clear aim counts. */
    private static final Pattern AIM =
            Pattern.compile(
                    "(?<![a-z])(?:phan dau|chi tieu|muc tieu|it nhat|toi thieu|bao dam|dam bao)(?![a-z])");

    private static final Pattern NO_AIM =
            Pattern.compile(
                    "khong qua|de nghi khen|muc thuong|tien thuong|khen thuong cho|ho so|bieu mau|to trinh|ngay lam viec|so phieu|thanh vien hoi dong"
                            + "|ty le phieu|can cu ket qua|co du|da dat|dat duoc|ket qua dat|nam (?:2\\d{3} )?da");

    private static final Pattern LEADING_VERB =
            Pattern.compile(
                    "^(?:(?:van dong|phan dau|xay dung|duy tri|co|thanh lap|to chuc|giu vung|dat|thuc hien|hoan thanh|hang nam|hang thang|moi nam|nam \\d{4}|tiep tuc|nang|dang tai|"
                            + "dang ky|trong nam|moi thang|moi quy|bao dam|dam bao|ra mat|co them|phat trien moi|de nghi|moi|den cuoi nam|den nam \\d{4}|va|la|it nhat|tu|ty le|"
                            + "muc tieu|chi tieu|nham|phai|se|thi|de|so luong)\\s*[,:]?\\s*)+$");

    /** "…, tăng 12% so với năm trước": how the figure before has changed, no indicator of its own. */
    private static final Pattern NO_INDICATOR =
            Pattern.compile(
                    "(?:va )?(?:tang|giam|vuot|bang|chiem|trong do|dat|tuong duong)(?: (?:tu|khoang|len|hon|tren|duoi|them))?");

    private static final Pattern SEPARATOR = Pattern.compile("^[\\s.,;:+)-]+|[\\s.,;:+(-]+$");

    private final PlanText text;
    private final Zones zones;
    private final Outline outline;
    private final List<PlanDocument.Target> targets = new ArrayList<>();

    TargetGrammar(PlanText text, Zones zones, Outline outline) {
        this.text = text;
        this.zones = zones;
        this.outline = outline;
    }

    List<PlanDocument.Target> targets(List<Table> tables, List<Table> taskTables) {
        tables.forEach(this::fromTable);
        for (int i = 0; i < text.paragraphs().size() && targets.size() < MOST; i++) {
            Paragraph paragraph = text.paragraphs().get(i);
            boolean content =
                    paragraph.start() >= zones.preambleEnd()
                            && (paragraph.start() < zones.closing()
                                    || paragraph.start() >= zones.closingEnd())
                            && !paragraph.row()
                            && taskTables.stream()
                                    .noneMatch(
                                            t ->
                                                    paragraph.start() >= t.start()
                                                            && paragraph.start() < t.end());
            if (!content) {
                continue;
            }
            Optional<Outline.Section> part = targetPart(paragraph);
            if (part.isPresent()) {
                inPart(paragraph, part.get());
            } else if (paragraph.start() < zones.closing()) {
                elsewhere(paragraph);
            }
        }
        return List.copyOf(targets);
    }

    private Optional<Outline.Section> targetPart(Paragraph paragraph) {
        List<Outline.Section> path = outline.path(paragraph.start());
        for (int i = path.size() - 1; i >= 0; i--) {
            Outline.Section section = path.get(i);
            String heading = text.foldSlice(section.headingStart(), section.headingEnd());
            boolean isHeading = heading.length() <= 130 && HEADING.matcher(heading).find();
            boolean whole = section.headingEnd() >= text.paragraphAt(section.start()).end();
            if (isHeading && !(whole && heading.strip().endsWith("."))) {
                return Optional.of(section);
            }
        }
        return Optional.empty();
    }

    private void inPart(Paragraph paragraph, Outline.Section part) {
        int start = paragraph.body();
        Optional<String> group = group(paragraph, part);
        List<Outline.Section> path = outline.path(paragraph.start());
        Outline.Section innermost = path.getLast();
        boolean ownHeading = innermost.start() == paragraph.start();
        if (ownHeading) {
            if (innermost.headingEnd() >= paragraph.end()
                    && (innermost.start() == part.start() || !hasQuantity(paragraph))) {
                return;
            }
            if (innermost.headingEnd() < paragraph.end()
                    && !hasQuantity(start, innermost.headingEnd())) {
                boolean heads =
                        text.text().charAt(innermost.headingEnd()) == ':'
                                && isGroupHeading(innermost, paragraph);
                start = heads ? innermost.headingEnd() + 1 : start;
            }
        }
        for (Cell piece : pieces(start, paragraph.end())) {
            piece(piece, group, true);
        }
    }

    /** "a) Về kinh tế: …" heads several indicators; "- Tỷ lệ hộ nghèo: 3%" is one. */
    private boolean isGroupHeading(Outline.Section section, Paragraph paragraph) {
        Optional<Quantity> first = Quantity.next(text, section.headingEnd() + 1, paragraph.end());
        boolean direct =
                first.isPresent()
                        && text.slice(section.headingEnd() + 1, first.get().start()).isBlank();
        return !direct;
    }

    private Optional<String> group(Paragraph paragraph, Outline.Section part) {
        List<Outline.Section> path = outline.path(paragraph.start());
        for (int i = path.size() - 1; i >= 0; i--) {
            Outline.Section section = path.get(i);
            boolean below = section.start() > part.start();
            boolean own =
                    section.start() == paragraph.start() && section.headingEnd() >= paragraph.end();
            if (below && !own && section.headingEnd() - section.headingStart() <= 80) {
                String heading = outline.heading(section).replaceAll("[\\s:.;]+$", "");
                boolean about = Letters.fold(heading).startsWith("ve ");
                String name = about ? heading.substring(3) : heading;
                return name.isBlank() ? Optional.empty() : Optional.of(name.strip());
            }
        }
        return Optional.empty();
    }

    private boolean hasQuantity(Paragraph paragraph) {
        return hasQuantity(paragraph.body(), paragraph.end());
    }

    private boolean hasQuantity(int from, int to) {
        return Quantity.next(text, from, to).isPresent();
    }

    /** A sentence outside that names an aim: "phấn đấu …", "ít nhất …". */
    private void elsewhere(Paragraph paragraph) {
        for (Cell piece : pieces(paragraph.body(), paragraph.end())) {
            String fold = text.foldSlice(piece.start(), piece.end());
            if (!AIM.matcher(fold).find() || NO_AIM.matcher(fold).find()) {
                continue;
            }
            piece(piece, Optional.empty(), false);
        }
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

    private void piece(Cell piece, Optional<String> group, boolean inPart) {
        List<Quantity> quantities = new ArrayList<>();
        int at = piece.start();
        while (at < piece.end() && quantities.size() < 40) {
            Optional<Quantity> quantity = Quantity.next(text, at, piece.end());
            if (quantity.isEmpty()) {
                break;
            }
            at = Math.max(quantity.get().end(), at + 1);
            if (counts(quantity.get(), piece, inPart)) {
                quantities.add(quantity.get());
            }
        }
        if (quantities.isEmpty()) {
            if (inPart) {
                qualitative(piece, group);
            }
            return;
        }
        int from = piece.start();
        for (int i = 0; i < quantities.size(); i++) {
            Quantity quantity = quantities.get(i);
            int limit = i + 1 < quantities.size() ? quantities.get(i + 1).start() : piece.end();
            from = target(quantity, from, limit, i + 1 < quantities.size(), group);
        }
    }

    /** Outside the parts about targets a bare number says nothing; a share or a minimum does. */
    private boolean counts(Quantity quantity, Cell piece, boolean inPart) {
        if (inPart) {
            boolean bare =
                    quantity.unit().isEmpty()
                            && quantity.valueEnd() < piece.end()
                            && !text.foldSlice(quantity.valueEnd(), piece.end())
                                    .matches("(?s)\\s*[,;:)].*|\\s+[a-z].*");
            return !bare;
        }
        boolean percent = quantity.unit().filter(u -> u.startsWith("%")).isPresent();
        boolean least =
                quantity.comparator()
                        .filter(c -> c == vn.thidua.plans.document.Comparator.IT_NHAT)
                        .isPresent();
        boolean aimed =
                text.foldSlice(Math.max(piece.start(), quantity.start() - 60), quantity.start())
                        .contains("phan dau");
        return (percent && (aimed || least || quantity.comparator().isPresent()))
                || least
                || (aimed && quantity.unit().isPresent());
    }

    /** Adds the target of a quantity; returns where the next name begins. */
    private int target(
            Quantity quantity, int from, int limit, boolean more, Optional<String> group) {
        String before = words(from, quantity.start());
        String fold = Letters.fold(before);
        boolean numberFirst =
                before.isEmpty()
                        || LEADING_VERB.matcher(fold + " ").matches()
                        || (lastClauseIsVerb(fold) && !startsWithRate(fold));
        if (!numberFirst) {
            Optional<String> unit =
                    quantity.unit()
                            .or(() -> unitAfter(quantity, limit))
                            .or(() -> unitOfName(before));
            add(group, before, quantity, unit, from, quantity.end());
            return quantity.unit().isPresent()
                    ? quantity.end()
                    : endOfCounted(quantity, limit, more);
        }
        int end = limit;
        if (more) {
            int comma = text.text().indexOf(',', Math.min(quantity.end(), limit), limit);
            end = comma > 0 && comma < limit ? comma : limit;
        }
        String after = words(quantity.end(), end);
        boolean rate =
                quantity.unit().filter(u -> u.contains("/") || u.equals("tin, bài")).isPresent();
        Optional<String> unit = quantity.unit().or(() -> Quantity.counted(after));
        String name =
                rate ? quantity.unit().orElse("").replaceAll("/.*$", "") + " " + after : after;
        if (name.isBlank()) {
            name = before;
        }
        add(group, name.strip(), quantity, unit, quantity.start(), Math.max(end, quantity.end()));
        return end;
    }

    private static boolean startsWithRate(String fold) {
        return fold.startsWith("ty le") || fold.contains(" ty le ");
    }

    /** "… điển hình tiên tiến và đăng tải ít nhất": what stands right before the number is a verb after a comma or "và". */
    private boolean lastClauseIsVerb(String fold) {
        String[] clauses = fold.split(",|\\bva\\b|:", -1);
        String last = clauses[clauses.length - 1].strip();
        return clauses.length > 1 && !last.isEmpty() && LEADING_VERB.matcher(last + " ").matches();
    }

    private int endOfCounted(Quantity quantity, int limit, boolean more) {
        int comma = text.text().indexOf(',', Math.min(quantity.end(), limit), limit);
        return more && comma > 0 && comma < limit ? comma : quantity.end();
    }

    private Optional<String> unitAfter(Quantity quantity, int limit) {
        int stop = quantity.end();
        while (stop < limit && ",;.(".indexOf(text.text().charAt(stop)) < 0) {
            stop++;
        }
        String after = words(quantity.end(), stop);
        return after.isEmpty() ? Optional.empty() : Quantity.counted(after);
    }

    /** "điểm đạt chuẩn quốc gia về y tế: 88,5": the unit is the name's first word. */
    private static Optional<String> unitOfName(String name) {
        String fold = Letters.fold(name);
        if (fold.startsWith("diem")) {
            return Optional.of("điểm");
        }
        return fold.startsWith("so ho") ? Optional.of("hộ") : Optional.empty();
    }

    private void qualitative(Cell piece, Optional<String> group) {
        String name = words(piece.start(), piece.end());
        boolean sayable = name.length() >= 12 && name.length() <= 220 && group.isPresent();
        if (sayable) {
            targets.add(
                    new PlanDocument.Target(
                            group,
                            name,
                            Optional.empty(),
                            Optional.empty(),
                            Optional.empty(),
                            Optional.empty(),
                            text.evidence(piece.start(), piece.end())));
        }
    }

    private void add(
            Optional<String> group,
            String name,
            Quantity quantity,
            Optional<String> unit,
            int start,
            int end) {
        String cleaned = SEPARATOR.matcher(name).replaceAll("");
        if (cleaned.length() < 3
                || NO_INDICATOR.matcher(Letters.fold(cleaned)).matches()
                || targets.size() >= MOST) {
            return;
        }
        targets.add(
                new PlanDocument.Target(
                        group,
                        cleaned.length() > 400 ? cleaned.substring(0, 400) : cleaned,
                        quantity.comparator(),
                        Optional.of(quantity.value()),
                        quantity.valueMax(),
                        unit,
                        text.evidence(start, end)));
    }

    private String words(int from, int to) {
        String flat =
                text.slice(from, Math.max(from, to)).replace('\n', ' ').replaceAll("\\s+", " ");
        return SEPARATOR.matcher(flat).replaceAll("").strip();
    }

    /** "STT | Chỉ tiêu | ĐVT | Kế hoạch năm 2025". */
    private void fromTable(Table table) {
        int name =
                table.column(
                        h ->
                                (h.contains("chi tieu") && !h.contains("nam 2"))
                                        || h.contains("ten chi tieu")
                                        || h.contains("noi dung"));
        int unit =
                table.column(
                        h -> h.contains("don vi tinh") || h.equals("dvt") || h.equals("don vi"));
        int value = valueColumn(table, name, unit);
        boolean aboutTargets = table.heading().stream().anyMatch(h -> h.contains("chi tieu"));
        if (name < 0 || value < 0 || (!aboutTargets && unit < 0)) {
            return;
        }
        Optional<String> group = Optional.empty();
        for (List<Cell> row : table.rows()) {
            if (row.size() <= name || row.get(name).isEmpty()) {
                continue;
            }
            Cell cell = row.size() > value ? row.get(value) : new Cell(0, 0);
            Optional<Quantity> quantity =
                    cell.isEmpty()
                            ? Optional.empty()
                            : Quantity.next(text, cell.start(), cell.end());
            if (quantity.isEmpty()) {
                group = Optional.of(Table.words(text, row.get(name)));
                continue;
            }
            Optional<String> measured =
                    unit >= 0 && row.size() > unit && !row.get(unit).isEmpty()
                            ? Optional.of(Table.words(text, row.get(unit)))
                            : quantity.get().unit();
            add(
                    group,
                    Table.words(text, row.get(name)),
                    quantity.get(),
                    measured,
                    row.get(name).start(),
                    cell.end());
        }
    }

    private static int valueColumn(Table table, int name, int unit) {
        for (int i = table.heading().size() - 1; i >= 0; i--) {
            String heading = table.heading().get(i);
            boolean value =
                    heading.contains("ke hoach")
                            || heading.contains("muc tieu")
                            || heading.contains("phan dau")
                            || heading.contains("chi tieu")
                            || heading.contains("so luong")
                            || heading.matches(".*nam 20\\d\\d.*")
                            || heading.contains("gia tri");
            boolean past = heading.contains("thuc hien nam") || heading.contains("uoc");
            if (i != name && i != unit && value && !past) {
                return i;
            }
        }
        return -1;
    }
}
