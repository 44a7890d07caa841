package vn.thidua.plans.search;

import java.util.ArrayList;
import java.util.List;
import vn.thidua.plans.document.Letters;

/**
 * Chữ trong một đoạn văn: a text cut into words the same way for the index, for what is asked and for the passages shown.
 * A Vietnamese word of two syllables is two of these. Leading zeros are dropped, so that "03/KH-UBND" and "3/KH-UBND" are
 * one.
 *
 * @param text composed letters, tone marks at their newer place; positions of the words count its chars
 */
public record Words(String text, List<Word> all) {

    /**
     * Một chữ.
     *
     * @param exact lower case, with its marks
     * @param folded without any mark
     * @param start where it begins, in chars
     * @param end where it ends, exclusive
     */
    public record Word(String exact, String folded, int start, int end) {

        /** Whether it has a mark that tells it from other words of the same letters. */
        public boolean isMarked() {
            return !exact.equals(folded);
        }

        /** Whether this word of a text is what was asked for: a text typed without marks has lost them, not changed them. */
        boolean meets(Word asked, boolean marksCount) {
            return marksCount
                    ? exact.equals(asked.exact) || exact.equals(asked.folded)
                    : folded.equals(asked.folded);
        }
    }

    public Words {
        all = List.copyOf(all);
    }

    public static Words of(String text) {
        String canonical = Letters.canonical(text);
        List<Word> words = new ArrayList<>();
        int start = -1;
        for (int i = 0; i <= canonical.length(); i++) {
            boolean inside =
                    i < canonical.length() && Character.isLetterOrDigit(canonical.charAt(i));
            if (inside && start < 0) {
                start = i;
            } else if (!inside && start >= 0) {
                words.add(word(canonical, start, i));
                start = -1;
            }
        }
        return new Words(canonical, words);
    }

    private static Word word(String text, int start, int end) {
        int first = start;
        while (first < end - 1
                && text.charAt(first) == '0'
                && Character.isDigit(text.charAt(first + 1))) {
            first++;
        }
        String exact = Letters.lower(text.substring(first, end));
        return new Word(exact, Letters.fold(exact), start, end);
    }
}
