package vn.thidua.plans.reading;

import java.util.Locale;
import vn.thidua.plans.document.Letters;

/** Viết hoa: gives words that stand in capitals the letters that the running text of the same document gives them. */
final class TrueCase {

    private static final int SHORT_WORD = 6;

    private final String text;
    private final String lower;

    TrueCase(PlanText text) {
        this.text = text.text();
        this.lower = text.lower();
    }

    /** A title in capitals becomes a sentence; anything else stays. */
    String sentence(String words) {
        if (!Letters.isUpperCase(words)) {
            return words;
        }
        return Letters.sentenceCase(running(words));
    }

    /** The words as they would stand inside a sentence. */
    String running(String words) {
        String[] parts = words.split(" ", -1);
        StringBuilder result = new StringBuilder();
        int i = 0;
        while (i < parts.length) {
            int taken = 0;
            String found = "";
            for (int n = Math.min(6, parts.length - i); n >= 1 && taken == 0; n--) {
                String phrase = String.join(" ", java.util.Arrays.asList(parts).subList(i, i + n));
                found = inText(phrase, n);
                taken = found.isEmpty() ? 0 : n;
            }
            if (taken == 0) {
                found = parts[i].toLowerCase(Locale.ROOT);
                taken = 1;
            }
            result.append(result.isEmpty() ? "" : " ").append(found);
            i += taken;
        }
        return result.toString();
    }

    /** The most telling writing of a phrase in the text: the first that is not in capitals and not after a full stop. */
    private String inText(String phrase, int words) {
        String key = Letters.lower(phrase);
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
