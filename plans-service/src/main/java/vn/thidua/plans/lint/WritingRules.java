package vn.thidua.plans.lint;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.thidua.plans.document.ExtractedText;
import vn.thidua.plans.document.Finding;
import vn.thidua.plans.document.PlanDocument;

/** Kỹ thuật trình bày: spaces, marks, letters of a list, and what a conversion has left behind. */
final class WritingRules implements Linter.Rule {

    private static final int MOST = 10;

    /** One way of writing that is looked for. */
    private record Look(String code, Pattern pattern, String message) {}

    private static final List<Look> LOOKS =
            List.of(
                    new Look(
                            "SPACE_IN_NUMBER",
                            Pattern.compile(
                                    "(?<![\\d.,])\\d{1,5}[ \\u00A0]+/[ \\u00A0]*\\p{Lu}[\\p{L}-]+"
                                            + "|(?<![\\d.,])\\d{1,5}/\\p{Lu}+(?:-[ \\u00A0]+|[ \\u00A0]+-[ \\u00A0]*)\\p{Lu}+"
                                            + "|/\\p{Lu}{1,4}[ \\u00A0]+-[ \\u00A0]+\\p{Lu}{2,}"
                                            + "|(?<!\\d)\\d{1,2}[ \\u00A0]+/\\d{1,2}/\\d{4}"
                                            + "|(?<![\\d,.])[\\d,.]{1,20}[ \\u00A0]+%"),
                            "“%s”: số, ký hiệu, ngày và tỷ lệ viết liền, không cách."),
                    new Look(
                            "SPACE_IN_QUOTES",
                            Pattern.compile(
                                    "“[ \\u00A0]+\\p{L}+|(?<!\\p{L})\\p{L}{1,30}[ \\u00A0]+”"),
                            "“%s”: dấu ngoặc kép viết liền với chữ bên trong."),
                    new Look(
                            "STRAY_COMMA",
                            Pattern.compile("(?<!\\p{L})[Cc]ác,[ \\u00A0]+\\p{Ll}+"),
                            "“%s”: thừa dấu phẩy sau “các”."),
                    new Look(
                            "STRAY_CAPITAL",
                            Pattern.compile(
                                    "(?<!\\p{Ll})\\p{Ll}{1,30}[ \\u00A0]+Và[ \\u00A0]+\\p{Ll}+"),
                            "“%s”: chữ “và” giữa câu không viết hoa."),
                    new Look(
                            "MARKUP_LEFT",
                            Pattern.compile(
                                    "\\p{L}{0,30}_\\{[^}\\n]{0,20}\\}|\\]\\([^)\\n]{0,40}\\)"),
                            "“%s”: ký hiệu do phần mềm chuyển đổi để sót. Hãy xóa."),
                    new Look(
                            "OPEN_LIST",
                            Pattern.compile(
                                    "(?<!\\p{L})(?:\\p{L}{1,30}[ ]){0,3}\\p{L}{1,30}[ ]?(?:\\.{3}|…)(?![.…])"),
                            "“%s”: danh sách để ngỏ. Hãy ghi đủ, hoặc dùng “v.v.” khi thật cần."),
                    new Look(
                            "DECIMAL_POINT",
                            Pattern.compile(
                                    "(?<![\\d.,/])\\d+\\.\\d{1,2}(?![\\d.])[ \\u00A0]?(?:ha|%|tỷ|triệu|km|tấn|kg|m2|tạ)(?!\\p{L})"),
                            "“%s”: phần thập phân viết sau dấu phẩy."));

    private static final Pattern SPLIT =
            Pattern.compile("(?<=[\\p{Ll},])[ \\u00A0]*\\n[ \\u00A0]*\\n[ \\u00A0]*(?=\\p{Ll}{2})");

    private static final Pattern BREAK = Pattern.compile("\\n[ \\u00A0]*\\n");

    private static final int SHORTEST_LINE = 40;

    /** Where more paragraphs than this share are cut, the file has lines for paragraphs: nobody wrote that. */
    private static final double MOST_SPLIT = 0.12;

    private static final Pattern POINT = Pattern.compile("(?m)^[ \\t]*([a-zđ])[ ]?[).][ ]");

    private static final Pattern ABBREVIATION = Pattern.compile("\\((\\p{Lu}{5,})\\)");

    private static final Pattern END = Pattern.compile("\\./\\.?");

    @Override
    public List<Finding> findings(PlanDocument document, ExtractedText text, LintContext context) {
        List<Finding> result = new ArrayList<>();
        for (Look look : LOOKS) {
            look(look, text, result);
        }
        split(text, result);
        letters(text, result);
        abbreviations(text, result);
        ends(text, result);
        return result;
    }

    private static void look(Look look, ExtractedText text, List<Finding> result) {
        Matcher matcher = look.pattern().matcher(text.text());
        int count = 0;
        while (matcher.find() && count < MOST) {
            count++;
            result.add(
                    Findings.note(
                            look.code(),
                            look.message().formatted(Findings.brief(matcher.group())),
                            text.evidenceOfChars(matcher.start(), matcher.end())));
        }
    }

    /** A page break of the source has cut a sentence into two paragraphs. */
    private static void split(ExtractedText text, List<Finding> result) {
        List<Finding> found = new ArrayList<>();
        Matcher matcher = SPLIT.matcher(text.text());
        while (matcher.find()) {
            int lineStart = text.text().lastIndexOf('\n', matcher.start() - 1) + 1;
            if (matcher.start() - lineStart >= SHORTEST_LINE) {
                found.add(
                        Findings.note(
                                "SPLIT_SENTENCE",
                                "Câu bị ngắt thành hai đoạn. Hãy nối lại.",
                                Findings.around(text, matcher.start(), matcher.end(), 25)));
            }
        }
        long breaks = BREAK.matcher(text.text()).results().count();
        if (found.size() <= MOST_SPLIT * breaks) {
            found.stream().limit(MOST).forEach(result::add);
        }
    }

    /** Sau d) là đ), theo bảng chữ cái tiếng Việt (Nghị định 30/2020/NĐ-CP, Phụ lục I, II.6). */
    private static void letters(ExtractedText text, List<Finding> result) {
        Matcher matcher = POINT.matcher(text.text());
        String before = "";
        while (matcher.find()) {
            String letter = matcher.group(1);
            if (before.equals("d") && letter.equals("e")) {
                result.add(
                        Findings.note(
                                "LIST_LETTERS",
                                "Sau điểm d) là điểm đ), rồi mới đến e).",
                                text.evidenceOfChars(matcher.start(1), matcher.end(1))));
            }
            before = letter;
        }
    }

    /** In brackets, in capitals, and neither the words before it nor the first letters of them. */
    private static void abbreviations(ExtractedText text, List<Finding> result) {
        Matcher matcher = ABBREVIATION.matcher(text.text());
        List<String> seen = new ArrayList<>();
        while (matcher.find() && seen.size() < MOST) {
            String letters = matcher.group(1);
            String before =
                    text.text().substring(Math.max(0, matcher.start() - 160), matcher.start());
            if (seen.contains(letters) || initials(before).endsWith(letters)) {
                continue;
            }
            seen.add(letters);
            result.add(
                    Findings.note(
                            "UNEXPLAINED_ABBREVIATION",
                            "“%s”: chữ viết tắt chưa được giải thích.".formatted(letters),
                            text.evidenceOfChars(matcher.start(1), matcher.end(1))));
        }
    }

    private static String initials(String words) {
        StringBuilder result = new StringBuilder();
        for (String word : words.split("[^\\p{L}]+", -1)) {
            if (!word.isEmpty()) {
                result.append(word.substring(0, 1).toUpperCase(Locale.ROOT));
            }
        }
        return result.toString();
    }

    /** "./." ends a document, once. */
    private static void ends(ExtractedText text, List<Finding> result) {
        Matcher matcher = END.matcher(text.text());
        int whole = 0;
        while (matcher.find()) {
            boolean closes =
                    matcher.end() == text.text().length()
                            || Character.isWhitespace(text.text().charAt(matcher.end()));
            if (!closes) {
                continue;
            }
            if (!matcher.group().equals("./.")) {
                result.add(
                        Findings.note(
                                "END_MARK",
                                "Văn bản kết thúc bằng “./.”, ở đây ghi “./”.",
                                Findings.around(text, matcher.start(), matcher.end(), 20)));
            } else if (++whole == 2) {
                result.add(
                        Findings.note(
                                "END_MARK",
                                "Dấu kết thúc “./.” dùng hai lần. Chỉ đặt ở cuối văn bản.",
                                Findings.around(text, matcher.start(), matcher.end(), 20)));
            }
        }
    }
}
