package vn.thidua.plans.answer;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.thidua.plans.unit.AdministrativeUnit;
import vn.thidua.plans.unit.Level;
import vn.thidua.plans.unit.UnitKind;
import vn.thidua.plans.unit.UnitTree;

/**
 * Chuyển lời văn về cấp mình: what a superior says of itself, its bodies and its subordinates, said by the unit below of its
 * own. Every level moves down by one: the district's committee becomes the commune's, its communes become villages, and where
 * the district reports to the province the commune reports to the district. Citations, quoted names and award levels stay.
 */
final class Localisation {

    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    private static final String WORD = "(?<![\\p{L}\\p{M}\\p{N}])";
    private static final String END = "(?![\\p{L}\\p{M}\\p{N}])";
    private static final String COMMITTEE = "(?:UBND|Ủy ban nhân dân|Uỷ ban nhân dân)";
    private static final char OPEN = '\uE000';
    private static final char CLOSE = '\uE001';

    private static final String OUTSIDE_GUARD = "(?![^" + OPEN + "]*" + CLOSE + ")";

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

    private record Rule(Pattern pattern, Function<MatchResult, String> replacement) {}

    private final AdministrativeUnit from;
    private final AdministrativeUnit to;
    private final Optional<AdministrativeUnit> aboveFrom;
    private final LocalBodies bodies;
    private final LocalDate day;
    private final List<Rule> rules;

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
        this.from = from;
        this.to = to;
        this.aboveFrom = tree.above(from.id(), day).stream().findFirst();
        this.bodies = bodies;
        this.day = day;
        this.rules = rules();
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
        for (Rule rule : rules) {
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
        String named = WORD + kind(from) + "\\s+" + Pattern.quote(from.bareName()) + END;
        String area = "(?<=trên địa bàn |toàn |của )" + kind(from) + END + "(?!\\s+\\p{Lu})";
        return Pattern.compile(named + "|" + area, FLAGS)
                .matcher(text)
                .replaceAll(
                        match ->
                                Matcher.quoteReplacement(
                                        match.group().length() > kind(from).length()
                                                ? to.nameInSentence()
                                                : kind(to)));
    }

    /** Whether a name holds the superior's place, without its kind, so that nobody but a person knows whether it stays. */
    boolean namesSuperior(String text) {
        return Pattern.compile(WORD + Pattern.quote(from.bareName()) + END, FLAGS)
                .matcher(Normalizer.normalize(text, Normalizer.Form.NFC))
                .find();
    }

    /**
     * The body that does at the own level what this one does above; several are separated by commas or semicolons.
     *
     * @return empty when one of them has none
     */
    Optional<String> body(String words) {
        Set<String> found = new LinkedHashSet<>();
        for (String part : parts(words)) {
            Optional<String> own = oneBody(part);
            if (own.isEmpty()) {
                return Optional.empty();
            }
            found.add(own.get());
        }
        return found.isEmpty() ? Optional.empty() : Optional.of(first(String.join(", ", found)));
    }

    /** The bodies that help: one that has none below keeps its name, because it helps the unit below too. */
    String helpers(String words) {
        Set<String> found = new LinkedHashSet<>();
        parts(words).forEach(part -> found.add(helper(part)));
        return found.stream()
                .map(part -> found.iterator().next().equals(part) ? first(part) : lowerFirst(part))
                .collect(Collectors.joining(", "));
    }

    private String helper(String part) {
        return subordinates("(?:" + COMMITTEE + "\\s+)?").matcher(part).matches()
                ? subordinates()
                : oneBody(part).orElse(part);
    }

    private List<String> parts(String words) {
        String one =
                Normalizer.normalize(words, Normalizer.Form.NFC).replaceAll("\\s+", " ").strip();
        // what is one name must not be torn at its comma
        Matcher whole =
                Pattern.compile(
                                "(?:"
                                        + COMMITTEE
                                        + "\\s+)?"
                                        + subordinatePattern()
                                        + "|(?:các\\s+)?(?:phòng|sở|ban)(?:,\\s*(?:ban|ngành|đoàn thể|đơn vị)"
                                        + END
                                        + ")+",
                                FLAGS)
                        .matcher(one);
        List<String> kept = new ArrayList<>();
        String safe =
                whole.replaceAll(
                        match -> {
                            kept.add(match.group());
                            return OPEN + "" + (kept.size() - 1) + CLOSE;
                        });
        for (LocalBodies.Body body : bodies.at(from.level(), day)) {
            for (String name : body.names().filter(it -> it.contains(",")).toList()) {
                while (safe.contains(name)) {
                    kept.add(name);
                    safe = safe.replace(name, OPEN + "" + (kept.size() - 1) + CLOSE);
                }
            }
        }
        String torn = safe;
        return Arrays.stream(torn.split("\\s*[;,]\\s*"))
                .filter(part -> !part.isBlank())
                .map(
                        part -> {
                            String full = part;
                            for (int i = kept.size() - 1; i >= 0; i--) {
                                full = full.replace(OPEN + "" + i + CLOSE, kept.get(i));
                            }
                            return full.strip();
                        })
                .toList();
    }

    private Optional<String> oneBody(String words) {
        if (subordinates("(?:" + COMMITTEE + "\\s+)?").matcher(words).matches()) {
            return Optional.of(
                    words.startsWith("U") || words.startsWith("Ủ")
                            ? "UBND " + kind(to)
                            : subordinates());
        }
        for (LocalBodies.Body body : bodies.at(from.level(), day)) {
            Pattern named =
                    Pattern.compile(
                            "(?:"
                                    + body.names()
                                            .map(Pattern::quote)
                                            .collect(Collectors.joining("|"))
                                    + ")"
                                    + suffix(),
                            FLAGS);
            if (named.matcher(words).matches()) {
                return bodies.of(body.duty(), to.level(), day).map(it -> nameOf(it, to));
            }
        }
        Pattern general =
                Pattern.compile(
                        "(?:các\\s+)?(?:"
                                + COMMITTEE
                                + "|HĐND|Hội đồng nhân dân|Hội đồng (?:Thi đua[ ,-]*(?:-\\s*)?Khen thưởng|TĐKT|TĐ-KT)|HĐTĐKT|HĐ TĐ ?- ?KT|Thường trực.*|(?:UB|Ủy ban )?(?:MTTQ|Mặt trận Tổ quốc)(?: ?Việt Nam|VN)?|Ủy ban MTTQ(?: Việt Nam| ?VN)?|Hội .*|Công an|Đoàn .*|Lãnh đạo .*|Chủ tịch.*|các ban,? ngành.*|đoàn thể|mặt trận)"
                                + suffix(),
                        FLAGS);
        if (general.matcher(words).matches()) {
            return Optional.of(text(words));
        }
        Pattern offices =
                Pattern.compile(
                        "(?:các\\s+)?(?:sở|phòng|ban|cơ quan|ngành|đoàn thể|đơn vị|tổ chức|mặt trận|cơ quan chuyên môn|ban ngành|doanh nghiệp|trường học)(?:\\s*(?:,|và)?\\s*(?:ban|ngành|đoàn thể|đơn vị|địa phương))*(?:\\s+(?:liên quan|có liên quan|của|thuộc|trên địa bàn|chuyên môn)|\\s+"
                                + kind(from)
                                + ")*",
                        FLAGS);
        return offices.matcher(words).matches() ? Optional.of(text(words)) : Optional.empty();
    }

    /** "huyện", "huyện Phù Cừ" or nothing. */
    private String suffix() {
        return "(?:\\s+" + kind(from) + "(?:\\s+" + Pattern.quote(from.bareName()) + ")?)?";
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

    private List<Rule> rules() {
        List<Rule> all = new ArrayList<>();
        String subs = subordinatePattern();
        all.add(
                rule(
                        WORD + "chủ tịch\\s+" + COMMITTEE + "\\s+" + subs,
                        _ ->
                                to.level() == Level.COMMUNE
                                        ? "trưởng " + subordinates()
                                        : "Chủ tịch UBND " + subordinates()));
        all.add(
                rule(
                        WORD + COMMITTEE + "\\s+" + subs,
                        _ ->
                                to.level() == Level.COMMUNE
                                        ? subordinates()
                                        : "UBND " + subordinates()));
        all.add(rule("(?<=từng )" + subs, _ -> subordinates().replaceFirst("^các ", "")));
        all.add(rule(WORD + subs, _ -> subordinates()));
        if (to.level() == Level.COMMUNE) {
            all.add(
                    rule(
                            WORD
                                    + "tổ chức\\s+((?:các\\s+|hội nghị\\s+|lớp\\s+|các lớp\\s+)*)tập huấn"
                                    + END,
                            match ->
                                    "tham gia "
                                            + match.group(1).toLowerCase(Locale.ROOT)
                                            + "tập huấn"));
            all.add(
                    rule(
                            WORD
                                    + "cổng (?:thông tin điện tử|TTĐT)(?=\\s+(?:của\\s+)?"
                                    + kind(from)
                                    + END
                                    + ")",
                            _ -> "trang thông tin điện tử"));
            all.add(rule(WORD + "cơ quan chuyên môn" + END, _ -> "công chức chuyên môn"));
            all.add(
                    rule(
                            WORD + "các (?:phòng|sở), (?:ban|ngành)(?:, (?:ngành|đơn vị))?" + END,
                            _ -> "các ban, ngành"));
        } else {
            all.add(
                    rule(
                            WORD + "các sở, (?:ban, ngành|ngành)" + END,
                            _ -> "các phòng, ban, ngành"));
        }
        superiorRules(all);
        bodyRules(all);
        all.add(
                rule(
                        WORD
                                + "của\\s+(?:UBND\\s+)?tỉnh,\\s+của\\s+"
                                + kind(from)
                                + END
                                + "(?!\\s+\\p{Lu})",
                        match -> guard(match.group() + ", của " + kind(to))));
        all.add(
                rule(
                        WORD
                                + kind(from)
                                + "\\s+"
                                + Pattern.quote(from.bareName())
                                + END
                                + OUTSIDE_GUARD,
                        _ -> to.nameInSentence()));
        all.add(rule(ownKind(), _ -> kind(to)));
        return all;
    }

    /** The kind alone, as "của huyện": not with another unit's name behind it, and not a part of another word. */
    private String ownKind() {
        String label = kind(from);
        String before = label.equals("xã") ? "(?<!thị )(?<!hợp tác )" : "";
        return WORD
                + before
                + label
                + END
                + "(?!\\s+(?-i:\\p{Lu}))(?![^"
                + OPEN
                + "]*"
                + CLOSE
                + ")";
    }

    /** Where the superior reports to its own superior, the unit below reports to the superior. */
    private void superiorRules(List<Rule> all) {
        aboveFrom.ifPresent(
                above -> {
                    String kindAbove = kind(above);
                    String organ =
                            "((?:"
                                    + COMMITTEE
                                    + "|Hội đồng (?:Thi đua[ ,]*(?:-\\s*)?Khen thưởng|TĐKT)|HĐTĐKT|Cụm thi đua|Khối thi đua)\\s+)"
                                    + kindAbove
                                    + "(?:\\s+"
                                    + Pattern.quote(above.bareName())
                                    + ")?"
                                    + END;
                    String towards =
                            "((?:báo cáo|gửi|trình|với|về|lên|qua|cho)\\s+(?:về\\s+|lên\\s+|cho\\s+)?(?:Chủ tịch\\s+)?)";
                    String me = from.nameInSentence();
                    all.add(
                            rule(
                                    WORD + towards + organ,
                                    match -> match.group(1) + match.group(2) + guard(kind(from))));
                    all.add(
                            rule(
                                    WORD
                                            + "((?:Cụm|Khối) thi đua\\s+(?:của\\s+)?)"
                                            + kindAbove
                                            + END,
                                    match -> match.group(1) + guard(kind(from))));
                    all.add(
                            rule(
                                    "(do\\s+)" + organ + "(?=\\s+tổ chức)",
                                    match -> match.group(1) + match.group(2) + guard(kind(from))));
                    bodies.of("noi-vu", above.level(), day)
                            .flatMap(
                                    body ->
                                            bodies.of("noi-vu", from.level(), day)
                                                    .map(
                                                            own ->
                                                                    rule(
                                                                            WORD
                                                                                    + towards
                                                                                    + "(?:"
                                                                                    + body.names()
                                                                                            .map(
                                                                                                    Pattern
                                                                                                            ::quote)
                                                                                            .sorted(
                                                                                                    Comparator
                                                                                                            .comparingInt(
                                                                                                                    String
                                                                                                                            ::length)
                                                                                                            .reversed())
                                                                                            .collect(
                                                                                                    Collectors
                                                                                                            .joining(
                                                                                                                    "|"))
                                                                                    + ")(?:\\s+"
                                                                                    + kindAbove
                                                                                    + ")?"
                                                                                    + END,
                                                                            match ->
                                                                                    match.group(1)
                                                                                            + guard(
                                                                                                    own
                                                                                                                    .name()
                                                                                                            + " "
                                                                                                            + me))))
                            .ifPresent(all::add);
                });
    }

    /** Shut against the rules that come later. */
    private static String guard(String words) {
        return OPEN + words + CLOSE;
    }

    private void bodyRules(List<Rule> all) {
        bodies.at(from.level(), day).stream()
                .flatMap(body -> body.names().map(name -> Map.entry(name, body)))
                .sorted(
                        Comparator.comparingInt(
                                        (Map.Entry<String, LocalBodies.Body> entry) ->
                                                entry.getKey().length())
                                .reversed())
                .forEach(
                        entry ->
                                bodies.of(entry.getValue().duty(), to.level(), day)
                                        .ifPresent(
                                                own ->
                                                        all.add(
                                                                rule(
                                                                        WORD
                                                                                + Pattern.quote(
                                                                                        entry
                                                                                                .getKey())
                                                                                + "(?:\\s+"
                                                                                + kind(from)
                                                                                + END
                                                                                + "(?:\\s+"
                                                                                + Pattern.quote(
                                                                                        from
                                                                                                .bareName())
                                                                                + ")?)?"
                                                                                + END
                                                                                + OUTSIDE_GUARD,
                                                                        _ ->
                                                                                guard(
                                                                                        nameOf(
                                                                                                own,
                                                                                                to))))));
    }

    private Pattern subordinates(String before) {
        return Pattern.compile(before + subordinatePattern(), FLAGS);
    }

    /** "các xã, phường, thị trấn", seen from a district; "các huyện, thị xã, thành phố", seen from a province. */
    private String subordinatePattern() {
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

    private String subordinates() {
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

    private static Rule rule(String pattern, Function<MatchResult, String> replacement) {
        return new Rule(Pattern.compile(pattern, FLAGS), replacement);
    }

    private static String kind(AdministrativeUnit unit) {
        return unit.kind().map(UnitKind::label).orElse("");
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
        return (opens || office) && after.codePointAt(0) != OPEN ? first(after) : after;
    }

    private static String first(String text) {
        return text.isEmpty()
                ? text
                : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }

    private static String lowerFirst(String text) {
        boolean abbreviation = text.length() > 1 && Character.isUpperCase(text.charAt(1));
        boolean general = text.startsWith("Các ");
        return abbreviation || !general
                ? text
                : text.substring(0, 1).toLowerCase(Locale.ROOT) + text.substring(1);
    }

    private String tidy(String text) {
        String kind = Pattern.quote(kind(to));
        return text.replaceAll(OPEN + "(?=\\D)|(?<=\\D)" + CLOSE, "")
                .replaceAll("(?iu)" + WORD + "(các|của|" + kind + ")\\s+\\1" + END, "$1")
                .replaceAll("(?iu)" + WORD + "các\\s+(?=các" + END + ")", "")
                .replaceAll(
                        "Đảng ủy " + kind + ", HĐND, UBND " + kind,
                        Matcher.quoteReplacement("Đảng ủy, HĐND, UBND " + kind(to)))
                .replaceAll(
                        "Đảng ủy " + kind + "; HĐND, UBND " + kind,
                        Matcher.quoteReplacement("Đảng ủy; HĐND, UBND " + kind(to)))
                .replaceAll("(?iu)" + WORD + "(từng \\p{L}+), \\1" + END, "$1")
                .replaceAll(" {2,}", " ");
    }
}
