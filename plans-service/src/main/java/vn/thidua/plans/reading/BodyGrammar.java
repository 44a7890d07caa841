package vn.thidua.plans.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.thidua.plans.document.AdminLevel;
import vn.thidua.plans.document.BodyKind;

/** Cơ quan, tổ chức trong văn bản: recognises a body at the start of a phrase, with its administrative unit. */
final class BodyGrammar {

    /** On folded text. The order decides between readings that begin alike. */
    private enum Form {
        COUNCIL(
                BodyKind.HOI_DONG_TDKT,
                "(?:hoi dong|hd)\\s*(?:thi dua|td)\\s*[-,–]?\\s*(?:va\\s*)?(?:khen thuong|kt)|hd\\s?td\\s?-?\\s?kt|hoi dong thi dua$"),
        PEOPLES_COMMITTEE(
                BodyKind.UBND,
                "(?:chu tich\\s+|thuong truc\\s+|lanh dao\\s+)?(?:uy\\s?ban nhan dan|ubnd)"),
        PEOPLES_COUNCIL(null, "(?:thuong truc\\s+)?(?:hoi dong nhan dan|hdnd)"),
        STEERING(BodyKind.BAN_CHI_DAO, "ban chi dao"),
        PARTY(
                BodyKind.DANG,
                "(?:ban thuong vu|btv|ban chap hanh|bch|thuong truc|thuong vu)?\\s*(?:dang bo|tinh uy|thanh uy|huyen uy"
                        + "|quan uy|thi uy|dang uy|dang doan|chi bo)|ban bi thu|bo chinh tri|(?:ban chap hanh|bch) trung uong"
                        + "|trung uong dang|ban tuyen giao|ban dan van"),
        GOVERNMENT(
                null,
                "thu tuong(?: chinh phu)?|chinh phu|quoc hoi|chu tich nuoc|uy ban thuong vu quoc hoi|uy ban dan toc"),
        CENTRAL_COUNCIL(
                BodyKind.HOI_DONG_TDKT, "hoi dong thi dua\\s*[-,–]?\\s*khen thuong trung uong"),
        CENTRAL_ORGAN(
                BodyKind.SO_NGANH,
                "tong lien doan lao dong(?: viet nam)?|ban thi dua\\s*[-,–]?\\s*khen thuong trung uong|uy ban trung uong mat tran to quoc(?: viet nam)?|(?:doan chu tich |ban thuong vu |ban chap hanh )?trung uong (?:doan|hoi)(?: [a-z]+){0,6}? viet nam"),
        MINISTRY(null, "(?:bo truong\\s+)?bo (?!chi huy|tu lenh|doi|phan|mon)(?=[a-z])"),
        DEPARTMENT(BodyKind.SO_NGANH, "(?:giam doc\\s+)?so (?=[a-z])"),
        OFFICE(
                BodyKind.SO_NGANH,
                "phong (?!trao|chong|chay|ngua|benh|trong|ngu|cach)(?=[a-z])|ban thi dua|van phong|cong an|bo chi huy|bo tu lenh|ban chi huy|ban quan ly|trung tam|truong (?=[a-z])|tram y te"
                        + "|chi cuc|cuc (?=[a-z])|bao hiem|kho bac|ngan hang|toa an|vien kiem sat|thanh tra|cong doan"
                        + "|lien doan lao dong|doan thanh nien|doan tncs|tinh doan|huyen doan|hoi (?!nghi|thi|thao|dam|vien|nhap)"
                        + "|uy ban mat tran|uy ban mttq|ubmttq|mat tran to quoc|mttq|so giao|benh vien|cong ty|ban dan toc");

        private final @org.jspecify.annotations.Nullable BodyKind kind;
        private final Pattern pattern;

        Form(@org.jspecify.annotations.Nullable BodyKind kind, String regex) {
            this.kind = kind;
            this.pattern = Pattern.compile("(?<![a-z])(?:" + regex + ")(?:(?<= )|(?![a-z]))");
        }
    }

    private static final Pattern ANY;

    static {
        StringBuilder any = new StringBuilder();
        for (Form form : Form.values()) {
            any.append(any.isEmpty() ? "" : "|").append(form.pattern.pattern());
        }
        ANY = Pattern.compile(any.toString());
    }

    private BodyGrammar() {}

    /**
     * A body in the text.
     *
     * @param kind empty for bodies outside the kinds (HĐND, Chính phủ, bộ)
     * @param headEnd char after the body's own words
     * @param end char after the unit if it follows directly, else {@code headEnd}
     */
    record Body(
            Optional<BodyKind> kind,
            Optional<AdminLevel> ownLevel,
            Optional<UnitGrammar.Unit> unit,
            boolean council,
            int start,
            int headEnd,
            int end) {

        Optional<AdminLevel> level() {
            return ownLevel.isPresent() ? ownLevel : unit.map(UnitGrammar.Unit::level);
        }
    }

    /** The body that begins exactly at a place. */
    static Optional<Body> at(PlanText text, int start, int end) {
        for (Form form : Form.values()) {
            Matcher matcher = form.pattern.matcher(text.fold()).region(start, end);
            matcher.useTransparentBounds(true);
            if (matcher.lookingAt()
                    && matcher.end() > start
                    && isWritten(text.text(), form, start)) {
                return Optional.of(body(text, form, start, matcher.end(), end));
            }
        }
        return Optional.empty();
    }

    /** The first body that begins at or after a place. */
    static Optional<Body> next(PlanText text, int start, int end) {
        Matcher matcher = ANY.matcher(text.fold()).region(start, end);
        matcher.useTransparentBounds(true);
        while (matcher.find()) {
            int begin = matcher.start();
            while (begin < end && text.text().charAt(begin) == ' ') {
                begin++;
            }
            Optional<Body> body = at(text, begin, end);
            if (body.isPresent()) {
                return body;
            }
        }
        return Optional.empty();
    }

    static List<Body> all(PlanText text, int start, int end) {
        List<Body> result = new ArrayList<>();
        int at = start;
        while (at < end) {
            Optional<Body> body = next(text, at, end);
            if (body.isEmpty()) {
                break;
            }
            result.add(body.get());
            at = Math.max(body.get().end(), at + 1);
        }
        return result;
    }

    /** Short words that differ from others by their tone only ("Sở" and "số") count with tone and capital. */
    private static boolean isWritten(String text, Form form, int start) {
        return switch (form) {
            case DEPARTMENT ->
                    text.startsWith("Sở", start)
                            || text.startsWith("SỞ", start)
                            || text.startsWith("Giám", start)
                            || text.startsWith("GIÁM", start);
            case MINISTRY -> text.startsWith("Bộ", start) || text.startsWith("BỘ", start);
            case OFFICE ->
                    Character.isUpperCase(text.charAt(start))
                            || (text.startsWith("phòng ", start)
                                    && start + 6 < text.length()
                                    && Character.isUpperCase(text.charAt(start + 6)));
            case COUNCIL,
                    PEOPLES_COMMITTEE,
                    PEOPLES_COUNCIL,
                    STEERING,
                    PARTY,
                    GOVERNMENT,
                    CENTRAL_COUNCIL,
                    CENTRAL_ORGAN ->
                    true;
        };
    }

    private static Body body(PlanText text, Form form, int start, int headEnd, int limit) {
        int stop = limit;
        int from = form == Form.STEERING ? quoteEnd(text.text(), headEnd, limit) : headEnd;
        for (int i = from; i < limit; i++) {
            if (".;:,()\n\t“”\"".indexOf(text.text().charAt(i)) >= 0
                    && !isAbbreviationDot(text.text(), i)) {
                stop = i;
                break;
            }
        }
        int window =
                switch (form) {
                    case COUNCIL, PEOPLES_COMMITTEE, PEOPLES_COUNCIL, PARTY -> 4;
                    case STEERING, DEPARTMENT, OFFICE -> 70;
                    case GOVERNMENT, CENTRAL_COUNCIL, CENTRAL_ORGAN, MINISTRY -> 0;
                };
        Optional<UnitGrammar.Unit> unit = Optional.empty();
        if (window > 0) {
            unit =
                    UnitGrammar.next(text.text(), text.fold(), from, stop)
                            .filter(u -> u.start() - from <= window);
        }
        if (unit.isEmpty() && form == Form.PARTY) {
            int nameLimit = stop;
            unit =
                    partyUnit(text.foldSlice(start, headEnd))
                            .flatMap(kind -> UnitGrammar.named(kind, text, headEnd, nameLimit));
        }
        Optional<AdminLevel> own = ownLevel(form, text.foldSlice(start, headEnd));
        int end = unit.map(UnitGrammar.Unit::end).orElse(headEnd);
        return new Body(
                Optional.ofNullable(form.kind),
                own,
                unit,
                form == Form.COUNCIL,
                start,
                headEnd,
                end);
    }

    /** Behind the movement that a steering committee is named after in quotes. */
    static int quoteEnd(String text, int from, int limit) {
        for (int i = from; i < Math.min(limit, from + 30); i++) {
            char c = text.charAt(i);
            if (c == '“' || c == '"') {
                int close = text.indexOf(c == '“' ? '”' : '"', i + 1);
                return close > 0 && close < limit ? close + 1 : from;
            }
        }
        return from;
    }

    /** What a committee of the Party is the committee of. */
    private static Optional<String> partyUnit(String head) {
        if (head.endsWith("tinh uy")) {
            return Optional.of("tỉnh");
        }
        if (head.endsWith("thanh uy")) {
            return Optional.of("thành phố");
        }
        if (head.endsWith("huyen uy")) {
            return Optional.of("huyện");
        }
        if (head.endsWith("quan uy")) {
            return Optional.of("quận");
        }
        return head.endsWith("thi uy") ? Optional.of("thị xã") : Optional.empty();
    }

    private static boolean isAbbreviationDot(String text, int at) {
        return text.charAt(at) == '.'
                && at >= 2
                && text.startsWith("P", at - 1)
                && Character.toUpperCase(text.charAt(at - 2)) == 'T';
    }

    private static Optional<AdminLevel> ownLevel(Form form, String head) {
        return switch (form) {
            case GOVERNMENT, CENTRAL_COUNCIL, CENTRAL_ORGAN, MINISTRY ->
                    Optional.of(AdminLevel.TRUNG_UONG);
            case DEPARTMENT -> Optional.of(AdminLevel.TINH);
            case PARTY -> partyLevel(head);
            case COUNCIL, PEOPLES_COMMITTEE, PEOPLES_COUNCIL, STEERING, OFFICE -> Optional.empty();
        };
    }

    private static Optional<AdminLevel> partyLevel(String head) {
        if (head.contains("tinh uy") || head.contains("thanh uy")) {
            return Optional.of(AdminLevel.TINH);
        }
        if (head.contains("huyen uy") || head.contains("thi uy") || head.contains("quan uy")) {
            return Optional.of(AdminLevel.HUYEN);
        }
        if (head.contains("trung uong")
                || head.contains("bo chinh tri")
                || head.contains("bi thu")) {
            return Optional.of(AdminLevel.TRUNG_UONG);
        }
        return Optional.empty();
    }
}
