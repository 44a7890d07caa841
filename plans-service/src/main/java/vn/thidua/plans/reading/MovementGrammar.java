package vn.thidua.plans.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.thidua.plans.document.PlanDocument;
import vn.thidua.plans.document.PlanKind;

/**
 * Phong trào thi đua: the ones that the document itself launches, rows of a list in an annex, and those named in the text
 * after "phong trào", in quotes or in a list, with standing body and period.
 */
final class MovementGrammar {

    private static final Pattern MOVEMENT = Pattern.compile("(?<![a-z])phong trao(?![a-z])");

    private static final Pattern LAUNCHED =
            Pattern.compile(
                    "(?:dot thi dua|dot phat dong thi dua|phong trao thi dua (?:dac biet|cao diem|nuoc rut)|dot cao diem|dot sinh hoat|phong trao thi dua|cao diem thi dua)");

    private final PlanText text;
    private final Zones zones;
    private final TrueCase trueCase;
    private final MovementList movements;
    private final QuotedMovements quoted;
    private final MovementLists lists;

    MovementGrammar(PlanText text, Zones zones, TrueCase trueCase) {
        this.text = text;
        this.zones = zones;
        this.trueCase = trueCase;
        this.movements = new MovementList(text);
        StandingBody bodies = new StandingBody(text);
        this.quoted = new QuotedMovements(text, trueCase, bodies, movements);
        this.lists = new MovementLists(text, quoted, bodies, movements);
    }

    List<PlanDocument.Movement> movements(
            Optional<PlanKind> kind, List<Cell> titles, List<Table> tables) {
        titles.forEach(title -> launched(kind, title));
        MovementTables rows = new MovementTables(text, movements);
        List<Table> tabled = new ArrayList<>();
        tables.stream().filter(rows::read).forEach(tabled::add);
        for (Paragraph paragraph : text.paragraphs()) {
            if (isContent(paragraph, tabled)) {
                lists.read(paragraph);
                quoted.read(paragraph.start(), paragraph.end());
            }
        }
        return movements.all();
    }

    private boolean isContent(Paragraph paragraph, List<Table> tabled) {
        return paragraph.start() >= zones.titleEnd()
                && (paragraph.start() < zones.closing() || paragraph.start() >= zones.closingEnd())
                && !paragraph.row()
                && tabled.stream()
                        .noneMatch(
                                t -> paragraph.start() >= t.start() && paragraph.start() < t.end());
    }

    /** What a document of a campaign or of one movement launches stands in its title. */
    private void launched(Optional<PlanKind> kind, Cell title) {
        if (kind.isEmpty()) {
            return;
        }
        switch (kind.get()) {
            case CAMPAIGN -> {
                Matcher matcher = LAUNCHED.matcher(text.fold()).region(title.start(), title.end());
                if (matcher.find()) {
                    int end = lists.trimEnd(matcher.start(), title.end());
                    movements.add(
                            trueCase.running(text.words(matcher.start(), end)),
                            Optional.empty(),
                            Optional.empty(),
                            matcher.start(),
                            end);
                }
            }
            case MOVEMENT_PROGRAM -> {
                int before = movements.size();
                quoted.read(title.start(), title.end());
                Matcher matcher = MOVEMENT.matcher(text.fold()).region(title.start(), title.end());
                if (movements.size() == before && matcher.find()) {
                    lists.item(matcher.start(), title.end(), true);
                }
            }
            case ANNUAL, LAUNCH_ANNUAL, COUNCIL -> {}
        }
    }
}
