package vn.thidua.plans.lint;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.thidua.plans.document.ExtractedText;
import vn.thidua.plans.document.Finding;
import vn.thidua.plans.document.PlanDocument;

/** Lỗi đánh máy: a word typed twice, a quotation mark without its partner. */
final class WordRules implements Linter.Rule {

    private static final int MOST = 20;
    private static final int LONGEST_QUOTATION = 500;

    private static final Pattern TWICE =
            Pattern.compile(
                    "(?<![\\p{L}\\p{M}\\d])(\\p{L}[\\p{L}\\p{M}]{1,12})[ \\u00A0]+\\1(?![\\p{L}\\p{M}\\d])",
                    Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** Words that Vietnamese doubles on purpose, and "cuối năm năm 2024". */
    private static final Set<String> MAY_REPEAT =
            Set.of(
                    "năm", "nhà", "người", "luôn", "từ", "ngày", "đời", "mãi", "dần", "song",
                    "thường", "nơi", "ngành", "lớp", "chung", "xanh", "đều", "rất", "hay", "xa",
                    "gần", "to", "nhỏ", "cao", "vui", "hằng", "đâu", "khư", "khăng", "đa", "tiên");

    @Override
    public List<Finding> findings(PlanDocument document, ExtractedText text, LintContext context) {
        List<Finding> result = new ArrayList<>();
        repeated(text, result);
        quotes(text, result);
        return result;
    }

    private static void repeated(ExtractedText text, List<Finding> result) {
        Matcher matcher = TWICE.matcher(text.text());
        int count = 0;
        while (matcher.find() && count < MOST) {
            if (MAY_REPEAT.contains(matcher.group(1).toLowerCase(Locale.ROOT))) {
                continue;
            }
            count++;
            result.add(
                    Findings.warning(
                            "REPEATED_WORD",
                            "Lặp từ “%s”.".formatted(matcher.group()),
                            text.evidenceOfChars(matcher.start(), matcher.end())));
        }
    }

    private static void quotes(ExtractedText text, List<Finding> result) {
        String words = text.text();
        int open = -1;
        int straight = -1;
        int count = 0;
        for (int i = 0; i < words.length() && count < MOST; i++) {
            char c = words.charAt(i);
            boolean cellEnds = c == '\t' || (c == '\n' && isRowEnd(words, i));
            if (open >= 0 && (cellEnds || i - open > LONGEST_QUOTATION)) {
                result.add(unbalanced(text, open));
                count++;
                open = -1;
            }
            if (straight >= 0 && (cellEnds || i - straight > LONGEST_QUOTATION)) {
                result.add(unbalanced(text, straight));
                count++;
                straight = -1;
            }
            switch (c) {
                case '“' -> open = open < 0 ? i : open;
                case '”' -> {
                    if (open >= 0) {
                        open = -1;
                    } else if (straight >= 0) {
                        straight = -1;
                    } else {
                        result.add(unbalanced(text, i));
                        count++;
                    }
                }
                case '"' -> {
                    if (straight >= 0) {
                        straight = -1;
                    } else if (open >= 0 && !opensBefore(words, i)) {
                        open = -1;
                    } else {
                        straight = i;
                    }
                }
                default -> {}
            }
        }
        if (open >= 0) {
            result.add(unbalanced(text, open));
        }
        if (straight >= 0) {
            result.add(unbalanced(text, straight));
        }
    }

    private static boolean opensBefore(String words, int at) {
        return at == 0 || Character.isWhitespace(words.charAt(at - 1));
    }

    private static boolean isRowEnd(String words, int newline) {
        int lineStart = words.lastIndexOf('\n', newline - 1) + 1;
        return words.indexOf('\t', lineStart, newline) >= 0;
    }

    private static Finding unbalanced(ExtractedText text, int at) {
        int start = Math.max(0, at - 20);
        int end = Math.min(text.text().length(), at + 21);
        while (start < at && Character.isLowSurrogate(text.text().charAt(start))) {
            start++;
        }
        while (end > at + 1 && Character.isHighSurrogate(text.text().charAt(end - 1))) {
            end--;
        }
        return Findings.warning(
                "UNBALANCED_QUOTES",
                "Dấu ngoặc kép không đủ cặp. Hãy kiểm tra lại chỗ này.",
                text.evidenceOfChars(start, end));
    }
}
