package vn.thidua.plans.reading;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.thidua.plans.document.CitationRole;
import vn.thidua.plans.document.DocumentType;
import vn.thidua.plans.document.FieldEvidence;
import vn.thidua.plans.document.PlanDocument;
import vn.thidua.plans.document.PlanKind;

/** Đọc một văn bản đã nhận diện: lets each grammar read its part and puts the parts together. */
final class DocumentReading {

    private final PlanText text;
    private final String fileName;
    private final Map<String, FieldEvidence> fields = new LinkedHashMap<>();

    DocumentReading(PlanText text, String fileName) {
        this.text = text;
        this.fileName = fileName;
    }

    PlanDocument document() {
        Zones zones = Zones.of(text);
        HeadGrammar headGrammar = new HeadGrammar(text, zones);
        TrueCase trueCase = new TrueCase(text);
        Optional<SignatureGrammar.Found> signature = SignatureGrammar.read(text, zones);
        Optional<NumberGrammar.Found> number = headGrammar.number();
        PlanDocument.Head head = head(zones, headGrammar, trueCase, number);
        PlanDocument.Issuer issuer = issuer(zones, headGrammar, trueCase, signature);
        Optional<String> attachedTitle =
                headGrammar
                        .titleOfAttached()
                        .map(HeadGrammar.Located::value)
                        .map(trueCase::sentence);
        List<Citation> citations = new CitationGrammar(text, zones).citations(number);
        Optional<ParentChoice.Chosen> parent =
                new ParentChoice(text, head, issuer, number, attachedTitle).choose(citations);
        parent.ifPresent(
                chosen ->
                        put(
                                "parent",
                                chosen.citation().start(),
                                chosen.citation().end(),
                                chosen.parent().confidence()));
        signature.ifPresent(
                found ->
                        put(
                                "signature",
                                found.start(),
                                found.end(),
                                found.signature().name().isPresent() ? 0.95 : 0.6));
        List<Table> tables = new ArrayList<>(Table.tabbed(text, zones.titleEnd(), text.length()));
        List<Table> flattened = FlattenedTable.read(text, zones.titleEnd(), text.length());
        List<Table> taskTables = new ArrayList<>(flattened);
        tables.stream().filter(TaskTables::isTaskTable).forEach(taskTables::add);
        int bodyEnd = zones.attached().isPresent() ? text.length() : zones.closing();
        Outline outline = Outline.of(text, zones.titleEnd(), bodyEnd);
        AssignmentGrammar assigning = new AssignmentGrammar(text);
        List<AssignmentGrammar.Assignment> assignments =
                assigning.assignments(TaskGrammar.working(text, zones));
        boolean oneMovement =
                head.kind()
                        .filter(k -> k == PlanKind.MOVEMENT_PROGRAM || k == PlanKind.CAMPAIGN)
                        .isPresent();
        Wording wording = new Wording(text, zones, outline, bodyEnd, flattened);
        return new PlanDocument(
                PlanDocument.FORMAT,
                fileName,
                head,
                issuer,
                parent.map(ParentChoice.Chosen::parent),
                references(zones, trueCase, number, citations, parent),
                standingIn(
                        new MovementGrammar(text, zones, trueCase)
                                .movements(head.kind(), titleCells(headGrammar), tables),
                        assigning.standingBody(assignments, oneMovement),
                        oneMovement),
                new TaskGrammar(text, zones, head.year(), assignments).tasks(taskTables),
                new TargetGrammar(text, zones, outline, head.year()).targets(tables, taskTables),
                RecipientsGrammar.read(text, zones, signature),
                signature.map(SignatureGrammar.Found::signature),
                wording.addressees(),
                wording.opening(),
                wording.sections(),
                wording.annexes(),
                fields,
                List.of());
    }

    private PlanDocument.Head head(
            Zones zones,
            HeadGrammar grammar,
            TrueCase trueCase,
            Optional<NumberGrammar.Found> number) {
        Optional<DocumentType> type = grammar.type();
        if (zones.typeLine() >= 0) {
            Line line = text.lines().get(zones.typeLine());
            put("type", line.start(), Math.min(zones.titleStart(), line.end()), 0.98);
        }
        number.ifPresent(
                n -> put("number", n.start(), n.end(), n.sequence().isPresent() ? 0.97 : 0.9));
        Optional<HeadGrammar.HeadDate> date = grammar.date();
        date.ifPresent(d -> put("date", d.start(), d.end(), d.date().isPresent() ? 0.97 : 0.6));
        Optional<HeadGrammar.Located<String>> place = grammar.place();
        place.ifPresent(p -> put("place", p.start(), p.end(), 0.9));
        Optional<HeadGrammar.Located<String>> title = grammar.title();
        Optional<String> titleText = title.map(t -> Titles.clean(trueCase.sentence(t.value())));
        title.ifPresent(
                t -> put("title", t.start(), t.end(), t.value().length() > 400 ? 0.6 : 0.95));
        Optional<String> titles =
                grammar.titleOfAttached()
                        .map(a -> titleText.orElse("") + " " + a.value())
                        .or(() -> titleText);
        Optional<PlanKind> kind = KindReading.kind(titles);
        Optional<Integer> year =
                KindReading.year(
                        type,
                        titles,
                        date.flatMap(HeadGrammar.HeadDate::year),
                        text.foldSlice(
                                zones.titleEnd(), Math.max(zones.titleEnd(), zones.preambleEnd())));
        title.ifPresent(
                t -> {
                    kind.ifPresent(k -> put("kind", t.start(), t.end(), 0.9));
                    year.ifPresent(y -> put("year", t.start(), t.end(), 0.9));
                });
        Optional<HeadGrammar.Located<String>> theme = ThemeGrammar.read(text, zones);
        theme.ifPresent(t -> put("theme", t.start(), t.end(), 0.95));
        Optional<LocalDate> day = date.flatMap(HeadGrammar.HeadDate::date);
        return new PlanDocument.Head(
                type,
                number.flatMap(NumberGrammar.Found::sequence),
                number.map(NumberGrammar.Found::symbol),
                place.map(HeadGrammar.Located::value),
                day,
                titleText,
                kind,
                year,
                theme.map(HeadGrammar.Located::value));
    }

    private PlanDocument.Issuer issuer(
            Zones zones,
            HeadGrammar grammar,
            TrueCase trueCase,
            Optional<SignatureGrammar.Found> signature) {
        Optional<IssuerResolution.Resolved> resolved =
                new IssuerResolution(text, zones, grammar, trueCase, signature).resolve();
        resolved.ifPresent(r -> put("issuer", r.start(), r.end(), r.confidence()));
        return resolved.map(IssuerResolution.Resolved::issuer)
                .orElseGet(
                        () ->
                                new PlanDocument.Issuer(
                                        Optional.empty(),
                                        Optional.empty(),
                                        Optional.empty(),
                                        Optional.empty()));
    }

    /**
     * Each act once, as first cited, with a date that a later citation may add; an act that title and text both cite is
     * taken from the text, which gives its symbol and issuer their letters.
     */
    private List<PlanDocument.Reference> references(
            Zones zones,
            TrueCase trueCase,
            Optional<NumberGrammar.Found> own,
            List<Citation> citations,
            Optional<ParentChoice.Chosen> parent) {
        Map<String, Citation> first = new LinkedHashMap<>();
        for (Citation found : citations) {
            boolean isParent = parent.filter(p -> p.citation().equals(found)).isPresent();
            Citation citation = isParent ? found.withRole(CitationRole.IMPLEMENTS) : found;
            String key =
                    citation.writtenNumber()
                            .map(NumberGrammar::key)
                            .orElseGet(() -> citation.subject().orElse("") + citation.date());
            key = citation.type() + " " + key;
            Citation before = first.get(key);
            boolean itself =
                    citation.start() < zones.headEnd()
                            && own.flatMap(n -> citation.writtenNumber().map(w -> sameNumber(n, w)))
                                    .orElse(false);
            if (itself) {
                continue;
            }
            if (before == null) {
                first.put(key, citation);
            } else if (before.start() < zones.titleEnd() && citation.start() >= zones.titleEnd()) {
                boolean dated = citation.date().isPresent() || before.date().isEmpty();
                first.put(key, dated ? citation : citation.withDate(before.date().get()));
            } else if (before.date().isEmpty() && citation.date().isPresent()) {
                first.put(key, before.withDate(citation.date().get()));
            } else if (citation.date().isPresent() && !before.date().equals(citation.date())) {
                first.put(key + citation.date(), citation);
            }
        }
        List<PlanDocument.Reference> result = new ArrayList<>();
        for (Citation citation : first.values()) {
            result.add(
                    new PlanDocument.Reference(
                            citation.type(),
                            citation.writtenNumber(),
                            citation.date(),
                            citation.issuer().map(trueCase::organ),
                            citation.subject().map(trueCase::sentence),
                            citation.role(),
                            text.evidence(citation.start(), citation.end())));
        }
        return result;
    }

    /** Who is said to be "cơ quan thường trực của Phong trào" is that of the one movement that the document is about. */
    private static List<PlanDocument.Movement> standingIn(
            List<PlanDocument.Movement> movements, Optional<String> body, boolean oneMovement) {
        boolean about = oneMovement ? !movements.isEmpty() : movements.size() == 1;
        if (body.isEmpty() || !about || movements.getFirst().standingBody().isPresent()) {
            return movements;
        }
        PlanDocument.Movement first = movements.getFirst();
        List<PlanDocument.Movement> result = new ArrayList<>(movements);
        result.set(
                0, new PlanDocument.Movement(first.name(), body, first.period(), first.evidence()));
        return List.copyOf(result);
    }

    private static boolean sameNumber(NumberGrammar.Found own, String cited) {
        return NumberGrammar.key(own.number()).equals(NumberGrammar.key(cited));
    }

    private static List<Cell> titleCells(HeadGrammar head) {
        List<Cell> result = new ArrayList<>();
        head.title().ifPresent(t -> result.add(new Cell(t.start(), t.end())));
        head.titleOfAttached().ifPresent(t -> result.add(new Cell(t.start(), t.end())));
        return result;
    }

    private void put(String name, int start, int end, double confidence) {
        if (start >= 0 && end > start) {
            fields.put(name, FieldEvidence.of(text.evidence(start, end), confidence));
        }
    }
}
