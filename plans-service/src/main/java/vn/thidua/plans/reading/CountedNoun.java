package vn.thidua.plans.reading;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.thidua.plans.document.Letters;

/** Danh từ đếm được: "02 mô hình", "01 trường đạt chuẩn quốc gia". */
final class CountedNoun {

    /** Chars of the longest noun, and a little more. */
    static final int LONGEST = 24;

    /** Longest first, so that "hộ gia đình" is not read as "hộ". */
    private static final List<String> NOUNS =
            List.of(
                    "doanh nghiệp",
                    "hộ gia đình",
                    "tuyến đường",
                    "chuyên mục",
                    "câu lạc bộ",
                    "công trình",
                    "hợp tác xã",
                    "lượt người",
                    "trường học",
                    "tổ dân phố",
                    "phòng học",
                    "sáng kiến",
                    "trạm y tế",
                    "điển hình",
                    "đảng viên",
                    "bài viết",
                    "chi đoàn",
                    "chỉ tiêu",
                    "hội nghị",
                    "khối phố",
                    "lao động",
                    "sản phẩm",
                    "tiêu chí",
                    "vườn mẫu",
                    "chi hội",
                    "cá nhân",
                    "căn nhà",
                    "cơ quan",
                    "khu phố",
                    "mô hình",
                    "tin bài",
                    "tập thể",
                    "tổ chức",
                    "chi bộ",
                    "phường",
                    "trường",
                    "đơn vị",
                    "gương",
                    "người",
                    "buổi",
                    "cuộc",
                    "lượt",
                    "thôn",
                    "bản",
                    "lớp",
                    "nhà",
                    "xóm",
                    "đợt",
                    "hộ",
                    "km",
                    "xã",
                    "ấp");

    /** Counted as shares only: elsewhere more of their words say which ones ("02 khu dân cư kiểu mẫu"). */
    private static final List<String> SHARED = List.of("khu dân cư");

    private static final Pattern VERB_AFTER =
            Pattern.compile(
                    "\\s(?:dat|duoc|co|tham gia|tren|tai|trong|cho|ve|cua|dang ky|hoan thanh|thuc hien|tro len|va|phan dau|de|duoi|/|giup)(?![a-z])");

    private CountedNoun() {}

    /** What "12/15 …" goes on with, if that can be counted. */
    static Optional<String> shared(String phrase) {
        return known(phrase).or(() -> begins(phrase, SHARED));
    }

    private static Optional<String> known(String phrase) {
        return begins(phrase, NOUNS);
    }

    private static Optional<String> begins(String phrase, List<String> nouns) {
        String lower = phrase.toLowerCase(Locale.ROOT);
        return nouns.stream()
                .filter(
                        noun ->
                                lower.startsWith(noun)
                                        && (lower.length() == noun.length()
                                                || !Character.isLetter(
                                                        lower.charAt(noun.length()))))
                .findFirst()
                .map(noun -> phrase.substring(0, noun.length()));
    }

    /** The counted noun at the start of a phrase: a known one, or the words up to a verb. */
    static Optional<String> at(String phrase) {
        Optional<String> known = known(phrase);
        if (known.isPresent()) {
            return known;
        }
        Matcher verb = VERB_AFTER.matcher(Letters.fold(phrase));
        String words = verb.find() ? phrase.substring(0, verb.start()) : phrase;
        String[] parts = words.split("[,;.(]", -1)[0].strip().split(" ", -1);
        if (parts.length == 0 || parts[0].isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                String.join(" ", Arrays.asList(parts).subList(0, Math.min(5, parts.length))));
    }
}
