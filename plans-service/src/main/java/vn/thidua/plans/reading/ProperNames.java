package vn.thidua.plans.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.thidua.plans.document.Letters;

/**
 * Tên riêng: names that bear capitals in every text, and those of the provinces, districts and communes that this one
 * names in its letterhead, at its date or in its sentences.
 */
final class ProperNames {

    private static final int LONGEST_NAME = 8;
    private static final int MOST = 500;

    /** Viết hoa theo Nghị định 30/2020, Phụ lục II: names that bear capitals wherever they stand. */
    private static final List<String> NAMES =
            List.of(
                    "Luật Thi đua, khen thưởng",
                    "Hội đồng Thi đua - Khen thưởng",
                    "Ban Thi đua - Khen thưởng",
                    "Chủ tịch Hồ Chí Minh",
                    "Thủ tướng Chính phủ",
                    "Ủy ban nhân dân",
                    "Hội đồng nhân dân",
                    "Tỉnh ủy",
                    "Thành ủy",
                    "Huyện ủy",
                    "Thị ủy",
                    "Quận ủy",
                    "Tổng Liên đoàn Lao động",
                    "Liên đoàn Lao động",
                    "Bộ Chỉ huy",
                    "Ban Chỉ huy",
                    "Bộ Tư lệnh",
                    "Đại hội Đảng",
                    "Mặt trận Tổ quốc Việt Nam",
                    "Mặt trận Tổ quốc",
                    "Đảng Cộng sản Việt Nam",
                    "Hội Nông dân",
                    "Hội Liên hiệp Phụ nữ",
                    "Hội Cựu chiến binh",
                    "Đoàn Thanh niên",
                    "Cách mạng tháng Tám",
                    "Quốc khánh",
                    "Bộ Chính trị",
                    "Ban Bí thư",
                    "Hồ Chí Minh",
                    "Việt Nam",
                    "Tổ quốc",
                    "Nhà nước",
                    "Quốc hội",
                    "Chính phủ",
                    "Trung ương",
                    "Đảng bộ",
                    "Đảng ủy",
                    "Bác Hồ");

    private static final Pattern PARTY_MEMBER =
            Pattern.compile("đảng(?! viên| phí| phái| tịch)(?!\\p{L})");

    /** A line of capitals that ends with the unit's name, or names its seat before the date. */
    private static final Pattern SEAT = Pattern.compile("(\\p{Lu}[\\p{L} '-]{1,30}), ngày");

    /** Before a unit in capitals these show that a name of its own follows, though the text has it nowhere else. */
    private static final Pattern NAMED =
            Pattern.compile("(?:nhan dan|ubnd|hdnd|dia ban|dang bo|dang uy|noi vu|khen thuong)$");

    /** Names without their kind, lower case, with their letters. */
    private final Map<String, String> units;

    private ProperNames(Map<String, String> units) {
        this.units = units;
    }

    static ProperNames of(PlanText text) {
        Map<String, String> units = new HashMap<>();
        int at = 0;
        while (at < text.length() && units.size() < MOST) {
            Optional<UnitGrammar.Unit> found =
                    UnitGrammar.next(text.text(), text.fold(), at, text.length());
            if (found.isEmpty()) {
                break;
            }
            UnitGrammar.Unit unit = found.get();
            at = Math.max(unit.end(), at + 1);
            boolean written =
                    unit.name().isPresent()
                            && (!Letters.isUpperCase(text.slice(unit.start(), unit.end()))
                                    || endsColumn(text, unit.end()));
            if (written) {
                unit.name().ifPresent(name -> units.putIfAbsent(Letters.lower(name), name));
            }
        }
        SEAT.matcher(text.text())
                .results()
                .limit(20)
                .map(match -> match.group(1).strip())
                .forEach(
                        seat ->
                                units.putIfAbsent(
                                        Letters.lower(seat),
                                        Letters.isUpperCase(seat)
                                                ? Letters.capitalised(seat)
                                                : seat));
        return new ProperNames(units);
    }

    private static boolean endsColumn(PlanText text, int at) {
        if (at >= text.length()) {
            return true;
        }
        char c = text.text().charAt(at);
        return c == '\n' || c == '\t' || text.fold().startsWith(" cong hoa", at);
    }

    /** The name in letters that begins at a word of a phrase in capitals, with the marks behind it. */
    Optional<String> at(String[] parts, int at) {
        String key = key(parts, at);
        for (String name : NAMES) {
            if (begins(key, Letters.lower(name))) {
                return Optional.of(withMarks(name, parts, at));
            }
        }
        if (PARTY_MEMBER.matcher(key).lookingAt()) {
            return Optional.of("Đảng" + parts[at].substring(4));
        }
        Optional<String> known =
                units.entrySet().stream()
                        .filter(unit -> begins(key, unit.getKey()))
                        .max(Comparator.comparingInt(unit -> unit.getKey().length()))
                        .map(unit -> withMarks(unit.getValue(), parts, at));
        return known.filter(name -> isUnit(parts, at)).or(() -> unheard(parts, at));
    }

    /** A place's name is one behind its kind, or where nothing else is said by its words: more than one of them. */
    private boolean isUnit(String[] parts, int at) {
        return followsKind(parts, at)
                || units.keySet().stream()
                        .anyMatch(n -> begins(key(parts, at), n) && n.indexOf(' ') > 0);
    }

    private static boolean followsKind(String[] parts, int at) {
        return at > 0 && KINDS.contains(kindBefore(parts, at));
    }

    private static String kindBefore(String[] parts, int at) {
        String one = Letters.lower(Letters.canonical(parts[at - 1]));
        String two = at > 1 ? Letters.lower(Letters.canonical(parts[at - 2])) + " " + one : one;
        return KINDS.contains(two) ? two : one;
    }

    private static final List<String> KINDS =
            List.of(
                    "tỉnh",
                    "huyện",
                    "quận",
                    "thị xã",
                    "thành phố",
                    "xã",
                    "phường",
                    "thị trấn",
                    "đặc khu");

    /** "CỦA ỦY BAN NHÂN DÂN TỈNH A B" at the end of the words: the rest is the unit's name. */
    private static Optional<String> unheard(String[] parts, int at) {
        int left = parts.length - at;
        if (left > 4 || !followsKind(parts, at)) {
            return Optional.empty();
        }
        List<String> before = new ArrayList<>();
        int kind = kindBefore(parts, at).split(" ", -1).length;
        for (int i = Math.max(0, at - kind - 2); i < at - kind; i++) {
            before.add(parts[i]);
        }
        boolean named = NAMED.matcher(Letters.fold(String.join(" ", before))).find();
        if (!named) {
            return Optional.empty();
        }
        List<String> name = List.of(parts).subList(at, parts.length);
        return Optional.of(Letters.capitalised(String.join(" ", name)));
    }

    private static String key(String[] parts, int at) {
        List<String> rest = List.of(parts).subList(at, Math.min(parts.length, at + LONGEST_NAME));
        return Letters.lower(Letters.canonical(String.join(" ", rest)));
    }

    private static boolean begins(String key, String name) {
        return key.startsWith(name)
                && (key.length() == name.length()
                        || !Character.isLetterOrDigit(key.charAt(name.length())));
    }

    private static String withMarks(String name, String[] parts, int at) {
        String last = parts[at + name.split(" ", -1).length - 1];
        int letters = last.length();
        while (letters > 0 && !Character.isLetterOrDigit(last.charAt(letters - 1))) {
            letters--;
        }
        return name + last.substring(letters);
    }
}
