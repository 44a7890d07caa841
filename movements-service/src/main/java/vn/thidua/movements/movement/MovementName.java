package vn.thidua.movements.movement;

import java.text.Normalizer;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Tên phong trào, across wordings: quotation marks, marks of letters, "Phong trào thi đua …", "… trên địa bàn xã …" and
 * "… giai đoạn 2021 - 2025" make no difference.
 *
 * @param text as it is written
 * @param key the words that are left, without marks
 */
public record MovementName(String text, String key) {

    /** From here on, two names are alike (tên gần giống); 1 is the same. */
    private static final double ALIKE = 0.7;

    /** A name within another one needs as many words, so that "Thi đua yêu nước" is not part of everything. */
    private static final int WORDS_WITHIN = 4;

    private static final double WITHIN = 0.9;

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern NO_WORD = Pattern.compile("[^a-z0-9]+");
    private static final List<Pattern> OPENINGS =
            List.of(
                    Pattern.compile("^(tiep tuc )?(thuc hien|huong ung|trien khai) "),
                    Pattern.compile("^(cac |dot )?(phong trao|cuoc van dong|dot) "),
                    Pattern.compile("^thi dua (cao diem |dac biet |chuyen de )?"),
                    Pattern.compile("^(ca nuoc|toan quoc) "),
                    Pattern.compile("^thi dua "));
    private static final List<Pattern> ENDINGS =
            List.of(
                    Pattern.compile(" (tren|tai) dia ban .*$"),
                    Pattern.compile(" giai doan \\d{4}( \\d{4})?$"),
                    Pattern.compile(" (den |trong )?nam \\d{4}( \\d{4})?$"),
                    Pattern.compile(" \\d{4}( \\d{4})?$"));

    public static MovementName of(String text) {
        return new MovementName(text.strip(), key(text));
    }

    private static String key(String text) {
        String words = folded(text);
        String rest = words;
        for (Pattern opening : OPENINGS) {
            rest = opening.matcher(rest).replaceFirst("");
        }
        for (Pattern ending : ENDINGS) {
            rest = ending.matcher(rest).replaceFirst("");
        }
        // a name that is made of such words only keeps them
        return rest.isBlank() ? words : rest.strip();
    }

    /** Lower case letters without marks, one space between words. */
    private static String folded(String text) {
        String plain =
                MARKS.matcher(
                                Normalizer.normalize(
                                        text.toLowerCase(Locale.ROOT), Normalizer.Form.NFD))
                        .replaceAll("")
                        .replace('đ', 'd');
        return NO_WORD.matcher(plain).replaceAll(" ").strip();
    }

    public boolean isSame(MovementName other) {
        return key.equals(other.key);
    }

    public boolean isAlike(MovementName other) {
        return likeness(other) >= ALIKE;
    }

    /** From 0, nothing in common, to 1, the same. */
    public double likeness(MovementName other) {
        if (isSame(other)) {
            return 1;
        }
        if (isWithin(other) || other.isWithin(this)) {
            return WITHIN;
        }
        Set<String> mine = words();
        Set<String> both = new LinkedHashSet<>(mine);
        both.retainAll(other.words());
        Set<String> all = new LinkedHashSet<>(mine);
        all.addAll(other.words());
        return Math.min(WITHIN, (double) both.size() / all.size());
    }

    private boolean isWithin(MovementName longer) {
        return words().size() >= WORDS_WITHIN && (" " + longer.key + " ").contains(" " + key + " ");
    }

    private Set<String> words() {
        return new LinkedHashSet<>(List.of(key.split(" ", -1)));
    }
}
