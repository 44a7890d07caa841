package vn.thidua.plans.reading;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.thidua.plans.document.CitationRole;
import vn.thidua.plans.document.DocumentType;

/**
 * Ngữ pháp viện dẫn (Nghị định 30/2020, Phụ lục I mục 6b): kind, number, date, issuer, subject, with what typing leaves
 * out; laws by name only.
 */
final class CitationGrammar {

    /** Chars before a number in which its type may stand ("Luật Thi đua, khen thưởng số 06/2022/QH15"). */
    private static final int TYPE_REACH = 110;

    /** No document cites more. */
    private static final int MOST = 2_000;

    private static final int SUBJECT_REACH = 420;

    private static final Pattern TYPE_BEFORE =
            Pattern.compile("(?<![a-z])(" + TypeGrammar.NAME + ")\\s*(?:so\\s*[:.]?\\s*)?$");
    private static final Pattern LAW_BEFORE = Pattern.compile("(?<![a-z])(luat)\\s[^;.\\n]{3,90}$");
    private static final Pattern SO_BEFORE = Pattern.compile("(?<![a-z])so\\s*[:.]?\\s*$");

    /** "kế hoạch số 127": a number without a symbol. */
    private static final Pattern BARE =
            Pattern.compile(
                    "(?<![a-z])(ke hoach|chi thi|quyet dinh|cong van|huong dan|thong bao) so\\s*[:.]?\\s*(\\d{1,5})(?![\\d/.,-]|\\s?[/-]\\s?[a-z])");

    private static final Pattern SUBJECT_LEAD =
            Pattern.compile(
                    "\\s*,?\\s*\\(?(?:(?:ve\\s+viec|v/v|ve)\\s*[:,]?\\s*|(?=ban hanh|quy dinh|phe duyet|trien khai|giao|huong dan|phat dong"
                            + "|thuc hien|to chuc|day manh|tiep tuc|tang cuong|cong tac|chi tiet|thi hanh|sua doi|phong trao|thanh lap|kien toan))");

    private static final Pattern WHO_ACTS =
            Pattern.compile(
                    ", (?:chu tich |giam doc )?(?:uy ban nhan dan|ubnd|so |hoi dong thi dua|hoi dong (?=xay dung|ban hanh|de ra)|ban thi dua|ban chi dao|ban thuong vu|ban chap hanh|doan chu tich)");

    /** "… và Kế hoạch số", ", Công văn ngày": the next act of the enumeration begins. */
    private static final Pattern NEXT_ACT =
            Pattern.compile(
                    "(?:\\s*[,;]\\s*(?:va\\s+)?|\\s+(?:va|cung|cung voi)\\s+)(?:cac\\s+|noi dung\\s+)?(?:"
                            + TypeGrammar.NAME
                            + ")(?:\\s+(?:hanh dong|lien tich))?(?=\\s+(?:so|cua|ngay)(?![a-z]))");

    private static final Pattern ENDS_IN_ACT =
            Pattern.compile("\\b(?:" + TypeGrammar.NAME + ")\\s+so\\s*$");

    private static final Pattern NUMBER_OF_ACT =
            Pattern.compile("\\s*(\\d[\\p{L}\\d/.-]*[\\p{L}\\d])");

    private static final int NUMBER_REACH = 40;

    private static final Pattern SELF = Pattern.compile("\\(?\\s*(?:ban hanh )?(?:kem )?theo\\s*$");

    private final PlanText text;
    private final Zones zones;
    private final IssuerGrammar issuers;
    private final CitationRoles roles;

    CitationGrammar(PlanText text, Zones zones) {
        this.text = text;
        this.zones = zones;
        this.issuers = new IssuerGrammar(text);
        this.roles = new CitationRoles(text, zones);
    }

    List<Citation> citations(Optional<NumberGrammar.Found> own) {
        List<Citation> result = new ArrayList<>();
        numbered(own, result);
        bare(result);
        new NamedActs(text, zones, roles).read(result);
        result.sort((a, b) -> Integer.compare(a.start(), b.start()));
        return enumerated(result);
    }

    /** "theo Nghị quyết số … , Nghị quyết số …": what gives targets does so for all acts of the enumeration. */
    private List<Citation> enumerated(List<Citation> sorted) {
        List<Citation> result = new ArrayList<>();
        for (Citation citation : sorted) {
            boolean goesOn =
                    !result.isEmpty()
                            && result.getLast().role() == CitationRole.TARGET_SOURCE
                            && citation.type() == result.getLast().type()
                            && citation.start() > result.getLast().end()
                            && !text.slice(
                                            /* start= */ result.getLast().end(),
                                            /* end= */ citation.start())
                                    .matches("(?s).*[.;\\n].*");
            result.add(goesOn ? citation.withRole(CitationRole.TARGET_SOURCE) : citation);
        }
        return result;
    }

    private void numbered(Optional<NumberGrammar.Found> own, List<Citation> result) {
        Matcher matcher = NumberGrammar.written(text.text());
        int[] previousEnd = {0};
        List<NumberGrammar.Found> numbers = new ArrayList<>();
        while (matcher.find() && numbers.size() < MOST) {
            numbers.add(NumberGrammar.found(matcher));
        }
        for (int i = 0; i < numbers.size(); i++) {
            NumberGrammar.Found number = numbers.get(i);
            Paragraph paragraph = text.paragraphAt(number.start());
            boolean marker = number.start() < paragraph.body();
            if ((own.isPresent() && overlaps(own.get(), number))
                    || number.sequence().isEmpty()
                    || marker) {
                continue;
            }
            int paragraphStart = paragraph.start();
            int reachBack =
                    Math.max(paragraphStart, Math.max(previousEnd[0], number.start() - TYPE_REACH));
            Optional<TypeWord> type = typeBefore(reachBack, number);
            if (type.isEmpty()) {
                continue;
            }
            boolean self =
                    SELF.matcher(
                                            text.foldSlice(
                                                    Math.max(0, type.get().start() - 40),
                                                    type.get().start()))
                                    .find()
                            && own.map(
                                            o ->
                                                    NumberGrammar.key(o.number())
                                                            .equals(
                                                                    NumberGrammar.key(
                                                                            number.number())))
                                    .orElse(true);
            int next = i + 1 < numbers.size() ? numbers.get(i + 1).start() : text.length();
            Citation citation = read(type.get(), number, next);
            previousEnd[0] = citation.end();
            if (!self && !isOwnNumber(own, citation)) {
                result.add(citation);
            }
        }
    }

    private static boolean overlaps(NumberGrammar.Found a, NumberGrammar.Found b) {
        return a.start() < b.end() && b.start() < a.end();
    }

    /** The document names itself: "(Kèm theo Kế hoạch số 11/KH-UBND …)", or in a footer. */
    private boolean isOwnNumber(Optional<NumberGrammar.Found> own, Citation citation) {
        return own.isPresent()
                && citation.number().isPresent()
                && own.get().sequence().isPresent()
                && NumberGrammar.key(own.get().number())
                        .equals(NumberGrammar.key(citation.number().get().number()))
                && citation.start() > zones.preambleEnd();
    }

    private record TypeWord(DocumentType type, int start) {}

    private Optional<TypeWord> typeBefore(int from, NumberGrammar.Found number) {
        String before = text.foldSlice(from, number.start());
        Matcher direct = TYPE_BEFORE.matcher(before);
        if (direct.find()) {
            DocumentType named = TypeGrammar.named(direct.group(1)).orElse(DocumentType.KE_HOACH);
            return Optional.of(new TypeWord(named, from + direct.start(1)));
        }
        Matcher law = LAW_BEFORE.matcher(before);
        if (number.symbol().contains("QH") && law.find()) {
            return Optional.of(new TypeWord(DocumentType.LUAT, from + law.start(1)));
        }
        Matcher so = SO_BEFORE.matcher(before);
        boolean counted = so.find();
        boolean listed =
                number.symbol().contains("-")
                        && (before.strip().isEmpty()
                                || before.endsWith(", ")
                                || before.endsWith("va "));
        if (number.symbol().endsWith("QH15") || number.symbol().contains("/QH")) {
            return Optional.of(
                    new TypeWord(DocumentType.LUAT, counted ? from + so.start() : number.start()));
        }
        if (counted || listed || number.type().isPresent()) {
            int start = counted ? from + so.start() : number.start();
            return Optional.of(new TypeWord(number.type().orElse(DocumentType.CONG_VAN), start));
        }
        return Optional.empty();
    }

    private Citation read(TypeWord type, NumberGrammar.Found number, int nextNumber) {
        int limit = Math.min(paragraphEnd(number.end()), nextNumber);
        int at = number.end();
        Optional<DateGrammar.Found> date = DateGrammar.after(text.fold(), at, limit);
        if (date.isPresent()) {
            at = date.get().end();
        }
        Optional<IssuerGrammar.Issuer> issuer = issuers.after(at, limit);
        if (issuer.isPresent()) {
            at = issuer.get().end();
            if (date.isEmpty()) {
                date = DateGrammar.after(text.fold(), at, limit);
                at = date.map(DateGrammar.Found::end).orElse(at);
            }
        }
        int end = at;
        Optional<IssuerGrammar.Issuer> named = issuer.or(() -> issuers.before(type.start()));
        Subject subject = subject(end, limit);
        Optional<LocalDate> day = date.map(DateGrammar.Found::date);
        boolean preamble = roles.inPreamble(type.start());
        Citation.Verb verb = roles.verb(type.start(), preamble);
        return new Citation(
                type.type(),
                Optional.of(number),
                Optional.of(normalised(number, day)),
                day,
                named.map(IssuerGrammar.Issuer::name).or(() -> impliedIssuer(number)),
                named.flatMap(IssuerGrammar.Issuer::body),
                subject.words(),
                roles.role(type.start(), verb, preamble),
                verb,
                preamble,
                type.start(),
                end,
                subject.end());
    }

    /**
     * A decree of the Government bears its year ("91/2017/NĐ-CP", Nghị định 30/2020 has it so for normative acts); where
     * the citation leaves it out and gives the date, the year is that of the date.
     */
    private static String normalised(NumberGrammar.Found number, Optional<LocalDate> date) {
        boolean normative = number.symbol().equals("NĐ-CP") || number.symbol().startsWith("TT-B");
        if (normative && date.isPresent()) {
            int slash = number.number().indexOf('/');
            return number.number().substring(0, slash)
                    + "/"
                    + date.get().getYear()
                    + number.number().substring(slash);
        }
        return number.number();
    }

    /** The symbol of these acts names the issuer by itself; it is not repeated in the sentence. */
    private static Optional<String> impliedIssuer(NumberGrammar.Found number) {
        return switch (number.symbol()) {
            case "CT-TTg", "QĐ-TTg", "CĐ-TTg" -> Optional.of("Thủ tướng Chính phủ");
            default -> Optional.empty();
        };
    }

    private int paragraphEnd(int at) {
        return at >= text.length() ? text.length() : text.paragraphAt(at).end();
    }

    private record Subject(Optional<String> words, int end) {}

    private Subject subject(int start, int limit) {
        int bound = Math.min(limit, start + SUBJECT_REACH);
        Matcher lead = SUBJECT_LEAD.matcher(text.fold()).region(start, bound);
        if (!lead.lookingAt()) {
            return new Subject(Optional.empty(), start);
        }
        int from = lead.end();
        int end = from;
        boolean quoted = false;
        while (end < bound) {
            char c = text.text().charAt(end);
            if (c == '“') {
                quoted = true;
            } else if (c == '”') {
                quoted = false;
            } else if (c == '"') {
                quoted = !quoted && text.text().indexOf('"', end + 1) > 0;
            }
            boolean stop =
                    (c == ';' && !quoted)
                            || (c == ',' && !quoted && isWhoActs(end, bound))
                            || (c == '.'
                                    && (end + 1 >= bound || text.text().charAt(end + 1) == ' '));
            if (stop) {
                break;
            }
            end++;
        }
        Matcher next = NEXT_ACT.matcher(text.foldSlice(from, end));
        int stop = next.find() ? from + next.start() : end;
        String words = text.slice(from, stop).strip();
        return words.isEmpty()
                ? new Subject(Optional.empty(), start)
                : new Subject(Optional.of(words + numberCutOff(from, stop)), stop);
    }

    /** "… thực hiện Chỉ thị số | 19/CT-TTg ngày …": the act inside is cited by itself, its number belongs to the subject too. */
    private String numberCutOff(int from, int stop) {
        if (!ENDS_IN_ACT.matcher(text.foldSlice(from, stop)).find()) {
            return "";
        }
        Matcher number =
                NUMBER_OF_ACT
                        .matcher(text.text())
                        .region(stop, Math.min(stop + NUMBER_REACH, text.text().length()));
        return number.lookingAt() ? " " + number.group(1) : "";
    }

    /** "…, UBND xã ban hành Kế hoạch": after the subject comes who acts. */
    private boolean isWhoActs(int comma, int bound) {
        boolean capital = comma + 2 < bound && Character.isUpperCase(text.text().charAt(comma + 2));
        return capital
                && (WHO_ACTS.matcher(text.fold()).region(comma, bound).lookingAt()
                        || BodyGrammar.at(text, comma + 2, bound)
                                .filter(body -> IssuerResolution.acts(text, body.end(), bound))
                                .isPresent());
    }

    private void bare(List<Citation> result) {
        Matcher matcher = BARE.matcher(text.fold());
        while (matcher.find()) {
            if (matcher.start() < zones.titleEnd()) {
                continue;
            }
            int limit = paragraphEnd(matcher.end());
            Optional<DateGrammar.Found> date = DateGrammar.after(text.fold(), matcher.end(), limit);
            int at = date.map(DateGrammar.Found::end).orElse(matcher.end());
            Optional<IssuerGrammar.Issuer> issuer = issuers.after(at, limit);
            if (date.isEmpty() && issuer.isEmpty()) {
                continue;
            }
            int end = issuer.map(IssuerGrammar.Issuer::end).orElse(at);
            Subject subject = subject(end, limit);
            boolean preamble = roles.inPreamble(matcher.start());
            Citation.Verb verb = roles.verb(matcher.start(), preamble);
            result.add(
                    new Citation(
                            TypeGrammar.named(matcher.group(1)).orElse(DocumentType.KE_HOACH),
                            Optional.empty(),
                            Optional.of(matcher.group(2)),
                            date.map(DateGrammar.Found::date),
                            issuer.map(IssuerGrammar.Issuer::name),
                            issuer.flatMap(IssuerGrammar.Issuer::body),
                            subject.words(),
                            roles.role(matcher.start(), verb, preamble),
                            verb,
                            preamble,
                            matcher.start(),
                            end,
                            subject.end()));
        }
    }
}
