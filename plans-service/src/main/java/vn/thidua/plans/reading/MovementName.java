package vn.thidua.plans.reading;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.thidua.plans.document.Letters;

/**
 * Tên phong trào: the words that name it, without its period, its territory and the bodies that lead it.
 *
 * @param period as "2021-2025"
 */
record MovementName(String name, Optional<String> period) {

    private static final Pattern OTHER =
            Pattern.compile(
                    "(?:ky niem|chi thi|ke hoach|quyet dinh|cong van|van ban|ban hanh|nghi quyet|luat |thong tu|huong dan|bao cao|to chuc hoi"
                            + "|cac phong trao|cuoc van dong|\\.\\.\\.|…)");

    private static final Pattern PERIOD =
            Pattern.compile(
                    "\\s*[,(]?\\s*(?:giai doan|thoi ky)\\s*(?:tu\\s+)?(?:nam\\s+)?(\\d{4})\\s*(?:-|den(?: nam)?)\\s*(\\d{4})\\s*\\)?|\\s*\\((\\d{4})\\s*-\\s*(20\\d{2})\\)");

    private static final Pattern TERRITORY =
            Pattern.compile("\\s*,?\\s*tren (?:dia ban|pham vi) .*$");

    private static final Pattern YEAR =
            Pattern.compile("\\s*,?\\s*(?:trong )?(?:quy [iv]{1,3} )?nam 20\\d\\d\\s*$");

    private static final Pattern GIVEN_TO =
            Pattern.compile(
                    "\\s*[,(-]?\\s*(?<!\\p{L})(?:do |giao |\\(?(?:cơ quan|đơn vị) (?:thường trực|chủ trì)|chủ trì:).*");

    /** "(Công an xã chủ trì)", "(Đoàn Thanh niên)": who leads, not what. */
    private static final Pattern BODY_IN_BRACKETS =
            Pattern.compile(
                    "\\s*\\((?:các |ban |phòng |sở |hội |đoàn |công an|công đoàn|mặt trận|ubmttq|mttq|liên đoàn|văn phòng|ủy ban|ubnd|trạm |trường |quân sự)[^)]*\\)?.*$");

    /** ": Hội Nông dân phụ trách" behind the name. */
    private static final Pattern LED =
            Pattern.compile(
                    "\\s*[:,-]\\s*[^:,;-]{3,80}?\\s(?:chủ trì|phụ trách|thường trực|là cơ quan thường trực)(?!\\p{L}).*$");

    /** The name in an item of a list: the quoted words if it starts with a quote, else all but period, territory and bodies. */
    static MovementName in(String written) {
        String fold = Letters.fold(written);
        Optional<String> period = period(fold);
        char first = written.isEmpty() ? ' ' : written.charAt(0);
        if (first == '“' || first == '"') {
            int close = closingIn(written);
            if (close > 0) {
                return new MovementName(clean(written.substring(1, close)), period);
            }
        }
        int end = written.length();
        Matcher after = PERIOD.matcher(fold);
        if (after.find() && !insideQuotes(written, after.start())) {
            end = after.start();
        }
        Matcher year = YEAR.matcher(fold.substring(0, end));
        if (year.find()) {
            end = year.start();
        }
        Matcher territory = TERRITORY.matcher(fold.substring(0, end));
        if (territory.find()) {
            end = territory.start();
        }
        for (Pattern leads : List.of(GIVEN_TO, BODY_IN_BRACKETS, LED)) {
            Matcher by = leads.matcher(Letters.lower(written.substring(0, end)));
            if (by.find() && by.start() > 0 && !insideQuotes(written, by.start())) {
                end = by.start();
            }
        }
        return new MovementName(clean(written.substring(0, end)), period);
    }

    private static int closingIn(String written) {
        for (int i = 1; i < written.length(); i++) {
            if (written.charAt(i) == '”' || written.charAt(i) == '"') {
                return i;
            }
        }
        return -1;
    }

    private static boolean insideQuotes(String written, int at) {
        int open = written.lastIndexOf('“', at);
        int close = written.indexOf('”', at);
        return open >= 0 && close > at && written.lastIndexOf('”', at) < open;
    }

    /** Without a quote that has lost its partner, and without the space after an opening one. */
    private static String clean(String name) {
        String result =
                name.strip()
                        .replaceAll("[.,;:\\s]+$", "")
                        .replaceAll("“\\s+", "“")
                        .replaceAll("\\s+”", "”");
        long straight = result.chars().filter(c -> c == '"').count();
        boolean lone = straight == 1 || result.indexOf('“') < 0 != result.indexOf('”') < 0;
        return lone ? result.replaceAll("[“”\"]", "").strip() : result;
    }

    static Optional<String> period(String fold) {
        Matcher matcher = PERIOD.matcher(fold);
        if (!matcher.find()) {
            return Optional.empty();
        }
        String first = matcher.group(1) == null ? matcher.group(3) : matcher.group(1);
        String last = matcher.group(2) == null ? matcher.group(4) : matcher.group(2);
        return Optional.of(first + "-" + last);
    }

    /** Whether folded words begin as those of an act, an event or a list do. */
    static boolean isOther(String fold) {
        return OTHER.matcher(fold).lookingAt();
    }

    /** Movements are the same when their names are, without quotes, period and "phong trào thi đua". */
    static String key(String name) {
        return Letters.fold(Letters.key(name))
                .replaceAll("giai doan \\d{4}\\s*-?\\s*\\d{4}", "")
                .replaceAll("^(?:phong trao )?(?:thi dua )?", "")
                .replaceAll("\\s+", " ")
                .strip();
    }
}
