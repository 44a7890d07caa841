package vn.thidua.plans.reading;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import vn.thidua.plans.document.Letters;
import vn.thidua.plans.document.PlanDocument;

/** Lời văn: the paragraphs of the document, each where it stands, so that the whole can be written out again. */
final class Wording {

    private static final Pattern ANNEX_TITLE = Pattern.compile("phu luc(?![a-z])");
    private static final Pattern ANNEX_NUMBER =
            Pattern.compile("phu luc\\s*(?:so\\s*)?[ivxlc\\d]{0,5}\\s*[.:]?");
    private static final Pattern ANNEX_OF = Pattern.compile("\\(?\\s*kem theo\\s");
    private static final List<String> FLATTENED_HEADING =
            List.of("STT", "Nội dung", "Chủ trì", "Phối hợp", "Thời gian");
    private static final Pattern ADDRESSED = Pattern.compile("^kinh gui\\s*:?\\s*");
    private static final int MOST_PARAGRAPHS = 2_000;

    private final PlanText text;
    private final Zones zones;
    private final Outline outline;
    private final int bodyEnd;
    private final List<Table> flattened;

    /**
     * The wording of one text.
     *
     * @param flattened tables whose cells came out of a file one after the other, in the order of the text
     */
    Wording(PlanText text, Zones zones, Outline outline, int bodyEnd, List<Table> flattened) {
        this.text = text;
        this.zones = zones;
        this.outline = outline;
        this.bodyEnd = bodyEnd;
        this.flattened = List.copyOf(flattened);
    }

    /** The sections that have a heading, each with what stands under it. */
    List<PlanDocument.Section> sections() {
        List<Outline.Section> named = outline.named();
        List<PlanDocument.Section> result = new ArrayList<>();
        for (int i = 0; i < named.size(); i++) {
            Outline.Section section = named.get(i);
            int end = i + 1 < named.size() ? named.get(i + 1).start() : bodyEnd;
            result.add(
                    new PlanDocument.Section(
                            section.marker().text(),
                            outline.shownHeading(section),
                            Math.min(section.depth(), 3),
                            paragraphs(section.headingEnd(), end),
                            text.evidence(section.start(), section.headingEnd())));
        }
        return result;
    }

    /** Grounds and opening sentence, without the line that addresses the document. */
    List<String> opening() {
        List<String> before = preamble();
        return before.subList(addressLines(before), before.size());
    }

    /** Kính gửi: on one line, or as a list below it. */
    List<String> addressees() {
        List<String> before = preamble();
        List<String> result = new ArrayList<>();
        for (String line : before.subList(0, addressLines(before))) {
            String start = ADDRESSED.matcher(Letters.fold(line)).replaceFirst("");
            String name = line.substring(line.length() - start.length());
            String bare = name.replaceFirst("^[-–+•]\\s*", "").replaceFirst("[;.]\\s*$", "");
            if (!bare.isBlank()) {
                result.add(bare.strip());
            }
        }
        return result;
    }

    private static int addressLines(List<String> before) {
        if (before.isEmpty() || !ADDRESSED.matcher(Letters.fold(before.getFirst())).find()) {
            return 0;
        }
        int end = 1;
        while (end < before.size() && before.get(end).matches("^[-–+•].*")) {
            end++;
        }
        return end;
    }

    private List<String> preamble() {
        List<Outline.Section> named = outline.named();
        return paragraphs(zones.titleEnd(), named.isEmpty() ? bodyEnd : named.getFirst().start());
    }

    /**
     * What follows the signature: titles in capitals, tables row by row. "Phụ lục I" and "(Kèm theo …)" only number and
     * bind an annex; whoever prints it writes them anew.
     */
    List<PlanDocument.Annex> annexes() {
        if (zones.attached().isPresent()) {
            return List.of();
        }
        List<PlanDocument.Annex> result = new ArrayList<>();
        List<String> title = new ArrayList<>();
        List<String> body = new ArrayList<>();
        List<List<String>> rows = new ArrayList<>();
        int at = zones.closingEnd();
        for (Table table : flattened) {
            if (table.start() < at) {
                continue;
            }
            annexes(paragraphs(at, table.start()), title, body, rows, result);
            rows.addAll(rows(table));
            at = table.end();
        }
        annexes(paragraphs(at, text.length()), title, body, rows, result);
        if (!(title.isEmpty() && body.isEmpty() && rows.isEmpty())) {
            result.add(annex(title, body, rows));
        }
        return result;
    }

    private static void annexes(
            List<String> paragraphs,
            List<String> title,
            List<String> body,
            List<List<String>> rows,
            List<PlanDocument.Annex> result) {
        for (String paragraph : paragraphs) {
            String fold = Letters.fold(paragraph);
            boolean capitals = Letters.isUpperCase(paragraph) && !paragraph.contains("\t");
            boolean numbers = ANNEX_NUMBER.matcher(fold).matches();
            boolean opens = numbers || (capitals && ANNEX_TITLE.matcher(fold).lookingAt());
            if (opens && !(title.isEmpty() && body.isEmpty() && rows.isEmpty())) {
                result.add(annex(title, body, rows));
            }
            if (numbers || (rows.isEmpty() && ANNEX_OF.matcher(fold).lookingAt())) {
                continue;
            }
            if (paragraph.contains("\t")) {
                rows.add(Arrays.stream(paragraph.split("\t", -1)).map(String::strip).toList());
            } else if (opens || (capitals && body.isEmpty() && rows.isEmpty())) {
                title.add(paragraph);
            } else {
                body.add(paragraph);
            }
        }
    }

    /** The rows of a table whose cells came out one after the other, below a heading that says what they are. */
    private List<List<String>> rows(Table table) {
        List<List<String>> result = new ArrayList<>();
        List<Integer> columns = new ArrayList<>();
        for (int c = 0; c < FLATTENED_HEADING.size(); c++) {
            if (c < table.heading().size() && !table.heading().get(c).isEmpty()) {
                columns.add(c);
            }
        }
        result.add(columns.stream().map(FLATTENED_HEADING::get).toList());
        for (List<Cell> row : table.rows()) {
            result.add(
                    columns.stream()
                            .map(c -> c < row.size() ? Table.words(text, row.get(c)) : "")
                            .toList());
        }
        return result;
    }

    private static PlanDocument.Annex annex(
            List<String> title, List<String> body, List<List<String>> rows) {
        PlanDocument.Annex annex =
                new PlanDocument.Annex(
                        String.join("\n", title), List.copyOf(body), List.copyOf(rows));
        title.clear();
        body.clear();
        rows.clear();
        return annex;
    }

    /** The paragraphs between two places; one that is cut gives the part that lies between them. */
    private List<String> paragraphs(int from, int to) {
        return text.paragraphs().stream()
                .filter(paragraph -> paragraph.end() > from && paragraph.start() < to)
                .map(
                        paragraph ->
                                text.slice(
                                        Math.max(from, paragraph.start()),
                                        Math.min(to, paragraph.end())))
                .map(words -> words.replaceFirst("^[\\s:.]+", "").stripTrailing())
                .filter(words -> !words.isEmpty())
                .limit(MOST_PARAGRAPHS)
                .toList();
    }
}
