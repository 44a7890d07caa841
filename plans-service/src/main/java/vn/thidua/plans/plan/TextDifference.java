package vn.thidua.plans.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** So sánh lời văn: what was taken out and put in between two wordings, first by lines, then by words within changed lines. */
public final class TextDifference {

    /** Beyond this many comparisons a changed block is shown whole: nobody reads it word by word. */
    private static final long MOST_COMPARISONS = 4_000_000;

    private static final Pattern LINE = Pattern.compile("[^\n]*\n|[^\n]+$");
    private static final Pattern WORD = Pattern.compile("\\S+\\s*|\\s+");

    private TextDifference() {}

    /** Một đoạn của so sánh. */
    public record Piece(Kind kind, String text) {

        public enum Kind {
            SAME,
            REMOVED,
            ADDED
        }
    }

    /** The pieces in the order of reading; without the added ones they are {@code before}, without the removed ones {@code after}. */
    public static List<Piece> between(String before, String after) {
        List<Piece> result = new ArrayList<>();
        StringBuilder removed = new StringBuilder();
        StringBuilder added = new StringBuilder();
        for (Piece line : pieces(split(LINE, before), split(LINE, after))) {
            switch (line.kind()) {
                case REMOVED -> removed.append(line.text());
                case ADDED -> added.append(line.text());
                case SAME -> {
                    words(result, removed, added);
                    add(result, line);
                }
            }
        }
        words(result, removed, added);
        return List.copyOf(result);
    }

    private static void words(List<Piece> result, StringBuilder removed, StringBuilder added) {
        pieces(split(WORD, removed.toString()), split(WORD, added.toString()))
                .forEach(piece -> add(result, piece));
        removed.setLength(0);
        added.setLength(0);
    }

    private static void add(List<Piece> result, Piece piece) {
        if (!result.isEmpty() && result.getLast().kind() == piece.kind()) {
            Piece last = result.removeLast();
            result.add(new Piece(piece.kind(), last.text() + piece.text()));
        } else {
            result.add(piece);
        }
    }

    private static List<String> split(Pattern unit, String text) {
        List<String> parts = new ArrayList<>();
        Matcher matcher = unit.matcher(text);
        while (matcher.find()) {
            if (!matcher.group().isEmpty()) {
                parts.add(matcher.group());
            }
        }
        return parts;
    }

    /** By the longest common subsequence; equal ends are taken off first. */
    private static List<Piece> pieces(List<String> before, List<String> after) {
        int start = 0;
        int end = 0;
        int shorter = Math.min(before.size(), after.size());
        while (start < shorter && before.get(start).equals(after.get(start))) {
            start++;
        }
        while (end < shorter - start
                && before.get(before.size() - 1 - end).equals(after.get(after.size() - 1 - end))) {
            end++;
        }
        List<Piece> result = new ArrayList<>();
        before.subList(0, start).forEach(it -> result.add(new Piece(Piece.Kind.SAME, it)));
        middle(
                result,
                before.subList(start, before.size() - end),
                after.subList(start, after.size() - end));
        before.subList(before.size() - end, before.size())
                .forEach(it -> result.add(new Piece(Piece.Kind.SAME, it)));
        return result;
    }

    private static void middle(List<Piece> result, List<String> before, List<String> after) {
        int[][] longest = new int[0][];
        if ((long) before.size() * after.size() <= MOST_COMPARISONS) {
            longest = longest(before, after);
        }
        int one = 0;
        int two = 0;
        while (longest.length > 0 && one < before.size() && two < after.size()) {
            if (before.get(one).equals(after.get(two))) {
                result.add(new Piece(Piece.Kind.SAME, before.get(one)));
                one++;
                two++;
            } else if (longest[one + 1][two] >= longest[one][two + 1]) {
                result.add(new Piece(Piece.Kind.REMOVED, before.get(one++)));
            } else {
                result.add(new Piece(Piece.Kind.ADDED, after.get(two++)));
            }
        }
        before.subList(one, before.size())
                .forEach(it -> result.add(new Piece(Piece.Kind.REMOVED, it)));
        after.subList(two, after.size()).forEach(it -> result.add(new Piece(Piece.Kind.ADDED, it)));
    }

    private static int[][] longest(List<String> before, List<String> after) {
        int[][] longest = new int[before.size() + 1][after.size() + 1];
        for (int one = before.size() - 1; one >= 0; one--) {
            for (int two = after.size() - 1; two >= 0; two--) {
                longest[one][two] =
                        before.get(one).equals(after.get(two))
                                ? longest[one + 1][two + 1] + 1
                                : Math.max(longest[one + 1][two], longest[one][two + 1]);
            }
        }
        return longest;
    }
}
