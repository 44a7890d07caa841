package vn.thidua.plans.answer;

import static vn.thidua.plans.answer.LevelStep.CLOSE;
import static vn.thidua.plans.answer.LevelStep.END;
import static vn.thidua.plans.answer.LevelStep.FLAGS;
import static vn.thidua.plans.answer.LevelStep.OPEN;
import static vn.thidua.plans.answer.LevelStep.WORD;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.thidua.plans.unit.AdministrativeUnit;
import vn.thidua.plans.unit.UnitTree;

/**
 * Chuyển lời văn về cấp mình: what a superior says of itself, its bodies and its subordinates, said by the unit below of its
 * own. Every level moves down by one: the district's committee becomes the commune's, its communes become villages, and where
 * the district reports to the province the commune reports to the district. Citations, quoted names and award levels stay.
 */
final class Localisation {
    /** A cited document keeps its issuer, a quoted name its words, an award its level. */
    private static final List<Pattern> KEPT =
            List.of(
                    Pattern.compile(
                            WORD
                                    + "(?:Luật|Nghị định|Nghị quyết|Quyết định|Chỉ thị|Kế hoạch|Công văn|Thông tư|Kết luận|Hướng dẫn|Chương trình|Quy định|Văn bản)(?: hành động)?\\s+số\\s+[^\\s,;]+(?:\\s*/\\s*[^\\s,;]+)?(?:,?\\s+ngày\\s+\\d{1,2}\\s*[/.-]\\s*\\d{1,2}\\s*[/.-]\\s*\\d{4}|,?\\s+ngày\\s+\\d{1,2}\\s+tháng\\s+\\d{1,2}\\s+năm\\s+\\d{4})?(?:,?\\s+của\\s+[^,;.]{3,90}?(?=\\s+(?:về|ban hành|quy định|và|để|năm|trong)"
                                    + END
                                    + "|[,;.)]|$))?(?:\\s+(?:về|ban hành)\\s+[^;.]{3,240}?(?=\\s+để\\s|,\\s+(?:UBND|HĐND|Ủy ban|Chủ tịch|các|đồng thời|trong đó)|[;.]|$))?",
                            FLAGS),
                    Pattern.compile("[“\"][^“”\"]{2,200}[”\"]"),
                    Pattern.compile(
                            WORD
                                    + "(?:nghị quyết|quy định|quy chế)\\s[^,;.:]{0,60}(?:Đảng bộ|Đại hội|HĐND|thi đua,? khen thưởng)\\s[^,;.:]{0,60}",
                            FLAGS),
                    Pattern.compile(
                            WORD + "cấp\\s+(?:trung ương|tỉnh|huyện|xã|cơ sở)" + END, FLAGS),
                    Pattern.compile(
                            WORD + "(?:Huy hiệu|Bằng khen|Giấy khen|Cờ thi đua)[^,;.:]{0,60}",
                            FLAGS));

    private static final Pattern SENTENCE_START =
            Pattern.compile("(?:^|[.:!?]\\s+|^\\s*(?:[-+•]|\\d+[.)]|[a-zđ]\\))\\s*)$");

    private final LevelStep step;
    private final LocalBodyNames bodies;
    private final List<LevelRules.Rule> rules;

    /**
     * From one unit to one below it.
     *
     * @param day which bodies there are
     */
    Localisation(
            AdministrativeUnit from,
            AdministrativeUnit to,
            UnitTree tree,
            LocalBodies bodies,
            LocalDate day) {
        this.step = LevelStep.of(from, to, tree, bodies, day);
        this.bodies = new LocalBodyNames(step, this::text);
        this.rules = new LevelRules(step).all();
    }

    /**
     * The body that does at the own level what this one does above; several are separated by commas or semicolons.
     *
     * @return empty when one of them has none
     */
    Optional<String> body(String words) {
        return bodies.body(words);
    }

    /** The bodies that help: one that has none below keeps its name, because it helps the unit below too. */
    String helpers(String words) {
        return bodies.helpers(words);
    }

    /** The text as the unit below says it. */
    String text(String text) {
        List<String> kept = new ArrayList<>();
        String open = Normalizer.normalize(text, Normalizer.Form.NFC);
        for (Pattern pattern : KEPT) {
            open =
                    pattern.matcher(open)
                            .replaceAll(
                                    match -> {
                                        kept.add(match.group());
                                        return Matcher.quoteReplacement(
                                                OPEN + "" + (kept.size() - 1) + CLOSE);
                                    });
        }
        for (LevelRules.Rule rule : rules) {
            String whole = open;
            open =
                    rule.pattern()
                            .matcher(open)
                            .replaceAll(
                                    match ->
                                            Matcher.quoteReplacement(
                                                    inCaseOf(
                                                            match,
                                                            whole,
                                                            rule.replacement().apply(match))));
        }
        open = tidy(open);
        for (int i = kept.size() - 1; i >= 0; i--) {
            open = open.replace(OPEN + "" + i + CLOSE, kept.get(i));
        }
        return open;
    }

    /** A name of a movement: quoted or not it is a name, only the place in it is the own one. */
    String name(String text) {
        return tidy(ownName(Normalizer.normalize(text, Normalizer.Form.NFC)));
    }

    private String ownName(String text) {
        String named =
                WORD + step.kindAbove() + "\\s+" + Pattern.quote(step.from().bareName()) + END;
        String area = "(?<=trên địa bàn |toàn |của )" + step.kindAbove() + END + "(?!\\s+\\p{Lu})";
        return Pattern.compile(named + "|" + area, FLAGS)
                .matcher(text)
                .replaceAll(
                        match ->
                                Matcher.quoteReplacement(
                                        match.group().length() > step.kindAbove().length()
                                                ? step.to().nameInSentence()
                                                : step.kindBelow()));
    }

    /** Whether a name holds the superior's place, without its kind, so that nobody but a person knows whether it stays. */
    boolean namesSuperior(String text) {
        return Pattern.compile(WORD + Pattern.quote(step.from().bareName()) + END, FLAGS)
                .matcher(Normalizer.normalize(text, Normalizer.Form.NFC))
                .find();
    }

    /** All capitals stay capitals; a capital at the beginning of a sentence stays one, and that of a title or office. */
    private static String inCaseOf(MatchResult match, String whole, String after) {
        String before = match.group();
        boolean abbreviation = before.startsWith("UBND") || before.startsWith("HĐND");
        boolean capitals =
                before.length() > 4
                        && before.equals(before.toUpperCase(Locale.ROOT))
                        && !before.matches("[\\P{L}]*");
        if (capitals) {
            return after.toUpperCase(Locale.ROOT);
        }
        boolean opens =
                SENTENCE_START.matcher(whole.substring(0, match.start())).find()
                        && Character.isUpperCase(before.codePointAt(0));
        boolean office =
                Character.isUpperCase(before.codePointAt(0))
                        && !abbreviation
                        && !before.startsWith("Ủy")
                        && !before.startsWith("Uỷ");
        return (opens || office) && after.codePointAt(0) != OPEN ? LevelStep.first(after) : after;
    }

    private String tidy(String text) {
        String kind = Pattern.quote(step.kindBelow());
        return text.replaceAll(OPEN + "(?=\\D)|(?<=\\D)" + CLOSE, "")
                .replaceAll("(?iu)" + WORD + "(các|của|" + kind + ")\\s+\\1" + END, "$1")
                .replaceAll("(?iu)" + WORD + "các\\s+(?=các" + END + ")", "")
                .replaceAll(
                        "Đảng ủy " + kind + ", HĐND, UBND " + kind,
                        Matcher.quoteReplacement("Đảng ủy, HĐND, UBND " + step.kindBelow()))
                .replaceAll(
                        "Đảng ủy " + kind + "; HĐND, UBND " + kind,
                        Matcher.quoteReplacement("Đảng ủy; HĐND, UBND " + step.kindBelow()))
                .replaceAll("(?iu)" + WORD + "(từng \\p{L}+), \\1" + END, "$1")
                .replaceAll(" {2,}", " ");
    }
}
