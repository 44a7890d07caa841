package vn.thidua.plans.reading;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.thidua.plans.document.Letters;

/** Viết hoa: gives words that stand in capitals the letters that the running text of the same document gives them. */
final class TrueCase {

    private static final int SHORT_WORD = 6;

    /** Words of a phrase that is looked for in the running text as a whole. */
    private static final int LONGEST_PHRASE = 6;

    /** Written small in a sentence, though the text may have them only at the head of a line. */
    private static final Set<String> SMALL =
            Set.of(
                    "số", "ngày", "tháng", "năm", "về", "việc", "của", "và", "các", "trên", "địa",
                    "bàn", "căn", "cứ", "theo", "cho", "với", "trong");

    /** Words of the trade that are no names by themselves, though the text may begin a line or a name with them. */
    private static final Set<String> SMALL_PHRASES =
            Set.of(
                    "ban hành",
                    "kèm theo",
                    "thực hiện",
                    "triển khai",
                    "tổ chức",
                    "phát động",
                    "hưởng ứng",
                    "phong trào",
                    "thi đua",
                    "khen thưởng",
                    "công tác",
                    "giai đoạn",
                    "sửa đổi",
                    "bổ sung",
                    "một số");

    private static final Pattern QUOTED = Pattern.compile("([“\"])([^“”\"]+)(?=[”\"])");

    private static final Pattern ROMAN = Pattern.compile("[IVXL]{2,6}[,.;)]?");

    private final String text;
    private final String lower;
    private final ProperNames names;

    TrueCase(PlanText text) {
        this.text = text.text();
        this.lower = text.lower();
        this.names = ProperNames.of(text);
    }

    /** A title in capitals becomes a sentence; anything else stays. */
    String sentence(String words) {
        if (!Letters.isUpperCase(words)) {
            return words;
        }
        return Letters.sentenceCase(running(words));
    }

    /** The words as they would stand inside a sentence; what a quote opens begins with a capital. */
    String running(String words) {
        Matcher quoted = QUOTED.matcher(words);
        StringBuilder result = new StringBuilder();
        int at = 0;
        while (quoted.find()) {
            result.append(unquoted(words.substring(at, quoted.start(2))));
            result.append(Letters.sentenceCase(unquoted(quoted.group(2))));
            at = quoted.end(2);
        }
        return result.append(unquoted(words.substring(at))).toString();
    }

    private String unquoted(String words) {
        String inner = words.strip();
        if (inner.isEmpty()) {
            return words;
        }
        int start = words.indexOf(inner);
        return words.substring(0, start) + spoken(inner) + words.substring(start + inner.length());
    }

    private String spoken(String words) {
        String[] parts = words.split(" ", -1);
        String whole = parts.length > LONGEST_PHRASE ? inText(words, parts.length) : "";
        if (!whole.isEmpty()) {
            return whole;
        }
        StringBuilder result = new StringBuilder();
        int i = 0;
        while (i < parts.length) {
            int from = i;
            int taken = 0;
            String found = "";
            Optional<String> name = names.at(parts, i).or(() -> smallPhrase(parts, from));
            if (name.isPresent()) {
                found = name.get();
                taken = found.split(" ", -1).length;
            }
            for (int n = Math.min(LONGEST_PHRASE, parts.length - i); n >= 1 && taken == 0; n--) {
                String phrase = String.join(" ", Arrays.asList(parts).subList(i, i + n));
                found = inText(phrase, n);
                taken = found.isEmpty() ? 0 : n;
            }
            if (taken == 0) {
                found = alone(parts[i]);
                taken = 1;
            }
            result.append(result.isEmpty() ? "" : " ").append(found);
            i += taken;
        }
        return result.toString();
    }

    /** The name of an organ in capitals as it would stand in a sentence; anything else stays. */
    String organ(String words) {
        return words.length() > SHORT_WORD && Letters.isUpperCase(words) && words.contains(" ")
                ? sentence(words)
                : words;
    }

    private static Optional<String> smallPhrase(String[] parts, int at) {
        if (at + 1 >= parts.length) {
            return Optional.empty();
        }
        String two = Letters.lower(Letters.canonical(parts[at] + " " + parts[at + 1]));
        String bare = two.replaceAll("[,;]$", "");
        boolean act = at + 2 < parts.length && Letters.fold(parts[at + 2]).equals("so");
        if (act && TypeGrammar.named(Letters.fold(two)).isPresent()) {
            return Optional.of(Letters.sentenceCase(two));
        }
        return SMALL_PHRASES.contains(bare) ? Optional.of(two) : Optional.empty();
    }

    /** A word that the running text does not have: a symbol and a Roman number stay. */
    private static String alone(String word) {
        boolean symbol = word.indexOf('/') > 0 && word.chars().anyMatch(Character::isDigit);
        if (symbol || ROMAN.matcher(word).matches()) {
            return word.endsWith("-TTG") ? word.substring(0, word.length() - 1) + "g" : word;
        }
        return word.toLowerCase(Locale.ROOT);
    }

    /** The most telling writing of a phrase in the text: the first that is not in capitals and not after a full stop. */
    private String inText(String phrase, int words) {
        String key = Letters.lower(phrase);
        if (words == 1 && SMALL.contains(key)) {
            return key;
        }
        int at = lower.indexOf(key);
        boolean seen = false;
        String atStart = "";
        int looked = 0;
        while (at >= 0 && looked++ < 200) {
            boolean whole = isEdge(at - 1) && isEdge(at + key.length());
            if (whole) {
                seen = true;
                String written = text.substring(at, at + key.length());
                boolean capital = Letters.isUpperCase(written);
                if (!capital || written.length() == 1) {
                    if (!startsSentence(at)) {
                        return written;
                    }
                    atStart = atStart.isEmpty() ? written : atStart;
                } else if (words == 1 && isAcronym(at, written)) {
                    return written;
                }
            }
            at = lower.indexOf(key, at + 1);
        }
        if (!seen || atStart.isEmpty()) {
            return "";
        }
        return atStart.substring(0, 1).toLowerCase(Locale.ROOT) + atStart.substring(1);
    }

    /** Capitals between words that are not in capitals. */
    private boolean isAcronym(int at, String written) {
        if (written.length() < 2 || written.length() > SHORT_WORD) {
            return false;
        }
        int from = Math.max(0, text.lastIndexOf('\n', at) + 1);
        int to = text.indexOf('\n', at);
        return !Letters.isUpperCase(text.substring(from, to < 0 ? text.length() : to));
    }

    private boolean startsSentence(int at) {
        int i = at - 1;
        while (i >= 0 && !Character.isLetterOrDigit(text.charAt(i)) && text.charAt(i) != ',') {
            if (text.charAt(i) == '.'
                    || text.charAt(i) == '\n'
                    || text.charAt(i) == ':'
                    || text.charAt(i) == '“'
                    || text.charAt(i) == '"'
                    || text.charAt(i) == '('
                    || text.charAt(i) == ')'
                    || text.charAt(i) == '-') {
                return true;
            }
            i--;
        }
        return i < 0;
    }

    private boolean isEdge(int at) {
        return at < 0 || at >= text.length() || !Character.isLetterOrDigit(text.charAt(at));
    }
}
