package vn.thidua.awards.subject;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Words without what people spell differently: capitals, marks of letters, punctuation, {@code i} and {@code y}.
 *
 * @param key lower case letters and digits, one space between words
 */
public record Folded(String key) {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern NO_WORD = Pattern.compile("[^a-z0-9]+");

    public static Folded of(String text) {
        String plain =
                MARKS.matcher(
                                Normalizer.normalize(
                                        text.toLowerCase(Locale.ROOT), Normalizer.Form.NFD))
                        .replaceAll("")
                        .replace('đ', 'd')
                        .replace('y', 'i');
        return new Folded(NO_WORD.matcher(plain).replaceAll(" ").strip());
    }

    public List<String> words() {
        return key.isEmpty() ? List.of() : List.of(key.split(" ", -1));
    }
}
