package vn.thidua.plans.reading;

/**
 * Nháy đơn: names that are set in 'single quotes' get the double ones that every other part reads. An apostrophe of a
 * place's name ("Cư M'gar") stands between letters and stays.
 */
final class SingleQuotes {

    private static final int LONGEST = 240;

    private SingleQuotes() {}

    /** Turns the pairs between two places of a text; its length stays. */
    static void pair(StringBuilder text, int from, int to) {
        int at = from;
        while (at < to) {
            boolean opens = text.charAt(at) == '\'' && opens(text, from, at, to);
            int close = opens ? closing(text, at, Math.min(to, at + LONGEST)) : -1;
            if (close > 0) {
                text.setCharAt(at, '“');
                text.setCharAt(close, '”');
                at = close;
            }
            at++;
        }
    }

    private static boolean opens(StringBuilder text, int from, int at, int to) {
        boolean free = at == from || " \t(:;,-".indexOf(text.charAt(at - 1)) >= 0;
        return free && at + 1 < to && Character.isLetterOrDigit(text.charAt(at + 1));
    }

    /** A quote of another kind in between shows that the first is none, or that it has lost its partner. */
    private static int closing(StringBuilder text, int open, int to) {
        for (int i = open + 2; i < to; i++) {
            char c = text.charAt(i);
            if (c == '“' || c == '”' || c == '"') {
                return -1;
            }
            boolean ends = i + 1 >= text.length() || !Character.isLetterOrDigit(text.charAt(i + 1));
            if (c == '\'' && ends && text.charAt(i - 1) != ' ') {
                return i;
            }
        }
        return -1;
    }
}
