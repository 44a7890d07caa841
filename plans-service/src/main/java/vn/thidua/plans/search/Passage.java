package vn.thidua.plans.search;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import vn.thidua.plans.search.Words.Word;

/**
 * Đoạn trích: the place in a text that shows best why it was found.
 *
 * @param parts the text of the passage, cut where marking begins and ends
 */
public record Passage(List<Part> parts) {

    /** In chars. */
    static final int LENGTH = 260;

    private static final int LONGEST_TEXT = 200_000;

    /** A piece of the passage. */
    public record Part(String text, boolean marked) {}

    public Passage {
        parts = List.copyOf(parts);
    }

    /**
     * The whole text, marked.
     *
     * @param asWritten whether marks that were typed count
     */
    public static Passage whole(String text, List<Wanted> wanted, boolean asWritten) {
        Words words = Words.of(text);
        return cut(words, places(words, wanted, asWritten), 0, words.text().length());
    }

    /** The best stretch of a long text; its beginning, if nothing in it was asked for. */
    public static Passage best(String text, List<Wanted> wanted, boolean asWritten) {
        Words words = Words.of(text.substring(0, Math.min(text.length(), LONGEST_TEXT)));
        List<Place> places = places(words, wanted, asWritten);
        int start = 0;
        int bestScore = -1;
        for (int first = 0; first < places.size(); first++) {
            int score = score(places, first);
            if (score > bestScore) {
                bestScore = score;
                start = places.get(first).start();
            }
        }
        int from = beginning(words.text(), start);
        int to = Math.min(words.text().length(), from + LENGTH);
        while (to > start
                && to < words.text().length()
                && Character.isLetterOrDigit(words.text().charAt(to))) {
            to--;
        }
        Passage passage = cut(words, places, from, to);
        List<Part> parts = new ArrayList<>();
        if (from > 0) {
            parts.add(new Part("… ", false));
        }
        parts.addAll(passage.parts());
        if (to < words.text().length()) {
            parts.add(new Part(" …", false));
        }
        return new Passage(parts);
    }

    /** Where something that was asked for stands. */
    private record Place(int start, int end, int wanted, int weight) {}

    private static List<Place> places(Words words, List<Wanted> wanted, boolean asWritten) {
        List<Place> places = new ArrayList<>();
        boolean marksCount = asWritten && Wanted.marksCount(wanted);
        List<Word> all = words.all();
        for (int at = 0; at < all.size(); at++) {
            for (int which = 0; which < wanted.size(); which++) {
                List<Word> asked = wanted.get(which).words();
                if (stands(all, at, asked, marksCount)) {
                    Word last = all.get(at + asked.size() - 1);
                    places.add(new Place(all.get(at).start(), last.end(), which, asked.size()));
                    break;
                }
            }
        }
        return places;
    }

    private static boolean stands(List<Word> text, int at, List<Word> asked, boolean marksCount) {
        if (at + asked.size() > text.size()) {
            return false;
        }
        for (int i = 0; i < asked.size(); i++) {
            if (!text.get(at + i).meets(asked.get(i), marksCount)) {
                return false;
            }
        }
        return true;
    }

    /** Different words count most, then words side by side in the order that was asked for, then repetition. */
    private static int score(List<Place> places, int first) {
        Set<Integer> different = new HashSet<>();
        int score = 0;
        int end = places.get(first).start() + LENGTH * 3 / 4;
        for (int i = first; i < places.size() && places.get(i).end() <= end; i++) {
            Place place = places.get(i);
            score += different.add(place.wanted()) ? 20 + 4 * place.weight() : 1;
            if (i > first
                    && place.wanted() == places.get(i - 1).wanted() + 1
                    && place.start() - places.get(i - 1).end() <= 2) {
                score += 12;
            }
        }
        return score;
    }

    /** Not in the middle of a word, and with a little of what goes before. */
    private static int beginning(String text, int start) {
        int earliest = Math.max(0, start - LENGTH / 5);
        for (int i = start - 1; i >= earliest; i--) {
            if (text.charAt(i) == '\n') {
                return i + 1;
            }
        }
        int from = earliest;
        while (from > 0 && from < start && Character.isLetterOrDigit(text.charAt(from - 1))) {
            from++;
        }
        return from;
    }

    private static Passage cut(Words words, List<Place> places, int from, int to) {
        List<Part> parts = new ArrayList<>();
        int written = from;
        for (Place place : places) {
            if (place.start() < written || place.end() > to) {
                continue;
            }
            if (place.start() > written) {
                parts.add(new Part(tidy(words.text().substring(written, place.start())), false));
            }
            parts.add(new Part(tidy(words.text().substring(place.start(), place.end())), true));
            written = place.end();
        }
        if (written < to) {
            parts.add(new Part(tidy(words.text().substring(written, to)), false));
        }
        return new Passage(parts);
    }

    private static String tidy(String text) {
        return text.replaceAll("\\s+", " ");
    }
}
