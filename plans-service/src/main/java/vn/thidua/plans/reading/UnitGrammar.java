package vn.thidua.plans.reading;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.thidua.plans.document.AdminLevel;
import vn.thidua.plans.document.Letters;

/** Đơn vị hành chính trong văn bản: "xã Minh Tiến", "THỊ XÃ SA PA", "Phường 5", "TP. Hồ Chí Minh". */
final class UnitGrammar {

    /** Longest first, so that "thị xã" is not read as "xã". */
    private static final List<String> KINDS =
            List.of(
                    "thành phố",
                    "thị trấn",
                    "đặc khu",
                    "thị xã",
                    "phường",
                    "huyện",
                    "tỉnh",
                    "quận",
                    "xã");

    private static final Map<String, AdminLevel> LEVELS =
            Map.of(
                    "tỉnh", AdminLevel.TINH,
                    "huyện", AdminLevel.HUYEN,
                    "quận", AdminLevel.HUYEN,
                    "thị xã", AdminLevel.HUYEN,
                    "thành phố", AdminLevel.HUYEN,
                    "xã", AdminLevel.XA,
                    "phường", AdminLevel.XA,
                    "thị trấn", AdminLevel.XA,
                    "đặc khu", AdminLevel.XA);

    /** Thành phố trực thuộc Trung ương, folded: the only cities of the provincial level. */
    private static final Set<String> CENTRAL_CITIES =
            Set.of("ha noi", "ho chi minh", "hai phong", "da nang", "can tho", "hue");

    static final String KIND_FOLD =
            "thanh pho|tp\\.?|thi tran|dac khu|thi xa|tx\\.?|phuong|huyen|tinh|quan|xa";

    private static final Pattern UNIT = Pattern.compile("(?<![a-z])(" + KIND_FOLD + ")(?![a-z])");

    private static final Pattern NAME_WORD =
            Pattern.compile("\\p{Lu}[\\p{L}'’]*(?:-\\p{Lu}?[\\p{L}]+)*");

    /** What begins the next phrase and is never a place's name, though written with a capital. */
    private static final Pattern NEXT_PHRASE =
            Pattern.compile(
                    "(?:uy ban|ubnd|hdnd|hoi (?:dong|nong|lien|cuu|lhpn)"
                            + "|dang (?:uy|bo)|nghi (?:quyet|dinh)|ke hoach|chi thi|quyet dinh|cong (?:van|an|chuc|bao|hoa)|chu tich"
                            + "|mat tran|mttq|ban (?:hanh|chi|thuong|chap)|can cu|thuc hien|luat |thi dua|van phong|hdtdkt|bch|so noi"
                            + "|so\\s?:|nam \\d{4}|trung (?:tam|uong)|doc lap|phong (?:noi|trao)|ve viec|lan thu|khoa [xiv]+|nhiem ky"
                            + "|giai doan|to chuc|phat dong|trien khai)\\b");

    /**
     * The number that ends a name, "Sơn Kim 1": there the phrase ends or goes on with who acts, so that "xã Minh Tiến 6
     * tháng đầu năm" stays Minh Tiến.
     */
    private static final Pattern NUMBER_OF_NAME =
            Pattern.compile(
                    " (\\d{1,2})(?=$|\\n(?!\\s*(?:thang|nam|ngay|quy)(?![a-z]))|\\s*[;:)\"”]|\\s*[.,](?!\\d)|\\s+[-–(“]"
                            + "|\\s+(?:ban hanh|xay dung|trien khai|to chuc|phat dong|thuc hien|de nghi|yeu cau|bao cao|thong bao"
                            + "|giao|quyet dinh|huong dan|tiep tuc|can cu|tran trong|kinh|ve|va|da|se|la|nam \\d{4}|nhiem ky|giai doan"
                            + "|khoa|lan thu|huyen|tinh|thanh pho|thi xa|quan)(?![a-z]))");

    private UnitGrammar() {}

    /**
     * @param kind as "xã"
     * @param name as "Minh Tiến", empty for "UBND xã"
     * @param start first char of the kind
     * @param end char after the name (or the kind)
     */
    record Unit(String kind, Optional<String> name, int start, int end) {

        AdminLevel level() {
            boolean central =
                    kind.equals("thành phố")
                            && name.isPresent()
                            && CENTRAL_CITIES.contains(Letters.fold(name.get()));
            return central ? AdminLevel.TINH : LEVELS.getOrDefault(kind, AdminLevel.XA);
        }

        /** "xã Minh Tiến", or "xã". */
        String label() {
            return name.map(n -> kind + " " + n).orElse(kind);
        }

        Unit named(String newName) {
            return new Unit(kind, Optional.of(newName), start, end);
        }
    }

    /** The first unit that begins at or after a place; in capitals the name runs to the end of the stretch. */
    static Optional<Unit> next(String text, String fold, int start, int end) {
        Matcher matcher = UNIT.matcher(fold).region(start, end);
        matcher.useTransparentBounds(true);
        while (matcher.find()) {
            Optional<Unit> unit = at(text, fold, matcher.start(), end);
            if (unit.isPresent()) {
                return unit;
            }
        }
        return Optional.empty();
    }

    /** The unit that begins exactly at a place. */
    static Optional<Unit> at(String text, String fold, int start, int end) {
        Matcher matcher = UNIT.matcher(fold).region(start, end);
        matcher.useTransparentBounds(true);
        if (!matcher.lookingAt()) {
            return Optional.empty();
        }
        Optional<String> kind = kind(text.substring(matcher.start(1), matcher.end(1)));
        if (kind.isEmpty()) {
            return Optional.empty();
        }
        boolean capitals =
                Letters.isUpperCase(text.substring(matcher.start(1), matcher.end(1)))
                        && matcher.group(1).length() > 1;
        int nameStart = skipSpaces(text, matcher.end(), end);
        if (isPartyCommittee(text, nameStart, end)) {
            return Optional.empty();
        }
        int nameEnd = nameEnd(text, fold, nameStart, end);
        if (nameEnd == nameStart) {
            return Optional.of(new Unit(kind.get(), Optional.empty(), start, matcher.end(1)));
        }
        String name = text.substring(nameStart, nameEnd);
        boolean shout = capitals && Letters.isUpperCase(name);
        return Optional.of(
                new Unit(
                        kind.get(),
                        Optional.of(shout ? Letters.capitalised(name) : name),
                        start,
                        nameEnd));
    }

    /** "Tỉnh ủy", "Huyện ủy": the word behind the kind makes it a committee of the Party. */
    private static boolean isPartyCommittee(String text, int at, int end) {
        boolean word = at + 2 <= end && Letters.lower(text.substring(at, at + 2)).equals("ủy");
        boolean stateOrgan =
                at + 6 <= end && Letters.lower(text.substring(at, at + 6)).equals("ủy ban");
        boolean whole = at + 2 >= end || !Character.isLetter(text.charAt(at + 2));
        return word && whole && !stateOrgan;
    }

    /** The name that stands at a place behind words that say its kind: "Tỉnh ủy Lào Cai". */
    static Optional<Unit> named(String kind, PlanText text, int start, int end) {
        int from = skipSpaces(text.text(), start, end);
        int to = nameEnd(text.text(), text.fold(), from, end);
        if (to == from) {
            return Optional.empty();
        }
        String name = text.slice(from, to);
        String written = Letters.isUpperCase(name) ? Letters.capitalised(name) : name;
        return Optional.of(new Unit(kind, Optional.of(written), from, to));
    }

    private static int nameEnd(String text, String fold, int start, int end) {
        if (start < end && Character.isDigit(text.charAt(start))) {
            int at = start;
            while (at < end && at < start + 2 && Character.isDigit(text.charAt(at))) {
                at++;
            }
            boolean whole =
                    at >= end
                            || (!Character.isLetterOrDigit(text.charAt(at))
                                    && text.charAt(at) != '/');
            return whole ? at : start;
        }
        int named = wordsEnd(text, fold, start, end);
        Matcher number = NUMBER_OF_NAME.matcher(fold).region(named, end);
        boolean numbered = named > start && number.lookingAt();
        return numbered ? number.end(1) : named;
    }

    private static int wordsEnd(String text, String fold, int start, int end) {
        Matcher word = NAME_WORD.matcher(text);
        int at = start;
        int words = 0;
        while (at < end && words < 4) {
            word.region(at, end);
            if (!word.lookingAt()) {
                break;
            }
            Matcher phrase = NEXT_PHRASE.matcher(fold).region(at, end);
            if (phrase.lookingAt()) {
                break;
            }
            words++;
            int after = word.end();
            if (after >= end || text.charAt(after) != ' ') {
                return after;
            }
            at = after + 1;
            if (at < end && !Character.isUpperCase(text.charAt(at))) {
                return after;
            }
        }
        return words == 0 ? start : trimmed(text, start, at);
    }

    private static int trimmed(String text, int start, int end) {
        int at = end;
        while (at > start && text.charAt(at - 1) == ' ') {
            at--;
        }
        return at;
    }

    private static int skipSpaces(String text, int start, int end) {
        int at = start;
        while (at < end && (text.charAt(at) == ' ' || text.charAt(at) == '.')) {
            at++;
        }
        return at;
    }

    /** The kind with its tones, if the written word is that word (a scan may lose tones; "xa" alone is no unit). */
    private static Optional<String> kind(String written) {
        String lower = Letters.canonical(written).toLowerCase(Locale.ROOT);
        if (lower.startsWith("tp")) {
            return Optional.of("thành phố");
        }
        if (lower.startsWith("tx")) {
            return Optional.of("thị xã");
        }
        for (String kind : KINDS) {
            if (lower.equals(kind)) {
                return Optional.of(kind);
            }
        }
        String fold = Letters.fold(lower);
        return KINDS.stream()
                .filter(kind -> kind.length() > 4 && Letters.fold(kind).equals(fold))
                .findFirst();
    }
}
