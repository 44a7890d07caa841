package vn.thidua.plans.reading;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.thidua.plans.document.AdminLevel;
import vn.thidua.plans.document.BodyKind;
import vn.thidua.plans.document.Letters;
import vn.thidua.plans.document.PlanDocument;

/**
 * Cơ quan ban hành: from the letterhead; where a conversion has lost it, from who acts in the preamble, from the symbol of
 * the number and from the signature, with the unit's name from wherever the text names its own unit.
 */
final class IssuerResolution {

    private static final String PEOPLES_COMMITTEE = "UBND";
    private static final String COUNCIL = "Hội đồng Thi đua - Khen thưởng";

    private static final Pattern ACTS =
            Pattern.compile(
                    "\\s*,?\\s*(?:(?:da|se|long trong|tien hanh)\\s+)?(?:xay dung|ban hanh|trien khai|phat dong|lap|to chuc|de ra|yeu cau"
                            + "|chi thi|de nghi|giao|quyet dinh|bao cao|thong bao|huong dan|kinh de nghi|trinh)(?![a-z])");

    private static final Pattern PARTY_COMMITTEE =
            Pattern.compile("(?:tinh|thanh|huyen|quan|thi) uy$");

    /** Names of organs that have no unit below the centre. */
    private static final Pattern CENTRAL = Pattern.compile("trung uong$|viet nam$");

    /**
     * @param confidence 0 to 1
     */
    record Resolved(PlanDocument.Issuer issuer, double confidence, int start, int end) {}

    private final PlanText text;
    private final Zones zones;
    private final HeadGrammar head;
    private final TrueCase trueCase;
    private final Optional<SignatureGrammar.Found> signature;

    IssuerResolution(
            PlanText text,
            Zones zones,
            HeadGrammar head,
            TrueCase trueCase,
            Optional<SignatureGrammar.Found> signature) {
        this.text = text;
        this.zones = zones;
        this.head = head;
        this.trueCase = trueCase;
        this.signature = signature;
    }

    Optional<Resolved> resolve() {
        Optional<Resolved> letterhead = fromLetterhead();
        if (letterhead.isPresent() && letterhead.get().issuer().unit().isPresent()) {
            return letterhead;
        }
        Optional<Resolved> told = fromText(letterhead);
        return told.isPresent() ? told : letterhead;
    }

    private Optional<Resolved> fromLetterhead() {
        List<HeadGrammar.Located<String>> lines = head.organLines();
        Optional<BodyGrammar.Body> last = Optional.empty();
        Optional<UnitGrammar.Unit> unit = Optional.empty();
        int start = -1;
        int end = -1;
        int headStart = -1;
        for (HeadGrammar.Located<String> line : lines) {
            Optional<BodyGrammar.Body> body = BodyGrammar.at(text, line.start(), line.end());
            if (body.isPresent()
                    && !isContinuation(last, text.foldSlice(line.start(), line.end()))) {
                last = body;
                headStart = line.start();
                unit =
                        body.get()
                                .unit()
                                .or(
                                        () ->
                                                UnitGrammar.next(
                                                        text.text(),
                                                        text.fold(),
                                                        line.start(),
                                                        line.end()))
                                .or(unitBefore(unit));
                start = start < 0 || body.get().unit().isPresent() ? line.start() : start;
                end = line.end();
                continue;
            }
            Optional<UnitGrammar.Unit> here =
                    UnitGrammar.next(text.text(), text.fold(), line.start(), line.end());
            if (here.isPresent() && isSuperior(here.get(), last.flatMap(BodyGrammar.Body::unit))) {
                continue;
            }
            if (here.isPresent()) {
                unit = here;
                start = start < 0 ? line.start() : start;
                end = line.end();
            } else if (last.isPresent()) {
                end = line.end();
            }
        }
        if (last.isEmpty()) {
            return Optional.empty();
        }
        int bodyStart = headStart;
        String name = agencyName(last.get(), bodyStart, end);
        return Optional.of(resolved(last.get(), name, unit, 0.97, Math.min(start, bodyStart), end));
    }

    private static Supplier<Optional<UnitGrammar.Unit>> unitBefore(
            Optional<UnitGrammar.Unit> unit) {
        return () -> unit;
    }

    /** "UBND PHƯỜNG 5" / "THÀNH PHỐ VŨNG TÀU": the second line says where the ward lies. */
    private static boolean isSuperior(UnitGrammar.Unit here, Optional<UnitGrammar.Unit> own) {
        return own.filter(u -> u.name().isPresent() && here.level().isAbove(u.level())).isPresent();
    }

    /** "HỘI ĐỒNG THI ĐUA" / "KHEN THƯỞNG XÃ A": the second line is no body of its own. */
    private static boolean isContinuation(Optional<BodyGrammar.Body> last, String fold) {
        return last.isPresent() && fold.startsWith("khen thuong");
    }

    /** "Sở Nội vụ": the agency's words up to its unit. */
    private String agencyName(BodyGrammar.Body body, int start, int end) {
        if (body.kind().isPresent() && body.kind().get() == BodyKind.UBND) {
            return PEOPLES_COMMITTEE;
        }
        if (body.council()) {
            return COUNCIL;
        }
        int stop =
                UnitGrammar.next(
                                text.text(),
                                text.fold(),
                                body.headEnd(),
                                Math.max(end, body.headEnd()))
                        .map(UnitGrammar.Unit::start)
                        .orElse(end);
        Optional<UnitGrammar.Unit> own = body.unit().filter(u -> u.start() >= body.headEnd());
        int nameEnd = Math.min(stop, own.map(UnitGrammar.Unit::start).orElse(stop));
        String words =
                text.slice(start, Math.max(nameEnd, body.headEnd()))
                        .replace('\n', ' ')
                        .replaceAll("\\s+", " ")
                        .strip();
        return trueCase.sentence(words);
    }

    private Resolved resolved(
            BodyGrammar.Body body,
            String name,
            Optional<UnitGrammar.Unit> unit,
            double confidence,
            int start,
            int end) {
        boolean ofTheCentre = unit.isEmpty() && CENTRAL.matcher(Letters.fold(name)).find();
        Optional<AdminLevel> level =
                ofTheCentre ? Optional.of(AdminLevel.TRUNG_UONG) : level(body, unit);
        Optional<String> label =
                unit.filter(u -> u.name().isPresent()).map(UnitGrammar.Unit::label);
        boolean central = level.filter(l -> l == AdminLevel.TRUNG_UONG).isPresent();
        String full = central ? name : fullName(name, unit);
        return new Resolved(
                new PlanDocument.Issuer(
                        Optional.of(full), kind(body), level, central ? Optional.empty() : label),
                label.isPresent() || central ? confidence : Math.min(confidence, 0.6),
                start,
                end);
    }

    /** "Tỉnh ủy Lào Cai" says the unit's kind itself, "UBND xã Minh Tiến" says it with the unit. */
    private static String fullName(String name, Optional<UnitGrammar.Unit> unit) {
        boolean saysKind = PARTY_COMMITTEE.matcher(Letters.fold(name)).find();
        return unit.filter(u -> u.name().isPresent())
                .map(u -> name + " " + (saysKind ? u.name().orElseThrow() : u.label()))
                .orElse(name);
    }

    private static Optional<BodyKind> kind(BodyGrammar.Body body) {
        return body.kind().isPresent()
                ? body.kind()
                : body.ownLevel().map(level -> BodyKind.SO_NGANH);
    }

    private static Optional<AdminLevel> level(
            BodyGrammar.Body body, Optional<UnitGrammar.Unit> unit) {
        if (body.ownLevel().filter(l -> l == AdminLevel.TRUNG_UONG).isPresent()) {
            return body.ownLevel();
        }
        return unit.map(UnitGrammar.Unit::level).or(body::ownLevel);
    }

    private Optional<Resolved> fromText(Optional<Resolved> letterhead) {
        Optional<BodyGrammar.Body> actor = actor();
        Optional<BodyGrammar.Body> body = bodyBySymbol(actor);
        if (body.isEmpty()) {
            return Optional.empty();
        }
        Optional<UnitGrammar.Unit> unit =
                actor.flatMap(BodyGrammar.Body::unit).or(() -> body.get().unit());
        Optional<UnitGrammar.Unit> named =
                unit.filter(u -> u.name().isPresent()).or(() -> ownUnit(unit));
        Resolved result =
                resolved(
                        body.get(),
                        agencyName(body.get(), body.get().start(), body.get().end()),
                        named.isPresent() ? named : unit,
                        actor.flatMap(BodyGrammar.Body::unit)
                                        .flatMap(UnitGrammar.Unit::name)
                                        .isPresent()
                                ? 0.9
                                : 0.75,
                        body.get().start(),
                        body.get().end());
        boolean tellsLevel =
                result.issuer().level().isPresent()
                        && letterhead.flatMap(found -> found.issuer().level()).isEmpty();
        if (letterhead.isPresent() && result.issuer().unit().isEmpty() && !tellsLevel) {
            return letterhead;
        }
        return Optional.of(result);
    }

    /** Whether a body at whose end a place is does what an issuer does: "… ban hành Kế hoạch". */
    static boolean acts(PlanText text, int at, int limit) {
        return ACTS.matcher(text.fold()).region(at, limit).lookingAt();
    }

    /** Who carries the document out in the preamble: the last body that "xây dựng", "ban hành", "phát động". */
    private Optional<BodyGrammar.Body> actor() {
        Optional<BodyGrammar.Body> result = actor(zones.titleEnd(), zones.preambleEnd());
        if (result.isEmpty() && zones.attached().isPresent()) {
            result = actor(zones.attached().get().titleEnd(), zones.attached().get().preambleEnd());
        }
        return result.or(this::authority).or(this::closingActor);
    }

    /** "CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH A" right below the title of a decision: who decides. */
    private Optional<BodyGrammar.Body> authority() {
        return text.lines().stream()
                .filter(line -> line.start() >= zones.titleEnd())
                .limit(2)
                .filter(line -> Letters.isUpperCase(text.text(line)))
                .flatMap(line -> BodyGrammar.all(text, line.start(), line.end()).stream())
                .filter(body -> body.kind().isPresent() && body.unit().isPresent())
                .findFirst();
    }

    private Optional<BodyGrammar.Body> actor(int start, int end) {
        BodyGrammar.Body result = null;
        for (BodyGrammar.Body body : BodyGrammar.all(text, start, end)) {
            boolean committee = body.kind().isPresent() && body.kind().get() != BodyKind.DANG;
            if (committee && ACTS.matcher(text.fold()).region(body.end(), end).lookingAt()) {
                result = body;
            }
        }
        return Optional.ofNullable(result);
    }

    /** "Trên đây là Kế hoạch … của UBND thị xã Sa Pa": who issued it, said at the end. */
    private Optional<BodyGrammar.Body> closingActor() {
        for (Paragraph paragraph : text.paragraphs()) {
            if (paragraph.start() < zones.closing()
                    && text.fold(paragraph).startsWith("tren day la")) {
                return BodyGrammar.all(text, paragraph.start(), paragraph.end()).stream()
                        .filter(body -> body.kind().isPresent())
                        .findFirst();
            }
        }
        return Optional.empty();
    }

    /** The symbol says whose series the number is: "KH-HĐTĐKT" is the council's, whoever acts. */
    private Optional<BodyGrammar.Body> bodyBySymbol(Optional<BodyGrammar.Body> actor) {
        if (actor.isPresent()) {
            return actor;
        }
        if (signature.isEmpty()) {
            return Optional.empty();
        }
        SignatureGrammar.Found found = signature.get();
        int end = found.nameStart() > 0 ? found.nameStart() : found.end();
        return BodyGrammar.all(text, found.start(), end).stream()
                .filter(body -> body.kind().isPresent())
                .findFirst();
    }

    /**
     * The name of the own unit, where the acting body names only its kind ("UBND xã"): the name of that kind that the
     * title, the closing sentence and the whole text give most weight, if any.
     */
    private Optional<UnitGrammar.Unit> ownUnit(Optional<UnitGrammar.Unit> kindOnly) {
        Map<String, Double> weights = new HashMap<>();
        Map<String, UnitGrammar.Unit> units = new HashMap<>();
        Optional<String> place = head.place().map(HeadGrammar.Located::value).map(Letters::fold);
        int at = 0;
        while (at < text.length()) {
            Optional<UnitGrammar.Unit> unit =
                    UnitGrammar.next(text.text(), text.fold(), at, text.length());
            if (unit.isEmpty()) {
                break;
            }
            at = Math.max(unit.get().end(), at + 1);
            UnitGrammar.Unit found = unit.get();
            if (found.name().isEmpty()
                    || (kindOnly.isPresent() && !kindOnly.get().kind().equals(found.kind()))) {
                continue;
            }
            String key = found.kind() + " " + Letters.fold(found.name().get());
            double weight = weight(found);
            if (place.isPresent() && place.get().equals(Letters.fold(found.name().get()))) {
                weight += 2;
            }
            weights.merge(key, weight, Double::sum);
            units.putIfAbsent(key, found);
        }
        return weights.entrySet().stream()
                .filter(
                        entry ->
                                entry.getValue() > 0
                                        && (kindOnly.isPresent() || entry.getValue() >= 2))
                .max(
                        Map.Entry.<String, Double>comparingByValue()
                                .thenComparing(Map.Entry.comparingByKey()))
                .map(entry -> units.get(entry.getKey()))
                .or(() -> placeName(kindOnly));
    }

    private double weight(UnitGrammar.Unit unit) {
        if (unit.start() >= zones.titleStart() && unit.end() <= zones.titleEnd()) {
            return 6;
        }
        int sentence = text.paragraphAt(unit.start()).start();
        if (text.fold().startsWith("tren day la", sentence)) {
            return 6;
        }
        return unit.start() < zones.preambleEnd() && isCited(unit) ? 0.2 : 1;
    }

    /** "… ngày 04/01/2024 của UBND huyện A": the unit of a cited act is usually another. */
    private boolean isCited(UnitGrammar.Unit unit) {
        String before = text.foldSlice(Math.max(0, unit.start() - 60), unit.start());
        Matcher cited = Pattern.compile("\\d{4}\\s*,?\\s+cua\\s").matcher(before);
        return cited.find();
    }

    private Optional<UnitGrammar.Unit> placeName(Optional<UnitGrammar.Unit> kindOnly) {
        if (kindOnly.isEmpty() || kindOnly.get().level() != AdminLevel.XA) {
            return Optional.empty();
        }
        return head.place().map(place -> kindOnly.get().named(place.value()));
    }
}
