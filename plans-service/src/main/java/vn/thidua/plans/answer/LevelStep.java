package vn.thidua.plans.answer;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.thidua.plans.unit.AdministrativeUnit;
import vn.thidua.plans.unit.Level;
import vn.thidua.plans.unit.UnitKind;
import vn.thidua.plans.unit.UnitTree;

/**
 * Bước từ cấp trên về cấp mình: who speaks above and who below, and by which words each calls itself, its bodies and its
 * subordinates.
 *
 * @param above the superior's superior
 * @param day which bodies there are
 */
record LevelStep(
        AdministrativeUnit from,
        AdministrativeUnit to,
        Optional<AdministrativeUnit> above,
        LocalBodies bodies,
        LocalDate day) {

    static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    static final String WORD = "(?<![\\p{L}\\p{M}\\p{N}])";
    static final String END = "(?![\\p{L}\\p{M}\\p{N}])";
    static final String COMMITTEE = "(?:UBND|Ủy ban nhân dân|Uỷ ban nhân dân)";

    /** Between these two stands what no rule touches. */
    static final char OPEN = '\uE000';

    static final char CLOSE = '\uE001';

    static LevelStep of(
            AdministrativeUnit from,
            AdministrativeUnit to,
            UnitTree tree,
            LocalBodies bodies,
            LocalDate day) {
        return new LevelStep(
                from, to, tree.above(from.id(), day).stream().findFirst(), bodies, day);
    }

    /** "huyện" */
    String kindAbove() {
        return kind(from);
    }

    /** "xã" */
    String kindBelow() {
        return kind(to);
    }

    List<LocalBodies.Body> bodiesAbove() {
        return bodies.at(from.level(), day);
    }

    /** The body of a level that has the duty. */
    Optional<LocalBodies.Body> body(String duty, Level level) {
        return bodies.of(duty, level, day);
    }

    Pattern subordinates(String before) {
        return Pattern.compile(before + subordinatePattern(), FLAGS);
    }

    /** "các xã, phường, thị trấn", seen from a district; "các huyện, thị xã, thành phố", seen from a province. */
    String subordinatePattern() {
        String kinds =
                switch (from.level()) {
                    case CENTRAL -> "(?:tỉnh|thành phố)";
                    case PROVINCE ->
                            "(?:huyện|thị xã|thành phố|quận|xã(?! hội)|phường|thị trấn|đặc khu)";
                    case DISTRICT, COMMUNE -> "(?:xã(?! hội)|phường|thị trấn)";
                };
        String more = "(?:\\s*(?:,|và|-)\\s*" + kinds + END + ")";
        return "(?:các\\s+"
                + kinds
                + END
                + more
                + "*|"
                + kinds
                + END
                + more
                + "+)(?!\\s+(?-i:\\p{Lu}))";
    }

    String subordinates() {
        return switch (to.level()) {
            case COMMUNE ->
                    to.kind().map(kind -> kind == UnitKind.RURAL_COMMUNE).orElse(true)
                            ? "các thôn"
                            : "các tổ dân phố";
            case DISTRICT ->
                    switch (to.kind().orElse(UnitKind.RURAL_DISTRICT)) {
                        case TOWN, CITY -> "các xã, phường";
                        case URBAN_DISTRICT -> "các phường";
                        case PROVINCE,
                                RURAL_DISTRICT,
                                RURAL_COMMUNE,
                                WARD,
                                TOWNSHIP,
                                SPECIAL_ZONE ->
                                "các xã, thị trấn";
                    };
            case CENTRAL, PROVINCE -> "các huyện, thị xã, thành phố";
        };
    }

    /** "huyện", "huyện Phù Cừ" or nothing. */
    String suffix() {
        return "(?:\\s+" + kind(from) + "(?:\\s+" + Pattern.quote(from.bareName()) + ")?)?";
    }

    /** As the unit below calls a body of its own. */
    String nameOf(LocalBodies.Body body) {
        return nameOf(body, to);
    }

    private static String nameOf(LocalBodies.Body body, AdministrativeUnit unit) {
        return switch (body.duty()) {
            case "doan" ->
                    unit.level() == Level.COMMUNE
                            ? body.name() + " " + kind(unit)
                            : partyWord(unit) + " đoàn";
            case "dang-uy" ->
                    unit.level() == Level.COMMUNE
                            ? body.name() + " " + kind(unit)
                            : partyWord(unit) + " ủy";
            default ->
                    body.level() == Level.COMMUNE && !body.name().startsWith("Phòng")
                            ? body.name() + " " + kind(unit)
                            : body.name();
        };
    }

    /** "Thị" of "Thị ủy". */
    private static String partyWord(AdministrativeUnit unit) {
        String label = kind(unit);
        String word = label.startsWith("th") ? label.substring(0, label.indexOf(' ')) : label;
        return first(word);
    }

    static String kind(AdministrativeUnit unit) {
        return unit.kind().map(UnitKind::label).orElse("");
    }

    /** With a capital. */
    static String first(String text) {
        return text.isEmpty()
                ? text
                : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }
}
