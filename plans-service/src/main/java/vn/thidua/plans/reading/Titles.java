package vn.thidua.plans.reading;

import java.util.Locale;
import java.util.Set;
import vn.thidua.plans.document.Letters;

/** Trích yếu: a title without the slips of its typing. */
final class Titles {

    /** Words that may stand twice: "cuối năm năm 2024". */
    private static final Set<String> MAY_REPEAT =
            Set.of("năm", "nhà", "người", "luôn", "từ", "ngày", "đời");

    private Titles() {}

    /** A word typed twice counts once; a small word in the middle is not capital; a comma follows its word. */
    static String clean(String title) {
        StringBuilder result = new StringBuilder();
        String before = "";
        for (String word : title.replaceAll("\\s+(?=[,;](?:\\s|$))", "").split(" ", -1)) {
            String lower = word.toLowerCase(Locale.ROOT);
            boolean repeated =
                    lower.equals(before) && !MAY_REPEAT.contains(lower) && lower.matches("\\p{L}+");
            if (!repeated) {
                String written = word.equals("Và") && !result.isEmpty() ? "và" : word;
                result.append(result.isEmpty() ? "" : " ").append(written);
            }
            before = lower;
        }
        return Letters.sentenceCase(result.toString());
    }
}
