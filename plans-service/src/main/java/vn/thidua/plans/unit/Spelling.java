package vn.thidua.plans.unit;

import java.text.Normalizer;
import java.util.Locale;

/**
 * Chính tả: makes writings comparable that a reader takes for the same. "Hòa" and "Hoà", "Ủy" and "Uỷ", composed and
 * decomposed letters, upper and lower case, and any spacing are one.
 */
public final class Spelling {

    private Spelling() {}

    /** Exact but for case, spacing and the place of the tone mark. */
    public static String key(String text) {
        StringBuilder key = new StringBuilder();
        for (String word : words(text)) {
            StringBuilder letters = new StringBuilder();
            StringBuilder tone = new StringBuilder();
            Normalizer.normalize(word, Normalizer.Form.NFD)
                    .chars()
                    .forEach(
                            c -> {
                                if (isTone(c)) {
                                    tone.append((char) c);
                                } else {
                                    letters.append((char) c);
                                }
                            });
            key.append(key.isEmpty() ? "" : " ")
                    .append(Normalizer.normalize(letters, Normalizer.Form.NFC))
                    .append(tone);
        }
        return key.toString();
    }

    /** Without any mark: what is left when a scan has lost the marks ("Son Tây", "Sơn Tây"). */
    public static String bare(String text) {
        String decomposed =
                Normalizer.normalize(String.join(" ", words(text)), Normalizer.Form.NFD);
        return decomposed.replaceAll("\\p{M}+", "").replace('đ', 'd');
    }

    private static String[] words(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{M}\\p{N}]+", " ")
                .strip()
                .split(" ", -1);
    }

    private static boolean isTone(int c) {
        return c == 0x0300 || c == 0x0301 || c == 0x0303 || c == 0x0309 || c == 0x0323;
    }
}
