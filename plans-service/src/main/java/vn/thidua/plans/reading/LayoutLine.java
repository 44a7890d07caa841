package vn.thidua.plans.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.thidua.plans.document.Letters;

/**
 * A visible line of the layout with what numbers it.
 *
 * @param text the clean line
 * @param fold its folded twin
 * @param markerLength chars of the marker with the space after it
 * @param row whether it is a row of a table
 */
record LayoutLine(
        Normaliser.CleanLine clean,
        String text,
        String fold,
        Marker marker,
        int markerLength,
        boolean row,
        boolean blankBefore) {

    private static final Pattern ARTICLE = Pattern.compile("dieu\\s+(\\d{1,3})\\s*[.:]?\\s*");
    private static final Pattern ROMAN =
            Pattern.compile(
                    "(?:(?:phan|muc)\\s+)?((?:x{0,2}(?:ix|iv|v?i{1,3}|v)|x{1,2})|l)\\s*[.:/)-]\\s*(?![a-z]\\.)");
    private static final Pattern DECIMAL =
            Pattern.compile("(\\d{1,2}(?:\\.\\d{1,2}){1,3})\\.?[\\s)]\\s*");
    private static final Pattern NUMBER =
            Pattern.compile(
                    "(\\d{1,2})(?:(?:\\s*[.)]\\s*|-\\s+)(?!\\d)|-\\s+(?=\\d{1,3}(?:[.,]\\d+)?\\s?%))");

    /** "1/ Mục đích", "a/ Về kinh tế": a stroke in place of the dot, where no number of an act begins. */
    private static final Pattern STROKE =
            Pattern.compile(
                    "(\\d{1,2}|\\p{Ll})\\s?/(?!\\s?\\p{Lu}[\\p{Lu}\\d]*\\s?-\\s?\\p{Lu})(?:\\s+(?=\\p{L}{2}|[“\"])|\\s*(?=\\p{Lu}\\p{Ll}))");

    /** "A. NỘI DUNG", "Phần thứ nhất": parts above the Roman numbers. */
    private static final Pattern PART =
            Pattern.compile("([A-EĐ])\\s?[.)/]\\s+(?=\\p{Lu}{2,}[^\\p{Ll}]*$)");

    /** "Phần thứ nhất", alone or with its heading behind it. */
    private static final Pattern NAMED_PART =
            Pattern.compile(
                    "(phan thu (?:nhat|hai|ba|tu|nam|sau|bay))(?:\\s*[.:-]\\s*|\\s*$|\\s+)");

    private static final Pattern LETTER = Pattern.compile("([a-z]|aa)\\s?\\)\\s*|([a-e])\\.\\s+");
    private static final Pattern BULLET = Pattern.compile("[-+*]\\s*(?![-+*])");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]");

    static List<LayoutLine> visible(List<Normaliser.CleanLine> lines) {
        List<LayoutLine> result = new ArrayList<>();
        boolean blank = false;
        for (Normaliser.CleanLine line : lines) {
            String text = line.text();
            if (!WORD.matcher(text).find()) {
                blank = true;
                continue;
            }
            result.add(of(line, text, blank));
            blank = false;
        }
        return result;
    }

    private static LayoutLine of(Normaliser.CleanLine line, String text, boolean blank) {
        String fold = Letters.fold(text);
        Marker marker = Marker.NONE;
        int length = 0;
        Matcher article = ARTICLE.matcher(fold);
        Matcher roman = ROMAN.matcher(fold);
        Matcher decimal = DECIMAL.matcher(fold);
        Matcher number = NUMBER.matcher(fold);
        Matcher letter = LETTER.matcher(fold);
        Matcher stroke = STROKE.matcher(text);
        Matcher part = PART.matcher(text);
        Matcher named = NAMED_PART.matcher(fold);
        Matcher bullet = BULLET.matcher(fold);
        if (article.lookingAt() && Character.isUpperCase(text.charAt(0))) {
            marker = new Marker(Marker.Kind.ARTICLE, article.group(1));
            length = article.end();
        } else if (named.lookingAt() && Character.isUpperCase(text.charAt(0))) {
            marker = new Marker(Marker.Kind.PART, text.substring(0, named.end(1)));
            length = named.end();
        } else if (part.lookingAt()) {
            marker = new Marker(Marker.Kind.PART, part.group(1));
            length = part.end();
        } else if (roman.lookingAt() && isRoman(text, roman)) {
            marker =
                    new Marker(
                            Marker.Kind.ROMAN,
                            text.substring(roman.start(1), roman.end(1)).replace('l', 'I'));
            length = roman.end();
        } else if (decimal.lookingAt()) {
            marker = new Marker(Marker.Kind.DECIMAL, decimal.group(1));
            length = decimal.end();
        } else if (number.lookingAt()) {
            marker = new Marker(Marker.Kind.NUMBER, number.group(1));
            length = number.end();
        } else if (stroke.lookingAt()) {
            boolean figures = Character.isDigit(text.charAt(0));
            marker = new Marker(figures ? Marker.Kind.NUMBER : Marker.Kind.LETTER, stroke.group(1));
            length = stroke.end();
        } else if (letter.lookingAt()) {
            String found = letter.group(1) == null ? letter.group(2) : letter.group(1);
            marker = new Marker(Marker.Kind.LETTER, text.charAt(0) == 'đ' ? "đ" : found);
            length = letter.end();
        } else if (bullet.lookingAt()) {
            marker = new Marker(Marker.Kind.BULLET, text.substring(0, 1));
            length = bullet.end();
        }
        int tabs = line.tabs;
        if (length > 0 && text.substring(0, length).indexOf('\t') >= 0) {
            tabs--;
        }
        return new LayoutLine(line, text, fold, marker, length, tabs > 0, blank);
    }

    /** A Roman number is written in capitals; "l" is a scan's "I". */
    private static boolean isRoman(String text, Matcher roman) {
        String number = text.substring(roman.start(1), roman.end(1));
        return Letters.isUpperCase(number) || (number.equals("l") && roman.group().contains("."));
    }
}
