package vn.thidua.plans.document;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Chữ Việt: forms of Vietnamese letters that mean the same. */
public final class Letters {

    private static final char[] FOLDED = folded();

    /** Tone on the second vowel at the end of a syllable, the older way: "uỷ", "hoà", "khoẻ". */
    private static final String OLDER = "oàoáoảoãoạoèoéoẻoẽoẹuỳuýuỷuỹuỵ";

    private static final String NEWER = "òaóaỏaõaọaòeóeỏeõeọeùyúyủyũyụy";

    private static final Pattern REPEATED_SPACE = Pattern.compile("\\s+");

    private static final Pattern MARKS = Pattern.compile("[\"'“”‘’*_.,;:()\\[\\]…]");

    private Letters() {}

    /** The letter without tone and mark, in lower case: one char for one char ("Đ" gives "d"). */
    public static char fold(char letter) {
        return letter < FOLDED.length ? FOLDED[letter] : Character.toLowerCase(letter);
    }

    /** Every letter folded; the result has the length of the (composed) text. */
    public static String fold(CharSequence text) {
        char[] result = new char[text.length()];
        for (int i = 0; i < result.length; i++) {
            result[i] = fold(text.charAt(i));
        }
        return new String(result);
    }

    /** Lower case letter by letter, so that the length stays. */
    public static String lower(CharSequence text) {
        char[] result = new char[text.length()];
        for (int i = 0; i < result.length; i++) {
            result[i] = Character.toLowerCase(text.charAt(i));
        }
        return new String(result);
    }

    /** Composed letters, and the newer place of the tone at the end of a syllable: "Uỷ" gives "Ủy", "quý" stays. */
    public static String canonical(String text) {
        String composed =
                Normalizer.isNormalized(text, Normalizer.Form.NFC)
                        ? text
                        : Normalizer.normalize(text, Normalizer.Form.NFC);
        StringBuilder result = null;
        for (int i = 1; i < composed.length(); i++) {
            if (isOlderTone(composed, i)) {
                if (result == null) {
                    result = new StringBuilder(composed);
                }
                String pair = newer(composed.charAt(i - 1), composed.charAt(i));
                result.setCharAt(i - 1, pair.charAt(0));
                result.setCharAt(i, pair.charAt(1));
            }
        }
        return result == null ? composed : result.toString();
    }

    /** For comparing names: canonical, lower case, without quotes and punctuation, single spaces. */
    public static String key(String text) {
        String lower = canonical(text).toLowerCase(Locale.ROOT).replace('–', '-').replace('—', '-');
        Matcher spaces = REPEATED_SPACE.matcher(MARKS.matcher(lower).replaceAll(" "));
        return spaces.replaceAll(" ").strip();
    }

    public static boolean isUpperCase(String text) {
        boolean seen = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isLowerCase(c)) {
                return false;
            }
            seen |= Character.isUpperCase(c);
        }
        return seen;
    }

    /** "minh tiến" gives "Minh Tiến"; what follows a hyphen inside a word is capital too. */
    public static String capitalised(String words) {
        StringBuilder result = new StringBuilder(words.toLowerCase(Locale.ROOT));
        boolean first = true;
        for (int i = 0; i < result.length(); i++) {
            char c = result.charAt(i);
            if (first && Character.isLetter(c)) {
                result.setCharAt(i, Character.toUpperCase(c));
            }
            first = c == ' ' || c == '-' || c == '.';
        }
        return result.toString();
    }

    public static String sentenceCase(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isLetterOrDigit(text.charAt(i))) {
                return text.substring(0, i)
                        + Character.toUpperCase(text.charAt(i))
                        + text.substring(i + 1);
            }
        }
        return text;
    }

    private static boolean isOlderTone(String text, int second) {
        char a = Character.toLowerCase(text.charAt(second - 1));
        if (a != 'o' && a != 'u') {
            return false;
        }
        char b = Character.toLowerCase(text.charAt(second));
        if (b < 'à' || pair(a, b) < 0) {
            return false;
        }
        boolean endsSyllable =
                second + 1 >= text.length() || !Character.isLetter(text.charAt(second + 1));
        boolean afterQ = second >= 2 && Character.toLowerCase(text.charAt(second - 2)) == 'q';
        return endsSyllable && !afterQ;
    }

    private static int pair(char a, char b) {
        for (int i = 0; i < OLDER.length(); i += 2) {
            if (OLDER.charAt(i) == a && OLDER.charAt(i + 1) == b) {
                return i;
            }
        }
        return -1;
    }

    private static String newer(char first, char second) {
        int at = pair(Character.toLowerCase(first), Character.toLowerCase(second));
        char a = NEWER.charAt(at);
        char b = NEWER.charAt(at + 1);
        return String.valueOf(Character.isUpperCase(first) ? Character.toUpperCase(a) : a)
                + (Character.isUpperCase(second) ? Character.toUpperCase(b) : b);
    }

    private static char[] folded() {
        char[] table = new char[0x2000];
        for (char c = 0; c < table.length; c++) {
            String parts = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFD);
            char base = parts.isEmpty() ? c : parts.charAt(0);
            table[c] =
                    switch (base) {
                        case 'đ', 'Đ', 'ð', 'Ð' -> 'd';
                        default -> Character.isLetter(c) ? Character.toLowerCase(base) : c;
                    };
        }
        return table;
    }
}
